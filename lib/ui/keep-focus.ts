import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Where what has the focus is drawn away, it goes to what stands there now: the first field or heading in the box, or what else
 * `first` selects. To be called wherever the box is drawn.
 */
export function useKeepFocus(box: RefObject<HTMLElement | null>, first = 'input, h2'): void {
  const had = box.current?.contains(document.activeElement);
  useLayoutEffect(() => {
    if (!had || document.activeElement !== document.body) return;
    const to = box.current?.querySelector<HTMLElement>(first);
    if (!to) return;
    if (to.tabIndex < 0) to.tabIndex = -1;
    to.focus();
  });
}
