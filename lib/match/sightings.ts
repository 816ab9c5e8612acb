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
  const spans = hits
    .map((hit) => spanOf(verify(text, hit, aliases), entities))
    .filter((span) => span !== null)
    .sort((a, b) => b.rank - a.rank || a.start - b.start);
  if (spans.length === 0) return found;
  const style = styleOf(text);
  const overlaps = createOverlap();
  const known = new Set(spans.map(({ start, end }) => `${start}-${end}`));
  for (const { start, end, verified, candidates } of spans) {
    // `Clinton’s` is Clinton, where there is one.
    if (/['’ʼ]s$/.test(text.slice(start, end)) && known.has(`${start}-${end - 2}`)) continue;
    if (!overlaps.take(start, end) || candidates.length === 0) continue;
    const { alias, casing, words } = verified[0]!;
    const around = surroundings(text, start, end);
    found.sightings.push({ block, start, end, alias: alias.text, words, casing, candidates, around, style });
  }
  found.sightings.sort((a, b) => a.start - b.start);
  for (const sighting of found.sightings) {
    found.startingAt.set(sighting.start, sighting);
    found.endingAt.set(sighting.end, sighting);
  }
  return found;
}

/** A hit that was verified; those of higher rank push out those that they overlap. */
interface VerifiedSpan {
  start: number;
  end: number;
  verified: Verified[];
  candidates: Candidate[];
  rank: number;
}

/**
 * Longer spans first, but a title's span (`President Ada`) after those of names: `President ⟦Ada Lovelace⟧`. The `’s` of an
 * alias that was read with one is cut off, unless the entity's own name has it (`McDonald’s`).
 */
function spanOf(verified: Verified[], entities: Record<string, EntityBrief>): VerifiedSpan | null {
  const first = verified[0];
  if (first === undefined) return null;
  const { start, words, alias } = first;
  const candidates = candidatesOf(verified, entities);
  const ending = /['’ʼ]s$/.exec(alias.text)?.[0] ?? '';
  const isOwn = candidates.some(({ entity }) => /['’ʼ]s$/.test(entity.name));
  const end = first.end - (isOwn ? 0 : ending.length);
  const isName = words > 1 && verified.some((one) => one.alias.candidates.some(({ kind }) => kind !== 'title'));
  const rank = end - start - (ending && !isOwn ? 0.5 : 0) + (isName ? 1_000_000 : 0);
  return { start, end, verified, candidates, rank };
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
  return plausible([...candidates.values()]);
}

/** Leaves out what is there only because an article was misread: see the two reasons. */
function plausible(candidates: Candidate[]): Candidate[] {
  const isFullName = ({ entity }: Candidate) => entity.names.some((name) => /[\s-]/.test(name));
  const persons = candidates.filter((candidate) => candidate.entity.type === 'person' && isFullName(candidate));
  const count = persons.reduce((sum, candidate) => sum + candidate.count, 0);
  return candidates.filter((candidate) => {
    if (persons.length === 0 || isFullName(candidate)) return true;
    // Somebody known by the surname alone is one of those with a full name whom the dataset could not tell.
    if (candidate.entity.type === 'person') return false;
    // A surname was taken for a place or company a few times among many.
    return candidate.count * 3 > count;
  });
}
