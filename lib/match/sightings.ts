import type { AliasRecord, EntityBrief, NameKind } from '../entity.ts';
import type { Hit } from './matcher.ts';
import { type Style, type Surroundings, styleOf, surroundings } from './surroundings.ts';
import { type Casing, type Verified, verify } from './verify.ts';

/** A block of the page with what the matcher found in it. */
export interface SearchedBlock {
  text: string;
  hits: readonly Hit[];
  headline?: boolean;
}

/** One entity that an alias may mean. */
export interface Candidate {
  entity: EntityBrief;
  kind: NameKind;
  count: number;
}

/** A verified span with everybody it may mean; of overlapping spans only the longest is a sighting. */
export interface Sighting {
  block: number;
  start: number;
  end: number;
  /** the alias's text, as in the dataset */
  alias: string;
  words: number;
  casing: Casing;
  candidates: Candidate[];
  around: Surroundings;
  style: Style;
}

/** The sightings of one block, in order, with access by where they begin and end. */
export interface BlockSightings {
  text: string;
  sightings: Sighting[];
  startingAt: Map<number, Sighting>;
  endingAt: Map<number, Sighting>;
}

/** Verifies the hits of a block and settles overlaps: the longest first, of equally long ones the first. */
export function sightingsOf(
  { text, hits }: SearchedBlock,
  block: number,
  aliases: Record<number, AliasRecord>,
  entities: Record<string, EntityBrief>,
): BlockSightings {
  const found: BlockSightings = { text, sightings: [], startingAt: new Map(), endingAt: new Map() };
  const verified = hits
    .map((hit) => verify(text, hit, aliases))
    .filter((those) => those.length > 0)
    .sort((a, b) => b[0]!.end - b[0]!.start - (a[0]!.end - a[0]!.start) || a[0]!.start - b[0]!.start);
  if (verified.length === 0) return found;
  const style = styleOf(text);
  const overlaps = createOverlap();
  for (const those of verified) {
    const { start, end } = those[0]!;
    if (!overlaps.take(start, end)) continue;
    const candidates = candidatesOf(those, entities);
    if (candidates.length === 0) continue;
    const { alias, casing, words } = those[0]!;
    const to = end - possessive(alias.text, candidates).length;
    found.sightings.push({
      block,
      start,
      end: to,
      alias: alias.text,
      words,
      casing,
      candidates,
      around: surroundings(text, start, to),
      style,
    });
  }
  found.sightings.sort((a, b) => a.start - b.start);
  for (const sighting of found.sightings) {
    found.startingAt.set(sighting.start, sighting);
    found.endingAt.set(sighting.end, sighting);
  }
  return found;
}

/** The `’s` of an alias that was read with one, unless the entity's own name has it (`McDonald’s`). */
function possessive(alias: string, candidates: Candidate[]): string {
  const ending = /['’ʼ]s$/.exec(alias)?.[0] ?? '';
  return ending && candidates.some(({ entity }) => /['’ʼ]s$/.test(entity.name)) ? '' : ending;
}

/** Keeps spans apart; asked in any order, each question costs the logarithm of the spans kept. */
function createOverlap() {
  const starts: number[] = [];
  const ends: number[] = [];
  return {
    take(start: number, end: number): boolean {
      let low = 0;
      let high = starts.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (starts[middle]! < start) low = middle + 1;
        else high = middle;
      }
      if (low > 0 && ends[low - 1]! > start) return false;
      if (low < starts.length && starts[low]! < end) return false;
      starts.splice(low, 0, start);
      ends.splice(low, 0, end);
      return true;
    },
  };
}

/** Everybody that the verified aliases may mean; one entity once, with its counts summed. */
function candidatesOf(verified: Verified[], entities: Record<string, EntityBrief>): Candidate[] {
  const candidates = new Map<string, Candidate>();
  const exact = verified.some(({ casing }) => casing === 'same');
  for (const { alias, casing } of verified) {
    if (exact && casing !== 'same') continue;
    for (const { entity: id, kind, count } of alias.candidates) {
      const entity = entities[id];
      const known = candidates.get(id);
      if (known) {
        known.count += count;
        if (kind === 'name') known.kind = kind;
      } else if (entity) candidates.set(id, { entity, kind, count });
    }
  }
  const found = [...candidates.values()];
  // Somebody known by the surname alone is somebody with a full name whom the dataset could not tell.
  const named = found.filter(
    ({ entity }) => entity.type !== 'person' || entity.names.some((name) => /[\s-]/.test(name)),
  );
  return named.length > 0 ? named : found;
}
