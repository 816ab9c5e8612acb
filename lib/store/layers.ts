import type { MemoryDatabase } from './schema.ts';
import { BUNDLED, type Layer, type LayerId, LEARNED } from './types.ts';
import { takeUnit, write } from './write.ts';

/** Units taken out in one transaction, so that none holds up a reader for long. */
const CHUNK = 20;

export function newLayer(id: LayerId, name = ''): Layer {
  return { id, name, enabled: true, created: new Date().toISOString(), articles: 0, statements: 0 };
}

/** Whether what is in a layer counts. */
export function isUsed({ enabled, pending }: Layer): boolean {
  return enabled && pending === undefined;
}

/** Makes the two layers that are always there. */
export async function firstLayers(db: MemoryDatabase): Promise<void> {
  const known = await db.getAllKeys('layers');
  if (known.includes(BUNDLED) && known.includes(LEARNED)) return;
  const tx = db.transaction('layers', 'readwrite');
  for (const id of [BUNDLED, LEARNED]) if (!(await tx.store.getKey(id))) await tx.store.put(newLayer(id));
  await tx.done;
}

/** Layers in order: bundled, learned, imports as they came. */
export async function listLayers(db: MemoryDatabase): Promise<Layer[]> {
  const rank = ({ id }: Layer) => (id === BUNDLED ? -2 : id === LEARNED ? -1 : Number(id.replace(/^\D+/, '')));
  return (await db.getAll('layers')).sort((a, b) => rank(a) - rank(b));
}

/** Notes what is to be done with a layer; from then on it is out of use. */
export async function mark(db: MemoryDatabase, id: LayerId, pending: NonNullable<Layer['pending']>): Promise<number> {
  const { revision } = await write(db, async (tx) => {
    const layer = await tx.objectStore('layers').get(id);
    if (!layer) throw new Error(`There is no layer "${id}" in the library.`);
    await tx.objectStore('layers').put({ ...layer, pending });
  });
  return revision;
}

/** Does what was noted: takes everything out of the layer, a few units at a time, then the layer itself if it is to be removed. */
export async function purge(db: MemoryDatabase, id: LayerId): Promise<number> {
  for (;;) {
    const { result: done, revision } = await write(db, async (tx) => {
      const layer = await tx.objectStore('layers').get(id);
      const units = new Set<string>();
      const range = IDBKeyRange.bound([id], [id, []]);
      for (const store of ['contributions', 'statements'] as const) {
        let cursor = await tx.objectStore(store).index('unit').openKeyCursor(range, 'nextunique');
        while (cursor && units.size < CHUNK) {
          units.add(cursor.key[1]);
          cursor = await cursor.continue();
        }
      }
      const articles = tx.objectStore('articles');
      for (const [, key] of await articles.getAllKeys(range, CHUNK)) units.add(key);
      for (const unit of units) await takeUnit(tx, id, unit);
      if (units.size > 0) return false;
      // What is still to be read would bring some of it back.
      if (id === LEARNED) await tx.objectStore('jobs').clear();
      if (layer?.pending === 'emptying') {
        await tx.objectStore('layers').put({ ...newLayer(id), enabled: layer.enabled, created: layer.created });
      } else await tx.objectStore('layers').delete(id);
      return true;
    });
    if (done) return revision;
  }
}
