import { type Dataset, ENTITY_TYPES } from '../entity.ts';
import type { DatasetFacts } from '../exchange.ts';
import { TextHash } from './hash.ts';
import { count } from './order.ts';
import { datasetChunks } from './serialise.ts';

/** Counts what a dataset holds. `revision` is a hash of its JSON; `aliases` counts the texts that can be matched. */
export function datasetFacts(dataset: Dataset): DatasetFacts {
  const types = new Map<string, number>();
  const aliases = new Set<string>();
  let details = 0;
  for (const entity of dataset.entities) {
    count(types, entity.type);
    details += entity.details.length;
    for (const { text } of entity.aliases) aliases.add(text);
  }
  const dates = dataset.articles.flatMap(({ date }) => date ?? []).sort();
  const hash = new TextHash();
  for (const chunk of datasetChunks(dataset)) hash.add(chunk);
  const byType = ENTITY_TYPES.filter((type) => types.has(type)).map((type) => [type, types.get(type)!]);
  return {
    articles: dataset.articles.length,
    entities: dataset.entities.length,
    byType: Object.fromEntries(byType),
    aliases: aliases.size,
    details,
    statements: dataset.statements.length,
    firstDate: dates[0],
    lastDate: dates.at(-1),
    revision: hash.toString(),
  };
}
