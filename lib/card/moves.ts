/**
 * Calls back at once, and whenever an element may stand elsewhere in the window than before: something around it scrolled, it or
 * the card changed in size, or something made it move.
 * @returns ends it
 */
export function watchMoves(element: Element, card: Element, update: () => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const options = { capture: true, passive: true, signal };
  const sizes = new ResizeObserver(update);
  sizes.observe(element);
  sizes.observe(card);
  signal.addEventListener('abort', () => sizes.disconnect());
  update();
  watchShifts(element, update, signal);
  // Out of slots, shadow trees and frames: of scrolling, each tree hears only what is in it.
  for (let at: Node | null | undefined = element; at; ) {
    const view: Window | null | undefined = (at as Document).defaultView;
    view?.addEventListener('resize', update, options);
    if (view?.frameElement) watchShifts(view.frameElement, update, signal);
    if (!at.parentNode) at.addEventListener('scroll', update, options);
    at = (at as Element).assignedSlot ?? at.parentNode ?? (at as ShadowRoot).host ?? view?.frameElement;
  }
  return () => stop.abort();
}

/**
 * Tells when an element moves and nothing else tells so: it leaves the very rectangle that it was in (Sam Thorogood 2021,
 * https://samthor.au/2021/observing-dom/, as Floating UI does).
 */
function watchShifts(element: Element, moved: () => void, signal: AbortSignal): void {
  let look: IntersectionObserver | undefined;
  /** @param seen how much of it is, 0 to 1: boxes around it may cut off the rest */
  const aim = (seen = 1) => {
    look?.disconnect();
    if (signal.aborted) return;
    const root = element.ownerDocument;
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const { clientWidth, clientHeight } = root.documentElement;
    const margins = [top, clientWidth - right, clientHeight - bottom, left].map((edge) => `${-Math.floor(edge)}px`);
    const judge = ([entry]: IntersectionObserverEntry[]) => {
      const now = element.getBoundingClientRect();
      if (now.top !== top || now.left !== left) {
        moved();
        aim();
      } else if (entry && entry.intersectionRatio !== seen) aim(entry.intersectionRatio);
    };
    look = new IntersectionObserver(judge, { root, rootMargin: margins.join(' '), threshold: seen || 1e-7 });
    look.observe(element);
  };
  aim();
  signal.addEventListener('abort', () => look?.disconnect());
}
