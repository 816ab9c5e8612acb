import type { AliasRecord } from '../exchange.ts';
import type { ResolvedAliases } from '../messages.ts';
import type { Candidate, CandidateFinder } from './candidates.ts';
import { isPlaceEntity } from './entity-type.ts';
import type { Hit } from './matcher.ts';
import { type Style, styleOf } from './style.ts';
import { type Surroundings, surroundings } from './surroundings.ts';
import { type Casing, type Verified, verify } from './verify.ts';

/** A block of the page with what the matcher found in it. */
export interface SearchedBlock {
  text: string;
  hits: readonly Hit[];
  headline?: boolean;
}

/** A verified span with everybody it may mean; of overlapping spans only the longest is a sighting. */
export interface Sighting {
  start: number;
  end: number;
  /** the alias's text, as in the dataset, and in small letters */
  alias: string;
  lower: string;
  words: number;
  casing: Casing;
  candidates: Candidate[];
  around: Surroundings;
  style: Style;
  /** beside a place, by `and` or a hyphen: `Sudmark and ⟦Norland⟧` */
  withPlace: boolean;
}

/** The sightings of one block, in order, with access by where they begin and end. */
export interface BlockSightings {
  text: string;
  sightings: Sighting[];
  startingAt: Map<number, Sighting>;
  endingAt: Map<number, Sighting>;
  /** those that end a longer name of a body: `Bank of Norland`; noted while they are judged from left to right */
  nested: Set<Sighting>;
}

/** What was read of a block last time, and of which alias records and entities. */
interface Remembered {
  text: string;
  read: unknown[];
  found: BlockSightings;
}

/** A page is settled again whenever it has changed, and most of its blocks have not. */
const remembered = new WeakMap<readonly Hit[], Remembered>();

const PAIRED = /^(?:,? and |[-\u2013])$/;

/** The sightings of a block; the same hits with the same alias records and entities are read once, and judged anew. */
export function sightingsOf(
  block: SearchedBlock,
  { aliases, entities }: ResolvedAliases,
  candidatesFor: CandidateFinder,
): BlockSightings {
  const records = block.hits.flatMap(({ ordinals }) => ordinals.map((ordinal) => aliases[ordinal]));
  const read = [...records, ...records.flatMap((record) => record?.candidates.map(({ entity }) => entities[entity]))];
  let last = remembered.get(block.hits);
  if (last?.text !== block.text || !last.read.every((one, k) => one === read[k])) {
    last = { text: block.text, read, found: readSightings(block, aliases, candidatesFor) };
    remembered.set(block.hits, last);
  }
  return { ...last.found, nested: new Set() };
}

/** Verifies the hits of a block and settles overlaps: the longest first, of equally long ones the first. */
function readSightings(
  { text, hits }: SearchedBlock,
  aliases: Record<number, AliasRecord>,
  candidatesFor: CandidateFinder,
): BlockSightings {
  const found: BlockSightings = { text, sightings: [], startingAt: new Map(), endingAt: new Map(), nested: new Set() };
  const spans = hits
    .map((hit) => spanOf(verify(text, hit, aliases), candidatesFor))
    .filter((span) => span !== null)
    .sort((a, b) => b.rank - a.rank || a.start - b.start);
  if (spans.length === 0) return found;
  const style = styleOf(text);
  const taken = new Uint8Array(text.length);
  const hasSpan = (start: number, end: number) => spans.some((span) => span.start === start && span.end === end);
  for (const { start, end, verified, candidates } of spans) {
    // `Clinton’s` is Clinton, where there is one.
    if (text.charCodeAt(end - 1) === 0x73 && /['’ʼ]s$/.test(text.slice(end - 2, end)) && hasSpan(start, end - 2))
      continue;
    if (taken.subarray(start, end).includes(1)) continue;
    taken.fill(1, start, end);
    if (candidates.length === 0) continue;
    const { alias, casing, words } = verified[0]!;
    const around = surroundings(text, start, end);
    found.sightings.push({
      start,
      end,
      alias: alias.text,
      lower: alias.text.toLowerCase(),
      words,
      casing,
      candidates,
      around,
      style,
      withPlace: false,
    });
  }
  found.sightings.sort((a, b) => a.start - b.start);
  let last: Sighting | undefined;
  for (const sighting of found.sightings) {
    if (last && PAIRED.test(text.slice(last.end, sighting.start))) {
      sighting.withPlace = isPlace(last);
      last.withPlace ||= isPlace(sighting);
    }
    last = sighting;
    found.startingAt.set(sighting.start, sighting);
    found.endingAt.set(sighting.end, sighting);
  }
  return found;
}

function isPlace({ candidates }: Sighting): boolean {
  return candidates.every(({ entity, kind }) => isPlaceEntity(entity) && kind !== 'demonym');
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
function spanOf(verified: Verified[], candidatesFor: CandidateFinder): VerifiedSpan | null {
  const first = verified[0];
  if (first === undefined) return null;
  const { start, words, alias } = first;
  const candidates = candidatesFor(verified);
  const ending = /['’ʼ]s$/.exec(alias.text)?.[0] ?? '';
  const isOwn = candidates.some(({ entity }) => /['’ʼ]s$/.test(entity.name));
  const end = first.end - (isOwn ? 0 : ending.length);
  const isName = words > 1 && verified.some((one) => one.alias.candidates.some(({ kind }) => kind !== 'title'));
  const rank = end - start - (ending && !isOwn ? 0.5 : 0) + (isName ? 1_000_000 : 0);
  return { start, end, verified, candidates, rank };
}
