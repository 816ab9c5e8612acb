import type { BlockRoot } from './dirty.ts';
import { isShadowRoot } from './safety.ts';

/** How far beyond the viewport, as share of its size, counts as near. */
const MARGIN = '100%';

export interface Near {
  /** Tells once when the element is or comes near the viewport; an element without a box never is. */
  await(element: Element): void;
  forget(element: Element): void;
}

export function createNear(arrived: (elements: Element[]) => void, signal: AbortSignal): Near {
  const observer = new IntersectionObserver(
    (entries) => {
      const here = entries.filter((entry) => entry.isIntersecting).map((entry) => entry.target);
      for (const element of here) observer.unobserve(element);
      if (here.length > 0) arrived(here);
    },
    { rootMargin: MARGIN },
  );
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return {
    await: (element) => observer.observe(element),
    forget: (element) => observer.unobserve(element),
  };
}

/** The nearest element that has a box to come into view. */
export function boxOf(root: BlockRoot): Element {
  let box: Element = isShadowRoot(root) ? root.host : root;
  while (box.parentElement && getComputedStyle(box).display === 'contents') box = box.parentElement;
  return box;
}
