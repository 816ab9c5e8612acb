import { keyOfWord, oneEditApart } from '../surface.ts';
import { LEADERS } from './leaders.ts';

const byGiven = new Map<string, { keys: string[]; name: string }[]>();
for (const name of LEADERS.split(/[;\n]/).map((item) => item.trim())) {
  const keys = name.split(' ').map(keyOfWord);
  if (keys.length < 2) continue;
  const list = byGiven.get(keys[0]!);
  if (list) list.push({ keys, name });
  else byGiven.set(keys[0]!, [{ keys, name }]);
}

/** The spelling in the list of well-known people of a full name that has one letter wrong in its last word; else undefined. */
export function leaderSpelling(keys: string[]): string | undefined {
  const list = byGiven.get(keys[0]!);
  const same = (a: string[]) => a.length === keys.length && a.slice(0, -1).every((key, index) => key === keys[index]);
  if (list?.some((leader) => same(leader.keys) && leader.keys.at(-1) === keys.at(-1))) return undefined;
  return list?.find(
    ({ keys: known }) => same(known) && known.at(-1)!.length >= 5 && oneEditApart(known.at(-1)!, keys.at(-1)!),
  )?.name;
}
