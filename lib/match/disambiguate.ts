import type { EntityBrief, Match } from '../exchange.ts';
import type { ResolvedAliases } from '../messages.ts';
import { believe } from './believe.ts';
import { isPersonEntity } from './entity-type.ts';
import { comparable } from './normalise.ts';
import { type PageEvidence, type Reading, readPage } from './page.ts';
import type { SearchedBlock, Sighting } from './sightings.ts';
import { inOneGo } from './steps.ts';

export type { SearchedBlock } from './sightings.ts';

/** How sure a match must be to be shown, by the reader's setting. */
export const CAUTION = { bold: 0.5, balanced: 0.7, strict: 0.9 } as const;
export type Caution = keyof typeof CAUTION;

/** One page, or what of it has been read so far. */
export interface PageToSettle {
  blocks: readonly SearchedBlock[];
  resolved: ResolvedAliases;
  caution: Caution;
}

/**
 * Settles who is meant, on the evidence of all blocks of the page together, and gives for each block the matches that
 * reach the reader's caution, in order and without overlap. Pure; linear in the hits, plus one look through the text for
 * words in small letters.
 */
export function disambiguate(page: PageToSettle): Match[][] {
  return inOneGo(disambiguateInSteps(page));
}

/** The same in steps of one block, for long pages: whoever takes the steps may rest between them. */
export function* disambiguateInSteps({ blocks, resolved, caution }: PageToSettle): Generator<undefined, Match[][]> {
  const page = yield* readPage(blocks, resolved);
  const settled: Match[][] = [];
  for (const { sightings } of page.blocks) {
    const matches: Match[] = [];
    for (const sighting of sightings) {
      const match = settle(sighting, page);
      if (match && match.confidence >= CAUTION[caution] && match.start >= (matches.at(-1)?.end ?? 0))
        matches.push(match);
    }
    settled.push(matches);
    yield;
  }
  return settled;
}

/** The most believable candidate, with its confidence lowered by how near the others come. */
function settle(sighting: Sighting, page: PageEvidence): Match | null {
  const readings = page.readings.get(sighting)!.filter(({ standing }) => standing.is !== 'part');
  if (readings.length === 0) return null;
  const beliefs = readings.map((reading) => believe(sighting, reading, page));
  const total = beliefs.reduce((sum, { weight }) => sum + weight, 0);
  const best = beliefs.reduce((a, b) => (b.weight * b.confidence > a.weight * a.confidence ? b : a));
  const { candidate, standing } = readings[beliefs.indexOf(best)] as Reading;
  // One thing that the dataset has under two types is no competitor of itself.
  const isOwn = (k: number) => beliefs[k] === best || isTwin(readings[k]!.candidate.entity, candidate.entity);
  const own = beliefs.reduce((sum, { weight }, k) => (isOwn(k) ? sum + weight : sum), 0);
  const share = own / total;
  return {
    start: standing.is === 'fuller' ? standing.start : sighting.start,
    end: sighting.end,
    entity: candidate.entity.id,
    confidence: round(best.confidence * Math.min(1, 0.35 + 0.7 * share)),
    reason: best.reason,
  };
}

/** Country and people, place and organisation, `Muslim` and `Muslims`: one thing by one name. */
function isTwin(one: EntityBrief, other: EntityBrief): boolean {
  if (isPersonEntity(one) || isPersonEntity(other)) return false;
  return one.name.charAt(0) === other.name.charAt(0) && stem(one.name) === stem(other.name);
}

function stem(name: string): string {
  return comparable(name).replace(/s$/, '');
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
