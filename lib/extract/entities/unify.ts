import { ENTITY_TYPES, type EntityType } from '../../entity.ts';
import type { RawName } from './detect.ts';
import { fold, PHRASE, phraseMask, WORD } from './gazetteer/lookup.ts';
import { HINT } from './hints.ts';
import { isAcronym } from './organisations.ts';
import { doubtStrangers } from './strangers.ts';
import { titleBefore } from './title-before.ts';
import type { Words } from './words.ts';

const FIRM = PHRASE.country | PHRASE.capital | PHRASE.region | PHRASE.state;
const LOCATED = PHRASE.country | PHRASE.capital | PHRASE.region | PHRASE.state | PHRASE.town;

/**
 * Makes an article agree with itself: a name has the type it has most often; a bare family name of somebody named in full is
 * a person; and names found in one place are found wherever they stand.
 */
export function unifyNames(words: Words, names: RawName[]): RawName[] {
  const typed = doubtStrangers(words, agreeOnTypes(words, names));
  return addMissed(words, typed);
}

const textOf = ({ doc }: Words, { first, last }: RawName) =>
  doc.text.slice(doc.tokens[first]!.start, doc.tokens[last - 1]!.end);

/** What a name made by rule, or told by a title, is worth beside the detector's score. */
const CERTAIN = 20;

function agreeOnTypes(words: Words, names: RawName[]): RawName[] {
  const votes = new Map<string, number[]>();
  const bearers = new Set<string>();
  /** second words of events: `Rai` of `Typhoon Rai` */
  const storms = new Set<string>();
  for (const name of names) {
    if (name.type === 'event' && name.last - name.first === 2) storms.add(words.doc.tokens[name.last - 1]!.text);
    if (name.type === 'group') continue;
    const text = textOf(words, name);
    const sum = votes.get(text) ?? ENTITY_TYPES.map(() => 0);
    votes.set(text, sum);
    const own = ENTITY_TYPES.indexOf(name.type);
    if (name.scores)
      name.scores.forEach((score, index) => {
        sum[index]! += score;
      });
    else sum[own]! += CERTAIN;
    if (name.type === 'person' && titleBefore(words, name.first) !== undefined) sum[own]! += CERTAIN;
    if ((name.type === 'person' || isFullName(words, name)) && name.last - name.first > 1) {
      bearers.add(words.doc.tokens[name.last - 1]!.text);
      bearers.add(textOf(words, { ...name, first: familyFrom(words, name) }));
      if (isHyphenated(words, name)) bearers.add(words.doc.tokens[name.first]!.text);
    }
  }
  return names.map((name) => {
    const text = textOf(words, name);
    // `Han` is a people, but not in an article on Han Sung-ho.
    if (name.type === 'group')
      return bearers.has(text) && !(phraseMask(text) & PHRASE.demonym) ? { ...name, type: 'person' } : name;
    if (isFullName(words, name)) return { ...name, type: 'person' };
    if (bearers.has(text) && !(phraseMask(text) & LOCATED) && !isAcronym(text)) return { ...name, type: 'person' };
    if (name.last - name.first === 1 && storms.has(text) && phraseMask(text) === 0)
      return { ...name, type: 'event', scores: undefined };
    // A country, capital or region that is nothing else in the lists is a place, whatever it is likened to.
    const mask = phraseMask(text);
    if (
      mask & FIRM &&
      !(mask & PHRASE.organisation) &&
      (name.type !== 'person' || mask & (PHRASE.country | PHRASE.capital))
    )
      return { ...name, type: 'place' };
    if (mask === PHRASE.town && name.last - name.first > 1 && name.type === 'organisation')
      return { ...name, type: 'place' };
    // `Toyota` is a firm rather than its town, where nothing stands in it.
    if (
      mask & PHRASE.organisation &&
      mask & PHRASE.town &&
      name.type === 'place' &&
      !((words.hints.get(text.toLowerCase())?.bits ?? 0) & HINT.placeBefore)
    )
      return { ...name, type: 'organisation' };
    const sum = votes.get(text)!;
    let type = name.type;
    let most = sum[ENTITY_TYPES.indexOf(type)]!;
    sum.forEach((score, index) => {
      if (score > most && ENTITY_TYPES[index] !== 'group') [type, most] = [ENTITY_TYPES[index]!, score];
    });
    return type === name.type ? name : { ...name, type };
  });
}

const PARTICLE = /^(de|la|del|van|von|der|den|bin|al|el|di|da|dos|-)$/;

/** The token that the family name begins with, particles included: `de la Cruz`. */
function familyFrom({ doc }: Words, { first, last }: RawName): number {
  let at = last - 1;
  while (at - 1 > first && PARTICLE.test(doc.tokens[at - 1]!.text)) at--;
  return at;
}

/** `Han Sung-ho`: the family name comes first. */
function isHyphenated({ doc }: Words, { first, last }: RawName): boolean {
  return last - first === 4 && doc.tokens[last - 2]!.text === '-' && /^\p{Ll}/u.test(doc.tokens[last - 1]!.text);
}

/** A place or organisation that reads as somebody's name: a given name, particles, and a family name that is no noun of places. */
function isFullName({ doc, forms, place }: Words, { first, last, type }: RawName): boolean {
  if (type === 'person' || type === 'group' || last - first < 3 || place[first] !== 0) return false;
  const given = forms[first]!.mask;
  const end = forms[last - 1]!;
  if (!(given & WORD.given) || given & (WORD.common | WORD.organisation | WORD.place) || !end.upper) return false;
  if (end.mask & (WORD.organisation | WORD.place | WORD.common)) return false;
  return doc.tokens.slice(first + 1, last - 1).every(({ text }) => PARTICLE.test(text));
}

interface Known {
  tokens: string[];
  type: EntityType;
}

function addMissed(words: Words, names: RawName[]): RawName[] {
  const { tokens } = words.doc;
  const known = new Map<string, Known[]>();
  const seen = new Set<string>();
  const learn = (first: number, last: number, type: EntityType) => {
    const list = tokens.slice(first, last).map(({ text }) => fold(text));
    const key = list.join(' ');
    if (seen.has(key) || !tellsItself(words, first, last)) return;
    seen.add(key);
    const others = known.get(list[0]!);
    if (others) others.push({ tokens: list, type });
    else known.set(list[0]!, [{ tokens: list, type }]);
  };
  const covered = new Uint8Array(tokens.length);
  for (const { first, last, type } of names) {
    covered.fill(1, first, last);
    learn(first, last, type);
    if (type === 'person' && last - first > 1) learn(last - 1, last, type);
  }
  for (const list of known.values()) list.sort((a, b) => b.tokens.length - a.tokens.length);
  const added: RawName[] = [];
  for (const { first, last } of words.doc.sentences) {
    for (let index = first; index < last; index++) {
      if (covered[index]) continue;
      const found = known.get(fold(tokens[index]!.text))?.find((name) => fits(name.tokens, index, last));
      if (!found) continue;
      const end = index + found.tokens.length;
      added.push({ first: index, last: end, type: found.type });
      covered.fill(1, index, end);
    }
  }
  function fits(list: string[], at: number, last: number): boolean {
    return (
      at + list.length <= last &&
      list.every((text, offset) => !covered[at + offset] && fold(tokens[at + offset]!.text) === text)
    );
  }
  return added.length ? [...names, ...added].sort((a, b) => a.first - b.first) : names;
}

/** A name that is not a common word by chance: of several words, or a word that is never in lower case here and has a capital in mid-sentence. */
function tellsItself(words: Words, first: number, last: number): boolean {
  const { tokens } = words.doc;
  if (last - first > 1) return true;
  const { text, lower } = tokens[first]!;
  if (text.length < 2 || !/^\p{Lu}/u.test(text)) return false;
  const hint = words.hints.get(lower);
  return isAcronym(text) || (hint !== undefined && hint.lower === 0 && hint.capital > 0);
}
