import type { ResolvedAliases } from '../messages.ts';
import type { Slices } from '../page/slices.ts';
import type { Hit } from './matching.ts';

/** One question to the background asks for at most so many aliases: its answer is taken in one go. */
const AT_ONCE = 1_000;

export interface Resolving {
  /** everything the background answered so far */
  readonly known: ResolvedAliases;
  /** Asks for what is not known yet of these hits; false when the background did not answer, or not all of it. */
  learn(found: Iterable<readonly Hit[]>): Promise<boolean>;
}

/**
 * Collects the texts and entities of aliases that were found. What the background does not know is asked for again.
 * @param slices in which others get their turn on long pages
 */
export function createResolving(ask: (ordinals: number[]) => Promise<ResolvedAliases>, slices: Slices): Resolving {
  const known: ResolvedAliases = { aliases: {}, entities: {} };
  return {
    known,
    async learn(found) {
      const unknown = new Set<number>();
      for (const hits of found) {
        for (const { ordinals } of hits)
          for (const ordinal of ordinals) if (!(ordinal in known.aliases)) unknown.add(ordinal);
        if (slices.due()) await slices.rest();
      }
      const all = [...unknown];
      try {
        for (let from = 0; from < all.length; from += AT_ONCE) {
          const { aliases, entities } = await ask(all.slice(from, from + AT_ONCE));
          Object.assign(known.aliases, aliases);
          Object.assign(known.entities, entities);
          if (slices.due()) await slices.rest();
        }
        return true;
      } catch {
        return false;
      }
    },
  };
}
