import type { EntityType } from '../../entity.ts';
import { isAcronym } from './organisations.ts';
import type { Surface } from './surface.ts';
import type { Words } from './words.ts';

/**
 * Names that another name in brackets right behind them shortens, `Federal Bureau of Investigation (FBI)`: the first token of the short
 * name to the first token of the long one. Types are made equal on the way: the long name's holds for both.
 */
export function besideBrackets({ doc }: Words, surfaces: Surface[]): Map<number, number> {
  const beside = new Map<number, number>();
  const types = new Map<string, EntityType>();
  for (let index = 1; index < surfaces.length; index++) {
    const [long, short] = [surfaces[index - 1]!, surfaces[index]!];
    const open = doc.tokens[short.first - 1];
    if (open?.text !== '(' || short.first - 1 - long.last > 1 || short.first - 1 < long.last) continue;
    if (doc.tokens[short.last]?.text !== ')') continue;
    if (!isAcronym(short.text) || long.parts.length < 2 || !fits(short.text, long.parts)) continue;
    if (!types.has(short.text)) types.set(short.text, long.type);
    beside.set(short.first, long.first);
  }
  for (const surface of surfaces) surface.type = types.get(surface.text) ?? surface.type;
  return beside;
}

/** Whose the initials are that stood beside full names, by their text. */
export function bearersOf<Person>(
  beside: ReadonlyMap<number, number>,
  mentions: readonly Surface[],
  full: ReadonlyMap<Surface, Person>,
): Map<string, Person> {
  const byFirst = new Map([...full].map(([{ first }, person]) => [first, person]));
  return new Map(
    mentions.flatMap((mention) => {
      const person = full.has(mention) ? undefined : byFirst.get(beside.get(mention.first) ?? -1);
      return person === undefined ? [] : [[mention.text, person] as const];
    }),
  );
}

/** Each letter of the acronym begins a word of the long name, in order; one may be missing. */
function fits(acronym: string, parts: string[]): boolean {
  const letters = acronym.replace(/[^A-Za-z]/g, '').toUpperCase();
  const words = parts.flatMap((part) => part.split('-'));
  let at = 0;
  let missing = 0;
  for (const letter of letters) {
    const found = words.findIndex((word, index) => index >= at && word[0]?.toUpperCase() === letter);
    if (found < 0) missing++;
    else at = found + 1;
  }
  return missing <= Math.floor(letters.length / 3);
}
