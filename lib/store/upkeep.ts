import type { BundledLinker } from './bundled.ts';
import type { Correction } from './correction.ts';
import { refound } from './corrections.ts';
import { findByName } from './find-by-name.ts';
import { purge } from './layers.ts';
import { lockName } from './locks.ts';
import { rawView } from './raw-view.ts';
import { relinkDataset } from './relink-dataset.ts';
import type { StateRow } from './schema.ts';
import { packSegments, sweepSegments } from './segments.ts';
import type { OpenStore } from './store.ts';
import { BUNDLED } from './types.ts';
import { type Unit, unitsOf } from './units.ts';
import { readState, replaceUnits, type Writing, write } from './write.ts';

const BATCH = 20;

/** Finishes emptying and removing that was cut off, and takes away imports whose context ended, or ends without having finished. */
async function finishPending({ db }: Pick<OpenStore, 'db'>, told: (revision: number) => void): Promise<void> {
  const finish = async (id: string) => told(await purge(db, id));
  for (const { id, pending } of await db.getAll('layers')) {
    if (pending === undefined) continue;
    const name = lockName(db.name, id);
    const isDone = await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
      if (lock) await finish(id);
      return lock !== null;
    });
    // Not waited for: an import takes as long as it takes. Where this context ends first, the next one sees to it.
    if (!isDone) void navigator.locks.request(name, () => finish(id)).catch(() => {});
  }
}

/** Takes names out of the index that an earlier version left there when they were forgotten. */
async function sweepOnce({ db }: Pick<OpenStore, 'db'>): Promise<void> {
  if ((await readState(db)).isSwept) return;
  await write(db, async (tx, state) => {
    await sweepSegments(tx);
    state.isSwept = true;
  });
}

/** Does what was left undone, and links everything to another bundled dataset, in one context at a time. */
export async function upkeep(
  store: Omit<OpenStore, 'upkeep'>,
  linker: BundledLinker,
  told: (revision: number) => void,
): Promise<void> {
  const { db, base } = store;
  await finishPending(store, told);
  await sweepOnce(store);
  const { revision: bundled } = await base.facts();
  if ((await readState(db)).base === bundled) return;
  await navigator.locks.request(lockName(db.name, 'upkeep'), () => relink(store, linker, bundled, told));
}

/**
 * After an update brought another bundled dataset, links all articles and datasets to it anew, a few at a time, and finds those anew
 * whom corrections are about. Cut off, it begins again, as linking twice does no harm.
 */
async function relink(
  store: Omit<OpenStore, 'upkeep'>,
  linker: BundledLinker,
  bundled: string,
  told: (revision: number) => void,
): Promise<void> {
  const { db } = store;
  const { base: linkedTo } = await readState(db);
  // Another context has done it.
  if (linkedTo === bundled) return;
  let corrections: Correction[] = [];
  if (linkedTo !== '') {
    for (const { id: layer, pending } of await store.layers()) {
      // What comes in now is linked right, and of a part of a dataset one cannot tell whom it keeps apart.
      if (layer === BUNDLED || pending === 'importing') continue;
      const keys = await db.getAllKeys('extractions', IDBKeyRange.bound([layer], [layer, []]));
      for (let at = 0; at < keys.length; at += BATCH) {
        const rows = await Promise.all(keys.slice(at, at + BATCH).map((key) => db.get('extractions', key)));
        const extractions = rows.flatMap((row) => (row ? [row.extraction] : []));
        const units = await unitsOf(layer, extractions, linker, new Date());
        for (const { id, articles } of units) {
          const before = await db.get('articles', [layer, id]);
          for (const article of articles) article.added = before?.added ?? article.added;
        }
        const { revision } = await write(db, (tx, state) => putAgain(tx, state, units));
        told(revision);
        await packSegments(db).catch(() => {});
      }
      await relinkDataset(store, layer, linker, told);
    }
    corrections = await refound(store, await db.getAll('corrections'), findByName(rawView(store)));
  }
  const { revision } = await write(db, async (tx, state) => {
    const store = tx.objectStore('corrections');
    // Not those that were taken back since they were read.
    for (const one of corrections) if ((await store.getKey(one.number)) !== undefined) await store.put(one);
    state.base = bundled;
  });
  told(revision);
}

/** Puts the articles of units that are kept still: what was forgotten since they were read stays so. */
async function putAgain(tx: Writing, state: StateRow, units: readonly Unit[]): Promise<void> {
  const kept: Unit[] = [];
  for (const unit of units)
    if ((await tx.objectStore('extractions').getKey([unit.layer, unit.id])) !== undefined) kept.push(unit);
  await replaceUnits(tx, state, kept);
}
