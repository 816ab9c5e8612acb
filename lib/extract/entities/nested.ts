import type { RawName } from './detect.ts';
import { PHRASE, phraseMask, WORD } from './gazetteer/lookup.ts';
import type { Words } from './words.ts';

const LOCATED = PHRASE.country | PHRASE.capital | PHRASE.region | PHRASE.state | PHRASE.town;
const FIRM = PHRASE.country | PHRASE.demonym | PHRASE.capital | PHRASE.state;
const NAMED_AFTER = /^(government|foundation|organization|organisation|group)$/i;
const MASTHEAD =
  /^(times|post|globe|herald|tribune|journal|chronicle|mail|star|sun|news|gazette|standard|review|mirror|express|united|city)$/;

/**
 * Names inside other names: `Portsmouth` in `University of Portsmouth`, `China` in `China's Foreign Ministry`, `Biden` in
 * `Biden administration` where he is named elsewhere too. A newspaper's or club's town is no mention of it.
 */
export function nestedNames(words: Words, names: RawName[]): RawName[] {
  const { tokens } = words.doc;
  const textOf = (first: number, last: number) => words.doc.text.slice(tokens[first]!.start, tokens[last - 1]!.end);
  const people = new Set<string>();
  for (const { last, type } of names) if (type === 'person') people.add(tokens[last - 1]!.text);
  const found: RawName[] = [];
  for (const { first, last, type } of names) {
    if (last - first < 2 || type === 'person' || type === 'group' || phraseMask(textOf(first, last)) & PHRASE.country)
      continue;
    const masthead = MASTHEAD.test(tokens[last - 1]!.lower);
    const led = /^(administration|campaign)$/i.test(tokens[last - 1]!.text);
    for (let at = first; at < last; at++) {
      const size = led && isSomebody(at) ? 0 : longestKnown(at, last);
      if (
        size > 0 &&
        size < last - first &&
        !(masthead && at === first && !(phraseMask(textOf(at, at + size)) & PHRASE.country))
      ) {
        const mask = phraseMask(textOf(at, at + size));
        const opens = at === first;
        const linked = at > first && /^(of|in|to|for|the|on|at|and)$/i.test(tokens[at - 1]!.text);
        // `Notre Dame cathedral` is one place, by its long and its short name.
        if (type === 'place' && opens && !(mask & ~PHRASE.region)) continue;
        if (mask & (PHRASE.country | PHRASE.demonym) || ((opens || linked) && type !== 'product')) {
          found.push({
            first: at,
            last: at + size,
            type: mask & LOCATED && !(mask & PHRASE.demonym && !(mask & PHRASE.country)) ? 'place' : 'group',
          });
        }
        at += size - 1;
      } else if (
        type === 'organisation' &&
        (led ? isSomebody(at) : people.has(tokens[at]!.text) && NAMED_AFTER.test(tokens[last - 1]!.text))
      ) {
        let start = at;
        while (start > first && /^\p{Lu}/u.test(tokens[start - 1]!.text) && at - start < 3) start--;
        found.push({ first: start, last: at + 1, type: 'person' });
      }
    }
  }
  return found;

  /** A word that is somebody's family name here, or before `administration` is nothing but a name. */
  function isSomebody(at: number): boolean {
    const { text } = tokens[at]!;
    return (
      people.has(text) ||
      (/^\p{Lu}/u.test(text) && (words.forms[at]!.mask & WORD.family) !== 0 && !(phraseMask(text) & FIRM))
    );
  }

  /** Number of tokens of the longest known place or people that starts at a token and ends before `last`. */
  function longestKnown(at: number, last: number): number {
    for (let size = Math.min(4, last - at); size > 0; size--) {
      const mask = phraseMask(textOf(at, at + size));
      if (!(mask & (LOCATED | PHRASE.demonym))) continue;
      // There are towns called University and Bank, and after many a family.
      const ordinary =
        size === 1 &&
        ((words.forms[at]!.mask & (WORD.organisation | WORD.place | WORD.common | WORD.rarer)) !== 0 ||
          people.has(tokens[at]!.text));
      if (!ordinary || mask & ~PHRASE.town) return size;
    }
    return 0;
  }
}
