/** The browser's lock of a layer, for work on it that takes several transactions: an import, or taking everything out. */
export const lockName = (database: string, layer: string) => `${database}:${layer}`;

/** Holds the lock of a layer until the returned function is called or the context ends. */
export function whileHeld(database: string, layer: string): Promise<() => void> {
  return new Promise((held, failed) => {
    const hold = () => new Promise<void>((release) => held(release));
    navigator.locks.request(lockName(database, layer), hold).catch(failed);
  });
}
