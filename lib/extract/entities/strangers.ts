import { ENTITY_TYPES } from '../../entity.ts';
import type { RawName } from './detect.ts';
import { PHRASE, phraseMask, WORD } from './gazetteer/lookup.ts';
import { HINT } from './hints.ts';
import { isAcronym } from './organisations.ts';
import type { Words } from './words.ts';

/**
 * Judges names of one word that no list knows and that no longer name of the article explains.
 *
 * Such a word is seldom a person when the article never gives it a title, a given name or a word of saying: then it is the place or
 * organisation it is more like, or nothing when it only ever opens sentences or is a word of the language. It is seldom an
 * organisation when things happen in it, or when it stands only once.
 */
export function doubtStrangers(words: Words, names: RawName[]): RawName[] {
  const { tokens } = words.doc;
  const parts = new Set<string>();
  for (const { first, last, type } of names) {
    if (type === 'person' && last - first > 1) for (let at = first; at < last; at++) parts.add(tokens[at]!.text);
  }
  return names.flatMap((name): RawName[] => {
    const { first, last, type } = name;
    if (last - first > 1) return [name];
    if (type === 'person') return parts.has(tokens[first]!.text) ? [name] : doubtPerson(words, name);
    return type === 'organisation' ? doubtOrganisation(words, name) : [name];
  });
}

function doubtPerson(words: Words, name: RawName): RawName[] {
  const { text, lower } = words.doc.tokens[name.first]!;
  const { mask } = words.forms[name.first]!;
  const hint = words.hints.get(lower);
  const bits = hint?.bits ?? 0;
  if (mask & (WORD.given | WORD.family) || phraseMask(text) & PHRASE.leader) return [name];
  if (bits & (HINT.titleBefore | HINT.givenBefore | HINT.saidAfter)) return [name];
  if (mask & (WORD.common | WORD.rarer) || !hint?.capital) return [];
  if (bits & HINT.placeBefore || !name.scores) return [{ ...name, type: 'place' }];
  const score = (type: 'place' | 'organisation') => name.scores![ENTITY_TYPES.indexOf(type)]!;
  if (score('place') > score('organisation')) return [{ ...name, type: 'place' }];
  return hint.capital > 1 ? [{ ...name, type: 'organisation' }] : [name];
}

function doubtOrganisation(words: Words, name: RawName): RawName[] {
  const { text, lower } = words.doc.tokens[name.first]!;
  const { mask } = words.forms[name.first]!;
  if (words.phrase[name.first] !== 0 || !name.scores || isAcronym(text) || !/^\p{Lu}\p{Ll}+$/u.test(text))
    return [name];
  const hint = words.hints.get(lower);
  const bits = hint?.bits ?? 0;
  if (bits & (HINT.companyAfter | HINT.saidAfter)) return [name];
  if (mask & (WORD.common | WORD.rarer)) return [];
  return bits & HINT.placeBefore ? [{ ...name, type: 'place' }] : [name];
}
