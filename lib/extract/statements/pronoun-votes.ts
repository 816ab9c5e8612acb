import type { NamedMention } from '../entities/types.ts';
import type { Gender } from './gender.ts';
import type { Scene } from './units.ts';

const MALE = /^(?:he|him|his|himself)$/;
const FEMALE = /^(?:she|her|hers|herself)$/;

/**
 * The gender that the article's pronouns tell of persons whose names tell none: those of sentences that name one person
 * only, and of the sentence behind when it names nobody. Votes must agree two to one. Linear.
 */
export function readPronounVotes(
  scene: Scene,
  byUnit: ReadonlyMap<number, readonly NamedMention[]>,
): Map<string, Gender> {
  const votes = new Map<string, { m: number; f: number }>();
  let carried: string | undefined;
  scene.units.forEach((unit, index) => {
    const persons = (byUnit.get(index) ?? []).filter(({ type }) => type === 'person');
    const [first] = persons;
    const only = first && persons.every(({ entity }) => entity === first.entity) ? first : undefined;
    const whose = only?.entity ?? (first ? undefined : carried);
    if (whose) {
      const count = votes.get(whose) ?? { m: 0, f: 0 };
      for (let i = unit.first; i < unit.last; i++) {
        const word = scene.words[i]!;
        if (scene.hidden[i] || (only && word.start < only.start)) continue;
        if (MALE.test(word.lower)) count.m++;
        else if (FEMALE.test(word.lower)) count.f++;
      }
      votes.set(whose, count);
    }
    carried = only?.entity;
  });
  const genders = new Map<string, Gender>();
  for (const [entity, { m, f }] of votes)
    if (m !== f && Math.max(m, f) >= 2 * Math.min(m, f)) genders.set(entity, m > f ? 'm' : 'f');
  return genders;
}
