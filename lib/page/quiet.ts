/** No change for so long, in ms, counts as quiet. */
const QUIET = 300;
/** A page that never gets quiet is read after so long. */
const MOST = 3_000;
/** A server-rendered page may be claimed by its framework late; after so long from its load it is read anyway. */
const MOST_AFTER_LOAD = 5_000;
/** What a framework's server wrote and that framework has not taken over yet, where that can be seen from outside. */
const UNCLAIMED =
  'astro-island[ssr], [data-server-rendered="true"], [ng-server-context]:not([ng-version]), [ngh], #__nuxt:not([data-v-app]), [data-ssr="true"]:not([data-v-app])';
/** Roots of which only the server's part can be seen; their scripts get a moment more. */
const SERVER_RENDERED =
  '#__next, [data-reactroot], #___gatsby, [data-hk], [data-sveltekit-hydrate], #svelte, [q\\:container]';
/** Frameworks hydrate in slices after the load event. */
const MOMENT = 1_000;

/** Resolves when the page has loaded, stopped changing and been taken over by its scripts; false when aborted. */
export async function whenQuiet(document: Document, signal: AbortSignal): Promise<boolean> {
  const started = performance.now();
  await untilParsed(document, signal);
  let changed = performance.now();
  const observer = new MutationObserver(() => {
    changed = performance.now();
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  let loaded = document.readyState === 'complete' ? started : undefined;
  try {
    while (!signal.aborted) {
      const now = performance.now();
      if (document.readyState === 'complete') loaded ??= now;
      if (isReady(document, now, { started, changed, loaded })) break;
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

function isReady(document: Document, now: number, { started, changed, loaded }: Times): boolean {
  const quiet = now - changed >= QUIET;
  if (document.querySelector(UNCLAIMED) || hasPendingBoundary(document)) {
    return loaded !== undefined && now - loaded >= MOST_AFTER_LOAD;
  }
  if (isServerRendered(document)) {
    if (loaded === undefined) return now - started >= MOST + MOST_AFTER_LOAD;
    return now - loaded >= (quiet ? MOMENT : MOST_AFTER_LOAD);
  }
  return quiet || now - started >= MOST;
}

function isServerRendered(document: Document): boolean {
  if (document.querySelector(SERVER_RENDERED)) return true;
  return findComment(document, /^(?:\$|\[|\$!|\[!| )$/);
}

/** React's streamed boundaries that have not arrived. */
function hasPendingBoundary(document: Document): boolean {
  return findComment(document, /^\$\?$/);
}

/** Looks at the first comments only: a server's markers stand everywhere or nowhere. */
function findComment(document: Document, pattern: RegExp): boolean {
  if (!document.body) return false;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_COMMENT);
  for (let seen = 0; seen < 60 && walker.nextNode(); seen++) {
    if (pattern.test((walker.currentNode as Comment).data)) return true;
  }
  return false;
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
