import type { Candidate } from './candidates.ts';
import { isPersonEntity, isPlaceEntity } from './entity-type.ts';
import {
  CALENDAR,
  FUNCTION_WORDS,
  GENERIC,
  HEADS,
  LOCATIVE,
  list,
  PARTICLES,
  PERSONAL_TITLES,
  PREFIXES,
  TITLES,
} from './lexicon.ts';
import type { PageWords } from './page-words.ts';
import { rightward } from './rightward.ts';
import type { BlockSightings, Sighting } from './sightings.ts';
import { areRelated, FREE, isCapitals, isOwnBody, partLeft, type Standing, startsSentence } from './standing.ts';
import { isHyphen, joins } from './surroundings.ts';

const GIVEN_NAMES = list('april may june august jan summer christmas');
const NICKNAME_BEFORE = /\p{Lu}[\p{L}.]*\s[‘'"“(][^’'"”)]{2,20}[’'"”)]\s$/u;
/** Ends of nouns that bodies are named by: `Agency for Aviation and Meteorology of Norland`. */
const BODY = /(?:^corp|acy|tion|ture|logy|ment|ship|ics|ists|ties|ries|ance)$/;
const PARTISAN = list('liberal conservative labour independent');
/** `Norland’s Supreme Court` */
const OWNER = /^['’]s? $/;
const ROMANCE = list('de del da do di des du della');
const PEOPLE = /^(?:wo)?men['’]s$/;
/** Before `of` and a country they are how it calls itself. */
const FORMAL = /^(?:state|republic|kingdom|sultanate|emirate|principality)$/;

/** Judges by the words beside a sighting whether it is a piece of a longer name. Running text only: see `styleOf`. */
export function standing(sighting: Sighting, candidate: Candidate, block: BlockSightings, page: PageWords): Standing {
  const right = rightward(sighting, candidate, block);
  if (right.is !== 'free') return right;
  return leftward(sighting, candidate, block, page);
}

function leftward(sighting: Sighting, candidate: Candidate, block: BlockSightings, page: PageWords): Standing {
  const { around, start, words } = sighting;
  const { before } = around;
  const previous = before[0];
  if (!previous) return FREE;
  const isPerson = isPersonEntity(candidate.entity);
  const blocked = (surname = isPerson) => partLeft(surname);
  if (isPerson && words === 1 && NICKNAME_BEFORE.test(block.text.slice(Math.max(0, start - 40), start)))
    return blocked();
  if (/^\s*&\s*$/.test(previous.gap)) return previous.capital ? blocked() : FREE;
  if (OWNER.test(previous.gap) && previous.capital && candidate.entity.common?.includes(sighting.alias)) {
    const owners = block.endingAt.get(previous.text.endsWith('s') ? previous.end - 2 : previous.end)?.candidates;
    return owners?.some((owner) => areRelated(owner, candidate)) ? FREE : blocked(false);
  }
  // `Women’s World Cup`
  if (OWNER.test(previous.gap) && previous.capital && PEOPLE.test(previous.lower)) return blocked(false);
  if (!joins(previous)) return FREE;
  const neighbour = block.endingAt.get(previous.end);
  if (isHyphen(previous.gap)) {
    if (neighbour && block.nested.has(neighbour)) return blocked();
    if (!previous.capital || neighbour || PREFIXES.has(previous.lower) || (!isPerson && isCapitals(previous.text)))
      return FREE;
    // `Franco-Norwegian`, but an African-American is no half of anything.
    if (candidate.kind === 'demonym' && !/^American/.test(sighting.alias)) return FREE;
    return blocked();
  }
  if (!previous.capital) return lowerLeft(sighting, candidate, block, page);
  const opens = startsSentence(before, 0);
  // `TODAY NORLAND` in a text that is not in capitals.
  const shouted = sighting.casing === 'capitals' || (candidate.kind === 'name' && isCapitals(sighting.alias));
  if (shouted && isCapitals(previous.text) && !neighbour && (opens || !FUNCTION_WORDS.has(previous.lower)))
    return LOCATIVE.has(previous.lower) ? FREE : blocked(false);
  if (FUNCTION_WORDS.has(previous.lower) && (opens || previous.lower === 'the')) return FREE;
  if (CALENDAR.has(previous.lower) && !(isPerson && GIVEN_NAMES.has(previous.lower))) return FREE;
  if (PARTISAN.has(previous.lower) && candidate.entity.common?.includes(sighting.alias)) return blocked();
  if (TITLES.has(previous.lower))
    return isPerson || ((words > 1 || candidate.kind === 'demonym') && !PERSONAL_TITLES.has(previous.lower))
      ? FREE
      : blocked();
  if (isPerson && words > 1 && candidate.kind === 'name') return FREE;
  if (neighbour) {
    // `New York Democrat`
    if (candidate.kind === 'demonym' && neighbour.candidates.some(({ entity }) => isPlaceEntity(entity))) return FREE;
    const isNamed = neighbour.candidates.some(({ entity }) => isPersonEntity(entity));
    if (isPerson) return isNamed ? blocked() : FREE;
    return neighbour.candidates.some((land) => isOwnBody(land, candidate)) ? FREE : blocked(isNamed && words === 1);
  }
  if (opens && (page.isCommon(previous.lower) || /(?:ing|ed|ly|n['’]t)$/.test(previous.lower))) return FREE;
  return isPerson ? fuller(sighting, candidate) : blocked(words === 1 && !GENERIC.has(previous.lower));
}

/** `of` and its like after a capitalised word (`Bank of China`), small words of personal names (`Mohammed bin Salman`). */
function lowerLeft(sighting: Sighting, candidate: Candidate, block: BlockSightings, page: PageWords): Standing {
  const { before } = sighting.around;
  const small = before[0]!;
  const and = before[small.lower === 'the' ? 1 : 0];
  const joined = and?.lower === 'and' && joins(and) ? before[small.lower === 'the' ? 2 : 1] : undefined;
  const first = joined && block.endingAt.get(joined.end);
  if (first && isPlaceEntity(candidate.entity) && block.nested.has(first)) {
    block.nested.add(sighting);
    return partLeft(false);
  }
  // `Centre for Old and ⟦New Studies⟧`
  const [, listed, of, head] = before;
  if (and === small && listed?.capital && /^(?:of|for)$/.test(of?.lower ?? '') && GENERIC.has(head?.lower ?? ''))
    return candidate.entity.type === 'organisation' ? partLeft(false) : FREE;
  const at = small.lower === 'the' && before[1] && joins(before[1]) ? 2 : 1;
  const link = before[at - 1]!;
  const word = before[at];
  if (!word?.capital || !joins(word)) return FREE;
  const opens = startsSentence(before, at);
  const nested = () => {
    block.nested.add(sighting);
    return partLeft(false);
  };
  if (isPersonEntity(candidate.entity) && PARTICLES.has(small.lower) && at === 1) {
    if (FUNCTION_WORDS.has(word.lower) || TITLES.has(word.lower)) return FREE;
    return fuller(sighting, candidate);
  }
  // `Banco de Norland`
  if (at === 1 && ROMANCE.has(link.lower) && !FUNCTION_WORDS.has(word.lower)) return nested();
  if (link.lower !== 'of' && link.lower !== 'for') return FREE;
  const { type } = candidate.entity;
  const isBody = HEADS.has(word.lower) || GENERIC.has(word.lower) || (BODY.test(word.lower) && !opens);
  if (type === 'place' && !isBody) return FREE;
  if (type === 'organisation' && word.lower.startsWith('minister')) return nested();
  // `State of Norland`
  if (type === 'organisation' && sighting.words > 1 && !isBody) return FREE;
  if (candidate.entity.peopled && FORMAL.test(word.lower)) return FREE;
  if (block.endingAt.get(word.end)?.candidates.some(({ entity }) => isPersonEntity(entity))) return FREE;
  if (HEADS.has(word.lower)) return nested();
  if (TITLES.has(word.lower) || FUNCTION_WORDS.has(word.lower) || CALENDAR.has(word.lower)) return FREE;
  if (opens && (page.isCommon(word.lower) || /(?:ing|ed|s)$/.test(word.lower))) return FREE;
  if (link.lower === 'for' && type !== 'organisation' && candidate.kind !== 'demonym' && !isBody) return FREE;
  return nested();
}

/** A run of capitalised words that ends with the sighting: the candidate's own longer form, or somebody else's name. */
function fuller(sighting: Sighting, candidate: Candidate): Standing {
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
    return names.length > 1 && names[0] === first.lower && names.at(-1) === sighting.lower;
  });
  return own ? { is: 'fuller', start: first.start } : partLeft(true);
}
