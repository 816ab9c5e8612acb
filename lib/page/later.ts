/** A page that is no article yet is judged again when so long, in ms, nothing was added; longer each time, to a minute. */
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 60_000;

/**
 * Calls back when elements were added to the page and it came to rest again, with growing pauses, until `signal` aborts: an
 * article may arrive long after its page.
 */
export function watchForMore(document: Document, again: () => void, signal: AbortSignal): void {
  let pause = FIRST_PAUSE;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver((records) => {
    if (timer !== undefined || !records.some(({ addedNodes }) => addedNodes.length > 0)) return;
    timer = setTimeout(() => {
      timer = undefined;
      pause = Math.min(pause * 1.5, LONGEST_PAUSE);
      again();
    }, pause);
  });
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
}
