import type { Match } from '../exchange.ts';
import type { Hit } from '../match/matcher.ts';
import type { SearchedBlock } from '../match/sightings.ts';
import type { ResolvedAliases } from '../messages.ts';
import type { Settings } from '../settings.ts';

export type { Hit };

/** The matches that are believed, by block, each block's in order and without overlap; at once or in steps. */
type Settled = Match[][] | Generator<undefined, Match[][]>;

/** What a session needs of the matcher: searching is per block, settling who is meant is per page. */
export interface Matching {
  search(text: string): Hit[];
  /** undefined, for now, where what settles is not there */
  settle(
    blocks: SearchedBlock[],
    resolved: ResolvedAliases,
    caution: Settings['caution'],
  ): Settled | Promise<Settled | undefined>;
}
