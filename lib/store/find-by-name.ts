import { isFullName } from '../dataset/names.ts';
import { openIndex } from '../index/decode.ts';
import { createMatcher } from '../match/matcher.ts';
import type { FindByName } from './corrections.ts';
import type { View } from './view.ts';

/** Finds the one entity of a name and type; of persons by full names only, as a surname alone is many people's. */
export function findByName(view: View): FindByName {
  return async (name, type) => {
    if (type === 'person' && !isFullName(name)) return undefined;
    const ordinals = (await view.index()).flatMap(({ from, bytes }) =>
      createMatcher(openIndex(bytes))
        .search(name)
        .filter(({ start, end }) => start === 0 && end === name.length)
        .flatMap((hit) => hit.ordinals.map((ordinal) => from + ordinal)),
    );
    const records = Object.values(await view.aliases(ordinals)).filter(({ text }) => text === name);
    const ids = records.flatMap(({ candidates }) => candidates.map(({ entity }) => entity));
    const briefs = Object.values(await view.briefs([...new Set(ids)]));
    const named = briefs.filter((brief) => brief.name === name && brief.type === type);
    return named.length === 1 ? named[0]!.id : undefined;
  };
}
