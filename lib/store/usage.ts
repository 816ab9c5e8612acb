import type { StoreUsage } from './types.ts';

/** What the browser says of the room that the whole extension takes. */
export async function readUsage(): Promise<StoreUsage> {
  const [{ usage = 0, quota = 0 }, persistent] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return { used: usage, quota, persistent };
}
