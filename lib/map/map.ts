import { boxIn } from '../card/frames.ts';
import type { AnyMark } from '../highlight/any-mark.ts';
import { focusMark } from '../highlight/focus-mark.ts';
import css from './map.css?inline';
import { ticksOf } from './ticks.ts';

export const MAP_NAME = 'backstory-map';

/** Two ticks stand so far apart at least, in px: a tick and its edge. */
const APART = 5;
/** Marks are painted as the reader comes near; the map follows so long after, in ms. */
const FOLLOWS = 400;

export interface MarkMap {
  /** Draws the marks as they are now. */
  draw(): void;
}

/**
 * A map of the marks over the page's edge: one element, in the page only while there are marks, its content in a shadow root.
 * It is for pointers only; keyboards and screen readers have the panel and the commands.
 * @param marksOf gives the marks of the document, its frames and its shadow roots, as they are then
 * @param mode `closed` keeps the page's scripts out; tests open it
 */
export function createMap(
  document: Document,
  marksOf: () => readonly AnyMark[],
  mode: ShadowRootMode,
  signal: AbortSignal,
): MarkMap {
  const view = document.defaultView ?? window;
  const host = document.createElement(MAP_NAME);
  host.style.setProperty('all', 'initial', 'important');
  host.style.setProperty('display', 'contents', 'important');
  host.setAttribute('aria-hidden', 'true');
  const shadow = host.attachShadow({ mode });
  const style = document.createElement('style');
  style.textContent = css;
  const strip = document.createElement('div');
  strip.className = 'map';
  shadow.append(style, strip);

  function draw(): void {
    const marks = marksOf();
    const height = document.documentElement.scrollHeight;
    const tops = marks.map((mark) => {
      const box = boxIn(document, mark);
      return box.bottom > box.top ? box.top + view.scrollY : Number.NaN;
    });
    const ticks = ticksOf(tops, height, APART / Math.max(1, view.innerHeight));
    strip.replaceChildren(...ticks.map(({ at, mark }) => makeTick(at, marks[mark]!)));
    if (ticks.length === 0) host.remove();
    else if (!host.isConnected) document.documentElement.append(host);
  }

  function makeTick(at: number, mark: AnyMark): HTMLElement {
    const tick = document.createElement('div');
    tick.className = 'tick';
    tick.style.setProperty('top', `calc(${at} * (100% - 3px))`);
    tick.title = mark.textContent ?? '';
    tick.addEventListener('click', (event) => {
      if (!event.isTrusted) return;
      const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
      mark.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
      focusMark(mark);
    });
    return tick;
  }

  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = () => {
    clearTimeout(timer);
    timer = setTimeout(draw, FOLLOWS);
  };
  const sizes = new ResizeObserver(follow);
  sizes.observe(document.documentElement);
  view.addEventListener('scroll', follow, { passive: true, signal });
  view.addEventListener('resize', follow, { passive: true, signal });
  for (const type of ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'])
    host.addEventListener(type, (event) => event.stopPropagation());
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      sizes.disconnect();
      host.remove();
    },
    { once: true },
  );
  draw();
  follow();
  return { draw };
}
