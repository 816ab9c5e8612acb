import { isShadowRoot } from '../page/safety.ts';

export interface Looks {
  /** Gives a shadow root or a frame's document the looks; the page's document has them from the extension. */
  dress(root: Node): void;
}

/** Sheets with `css` that were adopted are taken off again when the signal aborts. */
export function createLooks(document: Document, css: string, signal: AbortSignal): Looks {
  const dressed = new Set<Document | ShadowRoot>();
  signal.addEventListener('abort', () => {
    for (const root of dressed) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => !ours.has(sheet));
  });
  const ours = new WeakSet<CSSStyleSheet>();

  return {
    dress(node) {
      if (node === document) return;
      const root = node as Document | ShadowRoot;
      const view = (isShadowRoot(root) ? root.ownerDocument : root).defaultView as (Window & typeof globalThis) | null;
      if (dressed.has(root) || !view) return;
      dressed.add(root);
      try {
        const sheet = new view.CSSStyleSheet();
        sheet.replaceSync(css);
        ours.add(sheet);
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      } catch {
        // Firefox keeps extensions away from a page's adopted sheets; marks work there, without their look.
      }
    },
  };
}
