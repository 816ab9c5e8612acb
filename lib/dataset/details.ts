import type { DatasetDetail, Source } from '../entity.ts';
import type { Resolve } from './assemble.ts';
import { uniqueSources } from './detail-readings.ts';
import type { Digest, DigestDetail } from './digest.ts';
import { foldRoles } from './fold-roles.ts';
import { count, mostFrequent } from './order.ts';

/** The same fact as read in several places. */
interface Reading {
  detail: DigestDetail;
  object: string | undefined;
  source: Source;
  seen: string | undefined;
}

/**
 * The details of every entity by its id; `names` are those of entities by id. The same relation, value (whatever its case),
 * qualifier, stated dates and name of the other entity are one detail with all its sources; a role that says less than
 * another is part of it. The ones read last stand first.
 */
export function mergeDetails(
  digests: readonly Digest[],
  resolve: Resolve,
  names: ReadonlyMap<string, string>,
): Map<string, DatasetDetail[]> {
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
      const key = factKey(detail, object === undefined ? '' : names.get(object)!);
      const readings = facts.get(key) ?? [];
      facts.set(key, readings);
      readings.push({ detail, object, source, seen: digest.article.date });
    }
  }
  return new Map([...byEntity].map(([entity, facts]) => [entity, foldRoles([...facts.values()].map(oneDetail))]));
}

/** By the name of the other entity, not its id: namesakes whom nothing told apart would make one fact look like several. */
function factKey({ relation, value, qualifier, from, date }: DigestDetail, objectName: string): string {
  return JSON.stringify([relation, value.toLowerCase(), qualifier ?? '', from ?? '', date ?? '', objectName]);
}

function oneDetail(readings: readonly Reading[]): DatasetDetail {
  const { detail } = readings[0]!;
  const objects = new Map<string, number>();
  for (const { object } of readings) if (object !== undefined) count(objects, object);
  const spellings = new Map<string, number>();
  for (const reading of readings) count(spellings, reading.detail.value);
  const seen = readings.flatMap((reading) => reading.seen ?? []).sort();
  return {
    relation: detail.relation,
    value: mostFrequent(spellings)[0]!,
    qualifier: detail.qualifier,
    object: mostFrequent(objects)[0],
    from: detail.from,
    date: detail.date,
    firstSeen: seen[0],
    lastSeen: seen.at(-1),
    sources: uniqueSources(readings.map(({ source }) => source)),
  };
}
