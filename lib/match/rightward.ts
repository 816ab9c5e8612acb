import type { Candidate } from './candidates.ts';
import { isPersonEntity, isPlaceEntity } from './entity-type.ts';
import { CALENDAR, FUNCTION_WORDS, GENERIC, list, PARTICLES, PREFIXES, SUFFIXES, TITLES } from './lexicon.ts';
import type { BlockSightings, Sighting } from './sightings.ts';
import { areRelated, FREE, isCapitals, isOwnBody, PART_RIGHT, type Standing } from './standing.ts';
import { isHyphen, joins, type Neighbour } from './surroundings.ts';

const WEAK_TITLES = list(
  'general special home press first junior senior interior foreign finance defence defense prime deputy vice liberal conservative labour independent',
);
/** `John ‘Jack’ Smith` */
const NICKNAME = /^\s[‘'"“][^’'"”]{2,20}[’'"”]\s\p{Lu}/u;
/** A town that the dataset has so often would stand beside its region in one article or another. */
const OFTEN = 30;
/** `St Paul’s` is a church or school. */
const SAINT = /^(?:St|Saint)\b/;
const SAINTS = /^['’]s(?! \p{Ll})/u;
/** `Paris 2024` are games. */
const YEAR = /^(?:19|20)\d\d$/;
/** Behind a region that says where a town is, and not behind one of a list of places. */
const ENDS_PLACE = /^\.?(?:[.;)!?]|$|,\s(?!and|or)\p{Ll})/u;
const ACRONYM = /^\p{Lu}{2,}s?$/u;
const PERSON = /[hs](?:wo)?m[ae]n$/;
const HYPHENATED = list('led era run bid aid');

/** Judges by the words behind a sighting whether it begins a longer name. */
export function rightward(sighting: Sighting, candidate: Candidate, block: BlockSightings): Standing {
  const { around } = sighting;
  const { after } = around;
  const next = after[0];
  if (SAINT.test(sighting.alias) && SAINTS.test(block.text.slice(sighting.end, sighting.end + 4))) return PART_RIGHT;
  if (!next) return FREE;
  const nickname = NICKNAME.exec(block.text.slice(sighting.end, sighting.end + 40));
  if (nickname && isPersonEntity(candidate.entity)) return PART_RIGHT;
  const { type } = candidate.entity;
  const isPerson = type === 'person';
  if (/^\s*&\s*$/.test(next.gap)) return next.capital ? PART_RIGHT : FREE;
  const neighbour = block.startingAt.get(next.start);
  if (neighbour && isElsewhere(sighting, candidate, neighbour, block)) return PART_RIGHT;
  if (!joins(next)) return FREE;
  if (isHyphen(next.gap)) {
    // `Franco-Norlandish` is nothing of General Franco.
    if (candidate.kind === 'name' && PREFIXES.has(sighting.lower)) return PART_RIGHT;
    if (!next.capital) return isPerson && next.text.length < 4 && !HYPHENATED.has(next.lower) ? PART_RIGHT : FREE;
    return neighbour || candidate.kind === 'acronym' ? FREE : PART_RIGHT;
  }
  if (!next.capital) {
    const further = after[1]?.lower === 'the' ? after[2] : after[1];
    const link = next.lower;
    if (type === 'place' && candidate.kind === 'name' && YEAR.test(link) && next.gap === ' ' && !around.located)
      return PART_RIGHT;
    // A sum of money, as with `$` behind it.
    if (candidate.kind === 'acronym' && link === 'dollars') return PART_RIGHT;
    if (!further?.capital || !joins(further)) return FREE;
    if (sighting.words === 1 && PARTICLES.has(link)) return PART_RIGHT;
    if (isPerson || candidate.kind === 'demonym') return FREE;
    const beside = block.startingAt.get(further.start)?.candidates;
    // `the Venice of Norland`
    if (type === 'place') {
      const isElse = beside?.every((owner) => isPlaceEntity(owner.entity) && !areRelated(owner, candidate));
      return link === 'of' && isElse ? PART_RIGHT : FREE;
    }
    if (sighting.words === 1) return link === 'of' ? PART_RIGHT : FREE;
    if (!candidate.entity.common?.includes(sighting.alias)) return FREE;
    // `Ministry of Fishing and Islands`, `Supreme Court of Norland`, `National Centre for Fishing`
    const goesOn = link === 'and' && / of /.test(sighting.alias) && !beside && !TITLES.has(further.lower);
    const isOwned = (link === 'of' || link === 'for') && !beside?.some((owner) => areRelated(owner, candidate));
    return goesOn || isOwned ? PART_RIGHT : FREE;
  }
  if (SUFFIXES.has(next.lower)) return isPerson ? PART_RIGHT : FREE;
  // `Prague Spring`
  if (CALENDAR.has(next.lower)) return next.lower === 'spring' ? PART_RIGHT : FREE;
  if (FUNCTION_WORDS.has(next.lower))
    return inTitle(next) && block.text.charAt(sighting.end - 1) !== '.' ? PART_RIGHT : FREE;
  // `Norlandish NGOs`, `the Norlandish Peter Kroll`, `Norlandsman Peter`
  if (candidate.kind === 'demonym') {
    const isSomebody = candidate.entity.peopled && !neighbour && isPersonal(after);
    if (isSomebody || ACRONYM.test(next.text) || PERSON.test(sighting.alias)) return FREE;
  }
  // `the ambassador to Norland Peter Kroll`
  const [link, office] = around.before;
  if (!isPerson && office && /^(?:to|of|for)$/.test(link!.lower) && joins(office) && TITLES.has(office.lower))
    return isPersonal(after) ? FREE : PART_RIGHT;
  // `Fishing Minister`: what an office is for.
  if (type === 'organisation' && candidate.kind !== 'acronym' && next.lower.startsWith('minister')) return PART_RIGHT;
  if (leadsToTitle(after, isPerson || type === 'product' ? 1 : 3)) return FREE;
  if (neighbour && !isPerson) {
    const beside = neighbour.candidates;
    if (neighbour.words > 1 && beside.some(({ entity }) => isPersonEntity(entity))) return FREE;
    return beside.some((body) => isOwnBody(candidate, body)) ? FREE : PART_RIGHT;
  }
  return PART_RIGHT;
}

/** One to three capitalised words that name no body: `Peter Kroll`, and not `Shooting Association`. */
function isPersonal(after: readonly Neighbour[]): boolean {
  const run = after.findIndex((word) => !(word.capital && joins(word)));
  const name = run < 0 ? after : after.slice(0, run);
  if (name.length < 2 || name.length > 3 || after[run]?.lower === 'and') return false;
  return !name.some(({ lower }) => GENERIC.has(lower)) && !/['’]s | .$/.test(name.map(({ text }) => text).join(' '));
}

/** A small word with a capital within a sentence belongs to the title of a film or book: `Norland Has Fallen`. */
function inTitle({ text, gap, lower }: Neighbour): boolean {
  return gap === ' ' && lower !== 'i' && (text.length === 1 || !isCapitals(text));
}

/** `Norby, Norland`, where the dataset knows Norby and Norland, but not together: another Norby. A list of places is none. */
function isElsewhere({ end, around }: Sighting, town: Candidate, region: Sighting, { text }: BlockSightings): boolean {
  if (!isPlaceEntity(town.entity) || town.entity.peopled || town.kind !== 'name' || town.count < OFTEN) return false;
  const gap = text.slice(end, region.start);
  if (gap !== ', ' && gap !== ' (') return false;
  if (/,/.test(around.before[0]?.gap ?? '') || !ENDS_PLACE.test(text.slice(region.end, region.end + 5))) return false;
  return !region.candidates.some((wider) => !isPlaceEntity(wider.entity) || areRelated(wider, town));
}

/** `Foreign Minister`, `Treasury Secretary`, `CEO`: the words that follow end in an office, within `reach` capitalised words. */
export function leadsToTitle(after: readonly Neighbour[], reach: number): boolean {
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
