import { nicknameOf } from './gazetteer/nicknames.ts';
import { oneEditApart } from './surface.ts';

/** Full names of one person: the family names are equal already; given names must not contradict. */
export function agree(a: string[], b: string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.every((key) => long.includes(key))) return true;
  const first = a[0]!;
  const second = b[0]!;
  if (first === second) return a.length <= 2 || b.length <= 2 || initialsAgree(a[1]!, b[1]!);
  return initialsAgree(first, second) || nicknameOf(first) === nicknameOf(second);
}

function initialsAgree(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (short.length === 1 && long.startsWith(short)) || (short.length >= 3 && long.startsWith(short));
}

const LONG = 5;

/** One letter apart in a long word, all other words equal. */
export function misspelt(a: string[], b: string[]): boolean {
  if (a.length !== b.length) return false;
  let apart = 0;
  for (let index = 0; index < a.length; index++) {
    const [left, right] = [a[index]!, b[index]!];
    if (left === right) continue;
    apart++;
    if (Math.min(left.length, right.length) < LONG || left[0] !== right[0] || !oneEditApart(left, right)) return false;
  }
  return apart === 1;
}
