const SPELLINGS: [RegExp, string][] = [
  [/\b(cent|theat)re\b/g, '$1er'],
  [/\bdefence\b/g, 'defense'],
  [/\blabour\b/g, 'labor'],
  [/\b(organi|authori|moderni|nationali)s(ation|ed|ing)/g, '$1z$2'],
  [/\bprogramme\b/g, 'program'],
  [/\bco-op/g, 'coop'],
];

/** One spelling for words in small letters that British and American papers write differently. */
export function oneSpelling(text: string): string {
  let one = text;
  for (const [pattern, replacement] of SPELLINGS) one = one.replace(pattern, replacement);
  return one;
}
