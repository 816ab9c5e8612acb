import type { RawName } from './detect.ts';
import { PHRASE, WORD } from './gazetteer/lookup.ts';
import type { Words } from './words.ts';

/** Titles that are given names too, but hardly ever when another name follows. */
const REGAL = /^(prince|princess|king|queen|pope)$/i;

const WEEKDAY = /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
/** Organs of a state keep its name: `China's Foreign Ministry`. */
const ORGAN = /^(ministry|court|parliament|department|ministries|embassy|government|senate|congress|bank|army|navy)$/;

/** Takes off what is no part of a name: articles, marks, possessive endings, and titles before a person's name. */
export function trimNames(words: Words, names: RawName[]): RawName[] {
  return names.flatMap((name) => splitPossessive(words, trimmed(words, name)));
}

function trimmed({ doc, forms, phrase, place }: Words, name: RawName): RawName | undefined {
  const { tokens } = doc;
  let { first, last } = name;
  while (
    first < last &&
    /^(the|an?|[\p{P}\s]+|['’]s)$/iu.test(tokens[first]!.text) &&
    !(/^a$/i.test(tokens[first]!.text) && last - first > 1 && tokens[first + 1]!.text === '.')
  )
    first++;
  while (
    last > first &&
    (/^(['’]s|[^\p{L}\p{N}]+|of|for|and|the|in)$/u.test(tokens[last - 1]!.text) ||
      (name.type === 'person' && WEEKDAY.test(tokens[last - 1]!.text))) &&
    !(phrase[last - 1]! !== 0 && place[last - 1] === 3)
  )
    last--;
  if (name.type === 'person') {
    while (
      last - first > 1 &&
      forms[first]!.mask & WORD.naming &&
      (REGAL.test(tokens[first]!.text) || !(forms[first]!.mask & WORD.given))
    )
      first++;
  }
  if (first === last) return undefined;
  return first === name.first && last === name.last ? name : { ...name, first, last };
}

/** `Sudan's Darfur` is two places; `China's Foreign Ministry`, one organisation, is put together later. */
function splitPossessive({ doc, phrase }: Words, name: RawName | undefined): RawName[] {
  if (!name) return [];
  const at = doc.tokens.slice(name.first, name.last).findIndex(({ text }) => /^['’]s$/.test(text)) + name.first;
  if ((name.type !== 'place' && name.type !== 'organisation') || at <= name.first || at + 1 >= name.last) return [name];
  if (!(phrase[name.first]! & PHRASE.country)) return [name];
  const own = doc.tokens.slice(at + 1, name.last);
  if (name.type === 'organisation' && (own.length < 2 || own.some(({ lower }) => ORGAN.test(lower)))) return [name];
  return [
    { ...name, last: at, type: 'place' },
    { ...name, first: at + 1 },
  ];
}
