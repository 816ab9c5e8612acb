import { TOWNS as CITY_LIST } from '../../../../assets/model/names.ts';
import { countries } from './country-list.ts';
import { LEADERS } from './leaders.ts';
import { fold, items } from './lists.ts';
import { PHRASE } from './masks.ts';
import { EVENTS, GROUPS, ORGANISATIONS, PRODUCTS } from './organisations.ts';
import { REGIONS, TOWNS, US_STATES } from './places.ts';

/** Full names behind well-known acronyms: `FBI` → `Federal Bureau of Investigation`. */
export const acronyms = new Map<string, string>();

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
  const same =
    here.length >= Math.min(longest, text.length - start) &&
    here.length === text.slice(start, start + longest + 4).length;
  const window = same ? here : text.slice(start, start + longest + 4);
  for (const { text: phrase, mask } of list) {
    if (!window.startsWith(phrase) && !text.startsWith(phrase, start)) continue;
    const next = text.charAt(start + phrase.length);
    if (next && LETTER.test(next)) continue;
    return { end: start + phrase.length, mask };
  }
  return undefined;
}
