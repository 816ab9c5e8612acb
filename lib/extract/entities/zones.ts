import type { Words } from './words.ts';

const CONNECTOR =
  /^(of|the|and|for|de|del|della|di|da|do|dos|das|du|des|la|le|les|el|al|as|ash|ad|an|ul|ur|bin|ben|ibn|abu|van|von|der|den|ter|zu|y|e|i|a|in|on|to|at|with|&|-|–|'|’|'s|’s|\.|,|\/|!|ag|und|et|vs|v)$/i;
const REACH = 3;

/** A stretch of tokens `[first, last)` of one sentence in which names may stand; all tokens elsewhere are outside. */
export interface Zone {
  first: number;
  last: number;
  /** the sentence's bounds */
  from: number;
  to: number;
}

/** The zones of a document: words with a capital or in a list, and up to three joining words or digits between or before them. */
export function zonesOf(words: Words): Zone[] {
  const zones: Zone[] = [];
  const { doc, forms, place } = words;
  for (const sentence of doc.sentences) {
    let open: Zone | undefined;
    for (let index = sentence.first; index < sentence.last; index++) {
      if (!(forms[index]!.upper || place[index]! > 0 || /\p{Lu}/u.test(doc.tokens[index]!.text))) continue;
      let start = index;
      while (start > sentence.first && index - start < REACH && joins(words, start - 1)) start--;
      if (open && start <= open.last) open.last = index + 1;
      else {
        open = {
          first: open ? Math.max(start, open.last) : start,
          last: index + 1,
          from: sentence.first,
          to: sentence.last,
        };
        zones.push(open);
      }
    }
  }
  return zones;
}

function joins({ doc, forms }: Words, index: number): boolean {
  return forms[index]!.digit || CONNECTOR.test(doc.tokens[index]!.text);
}
