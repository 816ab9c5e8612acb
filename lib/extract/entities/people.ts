import { bearersOf } from './brackets.ts';
import { genderOf } from './gazetteer/genders.ts';
import { leaderSpelling } from './gazetteer/leader-names.ts';
import { PHRASE, phraseMask } from './gazetteer/lookup.ts';
import { agree, misspelt } from './same-person.ts';
import type { Surface } from './surface.ts';

/** One person: the mentions, and the fullest forms of the name. */
export interface Person {
  mentions: Surface[];
  /** keys of full names, the fullest first in use */
  forms: { keys: string[]; text: string; count: number }[];
  /** what stood in brackets behind a full name: `AMLO` */
  initials?: string;
}

const PARTICLES = new Set(
  'al el ul de la del della di da do dos das du des le van von der den ter bin ben ibn abu ag e y'.split(' '),
);
const JUNIOR = new Set(['jr', 'jnr']);
const SUFFIXES = new Set(['jr', 'jnr', 'sr', 'ii', 'iii', 'iv', 'vi', 'vii', 'viii', 'xii', 'xvi', 'xxiii']);

/** Where the family name begins in a Western name: its last word, with the particles before it. */
export function familyStart(keys: string[]): number {
  let at = keys.length - 1;
  while (at > 1 && SUFFIXES.has(keys[at]!)) at--;
  while (at > 1 && PARTICLES.has(keys[at - 1]!)) at--;
  return at;
}

const family = (keys: string[]) =>
  keys
    .slice(familyStart(keys))
    .filter((key) => !SUFFIXES.has(key))
    .join(' ');
/** `al-assad` and `assad` are one family name. */
const bare = (name: string) =>
  name
    .replace(/^(?:al|el|ash|as|ad|an)[- ]/, '')
    .split(' ')
    .filter((word) => !PARTICLES.has(word))
    .join(' ') || name;

/**
 * Clusters the mentions of people, in order. Full names join when family and given names agree; a name of one word joins the person
 * who bears it as family name (else as another name), the most recent where several do; initials join whom they stood `beside`.
 */
export function clusterPeople(mentions: Surface[], beside: ReadonlyMap<number, number>): Person[] {
  const people: Person[] = [];
  const full = new Map<Surface, Person>();
  const byFamily = new Map<string, Person[]>();
  const byText = new Map<string, Person>();
  /** by full name with one word left out, for misspellings */
  const byGap = new Map<string, Person[]>();
  for (const mention of mentions) {
    if (mention.keys.length < 2 || isShort(mention.keys)) continue;
    let person = byText.get(mention.key);
    if (!person) {
      const name = bare(family(mention.keys));
      person = (byFamily.get(name) ?? [])
        .slice(-MOST_ALIKE)
        .find((other) => other.forms.some((form) => agree(form.keys, mention.keys)));
      const gaps = mention.keys.map((_, index) => mention.keys.toSpliced(index, 1, '_').join(' '));
      for (const gap of gaps)
        person ??= byGap.get(gap)?.find((other) => other.forms.some((form) => misspelt(form.keys, mention.keys)));
      if (!person) {
        person = { mentions: [], forms: [] };
        people.push(person);
      }
      push(byFamily, name, person);
      for (const gap of gaps) push(byGap, gap, person);
      byText.set(mention.key, person);
    }
    const form = person.forms.find(({ text }) => text === mention.text);
    if (form) form.count++;
    else person.forms.push({ keys: mention.keys, text: mention.text, count: 1 });
    full.set(mention, person);
  }
  const byInitials = bearersOf(beside, mentions, full);
  for (const [initials, person] of byInitials) person.initials = initials;
  // Names by any of their words, for short forms.
  const byWord = new Map<string, Person[]>();
  for (const person of people) {
    for (const { keys } of person.forms) {
      for (const key of keys)
        if (!PARTICLES.has(key) && !SUFFIXES.has(key) && key.length > 1) push(byWord, key, person);
    }
  }
  const alone = new Map<string, Person>();
  const lastSeen = new Map<Person, number>();
  const firstFull = new Map<Person, number>();
  for (const [mention, person] of full) if (!firstFull.has(person)) firstFull.set(person, mention.first);
  for (const mention of mentions) {
    let person = full.get(mention) ?? byInitials.get(mention.text);
    if (!person) {
      const name = bare(mention.key);
      const candidates = distinct(byFamily.get(name) ?? []);
      const others = (
        candidates.length ? candidates : distinct(byWord.get(name) ?? byWord.get(mention.keys.at(-1)!) ?? [])
      ).filter((other) => (!isJunior(other) || firstFull.get(other)! < mention.first) && !contradicts(other, mention));
      person = nearest(others, mention, lastSeen, firstFull) ?? alone.get(mention.key);
      if (!person) {
        person = { mentions: [], forms: [] };
        alone.set(mention.key, person);
        people.push(person);
      }
    }
    person.mentions.push(mention);
    lastSeen.set(person, mention.first);
  }
  return people;
}

/** More people than this who share a name are not told apart by it. */
const MOST_ALIKE = 40;

function push<K>(map: Map<K, Person[]>, key: K, person: Person): void {
  const list = map.get(key);
  if (list && (list.length >= MOST_ALIKE || list.includes(person))) return;
  if (list) list.push(person);
  else map.set(key, [person]);
}

/** Whether a title speaks against a person: `Mrs Roe` is not Robert Roe, and `King Salman` not Mohammed bin Salman. */
function contradicts({ forms, mentions }: Person, { gender, regal, keys: [name] }: Surface): boolean {
  if (regal && forms.length > 0 && forms.every(({ keys }) => keys.indexOf(name!) === keys.length - 1)) return true;
  if (!gender) return false;
  const known =
    forms.map(({ keys }) => genderOf(keys[0]!)).find(Boolean) ??
    mentions.slice(0, MOST_ALIKE).find((mention) => mention.gender)?.gender;
  return known !== undefined && known !== gender;
}

/** A bare name before `Donald Roe Jr.` is named in full is rather his father's. */
const isJunior = ({ forms }: Person) => forms.length > 0 && forms.every(({ keys }) => JUNIOR.has(keys.at(-1)!));
const distinct = (people: Person[]) => [...new Set(people)];

/** `van Dyke`, `al-Assad`: a family name with its particle, no full name. */
function isShort(keys: string[]): boolean {
  return keys.slice(0, -1).every((key) => PARTICLES.has(key));
}

/** Of several who may be meant, the one named last; before any was named, the one who is named in full first. */
function nearest(
  people: Person[],
  mention: Surface,
  lastSeen: Map<Person, number>,
  firstFull: Map<Person, number>,
): Person | undefined {
  if (people.length <= 1) return people[0];
  let best: Person | undefined;
  let at = -1;
  for (const person of people) {
    const seen = lastSeen.get(person) ?? -1;
    if (seen > at && seen < mention.first) {
      best = person;
      at = seen;
    }
  }
  return best ?? [...people].sort((a, b) => (firstFull.get(a) ?? 0) - (firstFull.get(b) ?? 0))[0];
}

/** The name to show: the most frequent of the fullest forms, in the spelling of the word list where it is one letter off. */
export function nameOfPerson({ forms, mentions }: Person): string {
  if (forms.length === 0) return mentions[0]!.text;
  const best = [...forms].sort((a, b) => score(b) - score(a))[0]!;
  return leaderSpelling(best.keys) ?? best.text;
}

/** Known spellings first, then how often, then how much of the name. */
function score({ text, count, keys }: { text: string; count: number; keys: string[] }): number {
  const whole = keys.every((key) => key.length > 1) ? 0.5 : 0;
  return (phraseMask(text) & PHRASE.leader ? 100 : 0) + Math.min(count, 20) + whole + Math.min(keys.length, 4) * 0.4;
}
