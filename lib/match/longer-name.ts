import type { Candidate } from './candidates.ts';
import { CALENDAR, FUNCTION_WORDS, GENERIC, HEADS, PARTICLES, PERSONAL_TITLES, SUFFIXES, TITLES } from './lexicon.ts';
import type { PageWords } from './page-words.ts';
import type { BlockSightings, Sighting } from './sightings.ts';
import { breaks, isHyphen, joins, type Neighbour } from './surroundings.ts';

/**
 * A span is `free` to mean the candidate; `part` of a longer name that the dataset does not know (`rival`, to whose left or
 * right side the rest stands, and whether the span may be somebody's surname there); or the end of
 * a fuller form of the candidate's own name that begins at `start` (`Hillary Rodham Clinton`).
 */
export type Standing =
  | { is: 'free' }
  | { is: 'part'; rival: string; side: 'left' | 'right'; surname: boolean }
  | { is: 'fuller'; start: number };

const FREE: Standing = { is: 'free' };
const WEAK_TITLES = new Set(
  'general special home press first junior senior interior foreign finance defence defense prime deputy vice liberal conservative labour independent'.split(
    ' ',
  ),
);
const GIVEN_NAMES = new Set('april may june august jan summer christmas'.split(' '));
/** `John ‘Jack’ Smith` */
const NICKNAME = /^\s[‘'"“][^’'"”]{2,20}[’'"”]\s\p{Lu}/u;
const NICKNAME_BEFORE = /\p{Lu}[\p{L}.]*\s[‘'"“(][^’'"”)]{2,20}[’'"”)]\s$/u;
const HYPHENATED = new Set('led era run bid aid'.split(' '));

/** Judges by the words beside a sighting whether it is a piece of a longer name. Running text only: see `styleOf`. */
export function standing(sighting: Sighting, candidate: Candidate, block: BlockSightings, page: PageWords): Standing {
  const right = rightward(sighting, candidate, block);
  if (right.is !== 'free') return right;
  return leftward(sighting, candidate, block, page);
}

function part(block: BlockSightings, start: number, end: number, side: 'left' | 'right', surname = false): Standing {
  return { is: 'part', rival: block.text.slice(start, end), side, surname };
}

function leftward(sighting: Sighting, candidate: Candidate, block: BlockSightings, page: PageWords): Standing {
  const { around, start, end, words } = sighting;
  const { before } = around;
  const previous = before[0];
  if (!previous) return FREE;
  const isPerson = candidate.entity.type === 'person';
  const blocked = (surname = isPerson) => part(block, previous.start, end, 'left', surname);
  if (isPerson && words === 1 && NICKNAME_BEFORE.test(block.text.slice(Math.max(0, start - 40), start)))
    return blocked();
  if (/^\s*&\s*$/.test(previous.gap)) return previous.capital ? blocked() : FREE;
  if (!joins(previous)) return FREE;
  const neighbour = block.endingAt.get(previous.end);
  if (isHyphen(previous.gap)) {
    if (!previous.capital || neighbour || (!isPerson && isCapitals(previous.text))) return FREE;
    // `Franco-Norwegian`, but an African-American is no half of anything.
    if (candidate.kind === 'demonym' && !/^American/.test(sighting.alias)) return FREE;
    return blocked();
  }
  if (!previous.capital) return lowerLeft(sighting, candidate, block, page);
  const opens = startsSentence(before, 0);
  if (FUNCTION_WORDS.has(previous.lower) && (opens || previous.lower === 'the')) return FREE;
  if (CALENDAR.has(previous.lower) && !(isPerson && GIVEN_NAMES.has(previous.lower))) return FREE;
  if (TITLES.has(previous.lower))
    return isPerson || (words > 1 && !PERSONAL_TITLES.has(previous.lower)) ? FREE : blocked();
  if (isPerson && words > 1 && candidate.kind === 'name') return FREE;
  if (neighbour) {
    // `New York Democrat`
    if (candidate.kind === 'demonym' && neighbour.candidates.some(({ entity }) => entity.type === 'place')) return FREE;
    if (isPerson) return neighbour.candidates.some(({ entity }) => entity.type === 'person') ? blocked() : FREE;
    return neighbour.candidates.some((land) => isOwnBody(land, candidate)) ? FREE : blocked();
  }
  if (opens && (page.isCommon(previous.lower) || /(?:ing|ed|ly)$/.test(previous.lower))) return FREE;
  return isPerson ? fuller(sighting, candidate, block) : blocked(words === 1 && !GENERIC.has(previous.lower));
}

/** `of` and its like after a capitalised word (`Bank of China`), small words of personal names (`Mohammed bin Salman`). */
function lowerLeft(sighting: Sighting, candidate: Candidate, block: BlockSightings, page: PageWords): Standing {
  const { before } = sighting.around;
  const small = before[0]!;
  const at = small.lower === 'the' && before[1] && joins(before[1]) ? 2 : 1;
  const link = before[at - 1]!;
  const word = before[at];
  if (!word?.capital || !joins(word)) return FREE;
  const opens = startsSentence(before, at);
  if (candidate.entity.type === 'person' && PARTICLES.has(small.lower) && at === 1) {
    if (FUNCTION_WORDS.has(word.lower) || TITLES.has(word.lower)) return FREE;
    return fuller(sighting, candidate, block);
  }
  if (link.lower !== 'of' && link.lower !== 'for') return FREE;
  const { type } = candidate.entity;
  if (type === 'place' && !HEADS.has(word.lower) && !GENERIC.has(word.lower)) return FREE;
  if (block.endingAt.get(word.end)?.candidates.some(({ entity }) => entity.type === 'person')) return FREE;
  if (HEADS.has(word.lower)) return part(block, word.start, sighting.end, 'left');
  if (TITLES.has(word.lower) || FUNCTION_WORDS.has(word.lower) || CALENDAR.has(word.lower)) return FREE;
  if (opens && (page.isCommon(word.lower) || /(?:ing|ed|s)$/.test(word.lower))) return FREE;
  if (link.lower === 'for' && type !== 'organisation' && candidate.kind !== 'demonym') return FREE;
  return part(block, word.start, sighting.end, 'left');
}

/** A run of capitalised words that ends with the sighting: the candidate's own longer form, or somebody else's name. */
function fuller(sighting: Sighting, candidate: Candidate, block: BlockSightings): Standing {
  const { before } = sighting.around;
  let k = 0;
  for (; k < Math.min(4, before.length); k++) {
    const word = before[k]!;
    const isSmall = PARTICLES.has(word.lower) && !word.capital;
    if (!joins(word) || !(word.capital || isSmall) || TITLES.has(word.lower)) break;
    if (FUNCTION_WORDS.has(word.lower) && startsSentence(before, k)) break;
  }
  const first = before[k - 1];
  if (!first) return FREE;
  const own = candidate.entity.names.some((name) => {
    const names = name.toLowerCase().split(/[\s-]+/);
    return names.length > 1 && names[0] === first.lower && names.at(-1) === sighting.alias.toLowerCase();
  });
  return own ? { is: 'fuller', start: first.start } : part(block, first.start, sighting.end, 'left', true);
}

function rightward(sighting: Sighting, candidate: Candidate, block: BlockSightings): Standing {
  const { around, start } = sighting;
  const { after } = around;
  const next = after[0];
  if (!next) return FREE;
  const nickname = NICKNAME.exec(block.text.slice(sighting.end, sighting.end + 40));
  if (nickname && candidate.entity.type === 'person')
    return part(block, start, sighting.end + nickname[0].length, 'right');
  const { type } = candidate.entity;
  const isPerson = type === 'person';
  const blocked = (to = next) => part(block, start, to.end, 'right');
  if (/^\s*&\s*$/.test(next.gap)) return next.capital ? blocked() : FREE;
  if (!joins(next)) return FREE;
  const neighbour = block.startingAt.get(next.start);
  if (isHyphen(next.gap)) {
    if (!next.capital) return isPerson && next.text.length < 4 && !HYPHENATED.has(next.lower) ? blocked() : FREE;
    return neighbour || candidate.kind === 'acronym' ? FREE : blocked();
  }
  if (!next.capital) {
    const further = after[1]?.lower === 'the' ? after[2] : after[1];
    if (!further?.capital || !joins(further)) return FREE;
    if (isPerson) return sighting.words === 1 && PARTICLES.has(next.lower) ? blocked(further) : FREE;
    return sighting.words === 1 && next.lower === 'of' && type !== 'place' && candidate.kind !== 'demonym'
      ? blocked(further)
      : FREE;
  }
  if (SUFFIXES.has(next.lower)) return isPerson ? blocked() : FREE;
  if (CALENDAR.has(next.lower) || FUNCTION_WORDS.has(next.lower)) return FREE;
  // `the ambassador to Norland Peter Kroll`
  const [link, office] = around.before;
  if (!isPerson && office && /^(?:to|of|for)$/.test(link!.lower) && joins(office) && TITLES.has(office.lower))
    return FREE;
  if (leadsToTitle(after, isPerson || type === 'product' ? 1 : 3)) return FREE;
  if (neighbour && !isPerson) {
    const beside = neighbour.candidates;
    if (neighbour.words > 1 && beside.some(({ entity }) => entity.type === 'person')) return FREE;
    return beside.some((body) => isOwnBody(candidate, body)) ? FREE : blocked();
  }
  return blocked();
}

/** `US Congress`: a country and a body that the dataset has seen together. */
function isOwnBody(land: Candidate, body: Candidate): boolean {
  if (land.entity.type !== 'place' && land.entity.type !== 'group') return false;
  if (body.entity.type !== 'organisation' || body.kind === 'short') return false;
  return land.entity.related.includes(body.entity.id) || body.entity.related.includes(land.entity.id);
}

/** `Foreign Minister`, `Treasury Secretary`, `CEO`: the words that follow end in an office, within `reach` capitalised words. */
function leadsToTitle(after: readonly Neighbour[], reach: number): boolean {
  for (let k = 0; k < reach; k++) {
    const word = after[k];
    if (!word?.capital || !joins(word)) return false;
    if (!TITLES.has(word.lower)) continue;
    if (!WEAK_TITLES.has(word.lower)) return true;
    if (k > 0 && word.lower === 'general' && TITLES.has(after[k - 1]!.lower)) return true;
    reach = Math.max(reach, Math.min(k + 2, 4));
  }
  return false;
}

function startsSentence(before: readonly Neighbour[], k: number): boolean {
  const earlier = before[k + 1];
  return earlier ? breaks(earlier) : before[k]!.start < 6;
}

function isCapitals(word: string): boolean {
  return word === word.toUpperCase() && word !== word.toLowerCase();
}
