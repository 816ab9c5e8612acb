import { fold } from './slug.ts';
import { oneSpelling } from './spelling.ts';

/** Courtesy titles, which are no part of a name. */
const COURTESY = new Set('mr mrs ms miss dr sir dame prof professor rev'.split(' '));

/** What may open a surname: `al-Assad`, `de la Cruz`, `bin Salman`. */
const PARTICLES = new Set(
  'al el as ash de da di do das del della dos du la le van von der den ter ten bin ibn bint abu st'.split(' '),
);

/** Words of a name for comparing: folded, apostrophes and full stops dropped, hyphens as spaces, one spelling. */
export function nameTokens(name: string): string[] {
  const text = fold(name)
    .replace(/(?<=\w)['’ʼ]s?(?![\p{L}])/gu, '')
    .replace(/['’ʼ.]/g, '')
    .replace(/&/g, ' and ');
  const tokens = oneSpelling(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return tokens[0] === 'the' && tokens.length > 1 ? tokens.slice(1) : tokens;
}

/** The words of a person's name: no courtesy title, no initials between first and last. */
export function personTokens(name: string): string[] {
  const tokens = nameTokens(name);
  while (tokens.length > 1 && COURTESY.has(tokens[0]!)) tokens.shift();
  return tokens.filter((token, at) => at === 0 || at === tokens.length - 1 || [...token].length > 1);
}

/**
 * Whether a person's name has a given name and a surname. A surname with its particle (`al-Assad`, `de la Cruz`) has
 * not; a given name that looks like a particle (`Van Jones`, `Al Gore`) is told by its capital and the space behind.
 */
export function isFullName(name: string): boolean {
  const tokens = personTokens(name);
  if (tokens.length < 2) return false;
  if (!PARTICLES.has(tokens[0]!)) return true;
  if (/^\p{Ll}/u.test(name.trim()) || /^\p{Lu}\p{Ll}*[-‐]/u.test(name.trim())) return false;
  return tokens.length === 2 || !tokens.slice(0, -1).every((token) => PARTICLES.has(token));
}

/** The key of a bare surname, without particles: `al-Assad` → `assad`. */
export function surnameKey(name: string): string {
  const tokens = personTokens(name);
  const first = tokens.findIndex((token) => !PARTICLES.has(token));
  return tokens.slice(Math.max(first, 0)).join(' ');
}

/** Letters of an acronym, or undefined for what is none: `U.N.` → `UN`. */
export function acronymKey(name: string): string | undefined {
  const letters = name.replace(/[.\s]/g, '');
  return /^\p{Lu}[\p{Lu}\p{N}&-]{1,8}$/u.test(letters) && !/\p{L}{2,}\s/u.test(name) ? letters : undefined;
}

/** All forms of a key with one character left out, and the key itself; keys one edit apart share one of them. */
export function deletions(key: string): string[] {
  return [key, ...Array.from(key, (_, at) => key.slice(0, at) + key.slice(at + 1))];
}

/**
 * Whether two names are one name with a slip of the pen: one word differs, by one letter added, dropped or changed,
 * not its first one, and the word is long enough (6 letters) that another word is unlikely.
 */
export function isTypo(left: readonly string[], right: readonly string[]): boolean {
  if (left.length !== right.length) return false;
  const differing = left.flatMap((token, at) => (token === right[at] ? [] : [[token, right[at]!] as const]));
  if (differing.length !== 1) return false;
  const [[a, b]] = differing as [readonly [string, string]];
  return Math.max(a.length, b.length) >= 6 && a[0] === b[0] && isOneEdit(a, b);
}

function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return a.length - start - end <= 1 && b.length - start - end <= 1;
}
