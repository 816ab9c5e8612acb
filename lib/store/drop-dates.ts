import type { IDBPTransaction, StoreNames } from 'idb';
import type { MemorySchema } from './schema.ts';

type Upgrading = IDBPTransaction<MemorySchema, StoreNames<MemorySchema>[], 'versionchange'>;
type Told = { value: string; date?: string };

/**
 * Until version 3 `since 2016` and `from 2001 to 2009` were kept as one date, which would now read as a time that is over. What was
 * meant is kept nowhere, so such dates go, and the fact is as of its article; a year that is one of its words (`2016 candidate`) stays.
 */
export async function dropUnclearDates(tx: Upgrading): Promise<void> {
  for (let at = await tx.objectStore('contributions').openCursor(); at; at = await at.continue()) {
    const { details } = at.value;
    if (details.some(isUnclear)) await at.update({ ...at.value, details: details.map(withoutUnclear) });
  }
  for (let at = await tx.objectStore('extractions').openCursor(); at; at = await at.continue()) {
    const { extraction } = at.value;
    if (!extraction.details.some(isUnclear)) continue;
    await at.update({ ...at.value, extraction: { ...extraction, details: extraction.details.map(withoutUnclear) } });
  }
}

const isUnclear = ({ value, date }: Told) => date !== undefined && !value.includes(date);

function withoutUnclear<D extends Told>(detail: D): D {
  if (!isUnclear(detail)) return detail;
  const { date: _, ...rest } = detail;
  return rest as D;
}
