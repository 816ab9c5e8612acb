import type { NameKind } from '../entity.ts';
import type { ResolvedAliases } from '../messages.ts';
import { type Candidate, createCandidateFinder } from './candidates.ts';
import { isPersonEntity, isPlaceEntity } from './entity-type.ts';
import { isLent } from './lent.ts';
import { ACTS, CALENDAR, FUNCTION_WORDS, GENERIC, isCourtesy, TITLES } from './lexicon.ts';
import { standing } from './longer-name.ts';
import { createPageWords, type PageWords } from './page-words.ts';
import { isShouted } from './shouted.ts';
import { type BlockSightings, type SearchedBlock, type Sighting, sightingsOf } from './sightings.ts';
import { speltOut } from './spelt-out.ts';
import { isPlaceSpot } from './spot.ts';
import { FREE, PART_RIGHT, partLeft, type Standing } from './standing.ts';
import { joins, type Neighbour } from './surroundings.ts';

/** How one candidate of a sighting fared against the words beside it. */
export interface Reading {
  candidate: Candidate;
  standing: Standing;
}

/** What the whole page says about who is meant. */
export interface PageEvidence {
  blocks: BlockSightings[];
  /** readings of every sighting of the page, candidates in the sighting's order */
  readings: Map<Sighting, Reading[]>;
  /** entity → how often the page has its full name (several words) */
  fullNames: Map<string, { count: number; name: string }>;
  /** entity → a name of it that stands in running text, not at a sentence's start, and can mean nobody else */
  sure: Map<string, string>;
  /** places that something is said to be in, near or across */
  placed: Set<string>;
  /** places and organisations whose names the page has for something else: a town's for its team */
  lent: Set<string>;
  /** acronym → the words, in small letters, that the page has it for */
  spelt: Map<string, string>;
  /** aliases, in small letters, that the page has doing what people and governments do */
  acting: Set<string>;
  /** alias, in small letters → how often it is a surname in longer unknown names on the page (left), or begins them (right) */
  rivals: Map<string, { left: number; right: number }>;
  /** last word of a person's full name on the page, in small letters → those persons */
  surnames: Map<string, Set<string>>;
  words: PageWords;
  /** country → how often the page names it or its people */
  lands: Map<string, number>;
  /** entity → names of related entities on the page, as they are asked for */
  related: Map<string, string[]>;
}

/** Reads the page: verifies hits, judges each by its neighbours and counts what is sure. Pauses after every block. */
export function* readPage(
  searched: readonly SearchedBlock[],
  resolved: ResolvedAliases,
): Generator<undefined, PageEvidence> {
  const candidatesFor = createCandidateFinder(resolved.entities);
  const page: PageEvidence = {
    blocks: [],
    readings: new Map(),
    fullNames: new Map(),
    sure: new Map(),
    placed: new Set(),
    lent: new Set(),
    spelt: new Map(),
    acting: new Set(),
    rivals: new Map(),
    surnames: new Map(),
    words: createPageWords(searched),
    lands: new Map(),
    related: new Map(),
  };
  for (const each of searched) {
    const block = sightingsOf(each, resolved, candidatesFor);
    page.blocks.push(block);
    for (const sighting of block.sightings) {
      const judge = sighting.style === 'running' ? standing : inHeadline;
      const readings = sighting.candidates.map((candidate) => ({
        candidate,
        standing: judge(sighting, candidate, block, page.words),
      }));
      page.readings.set(sighting, readings);
      if (!isShouted(sighting)) for (const reading of readings) note(page, sighting, reading);
      const words = speltOut(block.text, sighting);
      if (words) page.spelt.set(sighting.alias, words);
    }
    yield;
  }
  return page;
}

function note(page: PageEvidence, sighting: Sighting, { candidate, standing }: Reading): void {
  const { entity, kind, count } = candidate;
  if (standing.is === 'part') {
    const key = sighting.lower;
    const rivals = page.rivals.get(key) ?? { left: 0, right: 0 };
    if (standing.side === 'right' || standing.surname) rivals[standing.side]++;
    page.rivals.set(key, rivals);
    return;
  }
  if (isLent(sighting, candidate, page.words)) page.lent.add(entity.id);
  if (entity.peopled) page.lands.set(entity.id, (page.lands.get(entity.id) ?? 0) + 1);
  if (isPlaceEntity(entity) && isPlaceSpot(sighting)) page.placed.add(entity.id);
  if (isPersonEntity(entity) && isFullName(sighting, kind)) {
    const surname = sighting.alias.slice(sighting.alias.lastIndexOf(' ') + 1).toLowerCase();
    page.surnames.set(surname, (page.surnames.get(surname) ?? new Set()).add(entity.id));
  }
  const [next] = sighting.around.after;
  if (next && joins(next) && ACTS.has(next.lower)) page.acting.add(sighting.lower);
  if (isFullName(sighting, kind) || standing.is === 'fuller' || isOffice(sighting, candidate)) {
    const known = page.fullNames.get(entity.id);
    if (known) known.count++;
    else page.fullNames.set(entity.id, { count: 1, name: sighting.alias });
    if (sighting.candidates.length === 1) page.sure.set(entity.id, sighting.alias);
  } else if (
    (kind === 'name' || kind === 'demonym' || (kind === 'acronym' && count > 2)) &&
    !isPersonEntity(entity) &&
    sighting.candidates.length === 1
  ) {
    const proven = sighting.style === 'running' && !sighting.around.first && sighting.casing === 'same';
    if (proven && !GENERIC.has(sighting.lower)) page.sure.set(entity.id, sighting.alias);
  }
}

/** A name of several words, and not of a courtesy and a surname. */
export function isFullName({ words, alias }: Sighting, kind: NameKind): boolean {
  return words > 1 && kind === 'name' && !isCourtesy(alias);
}

/** `President Trell`, where the dataset has met that often and hardly for anybody else: newspapers may print no first name. */
function isOffice({ words, alias, candidates }: Sighting, { kind, count }: Candidate): boolean {
  if (kind !== 'title' || words < 2 || count < 3 || isCourtesy(alias)) return false;
  return candidates.every((other) => other.count === count || other.count * 4 < count);
}

/** Where every word has its capital, only what the running text calls a longer name is one. */
function inHeadline(sighting: Sighting, _: Candidate, { text }: BlockSightings, words: PageWords): Standing {
  const { before, after } = sighting.around;
  const previous = before[0];
  const next = after[0];
  if (previous && sighting.words === 1 && isOneName(previous)) {
    const rival = text.slice(previous.start, sighting.end);
    if (words.has(rival)) return partLeft(true);
  }
  if (next && isOneName(next)) {
    const rival = text.slice(sighting.start, next.end);
    if (words.has(rival)) return PART_RIGHT;
  }
  return FREE;
}

function isOneName({ lower, gap }: Neighbour): boolean {
  return (
    /^[\s-]+$/.test(gap) && !FUNCTION_WORDS.has(lower) && !TITLES.has(lower) && !ACTS.has(lower) && !CALENDAR.has(lower)
  );
}
