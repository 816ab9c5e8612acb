import { type ArticleInfo, DATASET_FORMAT, type Dataset, type DatasetStatement } from '../entity.ts';
import { type ReadFile, readJson } from './files.ts';
import { byCode } from './order.ts';
import type { EntityRecord, PageRecord } from './pages.ts';
import { ownPath, type ShardsMeta } from './shards.ts';

/**
 * Puts a sharded dataset together again, for showing and searching all of it. It is as the shards have it: of an entity with very
 * many articles, details or sources the newest.
 */
export async function readWhole(read: ReadFile): Promise<Dataset> {
  const json = async (path: string) => (await readJson(read, path)).value;
  const { shards, own } = (await json('meta.json')) as ShardsMeta;
  const articles = new Map<string, ArticleInfo>();
  const statements = new Map<string, DatasetStatement>();
  const entities: Dataset['entities'] = [];
  const note = (record: { articles: ArticleInfo[] }) => {
    for (const article of record.articles) articles.set(article.id, article);
  };
  const notePage = (record: PageRecord) => {
    for (const statement of [...record.said, ...record.about]) statements.set(statement.id, statement);
    note(record);
  };
  for (let shard = 0; shard < shards.entities; shard++) {
    for (const record of (await json(`entities/${shard}.json`)) as EntityRecord[]) {
      entities.push(record.entity);
      note(record);
    }
  }
  for (let shard = 0; shard < shards.statements; shard++) {
    for (const record of (await json(`statements/${shard}.json`)) as PageRecord[]) notePage(record);
  }
  for (let number = 0; number < own.length; number++) notePage((await json(ownPath(number))) as PageRecord);
  return {
    format: DATASET_FORMAT,
    articles: [...articles.values()].sort((a, b) => byCode(a.id, b.id)),
    entities: entities.sort((a, b) => byCode(a.id, b.id)),
    statements: [...statements.values()].sort((a, b) => byCode(a.id, b.id)),
  };
}
