import { count } from '../dataset/order.ts';
import { ENTITY_TYPES } from '../entity.ts';
import type { DatasetFacts } from '../exchange.ts';
import type { IsOn } from './families.ts';
import { listEntities } from './listing.ts';
import type { MemoryDatabase } from './schema.ts';

/** Counts the bundled dataset and the memory together; goes through the memory's entities once. */
export async function addFacts(
  db: MemoryDatabase,
  bundled: DatasetFacts | undefined,
  isOn: IsOn,
  revision: number,
): Promise<DatasetFacts> {
  const types = new Map(Object.entries(bundled?.byType ?? {}));
  let entities = bundled?.entities ?? 0;
  let aliases = bundled?.aliases ?? 0;
  for await (const chunk of listEntities(db)) {
    for (const entity of chunk) {
      aliases += entity.aliases.length;
      // Those of the bundled dataset are counted there.
      if (bundled && entity.bundled) continue;
      entities++;
      count(types, entity.type);
    }
  }
  let articles = bundled?.articles ?? 0;
  let statements = bundled?.statements ?? 0;
  let details = bundled?.details ?? 0;
  const dates = [bundled?.firstDate ?? [], bundled?.lastDate ?? []].flat();
  for (const layer of await db.getAll('layers')) {
    if (!isOn(layer.id)) continue;
    articles += layer.articles;
    statements += layer.statements;
    const range = IDBKeyRange.bound([layer.id, '0'], [layer.id, []]);
    for (const direction of ['next', 'prev'] as const) {
      const cursor = await db.transaction('articles').store.index('layerDay').openKeyCursor(range, direction);
      if (cursor) dates.push(cursor.key[1]);
    }
    for (const article of await db.getAll('articles', IDBKeyRange.bound([layer.id], [layer.id, []]))) {
      details += article.details;
    }
  }
  dates.sort();
  return {
    ...{ articles, entities, aliases, details, statements, firstDate: dates[0], lastDate: dates.at(-1) },
    byType: Object.fromEntries(ENTITY_TYPES.flatMap((type) => (types.has(type) ? [[type, types.get(type)!]] : []))),
    revision: `${bundled?.revision ?? ''}+${revision}`,
  };
}
