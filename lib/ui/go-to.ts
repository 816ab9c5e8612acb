import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * For what is gone, or changes, once it was pressed: tells where the focus goes next, as soon as that is there. Without, the
 * browser leaves it nowhere, and who uses no pointer begins again at the top.
 * @param preventScroll what comes stands where the button was, and is not to be scrolled to
 */
export function useGoTo(preventScroll = false): (find: () => Element | null | undefined) => void {
  const wanted = useRef<(() => Element | null | undefined) | null>(null);
  useLayoutEffect(() => {
    const to = wanted.current?.() as HTMLElement | undefined;
    if (!to) return;
    wanted.current = null;
    if (to.tabIndex < 0) to.tabIndex = -1;
    to.focus({ preventScroll });
  });
  return (find) => {
    wanted.current = find;
  };
}
