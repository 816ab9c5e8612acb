import type { RawName } from './detect.ts';

/** Names with some put in place of all they overlap. */
export function putNames(names: RawName[], added: RawName[]): RawName[] {
  if (added.length === 0) return names;
  const wins: RawName[] = [];
  for (const name of [...added].sort((a, b) => a.first - b.first || b.last - a.last)) {
    if (wins.length === 0 || name.first >= wins.at(-1)!.last) wins.push(name);
  }
  const out = [...wins];
  let at = 0;
  for (const name of names) {
    while (at < wins.length && wins[at]!.last <= name.first) at++;
    if (at === wins.length || wins[at]!.first >= name.last) out.push(name);
  }
  return out.sort((a, b) => a.first - b.first);
}
