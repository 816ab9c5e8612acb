import type { DatasetDetail, Source } from '../entity.ts';
import type { Resolve } from './assemble.ts';
import type { Digest, DigestDetail } from './digest.ts';
import { byCode, count, mostFrequent } from './order.ts';

/** The same fact as read in several places. */
interface Reading {
  detail: DigestDetail;
  object: string | undefined;
  source: Source;
  seen: string | undefined;
}

/**
 * The details of every entity by its id. The same relation, value (whatever its case), qualifier, stated date and other
 * entity are one detail with all its sources; the ones read last stand first.
 */
export function mergeDetails(digests: readonly Digest[], resolve: Resolve): Map<string, DatasetDetail[]> {
  const byEntity = new Map<string, Map<string, Reading[]>>();
  for (const digest of digests) {
    for (const detail of digest.details) {
      const entity = resolve(digest, detail.entity);
      if (entity === undefined) continue;
      const object = detail.object === undefined ? undefined : resolve(digest, detail.object);
      // Where two entities of an article turned out to be one, a relation between them says nothing.
      if (object === entity) continue;
      const source = { article: digest.article.id, start: detail.start, end: detail.end };
      const facts = byEntity.get(entity) ?? new Map<string, Reading[]>();
      byEntity.set(entity, facts);
      const key = factKey(detail, object);
      const readings = facts.get(key) ?? [];
      facts.set(key, readings);
      readings.push({ detail, object, source, seen: digest.article.date });
    }
  }
  return new Map(
    [...byEntity].map(([entity, facts]) => [entity, [...facts.values()].map(oneDetail).sort(latestFirst)]),
  );
}

function factKey({ relation, value, qualifier, date }: DigestDetail, object: string | undefined): string {
  return JSON.stringify([relation, value.toLowerCase(), qualifier ?? '', date ?? '', object ?? '']);
}

function oneDetail(readings: readonly Reading[]): DatasetDetail {
  const { detail, object } = readings[0]!;
  const spellings = new Map<string, number>();
  for (const reading of readings) count(spellings, reading.detail.value);
  const seen = readings.flatMap((reading) => reading.seen ?? []).sort();
  const sources = new Map(readings.map(({ source }) => [JSON.stringify(Object.values(source)), source]));
  return {
    relation: detail.relation,
    value: mostFrequent(spellings)[0]!,
    qualifier: detail.qualifier,
    object,
    date: detail.date,
    firstSeen: seen[0],
    lastSeen: seen.at(-1),
    sources: [...sources.values()].sort((a, b) => byCode(a.article, b.article) || a.start - b.start || a.end - b.end),
  };
}

function latestFirst(a: DatasetDetail, b: DatasetDetail): number {
  return (
    byCode(b.lastSeen ?? '', a.lastSeen ?? '') ||
    b.sources.length - a.sources.length ||
    byCode(a.relation, b.relation) ||
    byCode(a.value, b.value) ||
    byCode(JSON.stringify(a), JSON.stringify(b))
  );
}
