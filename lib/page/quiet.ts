import { matches } from './safety.ts';
import { createSlices, inSlices } from './slices.ts';

/** No change for so long, in ms, counts as quiet. */
const QUIET = 300;
/** A page that never gets quiet is read after so long. */
const MOST = 3_000;
/** A server-rendered page may be claimed by its framework late; after so long from its load it is read anyway. */
const MOST_AFTER_LOAD = 5_000;
/** What a framework's server wrote and that framework has not taken over yet, where that can be seen from outside. */
const UNCLAIMED =
  'astro-island[ssr], [data-server-rendered="true"], [ng-server-context]:not([ng-version]), [ngh], #__nuxt:not([data-v-app])';
/** Roots of which only the server's part can be seen; their scripts get a moment more. */
const SERVER_RENDERED =
  '#root, #app, #__next, #___gatsby, [data-reactroot], [data-hk], [data-sveltekit-hydrate], [q\\:container], astro-island, #__nuxt';
const SIGNS = `${SERVER_RENDERED}, ${UNCLAIMED}`;
/** React's boundary that has not arrived yet. */
const PENDING = '$?';
/** The markers of React, Svelte, Vue and Solid. */
const MARKERS = new Set(['', '/', '$', '$!', ' ', '[', '[!', '[-1']);
/** Nodes looked at for such signs: they stand near the top or nowhere. */
const LOOKED_AT = 3_000;
const STEP = 100;
/** Frameworks hydrate in slices after the load event. */
const MOMENT = 1_000;
/** Between two questions, in ms, whether a server-rendered page was taken over. */
const ASKING = 200;
/** When, in ms, a page was first seen loaded: who asks again about the same page waits no second time. */
const loads = new WeakMap<Document, { href: string; at: number }>();

/**
 * Resolves when the page has loaded, stopped changing and been taken over by its scripts; false when aborted.
 * @param isTakenOver asks the page's own world, which alone can tell; without it, or where it fails, a moment must do
 */
export async function whenQuiet(
  document: Document,
  signal: AbortSignal,
  isTakenOver: () => Promise<boolean> = async () => true,
): Promise<boolean> {
  const started = performance.now();
  // Some pages never finish loading: an advertisement does not answer, or the server goes on writing.
  await Promise.race([untilParsed(document, signal), pause(MOST + MOST_AFTER_LOAD, signal)]);
  let changed = performance.now();
  const observer = new MutationObserver(() => {
    changed = performance.now();
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  const signs = (await inSlices(findSigns(document), createSlices(), signal)) ?? [];
  const earlier = loads.get(document);
  const { href } = document.location;
  let loaded = document.readyState === 'complete' ? (earlier?.href === href ? earlier.at : started) : undefined;
  let asked = 0;
  try {
    while (!signal.aborted) {
      const now = performance.now();
      if (document.readyState === 'complete') loaded ??= now;
      if (loaded !== undefined) loads.set(document, { href, at: loaded });
      if (isReady(now, { started, changed, loaded }, signs)) {
        const late = signs.length === 0 || now - (loaded ?? started) >= MOST_AFTER_LOAD;
        if (late) break;
        if (now - asked >= ASKING) {
          asked = now;
          // A page that changed while it was asked is being taken over just now.
          if ((await isTakenOver().catch(() => true)) && changed < now) break;
        }
      }
      await pause(50, signal);
    }
  } finally {
    observer.disconnect();
  }
  return !signal.aborted;
}

interface Times {
  started: number;
  changed: number;
  loaded: number | undefined;
}

function isReady(now: number, { started, changed, loaded }: Times, signs: Signs): boolean {
  const quiet = now - changed >= QUIET;
  if (!quiet && now - (loaded ?? started) < MOST) return false;
  if (signs.length === 0) return true;
  if (loaded === undefined) return now - started >= MOST + MOST_AFTER_LOAD;
  return now - loaded >= (isUnclaimed(signs) ? MOST_AFTER_LOAD : MOMENT);
}

/** What in the page shows that a server rendered it. */
type Signs = (Element | Comment)[];

/** Looks for them in steps: many pages are still busy then. */
function* findSigns(document: Document): Generator<undefined, Signs> {
  const signs: Signs = [];
  if (!document.body) return signs;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT);
  for (let looked = 0; looked < LOOKED_AT && walker.nextNode(); looked++) {
    if (looked % STEP === 0) yield;
    const node = walker.currentNode;
    if (node.nodeType === 8) {
      const { data } = node as Comment;
      if (data === PENDING || MARKERS.has(data)) signs.push(node as Comment);
    } else if (matches(node as Element, SIGNS)) {
      signs.push(node as Element);
    }
  }
  return signs;
}

function isUnclaimed(signs: Signs): boolean {
  return signs.some((sign) => {
    if (!sign.isConnected) return false;
    return sign.nodeType === 8 ? (sign as Comment).data === PENDING : matches(sign as Element, UNCLAIMED);
  });
}

function untilParsed(document: Document, signal: AbortSignal): Promise<void> {
  if (document.readyState !== 'loading' || signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true, signal });
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** Resolves after `ms`, or at once when aborted. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });
}
