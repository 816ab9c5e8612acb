import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { TabDeps } from '../tab-deps.ts';
import type { PopupState } from './scene.ts';

export type Known = { is: 'loading' } | { is: 'failed' } | { is: 'known'; state: PopupState };

/** What is known of the tab, kept up to date; an answer that a later question has overtaken is dropped. */
export function useTab(deps: Pick<TabDeps, 'getState' | 'watch'>) {
  const [known, setKnown] = useState<Known>({ is: 'loading' });
  const asked = useRef(0);
  const refresh = useCallback(() => {
    const now = ++asked.current;
    const set = (next: Known) => now === asked.current && setKnown(next);
    return deps.getState().then(
      (state) => set({ is: 'known', state }),
      () => set({ is: 'failed' }),
    );
  }, [deps]);
  useEffect(() => {
    const stop = new AbortController();
    deps.watch(() => void refresh(), stop.signal);
    void refresh();
    return () => stop.abort();
  }, [deps, refresh]);
  return { known, refresh };
}
