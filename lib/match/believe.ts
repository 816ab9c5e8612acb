import type { EntityBrief, MatchReason } from '../exchange.ts';
import type { Candidate } from './candidates.ts';
import { isPersonEntity, isPlaceEntity } from './entity-type.ts';
import { isPaper } from './lent.ts';
import {
  ACTS,
  COURTESIES,
  FUNCTION_WORDS,
  GENERIC,
  isCourtesy,
  isNeverName,
  LANGUAGE_AFTER,
  LANGUAGE_BEFORE,
  TITLES,
} from './lexicon.ts';
import { isFullName, type PageEvidence, type Reading } from './page.ts';
import { isShouted } from './shouted.ts';
import type { Sighting } from './sightings.ts';
import { contextual, type Signs, signsOf } from './signs.ts';
import { contradicts, standsFor } from './spelt-out.ts';
import { isPlaceSpot } from './spot.ts';
import { isAcronym } from './standing.ts';
import { joins } from './surroundings.ts';

/** How far a candidate is believed by itself, and its weight against the other candidates of the same sighting. */
export interface Belief {
  confidence: number;
  weight: number;
  reason: MatchReason;
}

/** Judges one candidate of a sighting by the page's evidence. */
export function believe(sighting: Sighting, { candidate, standing }: Reading, page: PageEvidence): Belief {
  const signs = signsOf(sighting, candidate, page);
  const weight = weightOf(sighting, candidate, signs, page);
  if (standing.is === 'fuller') return { confidence: 0.93, weight, reason: FULL_NAME };
  const { confidence, reason } = byKind(sighting, candidate, signs, page);
  return { confidence: confidence * capitalsProve(sighting, candidate, signs), weight, reason };
}

type Verdict = Pick<Belief, 'confidence' | 'reason'>;

const ONLY: MatchReason = { why: 'only-candidate' };
const FULL_NAME: MatchReason = { why: 'full-name' };

function byKind(sighting: Sighting, candidate: Candidate, signs: Signs, page: PageEvidence): Verdict {
  const { entity, kind } = candidate;
  if (isNeverName(sighting.alias)) return { confidence: 0, reason: ONLY };
  if (kind === 'demonym') return { confidence: isLanguage(sighting) ? 0.55 : 0.78, reason: contextual(signs) ?? ONLY };
  if (kind === 'metonym') return metonym(sighting, signs);
  const isElse = page.lent.has(entity.id) && !sighting.around.located;
  if (isElse || isPaper(sighting, candidate)) return { confidence: 0.5, reason: ONLY };
  if (entity.common?.includes(sighting.alias))
    return { confidence: isOfThePage(entity, signs, page) ? 0.9 : 0.6, reason: contextual(signs) ?? FULL_NAME };
  if (isFullName(sighting, kind)) return { confidence: isNamesake(candidate, signs) ? 0.65 : 0.95, reason: FULL_NAME };
  if (kind === 'title' && sighting.words > 1) return titled(sighting, signs);
  if (kind === 'name' && !isPersonEntity(entity))
    return { confidence: soleName(sighting, candidate, signs, page), reason: FULL_NAME };
  return shortForm(sighting, candidate, signs, page);
}

/** `Supreme Court` is that of the country which the page names most, or of the people on it, where the dataset has them together; a town is where two of its surroundings are. */
function isOfThePage({ type, related }: EntityBrief, signs: Signs, { lands, fullNames }: PageEvidence): boolean {
  if (type === 'place') return signs.related.length > 1;
  const most = Math.max(0, ...lands.values());
  const own = Math.max(0, ...related.map((land) => lands.get(land) ?? 0));
  // Its people are on the page by their full names.
  return (own > 0 && own * 4 > most * 3) || related.filter((id) => !lands.has(id) && fullNames.has(id)).length > 1;
}

/** Somebody of the very name, with a title that the dataset's person never had, on a page that has nobody of that person's surroundings. */
function isNamesake({ entity, count }: Candidate, { title, titleFits, related }: Signs): boolean {
  if (!isPersonEntity(entity) || titleFits || related.length > 0 || count > 9 || entity.roleWords.length === 0)
    return false;
  return title.some((word) => !COURTESIES.has(word));
}

/** `in Norwegian`, `the Norwegian language`, and not `in Norwegian waters`. */
function isLanguage({ around }: Sighting): boolean {
  const next = around.after[0];
  if (next && joins(next) && LANGUAGE_AFTER.has(next.lower)) return true;
  const ends = !next || !joins(next) || FUNCTION_WORDS.has(next.lower);
  return ends && LANGUAGE_BEFORE.has(around.previous);
}

/** `President Trell`: as good as the surname beside its title; `Mr Trell` says no more than the surname. */
function titled({ alias }: Sighting, signs: Signs): Verdict {
  if (signs.fullName) return { confidence: 0.93, reason: { why: 'full-name-on-page', name: signs.fullName } };
  return { confidence: isCourtesy(alias) ? 0.6 : 0.82, reason: { why: 'title', title: alias } };
}

/** A name of one word: a country, a town, a company. */
function soleName(sighting: Sighting, { entity, count }: Candidate, signs: Signs, page: PageEvidence): number {
  const { alias, lower, around, casing } = sighting;
  const base = isPlaceEntity(entity) ? 0.9 : 0.85;
  // A town called `Liberal` is as rare as the word is frequent.
  if (isPlaceEntity(entity) && TITLES.has(lower)) return 0.5;
  const isGeneric = GENERIC.has(lower) || GENERIC.has(lower.replace(/s$/, ''));
  if (isGeneric && around.previous === 'state') return 0;
  if (isGeneric) return signs.related.length > 1 && count > 20 ? 0.75 : 0.5;
  const isPlace = page.placed.has(entity.id) || !page.acting.has(lower) || around.located || isPlaceSpot(sighting);
  // Somebody with this surname is on the page, and the dataset has hardly seen the name; or with this given name, `Georgia Holm`.
  const rivals = signs.rivals + (entity.given || count < 3 ? signs.begun : 0);
  if (rivals > 0 && (entity.given || (count < 20 && !entity.peopled)) && entity.type !== 'group' && !isPlace)
    return 0.6;
  // A town that the dataset has hardly seen, and somebody's surname for all that the page says.
  const isRare = count < 3 || (count < 10 && signs.related.length === 0);
  const isObscure = isPlaceEntity(entity) && !entity.peopled && isRare && !page.placed.has(entity.id);
  if (isObscure && page.acting.has(lower) && !around.located) return 0.6;
  if (count < 50 && !isAcronym(alias) && casing === 'same' && lower !== alias && page.words.isCommon(lower))
    return base * 0.8;
  return base;
}

/** A surname, a first word, an acronym: needs the full name, or a second sign that is independent of it. */
function shortForm(sighting: Sighting, { entity, kind, count }: Candidate, signs: Signs, page: PageEvidence): Verdict {
  if (signs.fullName) {
    const full = { why: 'full-name-on-page', name: signs.fullName } as const;
    return { confidence: signs.rivals > 0 ? 0.8 : 0.93, reason: full };
  }
  if (signs.titleFits) return { confidence: 0.82, reason: { why: 'title', title: signs.title.toReversed().join(' ') } };
  const context = contextual(signs);
  if (signs.rivals > 0) return { confidence: 0.3, reason: context ?? ONLY };
  if (kind === 'acronym') {
    const against = contradicts(page.spelt.get(sighting.alias), entity);
    if (against === 'others' || (against && count < 6)) return { confidence: 0.3, reason: ONLY };
    const isSpelt = count > 1 && standsFor(sighting.alias, entity);
    const known = count > 5 || isSpelt || entity.peopled || sighting.alias.length > 3;
    return { confidence: context ? 0.85 : known ? 0.75 : 0.6, reason: context ?? ONLY };
  }
  const isKnown = count > 60 && signs.title.length === 0;
  if (context && isKnown && signs.related.length > 1 && isPersonEntity(entity))
    return { confidence: 0.74, reason: context };
  return { confidence: context ? 0.6 : 0.5, reason: context ?? ONLY };
}

/** A capital for its government: only where it acts, and the country is on the page. */
function metonym({ around }: Sighting, signs: Signs): Verdict {
  const acts = ACTS.has(around.next) && signs.onPage;
  return { confidence: around.located ? 0.4 : acts ? 0.78 : 0.6, reason: contextual(signs) ?? ONLY };
}

/** At a sentence's start and in headlines a capital letter is no proof that a single word is a name. */
function capitalsProve(sighting: Sighting, { entity, kind, count }: Candidate, signs: Signs): number {
  const { casing, style, around, words } = sighting;
  if (isShouted(sighting)) return 0.5;
  if (casing === 'title') return signs.onPage ? 1 : 0.8;
  if (words > 1) return 1;
  const dateline =
    casing === 'capitals' &&
    around.first &&
    isPlaceEntity(entity) &&
    /^\s*[-(,\u2013\u2014]/.test(around.after[0]?.gap ?? '');
  if (dateline) return 0.9;
  if (casing === 'capitals' || style !== 'running') return signs.onPage ? 0.95 : 0.75;
  if (!around.first || signs.onPage || isAcronym(sighting.alias)) return 1;
  if (kind === 'demonym') return 0.95;
  return entity.plain ? 0.5 : isPlaceEntity(entity) || count > 50 ? 0.85 : 0.76;
}

/** Weight against other candidates: how often the dataset has it, times what the page says. */
function weightOf(sighting: Sighting, { entity, kind, count }: Candidate, signs: Signs, page: PageEvidence): number {
  const { previous, next, located } = sighting.around;
  const isPerson = isPersonEntity(entity);
  let evidence = Math.log(1 + count);
  // Somebody else of the surname may be on the page by a full name, but the title is not theirs.
  if (signs.fullName) evidence += kind === 'title' ? 1 : 3;
  else if (page.sure.has(entity.id)) evidence += 1.5;
  if (kind === 'short' && !signs.fullName) evidence -= isPerson ? 2 : 4;
  evidence += 0.6 * signs.related.length;
  if (signs.titleFits) evidence += 2.5;
  if (signs.title.length > 0) evidence += isPerson ? 1.5 : -2;
  if (located) evidence += isPlaceEntity(entity) && kind !== 'metonym' ? 1.5 : isPerson ? -1.5 : 0;
  if (isPerson && kind === 'short' && isPlaceSpot(sighting)) evidence -= 5;
  if (ACTS.has(next)) evidence += isPerson || kind === 'metonym' ? 1 : entity.type === 'organisation' ? 0.5 : 0;
  if (previous === 'the' && isPerson) evidence -= 2;
  if (kind === 'demonym' && previous === 'in') evidence -= 1;
  // Without a verb behind it a capital is the city.
  if (kind === 'metonym' && !ACTS.has(next)) evidence -= located ? 8 : 4;
  return Math.exp(evidence);
}
