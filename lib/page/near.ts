import type { BlockRoot } from './dirty.ts';
import { isShadowRoot } from './safety.ts';

/** How far beyond the viewport, as share of its size, counts as near. */
const MARGIN = '100%';

/** Things that wait until the element that they go by is near the viewport. */
export interface Near<Thing> {
  /** An element without a box is near once it gets one. */
  await(element: Element, thing: Thing): void;
  /** how many elements are waited for */
  count(): number;
  /** Gives up waiting for elements that have a box; returns what waited for them. */
  takeShown(): Thing[];
  /** Forgets what waits for elements that the page took away. */
  dropGone(): void;
  clear(): void;
}

export function createNear<Thing>(arrived: (things: Thing[]) => void, signal: AbortSignal): Near<Thing> {
  const waiting = new Map<Element, Set<Thing>>();
  const take = (element: Element): Thing[] => {
    const things = [...(waiting.get(element) ?? [])];
    waiting.delete(element);
    observer.unobserve(element);
    return things;
  };
  const observer = new IntersectionObserver(
    (entries) => {
      const things = entries.filter((entry) => entry.isIntersecting).flatMap((entry) => take(entry.target));
      if (things.length > 0) arrived(things);
    },
    { rootMargin: MARGIN },
  );
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return {
    await(element, thing) {
      const others = waiting.get(element);
      if (others) others.add(thing);
      else {
        waiting.set(element, new Set([thing]));
        observer.observe(element);
      }
    },
    count: () => waiting.size,
    takeShown: () => [...waiting.keys()].filter((element) => element.checkVisibility()).flatMap(take),
    dropGone() {
      for (const element of waiting.keys()) if (!element.isConnected) take(element);
    },
    clear() {
      waiting.clear();
      observer.disconnect();
    },
  };
}

/** The nearest element that has a box to come into view. */
export function boxOf(root: BlockRoot): Element {
  let box: Element = isShadowRoot(root) ? root.host : root;
  while (box.parentElement && getComputedStyle(box).display === 'contents') box = box.parentElement;
  return box;
}
