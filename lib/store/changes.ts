import type { StoreChange } from './types.ts';

const CHANNEL = 'backstory-memory';

/** Tells every context of the extension of changes, this one too. */
export interface Changes {
  tell(change: StoreChange): void;
  hear(heard: (change: StoreChange) => void, signal?: AbortSignal): void;
  close(): void;
}

export function createChanges(name = CHANNEL): Changes {
  const channel = new BroadcastChannel(name);
  let isClosed = false;
  const listeners = new Set<(change: StoreChange) => void>();
  const tellHere = (change: StoreChange) => {
    for (const heard of listeners) heard(change);
  };
  channel.onmessage = ({ data }: MessageEvent<StoreChange>) => tellHere(data);
  return {
    tell(change) {
      tellHere(change);
      // Work may end after its store was closed.
      if (!isClosed) channel.postMessage(change);
    },
    hear(heard, signal) {
      listeners.add(heard);
      signal?.addEventListener('abort', () => listeners.delete(heard), { once: true });
    },
    close() {
      isClosed = true;
      channel.close();
    },
  };
}
