import { COMMON_WORDS, FAMILY_NAMES, GIVEN_NAMES, RARER_WORDS, TOWNS as CITY_LIST } from '../../../../assets/model/names.ts';
import { COUNTRIES } from './countries.ts';
import { LEADERS } from './leaders.ts';
import { EVENTS, GROUPS, ORGANISATIONS, PRODUCTS } from './organisations.ts';
import { REGIONS, TOWNS, US_STATES } from './places.ts';
import { COURTESY, EVENT_NOUNS, NAMING_TITLES, ORGANISATION_NOUNS, PLACE_NOUNS, PRODUCT_NOUNS, TITLES } from './titles.ts';

/** What a phrase is known as; one bit each. */
export const PHRASE = {
  country: 1,
  demonym: 2,
  capital: 4,
  region: 8,
  state: 16,
  town: 32,
  organisation: 64,
  product: 128,
  event: 256,
  group: 512,
  leader: 1024,
} as const;

/** What a single word is known as; one bit each. */
export const WORD = {
  given: 1,
  family: 2,
  title: 4,
  courtesy: 8,
  organisation: 16,
  place: 32,
  event: 64,
  product: 128,
  calendar: 256,
  naming: 512,
  common: 1024,
  rarer: 2048,
} as const;

const CALENDAR = `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
november december tue tues thu thur thurs fri jan. feb feb. mar. apr apr. jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec. gmt est edt pst utc am pm bst`;

export interface Country {
  name: string;
  names: string[];
  demonyms: string[];
  capitals: string[];
}

const items = (list: string) => list.split(/[;\n]/).map((item) => item.trim()).filter(Boolean);
const wordsOf = (list: string) => list.trim().split(/\s+/);

export const countries: Country[] = COUNTRIES.trim().split('\n').map((line) => {
  const [name = '', names = '', demonyms = '', capitals = ''] = line.split('|');
  return { name, names: [name, ...items(names)], demonyms: items(demonyms), capitals: items(capitals) };
});

/** Full names behind well-known acronyms: `FBI` → `Federal Bureau of Investigation`. */
export const acronyms = new Map<string, string>();

const ASCII = /^[ -~]*$/;

/** Letters and digits only of Latin letters without their marks, as in the lists of names. */
export function fold(text: string): string {
  return ASCII.test(text) ? text : text.normalize('NFD').replace(/\p{M}+/gu, '').replaceAll('’', "'");
}

interface Phrase {
  text: string;
  mask: number;
}

const phrases = new Map<string, Phrase[]>();
const masks = new Map<string, number>();

function know(name: string, mask: number): void {
  const text = fold(name);
  masks.set(text, (masks.get(text) ?? 0) | mask);
}

for (const name of items(CITY_LIST)) know(name, PHRASE.town);
for (const { names, demonyms, capitals } of countries) {
  for (const name of names) know(name, PHRASE.country);
  for (const name of demonyms) know(name, PHRASE.demonym);
  for (const name of capitals) know(name, PHRASE.capital);
}
for (const name of items(REGIONS)) know(name, PHRASE.region);
for (const name of items(TOWNS)) know(name, PHRASE.town);
for (const line of items(US_STATES)) for (const name of line.split('|')) if (name) know(name, PHRASE.state);
for (const item of items(ORGANISATIONS)) {
  const [short = '', full] = item.split('=');
  know(short, PHRASE.organisation);
  if (full) {
    know(full, PHRASE.organisation);
    acronyms.set(short, full);
  }
}
for (const name of items(PRODUCTS)) know(name, PHRASE.product);
for (const name of items(EVENTS)) know(name, PHRASE.event);
for (const name of items(GROUPS)) know(name, PHRASE.group);
for (const name of items(LEADERS)) know(name, PHRASE.leader);

const head = (text: string) => /^[\p{L}\p{N}]+/u.exec(text)?.[0] ?? '';
for (const [text, mask] of masks) {
  const key = head(text);
  const list = phrases.get(key);
  if (list) list.push({ text, mask });
  else phrases.set(key, [{ text, mask }]);
}
for (const list of phrases.values()) list.sort((a, b) => b.text.length - a.text.length);

const words = new Map<string, number>();
function tag(list: Iterable<string>, mask: number): void {
  for (const word of list) words.set(word, (words.get(word) ?? 0) | mask);
}
tag(items(GIVEN_NAMES).map((name) => name.toLowerCase()), WORD.given);
tag(items(FAMILY_NAMES).map((name) => name.toLowerCase()), WORD.family);
for (const name of items(LEADERS)) {
  const parts = name.toLowerCase().split(' ').filter((part) => part.length > 2 && !/^(king|queen|pope|prince|princess|emperor)$/.test(part));
  if (parts.length) tag([parts[parts.length - 1]!], WORD.family);
}
tag(wordsOf(TITLES).map((title) => title.replaceAll('_', ' ')), WORD.title);
tag(wordsOf(NAMING_TITLES).map((title) => title.replaceAll('_', ' ')), WORD.naming);
tag(wordsOf(COURTESY), WORD.courtesy | WORD.title);
tag(wordsOf(ORGANISATION_NOUNS).map((word) => word.replaceAll('_', ' ')), WORD.organisation);
tag(wordsOf(PLACE_NOUNS), WORD.place);
tag(wordsOf(EVENT_NOUNS), WORD.event);
tag(wordsOf(PRODUCT_NOUNS), WORD.product);
tag(wordsOf(CALENDAR), WORD.calendar);
tag(items(COMMON_WORDS), WORD.common);
tag(items(RARER_WORDS), WORD.rarer);

/** The `WORD` bits of a lower-cased word. */
export function wordMask(lower: string): number {
  return words.get(lower) ?? words.get(fold(lower)) ?? 0;
}

/** The `PHRASE` bits of a whole name. */
export function phraseMask(name: string): number {
  return masks.get(fold(name)) ?? 0;
}

const LETTER = /[\p{L}\p{N}]/u;

/** The longest known phrase that starts at an offset and ends at a word's end. */
export function phraseAt(text: string, start: number, word: string): { end: number; mask: number } | undefined {
  const list = phrases.get(head(word)) ?? phrases.get(head(fold(word)));
  if (!list) return undefined;
  const longest = list[0]!.text.length;
  const here = fold(text.slice(start, start + longest + 4));
  // Folding must not move offsets: where it does, the raw text is compared.
  const same = here.length >= Math.min(longest, text.length - start) && here.length === text.slice(start, start + longest + 4).length;
  const window = same ? here : text.slice(start, start + longest + 4);
  for (const { text: phrase, mask } of list) {
    if (!window.startsWith(phrase) && !text.startsWith(phrase, start)) continue;
    const next = text.charAt(start + phrase.length);
    if (next && LETTER.test(next)) continue;
    return { end: start + phrase.length, mask };
  }
  return undefined;
}
