import type { OpenDataset } from '../dataset/open.ts';
import { createBundledLinker } from './bundled.ts';
import { createChanges } from './changes.ts';
import { connect } from './connection.ts';
import { createCorrecting } from './correct.ts';
import { datasetUnits } from './from-dataset.ts';
import { finish, firstLayers, listLayers, mark, newLayer, purge, takeImportNumber } from './layers.ts';
import { listArticles, listEntities, listStatements } from './listing.ts';
import { whileHeld } from './locks.ts';
import type { MemoryDatabase } from './schema.ts';
import { packSegments } from './segments.ts';
import { type AddedArticle, BUNDLED, type Layer, type LayerId, LEARNED, type Store } from './types.ts';
import { type Unit, unitsOf } from './units.ts';
import { upkeep } from './upkeep.ts';
import { readUsage } from './usage.ts';
import { forgetUnit, readState, replaceUnits, type Writing, write } from './write.ts';

export interface StoreOptions {
  /** the bundled dataset, which what is learned is linked to */
  base: OpenDataset;
  /** the database's name; another one in tests */
  name?: string;
  now?: () => Date;
  /** told of every change that is made through this opening, unlike `onChange`, which tells of all */
  onWritten?: () => void;
}

/** A store with the database that the view reads. */
export interface OpenStore extends Store {
  readonly db: MemoryDatabase;
  readonly base: OpenDataset;
  /** what was left undone, and linking to another bundled dataset, under way */
  readonly upkeep: Promise<void>;
}

/**
 * Opens the memory, and begins to finish what a context that ended left undone.
 * @throws where the browser keeps no databases
 */
export async function openStore({ base, name, now = () => new Date(), onWritten }: StoreOptions): Promise<OpenStore> {
  const changes = createChanges(name && `backstory-${name}`);
  const db = await connect(
    name,
    firstLayers,
    () =>
      void readState(db).then(
        ({ revision }) => told(revision),
        () => {},
      ),
  );
  const linker = createBundledLinker(base);
  /** What an import holds while it goes on; its end lets another context clean up. */
  const imports = new Map<LayerId, () => void>();

  const told = (revision: number) => {
    changes.tell({ revision });
    onWritten?.();
  };
  const changed = async <T>(work: Promise<{ result: T; revision: number }>): Promise<T> => {
    const { result, revision } = await work;
    told(revision);
    return result;
  };
  const change = (id: LayerId, with_: Partial<Layer> | ((layer: Layer) => Layer)) =>
    changed(
      write(db, async (tx) => {
        const layer = await layerIn(tx, id);
        await tx.objectStore('layers').put(typeof with_ === 'function' ? with_(layer) : { ...layer, ...with_ });
      }),
    );
  // An import holds its layer's lock already.
  const settle = (id: LayerId) => (imports.has(id) ? purge : finish)(db, id);
  const clear = async (id: LayerId, pending: 'emptying' | 'removing') => {
    told(await mark(db, id, pending));
    told(await settle(id));
  };
  const endImport = (id: LayerId) => {
    imports.get(id)?.();
    imports.delete(id);
  };

  /** @param may whether it is wanted still, asked in the transaction that keeps it; else nothing is added, and null given */
  async function add(
    layer: LayerId,
    units: readonly Unit[],
    may: (tx: Writing) => Promise<boolean> = async () => true,
  ): Promise<AddedArticle[] | null> {
    // What comes after everything was forgotten must not go with it.
    if ((await db.get('layers', layer))?.pending === 'emptying') told(await settle(layer));
    const added = await changed(
      write(db, async (tx, state) => {
        await layerIn(tx, layer);
        if (!(await may(tx))) return null;
        const replaced = await replaceUnits(tx, state, units);
        return units.map((unit, at) => describe(unit, replaced[at]!));
      }),
    );
    // It is kept by now; what could not be packed is packed after the next one.
    await packSegments(db).catch(() => {});
    return added;
  }

  const store: Omit<OpenStore, 'upkeep'> = {
    db,
    base,
    layers: () => listLayers(db),
    async beginImport(title) {
      // Held before the layer is seen: another context would take it for one that was cut off.
      const { result: number } = await write(db, takeImportNumber);
      const layer: Layer = { ...newLayer(`import-${number}`, title), pending: 'importing' };
      imports.set(layer.id, await whileHeld(db.name, layer.id));
      try {
        await changed(write(db, async (tx) => void (await tx.objectStore('layers').add(layer))));
      } catch (error) {
        endImport(layer.id);
        throw error;
      }
      return layer;
    },
    async finishImport(id) {
      await change(id, ({ pending: _, ...layer }) => layer);
      endImport(id);
    },
    setEnabled: (id, enabled) => change(id, { enabled }),
    rename: (id, title) => change(id, { name: title }),
    empty: (id) => clear(id, 'emptying'),
    async remove(id) {
      if (id === BUNDLED || id === LEARNED)
        throw new Error(`The layer "${id}" can be turned off or emptied, not removed.`);
      try {
        await clear(id, 'removing');
      } finally {
        endImport(id);
      }
    },
    addArticles: async (layer, extractions) => {
      // The last of those with one id counts.
      const last = new Map(extractions.map((extraction) => [extraction.id, extraction]));
      return (await add(layer, await unitsOf(layer, [...last.values()], linker, now())))!;
    },
    async learn(extraction) {
      const isWanted = async (tx: Writing) => (await tx.objectStore('jobs').getKey(extraction.id)) !== undefined;
      const added = await add(LEARNED, await unitsOf(LEARNED, [extraction], linker, now()), isWanted);
      return added?.[0] ?? null;
    },
    async addDataset(layer, dataset, onProgress) {
      const all = dataset.articles.length + dataset.entities.length + dataset.statements.length;
      let done = 0;
      for await (const unit of datasetUnits(layer, dataset, linker, { db, base })) {
        await add(layer, [unit]);
        done += unit.articles.length + unit.contributions.length + unit.statements.length;
        onProgress?.(done, all);
      }
    },
    async removeArticle(layer, id) {
      // What came with a dataset is not told apart by article.
      if (!(await db.getKey('extractions', [layer, id]))) return false;
      return changed(
        write(db, async (tx) => {
          // What is to be read again would bring it back.
          if (layer === LEARNED) await tx.objectStore('jobs').delete(id);
          return forgetUnit(tx, layer, id);
        }),
      );
    },
    noteJob: async (article) => void (await db.put('jobs', article)),
    dropJob: (id) => db.delete('jobs', id),
    jobs: () => db.getAll('jobs'),
    job: (id) => db.get('jobs', id),
    articles: (query) => listArticles(db, query),
    article: (layer, id) => db.get('articles', [layer, id]),
    extraction: async (layer, id) => (await db.get('extractions', [layer, id]))?.extraction,
    statements: () => listStatements(db),
    entities: () => listEntities(db),
    ...createCorrecting({ db, base }, changed, now),
    revision: async () => (await readState(db)).revision,
    usage: readUsage,
    onChange: changes.hear,
    close() {
      changes.close();
      db.close();
    },
  };
  const kept = upkeep(store, linker, told);
  // Whoever waits for it hears of it; it is taken up again at the next opening.
  kept.catch(() => {});
  return { ...store, upkeep: kept };
}

async function layerIn(tx: Writing, id: LayerId): Promise<Layer> {
  const layer = await tx.objectStore('layers').get(id);
  if (!layer || layer.pending === 'removing') throw new Error(`There is no layer "${id}" in the library.`);
  return layer;
}

function describe({ id, articles: [article], contributions, extraction }: Unit, replaced: boolean): AddedArticle {
  const persons = extraction?.entities.filter(({ type }) => type === 'person').length ?? 0;
  const { details = 0, statements = 0 } = article ?? {};
  return { id, replaced, persons, entities: contributions.length, details, statements };
}
