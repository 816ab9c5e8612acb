import { withoutFragment } from '../article/page-address.ts';
import { judgePage } from '../page/news-page.ts';
import { readSignals } from '../page/page-signals.ts';
import { countWords, findParts } from './parts.ts';
import { firstAttention, isRead, note, type Sign } from './reading.ts';

/** Milliseconds between two looks at what is in view. What is only flicked past is in view at none. */
const LOOK = 2000;
const ACTS = ['scroll', 'wheel', 'pointermove', 'pointerdown', 'keydown', 'touchmove'] as const;

export interface Watched {
  /** the article was really read; told once, and nothing after it */
  onRead: () => void;
  /** the page went on to another address, without being loaded anew; nothing is told after it */
  onLeft: () => void;
}

/**
 * Tells when the article that a page shows was really read. Costs a look every two seconds at the few paragraphs in view, while the page
 * is seen and used, and nothing otherwise.
 * @returns false on a page that is no article: that is not watched
 */
export function watchReading(document: Document, tell: Watched, signal: AbortSignal, every = LOOK): boolean {
  const view = document.defaultView;
  if (!view || !judgePage(readSignals(document, document.location.href)).article) return false;
  let parts = findParts(document);
  if (parts.size === 0) return false;
  const pageNow = () => withoutFragment(document.location.href);
  const page = pageNow();
  const ended = new AbortController();
  const both = AbortSignal.any([signal, ended.signal]);
  const now = () => performance.now();
  let attention = firstAttention(now());
  let acted = false;
  let timer: ReturnType<typeof setInterval> | undefined;
  const near = new Set<Element>();
  const observer = new view.IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting && parts.has(target)) near.add(target);
      else near.delete(target);
    }
  });
  const observe = () => {
    for (const element of parts.keys()) observer.observe(element);
  };
  observe();

  const end = (say: () => void) => {
    ended.abort();
    say();
  };
  const hear = (sign: Sign) => {
    attention = note(attention, sign);
    if (isRead(attention, countWords(parts).all)) end(tell.onRead);
  };
  /** A page that was drawn anew has its text in other elements. */
  const findAnew = () => {
    if ([...parts.keys()].every((element) => element.isConnected)) return;
    const found = findParts(document, parts);
    // Between two drawings: there is nothing to look at yet.
    if (found.size === 0) return;
    observer.disconnect();
    near.clear();
    parts = found;
    observe();
  };
  const look = () => {
    if (pageNow() !== page) return end(tell.onLeft);
    if (acted) hear({ is: 'acted', at: now() });
    acted = false;
    findAnew();
    for (const element of near) {
      const part = parts.get(element)!;
      const { top, bottom, height } = element.getBoundingClientRect();
      if (height > 0) part.seen = Math.max(part.seen, (Math.min(bottom, view.innerHeight) - top) / height);
      // Nothing of it is left to be seen.
      if (part.seen >= 1) {
        near.delete(element);
        observer.unobserve(element);
      }
    }
    if (!both.aborted) hear({ is: 'saw', at: now(), words: countWords(parts).seen });
  };
  const turn = () => {
    if (pageNow() !== page) return end(tell.onLeft);
    const here = document.visibilityState === 'visible' && document.hasFocus();
    if (here === (timer !== undefined)) return;
    clearInterval(timer);
    timer = here ? setInterval(look, every) : undefined;
    hear({ is: here ? 'here' : 'away', at: now() });
  };

  const listen = { signal: both, passive: true, capture: true };
  for (const act of ACTS)
    view.addEventListener(
      act,
      () => {
        acted = true;
      },
      listen,
    );
  document.addEventListener('visibilitychange', turn, { signal: both });
  for (const change of ['focus', 'blur'] as const) view.addEventListener(change, turn, { signal: both });
  both.addEventListener(
    'abort',
    () => {
      clearInterval(timer);
      observer.disconnect();
      near.clear();
      parts = new Map();
    },
    { once: true },
  );
  turn();
  return true;
}
