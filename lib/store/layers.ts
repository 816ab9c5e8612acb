import { lockName } from './locks.ts';
import type { MemoryDatabase, StateRow } from './schema.ts';
import { sweepSegments } from './segments.ts';
import { BUNDLED, type Layer, type LayerId, LEARNED } from './types.ts';
import { takeUnit, type Writing, write } from './write.ts';

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

/**
 * The number of the next import. None is given twice, as corrections and addresses name articles by it; where none was noted yet, one
 * that nothing names.
 */
export async function takeImportNumber(tx: Writing, state: StateRow): Promise<number> {
  if (state.imports === undefined) {
    const corrections = await tx.objectStore('corrections').getAll();
    const named = corrections.flatMap((one) => (one.action === 'split' ? one.articles : []));
    const numbers = [...(await tx.objectStore('layers').getAllKeys()), ...named].map(
      (name) => Number(/^import-(\d+)(?:\/|$)/.exec(name)?.[1]) || 0,
    );
    state.imports = Math.max(0, ...numbers);
  }
  return ++state.imports;
}

/** Notes what is to be done with a layer; from then on it is out of use, and what was still to be read for it is not any more. */
export async function mark(db: MemoryDatabase, id: LayerId, pending: NonNullable<Layer['pending']>): Promise<number> {
  const { revision } = await write(db, async (tx) => {
    const layer = await tx.objectStore('layers').get(id);
    if (!layer) throw new Error(`There is no layer "${id}" in the library.`);
    await tx.objectStore('layers').put({ ...layer, pending });
    // Now, and not once it is empty: what is to be read from then on comes after it.
    if (id === LEARNED) await tx.objectStore('jobs').clear();
  });
  return revision;
}

/** Does what was noted, once no other context is at it. */
export function finish(db: MemoryDatabase, id: LayerId): Promise<number> {
  return navigator.locks.request(lockName(db.name, id), () => purge(db, id));
}

/**
 * Does what was noted: takes everything out of the layer, a few units at a time, then the layer itself if it is to be removed. Whoever
 * calls holds the layer's lock; another context may have done it before.
 */
export async function purge(db: MemoryDatabase, id: LayerId): Promise<number> {
  for (;;) {
    const { result: done, revision } = await write(db, async (tx) => {
      const layer = await tx.objectStore('layers').get(id);
      if (layer?.pending === undefined) return true;
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
      await sweepSegments(tx);
      if (layer.pending === 'emptying') {
        const { name, enabled, created } = layer;
        await tx.objectStore('layers').put({ ...newLayer(id, name), enabled, created });
      } else await tx.objectStore('layers').delete(id);
      return true;
    });
    if (done) return revision;
  }
}
