import { acronyms, WORD, wordMask } from './gazetteer/lookup.ts';
import type { Surface } from './surface.ts';

/** Mentions that name one thing, and the name to show. */
export interface Named {
  name: string;
  mentions: Surface[];
}

/** Whether a name's words are a short form of a longer name's words; the longer name comes along. */
export type Shorter = (short: string[], long: string[], longer: Surface) => boolean;

const SMALL = new Set('of the and for in on to at de la du des del di y & a an'.split(' '));
const LEGAL = new Set(
  'inc corp corporation ltd limited plc llc co company group holdings ag sa nv gmbh international bank'.split(' '),
);
const ACRONYM = /^[A-Z][A-Za-z]?(?:[A-Z&]|\.[A-Z])+\.?s?$/;

/** Whether a name is written as its initials. */
export const isAcronym = (text: string): boolean =>
  text.length <= 9 && ACRONYM.test(text) && text.replace(/[^A-Z]/g, '').length >= 2;

/**
 * Clusters names of one type: equal names; acronyms with the full name in brackets beside them, known to the word list, or with the only
 * name of those initials; shortened names with the only longer name that they begin or end.
 * @param shorter whether a name's words are a short form of a longer name's
 */
export function clusterNamed(mentions: Surface[], beside: Map<number, number>, shorter: Shorter = shortens): Named[] {
  const groups = new Map<string, Surface[]>();
  for (const mention of mentions) {
    const list = groups.get(mention.key);
    if (list) list.push(mention);
    else groups.set(mention.key, [mention]);
  }
  const keys = [...groups.keys()];
  const parent = new Map<string, string>();
  const root = (key: string): string => {
    let at = key;
    while (parent.has(at)) at = parent.get(at)!;
    return at;
  };
  const join = (short: string, long: string) => {
    if (root(short) !== root(long)) parent.set(root(short), root(long));
  };
  const byFirst = new Map(mentions.map((mention) => [mention.first, mention]));
  for (const [short, long] of beside) {
    const [a, b] = [byFirst.get(short), byFirst.get(long)];
    if (a && b) join(a.key, b.key);
  }
  const longNames = keys.filter((key) => key.includes(' '));
  const initials = new Map<string, string[]>();
  const byEdge = new Map<string, string[]>();
  for (const key of longNames) {
    const { keys: words } = groups.get(key)![0]!;
    for (const form of initialsOf(groups.get(key)![0]!)) put(initials, form, key);
    for (const edge of new Set([`${words[0]} `, ` ${words.at(-1)}`])) put(byEdge, edge, key);
  }
  for (const key of keys) {
    if (parent.has(key)) continue;
    const { text } = groups.get(key)![0]!;
    if (key.includes(' ') || !isAcronym(text)) continue;
    const known = acronyms.get(text);
    const spelt = known && groups.has(known.toLowerCase()) ? known.toLowerCase() : undefined;
    const fits = [...new Set((initials.get(key) ?? []).map(root))];
    if (spelt) join(key, spelt);
    else if (fits.length === 1) join(key, fits[0]!);
  }
  for (const key of keys) {
    if (parent.has(key)) continue;
    const own = groups.get(key)![0]!;
    if (isAcronym(own.text)) continue;
    const near = [...(byEdge.get(`${own.keys[0]} `) ?? []), ...(byEdge.get(` ${own.keys.at(-1)}`) ?? [])];
    const fits = [
      ...new Set(near.filter((long) => shorter(own.keys, groups.get(long)![0]!.keys, groups.get(long)![0]!)).map(root)),
    ];
    if (fits.length === 1 && fits[0] !== root(key)) join(key, fits[0]!);
  }
  const out = new Map<string, Surface[]>();
  for (const [key, list] of groups) {
    const joined = out.get(root(key));
    if (joined) for (const mention of list) joined.push(mention);
    else out.set(root(key), [...list]);
  }
  return [...out.values()].map((list) => ({
    name: bestName(list),
    mentions: list.sort((a, b) => a.first - b.first),
  }));
}

/** More names than this with one beginning, end or initials tell nothing apart. */
const MOST_ALIKE = 40;

function put(map: Map<string, string[]>, form: string, key: string): void {
  const list = map.get(form);
  if (!list) map.set(form, [key]);
  else if (list.length < MOST_ALIKE) list.push(key);
}

/** Initials of a name's words: with and without its small words. */
function initialsOf({ parts }: Surface): string[] {
  const initial = (word: string) => word[0]!.toLowerCase();
  const words = parts.flatMap((part) => part.split('-')).filter(Boolean);
  const capital = words.filter((word) => !SMALL.has(word.toLowerCase()));
  return [...new Set([capital.map(initial).join(''), words.map(initial).join('')])].filter((form) => form.length >= 2);
}

const STORM = /^(hurricane|typhoon|cyclone|storm)$/;

/** Whether a name's words are what is left of a longer one: its beginning before generic words, or its end. */
function shortens(short: string[], long: string[]): boolean {
  if (short.length >= long.length) return false;
  const begins = short.every((key, index) => key === long[index]);
  const ends = short.every((key, index) => key === long[long.length - short.length + index]);
  if (begins) {
    const rest = long.slice(short.length);
    if (short.length > 1 && rest[0] === 'of') return true;
    return (
      rest.every((key) => LEGAL.has(key)) ||
      (short.length === 1 &&
        !(wordMask(short[0]!) & WORD.organisation) &&
        rest.some((key) => wordMask(key) & WORD.organisation))
    );
  }
  if (!ends) return false;
  if (short.length > 1 || wordMask(short[0]!) & WORD.organisation) return true;
  // `Scientology` of the `Church of Scientology`, `Rai` of `Typhoon Rai`
  return (long.at(-2) === 'of' || STORM.test(long[0]!)) && !(wordMask(short[0]!) & (WORD.common | WORD.rarer));
}

/** The longest form that is no outlier: most words, then most often. */
function bestName(mentions: Surface[]): string {
  const counts = new Map<string, number>();
  for (const { text } of mentions) counts.set(text, (counts.get(text) ?? 0) + 1);
  const words = (text: string) => (isAcronym(text) ? 1 : text.split(' ').length);
  return [...counts].sort((a, b) => words(b[0]) - words(a[0]) || b[1] - a[1] || b[0].length - a[0].length)[0]![0];
}
