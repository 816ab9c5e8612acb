import { oneSpelling } from '../dataset/spelling.ts';
import type { EntityBrief } from '../exchange.ts';

/** Characters looked at before an acronym. */
const REACH = 120;
const WORD = /\p{L}[\p{L}’']*/gu;

/** `Norland Coal Alliance (NCA)`: the words before an acronym in brackets whose initials it is, in small letters and one spelling; small words count for none. */
export function speltOut(text: string, { start, end, alias }: { start: number; end: number; alias: string }): string {
  if (text.charAt(start - 1) !== '(' || text.charAt(end) !== ')' || !/^\p{Lu}{2,}$/u.test(alias)) return '';
  const before = text.slice(Math.max(0, start - REACH), start - 1);
  const words = before.match(WORD) ?? [];
  let left = alias.length;
  let k = words.length;
  while (left > 0) {
    const word = words[--k];
    if (word === undefined) return '';
    if (word.charAt(0) === alias.charAt(left - 1)) left--;
    else if (word !== word.toLowerCase()) return '';
  }
  return oneSpelling(words.slice(k).join(' ').toLowerCase());
}

/** Whether one of an entity's full names is what an acronym stands for: its words' initials, small words left out or not. */
export function standsFor(acronym: string, { names }: EntityBrief): boolean {
  const initials = (words: readonly string[]) => words.map((word) => word.charAt(0).toUpperCase()).join('');
  return names.some((name) => {
    const words = name.match(WORD) ?? [];
    const large = words.filter((word) => word !== word.toLowerCase());
    return words.length > 1 && [words, large].some((some) => initials(some) === acronym);
  });
}

/** How far the page's words for an acronym speak against an entity: not at all, or that nothing is known of its words, or that it has others. */
export function contradicts(words: string | undefined, { names }: EntityBrief): false | 'unknown' | 'others' {
  if (!words) return false;
  const full = names
    .filter((name) => /\s/.test(name))
    // Of digits alone, as `9 11`, there are no words to compare.
    .flatMap((name) => (oneSpelling(name.toLowerCase()).match(WORD) ?? []).join(' ') || []);
  if (full.some((name) => name.endsWith(words) || words.endsWith(name))) return false;
  return full.length > 0 ? 'others' : 'unknown';
}
