import { judgePage } from '../page/news-page.ts';
import { proseOf, readSignals } from '../page/page-signals.ts';
import { firstAttention, isRead, note, type Sign } from './reading.ts';

/** Milliseconds between two looks at what is in view. What is only flicked past is in view at none. */
const LOOK = 2000;
const ACTS = ['scroll', 'wheel', 'pointermove', 'pointerdown', 'keydown', 'touchmove'] as const;

/** A part of the article, and how much of it was in view so far, 0 … 1. */
interface Part {
  words: number;
  seen: number;
}

/**
 * Calls back once when the article that a page shows was really read; never on a page that is none. Costs a look every two seconds at
 * the few paragraphs in view, while the page is seen and used, and nothing otherwise.
 */
export function watchReading(document: Document, onRead: () => void, signal: AbortSignal, every = LOOK): void {
  const view = document.defaultView;
  if (!view || !judgePage(readSignals(document, document.location.href)).article) return;
  const parts = new Map<Element, Part>();
  for (const { block, words } of proseOf(document)) {
    if (block.root.nodeType !== 1) continue;
    const part = parts.get(block.root as Element) ?? { words: 0, seen: 0 };
    part.words += words.reduce((sum, count) => sum + count, 0);
    parts.set(block.root as Element, part);
  }
  if (parts.size === 0) return;
  const all = [...parts.values()].reduce((sum, { words }) => sum + words, 0);
  const ended = new AbortController();
  const both = AbortSignal.any([signal, ended.signal]);
  const now = () => performance.now();
  let attention = firstAttention(now());
  let acted = false;
  let timer: ReturnType<typeof setInterval> | undefined;
  const near = new Set<Element>();
  const observer = new view.IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) near.add(target);
      else near.delete(target);
    }
  });
  for (const element of parts.keys()) observer.observe(element);

  const hear = (sign: Sign) => {
    attention = note(attention, sign);
    if (!isRead(attention, all)) return;
    ended.abort();
    onRead();
  };
  const look = () => {
    if (acted) hear({ is: 'acted', at: now() });
    acted = false;
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
    const words = [...parts.values()].reduce((sum, part) => sum + part.words * Math.min(1, part.seen), 0);
    if (!both.aborted) hear({ is: 'saw', at: now(), words });
  };
  const turn = () => {
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
    },
    { once: true },
  );
  turn();
}
