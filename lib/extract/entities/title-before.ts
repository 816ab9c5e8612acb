import { WORD, wordMask } from './gazetteer/lookup.ts';
import type { Words } from './words.ts';

const LONGEST = 3;

/** The first token of the title right before a name (`President Xi`, `Prime Minister Abe`), if it is written with a capital; else undefined. */
export function titleBefore({ doc, forms }: Words, first: number): number | undefined {
  const { tokens } = doc;
  const from = doc.sentences[tokens[first]!.sentence]!.first;
  for (let length = LONGEST; length >= 1; length--) {
    const start = first - length;
    if (start < from || !forms[start]!.upper || !forms[first - 1]!.upper) continue;
    const text = tokens
      .slice(start, first)
      .map(({ lower }) => lower)
      .join(' ')
      .replaceAll(' - ', '-');
    if (wordMask(text) & WORD.naming) return start;
  }
  return undefined;
}
