import 'fake-indexeddb/auto';
import { type OpenDataset, openDataset } from '../../../lib/dataset/open.ts';
import { shardDataset } from '../../../lib/dataset/shards.ts';
import type { Extraction } from '../../../lib/entity.ts';
import type { CardData, EntityBrief } from '../../../lib/exchange.ts';
import { openIndex } from '../../../lib/index/decode.ts';
import { encodeIndex } from '../../../lib/index/encode.ts';
import { createMatcher } from '../../../lib/match/matcher.ts';
import { createView, type OpenStore, openStore } from '../../../lib/store/index.ts';
import { merge } from '../dataset/make.ts';

/** A bundled dataset of these articles. */
export function bundleOf(...extractions: Extraction[]): OpenDataset {
  const files = new Map<string, string | Uint8Array>();
  for (const { path, content } of shardDataset(merge(extractions).dataset, encodeIndex)) files.set(path, content);
  return openDataset(async (path) => {
    const content = files.get(path);
    if (content === undefined) throw new Error(`no file ${path}`);
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  });
}

let number = 0;
const opened: OpenStore[] = [];

export async function freshStore(base = bundleOf(), name = `test-${++number}`): Promise<OpenStore> {
  const store = await openStore({ base, name, now: () => new Date('2031-01-01T00:00:00Z') });
  opened.push(store);
  return store;
}

export function closeStores(): void {
  for (const store of opened.splice(0)) store.close();
}

/** The alias records that a text's words lead to, as a page would find them. */
export async function aliasesIn(store: OpenStore, text: string) {
  const view = createView(store);
  const ordinals = (await view.index()).flatMap(({ from, bytes }) =>
    createMatcher(openIndex(bytes))
      .search(text)
      .flatMap((hit) => hit.ordinals.map((ordinal) => from + ordinal)),
  );
  return Object.values(await view.aliases(ordinals));
}

/** The ids of those whom a text names. */
export async function meantBy(store: OpenStore, text: string): Promise<string[]> {
  const aliases = await aliasesIn(store, text);
  return [...new Set(aliases.flatMap(({ candidates }) => candidates.map(({ entity }) => entity)))].sort();
}

/** Everything a reader can see of a store: all aliases of these texts, the entities they lead to, and their cards. */
export async function everything(store: OpenStore, texts: readonly string[]) {
  const view = createView(store);
  const aliases = (await Promise.all(texts.map((text) => aliasesIn(store, text)))).flat();
  const ids = [...new Set(aliases.flatMap(({ candidates }) => candidates.map(({ entity }) => entity)))].sort();
  const briefs: Record<string, EntityBrief> = await view.briefs(ids);
  const cards: (CardData | null)[] = await Promise.all(ids.map((id) => view.card(id)));
  const { revision: _, ...facts } = await view.facts();
  // Ordinals tell when something was read first, and nothing else.
  const sorted = [...new Set(aliases.map((alias) => JSON.stringify(alias)))].sort();
  return JSON.parse(JSON.stringify({ aliases: sorted, briefs, cards, facts }));
}
