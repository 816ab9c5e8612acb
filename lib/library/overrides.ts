import { isOverride } from '../dataset/overrides.ts';
import type { Override } from '../entity.ts';
import type { ListedCorrection } from '../store/index.ts';
import { splitId } from '../store/plan.ts';

type Ref = ListedCorrection['entity'];

/** The reader's corrections that apply, in the words of a curator's overrides, for who builds the dataset anew. */
export function overridesOf(corrections: readonly ListedCorrection[]): Override[] {
  return corrections.flatMap((one) => (one.applies === undefined ? [] : overrideOf(one))).filter(isOverride);
}

/** An entity of the memory has no id that a build would give it; of what was shipped, or split off here, the id says who it is. */
const told = ({ id, name, links }: Ref) => (links.length === 0 || links[0]!.startsWith('b:') ? id : name);

/** One correction in the words of overrides. */
export function overrideOf(one: ListedCorrection): Override {
  const entity = told(one.entity);
  if (one.action === 'merge') return { action: 'merge', into: told(one.into), entities: [entity] };
  if (one.action === 'rename') return { action: 'rename', entity, name: one.name, never: one.never };
  if (one.action === 'split')
    return { action: 'split', entity, articles: one.articles, id: splitId(one), name: one.name };
  const { relation, value, qualifier, from, date } = one.detail;
  return { action: 'correct', entity, relation, value, qualifier, from, date, to: one.to };
}
