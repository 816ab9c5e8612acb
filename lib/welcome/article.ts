/**
 * The article of the first page, in our own words and in English, the language Backstory reads. It names people of the
 * bundled dataset, so that their marks and cards are real.
 */
export const ARTICLE = {
  headline: 'Envoys shuttle between capitals as talk of a ceasefire grows',
  paragraphs: [
    'Diplomats in three capitals spent the week trading visits. In Beijing, President Xi Jinping’s envoy Li Hui told reporters that more governments were asking about a plan for Ukraine.',
    'Volodymyr Zelensky welcomed the interest but not every proposal. Aides of Donald Trump said the president-elect wanted a deal soon after he enters the White House; Vladimir Putin’s spokesman gave no date.',
    'Brazil offered to host a first round. Whether Russia would come, nobody in Moscow would say.',
  ],
} as const;
