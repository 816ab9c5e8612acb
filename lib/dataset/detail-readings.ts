import type { DatasetDetail, Source } from '../entity.ts';
import { byCode } from './order.ts';

/** When and where any of several readings of one detail were made. */
export function readingsOf(same: readonly DatasetDetail[]): Pick<DatasetDetail, 'firstSeen' | 'lastSeen' | 'sources'> {
  const seen = same.flatMap(({ firstSeen, lastSeen }) => [firstSeen ?? [], lastSeen ?? []].flat()).sort();
  return { firstSeen: seen[0], lastSeen: seen.at(-1), sources: uniqueSources(same.flatMap(({ sources }) => sources)) };
}

/** The same for details that say the same. */
export function detailKey({ relation, value, qualifier, from, date, object }: DatasetDetail): string {
  return JSON.stringify([relation, value.toLowerCase(), qualifier ?? '', from ?? '', date ?? '', object ?? '']);
}

/** Each place once, by article and place. */
export function uniqueSources(sources: readonly Source[]): Source[] {
  const byPlace = new Map(
    sources.map((source) => [JSON.stringify([source.article, source.start, source.end]), source]),
  );
  return [...byPlace.values()].sort((a, b) => byCode(a.article, b.article) || a.start - b.start || a.end - b.end);
}

/** Order of an entity's details: read last first, then most often read. */
export function latestFirst(a: DatasetDetail, b: DatasetDetail): number {
  return (
    byCode(b.lastSeen ?? '', a.lastSeen ?? '') ||
    b.sources.length - a.sources.length ||
    byCode(a.relation, b.relation) ||
    byCode(a.value, b.value) ||
    byCode(JSON.stringify(a), JSON.stringify(b))
  );
}
