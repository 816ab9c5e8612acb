import type { DatasetDetail, DetailChange, Qualifier, Source } from '../entity.ts';
import type { ShownDetail } from '../exchange.ts';
import { detailKey, latestFirst, readingsOf } from './fold-roles.ts';
import { roleHead } from './roles.ts';

/** Which detail, as the articles state it, is to say what; null for nothing at all. */
export interface DetailCorrection {
  relation: string;
  value: string;
  qualifier?: Qualifier;
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
    const exact = entries.filter(({ stated }) => isStated(stated, correction));
    const meant = exact.length > 0 ? exact : entries.filter(({ stated }) => hasTakenIn(stated, correction));
    for (const entry of meant) entry.to = correction.to;
  }
  const corrected = entries.flatMap(({ stated, to }) =>
    to === undefined ? [stated] : to === null ? [] : [{ ...changed(stated, to), stated: originalOf(stated) }],
  );
  if (corrections.length === 0) return corrected;
  return [...Map.groupBy(corrected, detailKey).values()].map(joined).sort(latestFirst);
}

function isStated(detail: DatasetDetail, { relation, value, qualifier, date }: DetailCorrection): boolean {
  return (
    detail.relation === relation &&
    detail.value.toLowerCase() === value.toLowerCase() &&
    detail.qualifier === qualifier &&
    detail.date === date
  );
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

function changed({ relation, object, firstSeen, lastSeen, sources }: DatasetDetail, to: DetailChange): DatasetDetail {
  const { value, qualifier, from, to: until } = to;
  return { relation, value, qualifier, object, firstSeen: from ?? firstSeen, lastSeen: until ?? lastSeen, sources };
}

function originalOf({ value, qualifier, date, firstSeen, lastSeen }: DatasetDetail): ShownDetail['stated'] {
  return { value, qualifier, date, firstSeen, lastSeen };
}

/** What was corrected to what another detail says already is one with it. */
function joined(same: readonly ShownDetail[]): ShownDetail {
  const [first] = same;
  if (same.length === 1) return first!;
  const stated = same.find((one) => one.stated)?.stated;
  return { ...first!, ...readingsOf(same), ...(stated && { stated }) };
}
