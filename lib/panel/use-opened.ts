import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LookUp } from '../look-up-store.ts';
import type { Known } from '../popup/use-tab.ts';

export type Named = { entity: string; name: string };

/** What the reader has opened and typed in the panel. */
interface Opened {
  /** the entities opened one from the other, the last one shown */
  trail: Named[];
  /** what narrows the list */
  typed: string;
  /** what was looked up and is not known */
  unknown: string | null;
}

const NOTHING: Opened = { trail: [], typed: '', unknown: null };

interface OpenedDeps {
  watchLookUps(show: (lookUp: LookUp) => void, signal: AbortSignal): void;
}

/**
 * Keeps what the reader has opened for as long as the page that it is about is there. What was looked up is of the page that is there
 * then, of which the panel may not have heard yet.
 */
export function useOpened(deps: OpenedDeps, known: Known, refresh: () => Promise<unknown>) {
  const [opened, setOpened] = useState(NOTHING);
  /** where it was opened; undefined while the next page to be told of is meant */
  const place = useRef<string>(undefined);

  useEffect(() => {
    const stop = new AbortController();
    deps.watchLookUps(({ text, found }) => {
      place.current = undefined;
      setOpened({ ...NOTHING, trail: found ? [found] : [], unknown: found ? null : text });
      void refresh();
    }, stop.signal);
    return () => stop.abort();
  }, [deps, refresh]);

  // Before anything is drawn, so that no page is seen with what belongs to another.
  useLayoutEffect(() => {
    if (known.is !== 'known') return;
    const now = known.state.place;
    if (place.current !== undefined && place.current !== now) setOpened(NOTHING);
    place.current = now;
  }, [known]);

  const change = (part: Partial<Opened>) => setOpened((before) => ({ ...before, ...part }));
  return { ...opened, change };
}
