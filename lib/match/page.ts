import type { ResolvedAliases } from '../messages.ts';
import { ACTS, CALENDAR, FUNCTION_WORDS, GENERIC, INSIDE, TITLES } from './lexicon.ts';
import { type PageWords, type Standing, standing } from './longer-name.ts';
import { type BlockSightings, type Candidate, type SearchedBlock, type Sighting, sightingsOf } from './sightings.ts';
import { type Neighbour, styleOf } from './surroundings.ts';

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
  /** entities that a name of theirs, in running text and not at a sentence's start, makes sure are meant */
  sure: Set<string>;
  /** places that something is said to be in, near or across */
  placed: Set<string>;
  /** aliases, in small letters, that the page has doing what people and governments do */
  acting: Set<string>;
  /** alias, in small letters → how often longer unknown names end (left) or begin (right) with it on the page */
  rivals: Map<string, { left: number; right: number }>;
  words: PageWords;
}

/** Characters of the page that are looked through for a word in small letters. */
const SAMPLE = 200_000;

/** Reads the page once: verifies hits, judges each by its neighbours and counts what is sure. */
export function readPage(searched: readonly SearchedBlock[], { aliases, entities }: ResolvedAliases): PageEvidence {
  const page: PageEvidence = {
    blocks: searched.map((block, k) => sightingsOf(block, k, aliases, entities)),
    readings: new Map(),
    fullNames: new Map(),
    sure: new Set(),
    placed: new Set(),
    acting: new Set(),
    rivals: new Map(),
    words: createPageWords(searched),
  };
  const { words } = page;
  for (const block of page.blocks) {
    for (const sighting of block.sightings) {
      const readings = sighting.candidates.map((candidate) => ({
        candidate,
        standing:
          sighting.style === 'running'
            ? standing(sighting, candidate, block, words)
            : inHeadline(sighting, block, words),
      }));
      page.readings.set(sighting, readings);
      for (const reading of readings) note(page, sighting, reading);
    }
  }
  return page;
}

function note(page: PageEvidence, sighting: Sighting, { candidate, standing }: Reading): void {
  const { entity, kind, count } = candidate;
  if (standing.is === 'part') {
    const key = sighting.alias.toLowerCase();
    const rivals = page.rivals.get(key) ?? { left: 0, right: 0 };
    rivals[standing.leftward ? 'left' : 'right']++;
    page.rivals.set(key, rivals);
    return;
  }
  if (entity.type === 'place' && INSIDE.has(sighting.around.before[0]?.lower ?? '')) page.placed.add(entity.id);
  if (ACTS.has(sighting.around.after[0]?.lower ?? '')) page.acting.add(sighting.alias.toLowerCase());
  const isName = kind === 'name' || kind === 'title';
  if ((isName && sighting.words > 1) || standing.is === 'fuller') {
    const known = page.fullNames.get(entity.id);
    if (known) known.count++;
    else page.fullNames.set(entity.id, { count: 1, name: sighting.alias });
    if (sighting.candidates.length === 1) page.sure.add(entity.id);
  } else if (
    (isName || kind === 'demonym' || (kind === 'acronym' && count > 2)) &&
    entity.type !== 'person' &&
    sighting.candidates.length === 1
  ) {
    const proven = sighting.style === 'running' && !sighting.around.first && sighting.casing === 'same';
    if (proven && !GENERIC.has(sighting.alias.toLowerCase())) page.sure.add(entity.id);
  }
}

/** Where every word has its capital, only what the running text calls a longer name is one. */
function inHeadline(sighting: Sighting, { text }: BlockSightings, words: PageWords): Standing {
  const { before, after } = sighting.around;
  const previous = before[0];
  const next = after[0];
  if (previous && sighting.words === 1 && isOneName(previous)) {
    const rival = text.slice(previous.start, sighting.end);
    if (words.has(rival)) return { is: 'part', rival, leftward: true };
  }
  if (next && isOneName(next)) {
    const rival = text.slice(sighting.start, next.end);
    if (words.has(rival)) return { is: 'part', rival, leftward: false };
  }
  return { is: 'free' };
}

function isOneName({ lower, gap }: Neighbour): boolean {
  return (
    /^[\s-]+$/.test(gap) && !FUNCTION_WORDS.has(lower) && !TITLES.has(lower) && !ACTS.has(lower) && !CALENDAR.has(lower)
  );
}

function createPageWords(blocks: readonly SearchedBlock[]): PageWords {
  let sample: string | undefined;
  const known = new Map<string, boolean>();
  const has = (text: string) => {
    const answer = known.get(text);
    if (answer !== undefined) return answer;
    sample ??= runningText(blocks);
    const found = containsWord(sample, text);
    known.set(text, found);
    return found;
  };
  return { has };
}

function runningText(blocks: readonly SearchedBlock[]): string {
  let text = '';
  for (const block of blocks) {
    if (text.length > SAMPLE) break;
    if (!block.headline && styleOf(block.text) === 'running') text += `${block.text}\n\n`;
  }
  return text;
}

/** What makes a piece of an address or handle of a word. */
const JOINED = /[\p{L}\p{N}@_./#-]/u;

function containsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (
      !JOINED.test(text.charAt(at - 1)) &&
      !/^(?:[\p{L}\p{N}@_]|[./-]\p{L})/u.test(text.slice(at + word.length, at + word.length + 2))
    )
      return true;
  }
  return false;
}
