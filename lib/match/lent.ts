import type { Candidate } from './candidates.ts';
import { isPlaceEntity } from './entity-type.ts';
import { AGAINST, LAND, PLAYS, SIGNED, SPORT } from './lexicon.ts';
import type { PageWords } from './page-words.ts';
import type { Sighting } from './sightings.ts';
import { joins } from './surroundings.ts';

/** Whether something else bears the name here: the team of a town, or the river, forest or coast that a company is called after. */
export function isLent({ around, words }: Sighting, { entity, kind, count }: Candidate, page: PageWords): boolean {
  const [next] = around.after;
  if (entity.type === 'organisation' && words === 1 && kind === 'name')
    return (
      (!!next && joins(next) && LAND.has(next.lower)) || (around.previous === 'the' && count < 50 && has(page, LAND, 2))
    );
  if (!isPlaceEntity(entity) || entity.peopled || kind !== 'name') return false;
  const acts = !!next && joins(next) && (PLAYS.has(next.lower) || /^\d{1,2}$/.test(next.text));
  return (acts || AGAINST.has(around.previous)) && !around.located && has(page, SPORT, 3);
}

/** `the Sarn climate accord`: a paper that is called after the town where it was signed. */
export function isPaper({ around }: Sighting, { entity }: Candidate): boolean {
  if (!isPlaceEntity(entity) || entity.peopled) return false;
  const [next, further] = around.after;
  if (!next || !joins(next)) return false;
  return (
    SIGNED.has(next.lower) || (/^(?:climate|peace|nuclear|trade)$/.test(next.lower) && SIGNED.has(further?.lower ?? ''))
  );
}

/** Whether the page's text has so many of the words, in small letters. */
function has(page: PageWords, words: ReadonlySet<string>, least: number): boolean {
  let count = 0;
  for (const word of words) if (page.isCommon(word) && ++count === least) return true;
  return false;
}
