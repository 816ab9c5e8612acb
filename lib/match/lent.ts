import type { Candidate } from './candidates.ts';
import { AGAINST, LAND, PLAYS, SIGNED, SPORT } from './lexicon.ts';
import type { PageWords } from './page-words.ts';
import type { Sighting } from './sightings.ts';
import { joins } from './surroundings.ts';

/** So many of the words of sport make a page of sport. */
const SPORTY = 3;

/** Whether something else bears the name here: the team of a town, or the river, forest or coast that a company is called after. */
export function isLent({ around, words }: Sighting, { entity, kind }: Candidate, page: PageWords): boolean {
  const [next] = around.after;
  if (entity.type === 'organisation') return words === 1 && !!next && joins(next) && LAND.has(next.lower);
  if (entity.type !== 'place' || entity.peopled || kind !== 'name') return false;
  const acts = !!next && joins(next) && (PLAYS.has(next.lower) || /^\d{1,2}$/.test(next.text));
  return (acts || AGAINST.has(around.previous)) && !around.located && isOfSport(page);
}

/** `the Sarn climate accord`: a paper that is called after the town where it was signed. */
export function isPaper({ around }: Sighting, { entity }: Candidate): boolean {
  if (entity.type !== 'place' || entity.peopled) return false;
  const [next, further] = around.after;
  if (!next || !joins(next)) return false;
  return (
    SIGNED.has(next.lower) || (/^(?:climate|peace|nuclear|trade)$/.test(next.lower) && SIGNED.has(further?.lower ?? ''))
  );
}

const sporting = new WeakMap<PageWords, boolean>();

function isOfSport(page: PageWords): boolean {
  let is = sporting.get(page);
  if (is === undefined) {
    is = [...SPORT].filter((word) => page.isCommon(word)).length >= SPORTY;
    sporting.set(page, is);
  }
  return is;
}
