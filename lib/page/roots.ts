import type { BlockRoot } from './dirty.ts';
import type { Watch } from './watch.ts';

export interface Roots {
  /** everything that is read: the document, same-origin frames, open shadow roots, as far as they were met */
  all(): BlockRoot[];
  add(root: ShadowRoot): void;
  addFrame(frame: HTMLIFrameElement): void;
  /** a custom element that has no shadow root yet */
  addCustom(element: Element): void;
}

/** When, in ms after it was met, a custom element is looked at again: attaching a shadow root changes nothing that is observable. */
const LATER = [500, 2_000, 8_000];

/** Follows the trees of a page: `met` is told of each new one, which is watched from then on. */
export function createRoots(
  document: Document,
  watch: Watch,
  met: (root: BlockRoot) => void,
  signal: AbortSignal,
): Roots {
  const shadows = new Set<ShadowRoot>();
  const frames = new Set<HTMLIFrameElement>();
  const documents = new WeakSet<Document>([document]);
  let custom = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  watch.add(document);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  const addShadow = (root: ShadowRoot): void => {
    if (shadows.has(root) || signal.aborted) return;
    shadows.add(root);
    watch.add(root);
    met(root);
  };

  const lookIntoFrame = (frame: HTMLIFrameElement): void => {
    const inner = documentOf(frame);
    if (!inner?.documentElement || documents.has(inner) || signal.aborted) return;
    documents.add(inner);
    watch.add(inner);
    met(inner.documentElement);
  };

  const lookAgain = (round: number): void => {
    for (const element of custom) {
      if (element.shadowRoot) addShadow(element.shadowRoot);
      if (element.shadowRoot || !element.isConnected) custom.delete(element);
    }
    const wait = LATER[round + 1];
    if (custom.size > 0 && wait !== undefined) timer = setTimeout(lookAgain, wait, round + 1);
    else custom = new Set();
  };

  return {
    all() {
      const inner = [...frames].flatMap((frame) =>
        frame.isConnected ? (documentOf(frame)?.documentElement ?? []) : [],
      );
      const open = [...shadows].filter((root) => root.isConnected || !shadows.delete(root));
      return [document.documentElement, ...inner, ...open].filter((root) => root !== null);
    },
    add: addShadow,
    addFrame(frame) {
      lookIntoFrame(frame);
      if (frames.has(frame)) return;
      frames.add(frame);
      frame.addEventListener('load', () => lookIntoFrame(frame), { signal });
    },
    addCustom(element) {
      if (custom.has(element) || signal.aborted) return;
      custom.add(element);
      clearTimeout(timer);
      timer = setTimeout(lookAgain, LATER[0], 0);
    },
  };
}

/** Null for other origins and sandboxes, also those that are let be of the page's origin. */
function documentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.hasAttribute('sandbox') ? null : frame.contentDocument;
  } catch {
    return null;
  }
}
