import { countries, fold, PHRASE, phraseMask } from './gazetteer/lookup.ts';
import { US_STATES } from './gazetteer/places.ts';
import type { Surface } from './surface.ts';
import type { Words } from './words.ts';

const byName = new Map<string, string>();
const byDemonym = new Map<string, string>();
const byCapital = new Map<string, string>();
for (const { name, names, demonyms, capitals } of countries) {
  for (const form of names) byName.set(fold(form), name);
  for (const form of demonyms) if (!byDemonym.has(fold(form))) byDemonym.set(fold(form), name);
  for (const form of capitals) if (!byCapital.has(fold(form))) byCapital.set(fold(form), name);
}

/** The country a surface names: `U.S.` → `United States`. Also in capitals throughout. */
export function countryOf(text: string): string | undefined {
  const name = fold(text).replace(/^[Tt]he /, '');
  return byName.get(name) ?? (name.length > 3 && name === name.toUpperCase() ? byName.get(titleCase(name)) : undefined);
}

/** The country whose people or adjective a surface is: `Chinese` → `China`. */
export function countryOfPeople(text: string): string | undefined {
  const name = fold(text);
  return byDemonym.get(name) ?? (name === name.toUpperCase() ? byDemonym.get(titleCase(name)) : undefined);
}

/** The country a capital may stand for. */
export const countryOfCapital = (text: string): string | undefined => byCapital.get(fold(text));

const titleCase = (text: string) => text.toLowerCase().replace(/\b\p{L}/gu, (letter) => letter.toUpperCase());

const LOCATIVE =
  /^(in|at|near|outside|around|across|inside|throughout|visit|visited|visiting|reached|downtown|central|north|south|east|west|northern|southern|eastern|western|of)$/;
const MOVING = /^(to|from|into|for)$/;
const TRAVEL =
  /^(travel|fl[iey]|flew|flight|trip|went|go|going|goes|return|mov|arriv|head|visit|came|come|drive|drove|train|sail|tour|sent|bus|road|march|left|leav|journey|bound)/;
const BETWEEN =
  /^(between|with|against|towards?|by|on|urged?|urging|accus\w*|warn\w*|blam\w*|press\w*|criticis\w*|criticiz\w*|told|asked|ask|want\w*|force\w*|that|while|as|if|but|and|because|whether|says?|said|though|although|since|when)$/;
const ACTING =
  /^(has|had|have|is|was|will|would|could|should|may|might|must|can|does|did|do|hopes?|wants?|says|said|also|and|or|never|still|repeatedly|recently)$/;

/**
 * Whether a capital stands for its government here rather than for the city: as who acts or is dealt with, not as where something is.
 * @param strong ask for clear signs, as where the country has a city with a life of its own in the text
 */
export function standsForGovernment({ doc }: Words, { first, last }: Surface, strong: boolean): boolean {
  const { tokens, sentences } = doc;
  const sentence = sentences[tokens[first]!.sentence]!;
  const before = first > sentence.first ? tokens[first - 1]! : undefined;
  const after = last < sentence.last ? tokens[last]! : undefined;
  if (before && LOCATIVE.test(before.lower))
    return (
      before.lower === 'of' &&
      !strong &&
      first - 2 >= sentence.first &&
      /^(behalf|part|government|accus\w*)$/.test(tokens[first - 2]!.lower)
    );
  if (before && MOVING.test(before.lower)) {
    for (let at = first - 2; at >= Math.max(sentence.first, first - 7); at--)
      if (TRAVEL.test(tokens[at]!.lower)) return false;
    return !strong;
  }
  // A dateline, an address or a compound name: `MOSCOW (Reuters)`, `Paris, France`, `Beijing-based`, `London suburb`.
  if (after && /^[,(\-–—:/]$/.test(after.text)) return false;
  if (before && /^[(\-–—/]$/.test(before.text)) return false;
  if (after && after.text === "'s")
    return (
      !strong ||
      (last + 1 < sentence.last &&
        !/^(mayor|streets?|airport|suburbs?|centre|center|police|hotels?|main|old|most|largest|residents)$/.test(
          tokens[last + 1]!.lower,
        ))
    );
  if (after && (after.pos === 'NOUN' || after.pos === 'PROPN' || after.pos === 'ADJ')) return false;
  const acts =
    after !== undefined &&
    (after.pos === 'VERB' ||
      after.pos === 'AUX' ||
      (after.pos === 'ADV' && last + 1 < sentence.last && tokens[last + 1]!.pos === 'VERB') ||
      ACTING.test(after.lower));
  const subject = !before || before.pos === 'PUNCT' || BETWEEN.test(before.lower);
  if (acts && subject) return !strong || after.pos === 'VERB';
  if (before && BETWEEN.test(before.lower)) return !strong || before.lower === 'between';
  return !strong && (before === undefined || before.pos === 'VERB' || before.pos === 'PUNCT' || before.pos === 'SCONJ');
}

const statesByShort = new Map<string, string>();
const statesByKey = new Map<string, string>();
const keyOfState = (name: string) => name.toLowerCase();
for (const line of US_STATES.trim().split('\n')) {
  const [name = '', ...shorts] = line.split('|');
  statesByKey.set(keyOfState(name), name);
  for (const short of shorts) if (short) statesByShort.set(short, name);
}

/** The full name of a place's key where it is a state that may be written short: `virginia` → `Virginia`. */
export const stateOfKey = (key: string): string | undefined => statesByKey.get(key);

const CITY_SHORT = new Map([
  ['LA', 'los angeles'],
  ['NYC', 'new york'],
  ['DC', 'washington'],
]);

/** `Notre Dame` for `Notre Dame cathedral`: what is left out has no capital. `Los Angeles` is not `East Los Angeles`. */
export function shortensPlace(short: string[], long: string[], { parts }: Surface): boolean {
  return (
    short.length < long.length &&
    short.every((key, index) => key === long[index]) &&
    /^\p{Ll}/u.test(parts[short.length]!)
  );
}

/** Places of one name by another form: `Washington, D.C.` → `washington`, `New York City` → `new york`. */
export function placeKey({ key, text }: Surface): string {
  const state = statesByShort.get(text);
  if (state) return keyOfState(state);
  const city = CITY_SHORT.get(text.replaceAll('.', ''));
  if (city) return city;
  if (/^Washington,? D\.?C\.?$/.test(text)) return 'washington';
  if (key === 'new york city') return 'new york';
  if (phraseMask(text) & PHRASE.town && key.endsWith(' city') && key.split(' ').length > 2) return key.slice(0, -5);
  return key.replace(/^(the|city of) /, '');
}
