import type { DatasetDetail, DetailChange, Qualifier, Source } from '../entity.ts';
import type { ShownDetail } from '../exchange.ts';
import { detailKey, latestFirst, readingsOf } from './detail-readings.ts';
import { foldUndated } from './fold-undated.ts';
import { roleHead } from './roles.ts';

/** Which detail, as the articles state it, is to say what; null for nothing at all. */
export interface DetailCorrection {
  relation: string;
  value: string;
  qualifier?: Qualifier;
  from?: string;
  date?: string;
  /** where it was read: by these it is known again once a fuller reading has taken it in */
  sources?: readonly Source[];
  to: DetailChange | null;
}

/** Carries out corrections in order; of several of one detail the last counts. Details that none applies to stay as they are. */
export function correctDetails(
  details: readonly ShownDetail[],
  corrections: readonly DetailCorrection[],
): ShownDetail[] {
  const entries = details.map((detail) => ({ stated: detail, to: undefined as DetailChange | null | undefined }));
  for (const correction of corrections) {
    const meant = [isStated, isStatedSince, hasTakenIn]
      .map((isMeant) => entries.filter(({ stated }) => isMeant(stated, correction)))
      .find((found) => found.length > 0);
    for (const entry of meant ?? []) entry.to = correction.to;
  }
  const corrected = entries.flatMap(({ stated, to }) =>
    to === undefined ? [stated] : to === null ? [] : [{ ...changed(stated, to), stated: originalOf(stated) }],
  );
  if (corrections.length === 0) return corrected;
  return foldUndated([...Map.groupBy(corrected, detailKey).values()].map(joined)).sort(latestFirst);
}

function saysSame(detail: DatasetDetail, { relation, value, qualifier }: DetailCorrection): boolean {
  return (
    detail.relation === relation && detail.value.toLowerCase() === value.toLowerCase() && detail.qualifier === qualifier
  );
}

function isStated(detail: DatasetDetail, correction: DetailCorrection): boolean {
  return saysSame(detail, correction) && detail.from === correction.from && detail.date === correction.date;
}

/** Whether a detail is the corrected one since when was not known, or was told as its date: articles tell it later. */
function isStatedSince(detail: DatasetDetail, correction: DetailCorrection): boolean {
  const { from, date } = correction;
  if (from !== undefined || detail.from === undefined || !saysSame(detail, correction)) return false;
  return date === detail.date || (detail.date === undefined && date === detail.from);
}

/** Whether a detail was read where the corrected one was, of the same office and as true then as now. */
function hasTakenIn(detail: DatasetDetail, { relation, value, qualifier, sources = [] }: DetailCorrection): boolean {
  return (
    detail.relation === relation &&
    detail.qualifier === qualifier &&
    roleHead(detail.value) === roleHead(value) &&
    detail.sources.some((one) =>
      sources.some(({ article, start, end }) => one.article === article && one.start === start && one.end === end),
    )
  );
}

/** Where the correction tells either date, both are as it has them. */
function changed(stated: DatasetDetail, { value, qualifier, from, to }: DetailChange): DatasetDetail {
  const { relation, object, firstSeen, lastSeen, sources } = stated;
  const times = from === undefined && to === undefined ? { from: stated.from, date: stated.date } : { from, date: to };
  return { relation, value, qualifier, object, ...times, firstSeen, lastSeen, sources };
}

function originalOf({ value, qualifier, from, date, firstSeen, lastSeen }: DatasetDetail): ShownDetail['stated'] {
  return { value, qualifier, from, date, firstSeen, lastSeen };
}

/** What was corrected to what another detail says already is one with it. */
function joined(same: readonly ShownDetail[]): ShownDetail {
  const [first] = same;
  if (same.length === 1) return first!;
  const stated = same.find((one) => one.stated)?.stated;
  return { ...first!, ...readingsOf(same), ...(stated && { stated }) };
}
