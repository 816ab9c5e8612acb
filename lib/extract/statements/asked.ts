import { complementOf } from './content.ts';
import { contentEnd } from './extent.ts';
import type { Scene, Unit } from './units.ts';
import type { VerbGroup } from './verbs.ts';

/** `when asked whether he had discussed it`: what somebody was asked is no statement of his. */
export function askedEnd(scene: Scene, unit: Unit, group: VerbGroup): number {
  const found = complementOf(scene, unit, group);
  return found
    ? contentEnd(scene, unit, found.first, 'p', group.first <= unit.first + 1 ? 'opening' : 'main')
    : group.last;
}

/** `Roe, asked about it, said …`: a verb behind the aside takes its subject up. */
export function isAskedAside({ words }: Scene, groups: readonly VerbGroup[], i: number): boolean {
  const group = groups[i]!;
  if (words[group.first - 1]?.text !== ',' || group.last - group.first > 1) return false;
  return groups.slice(i + 1, i + 5).some((next) => next.cue && next.finite && words[next.first - 1]?.text === ',');
}
