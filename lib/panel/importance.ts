import type { Found } from '../messages.ts';

/** A headline names what an article is about; the names in its first blocks are next to that. */
const HEADLINE = 3;
const LEAD = 2;
/** So many blocks further down, half of the lead's weight is left. */
const LEAD_HALVES_IN = 3;
/** Being known for many statements says less than what the article itself does. */
const KNOWN = 0.4;

/**
 * How important an entity is to the article that names it, in no unit; a higher one is more important. Position, frequency
 * and prior knowledge are the features that tell most in studies of entity salience (Dunietz and Gillick, EACL 2014); the
 * weights are ours, chosen by hand. Counts are taken as logarithms, as the twentieth mention says little that the tenth did not.
 * @param statements how many statements by and about it are known
 */
export function importance({ count, first, headline }: Found, statements = 0): number {
  const lead = first === undefined ? 0 : LEAD * 0.5 ** (first / LEAD_HALVES_IN);
  return (headline ? HEADLINE : 0) + lead + Math.log2(1 + count) + KNOWN * Math.log2(1 + statements);
}

/** What was found, most important first; ties stay in the order of the page. */
export function byImportance(found: readonly Found[], statements: Readonly<Record<string, number>>): Found[] {
  const weighed = found.map((item) => ({ item, weight: importance(item, statements[item.entity]) }));
  return weighed.sort((a, b) => b.weight - a.weight).map(({ item }) => item);
}

/** A name as it is compared in a search: small letters, without accents, so that `macron` finds `Mácron`. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * What a reader's words narrow the list to: entities that have each of the words in a name, as they are called or as the page has it.
 * @param meant whom the words name otherwise, by its id
 */
export function search(found: readonly Found[], typed: string, meant?: string): Found[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  return found.filter(({ entity, name, written = [] }) => {
    const names = plain([name, ...written].join('\n'));
    return entity === meant || words.every((word) => names.includes(word));
  });
}
