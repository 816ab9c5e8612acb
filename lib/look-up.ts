import { openIndex } from './index/decode.ts';
import { lookUp } from './match/look-up.ts';
import { createMatcher } from './match/matcher.ts';
import { searchAll } from './match/search-all.ts';
import type { PageStatus, ResolvedAliases } from './messages.ts';
import type { IndexPart } from './store/index.ts';

/** What looking up needs of the dataset. */
export interface NameSource {
  index(): Promise<IndexPart[]>;
  resolve(ordinals: number[]): Promise<ResolvedAliases>;
}

/** Makes the background's answer to whom a text names; the index is opened anew for each question, as it may have changed. */
export function createLookUp({ index, resolve }: NameSource) {
  return async (text: string): Promise<{ entity: string; name: string } | null> => {
    const parts = (await index()).map(({ from, bytes }) => ({ from, search: createMatcher(openIndex(bytes)).search }));
    const hits = searchAll(parts)(text);
    const { aliases, entities } = await resolve([...new Set(hits.flatMap(({ ordinals }) => ordinals))]);
    const found = lookUp({ text, hits, aliases, entities });
    return found && { entity: found.id, name: found.name };
  };
}

/** The entity that a page has marked and that a text names: by its name, as the page has it, or by its last word; undefined for others. */
export function namedIn(text: string, status: PageStatus | undefined): string | undefined {
  if (status?.state !== 'reading') return undefined;
  const wanted = text.toLowerCase().replace(/['’]s$/, '');
  const full = status.found.find(({ name }) => name.toLowerCase() === wanted);
  if (full) return full.entity;
  const other = status.found.filter(
    ({ name, written = [] }) =>
      name.toLowerCase().split(/\s+/).at(-1) === wanted || written.some((words) => words.toLowerCase() === wanted),
  );
  return other.length === 1 ? other[0]?.entity : undefined;
}
