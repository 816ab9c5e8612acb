import { selectionAround } from '../page/selection.ts';
import type { Painting } from './painting.ts';

/** Marks come back so long, in ms, after the reader's selection came to rest. */
const REST = 400;

/**
 * Keeps marks out of what the reader does with the text: what is copied or dragged is the page's own, without elements of
 * ours, and where typing begins there are no marks at all.
 */
export function guardReader(document: Document, painting: Painting, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => painting.repaint(), ms);
  };
  const listen = (type: string, listener: (event: Event) => void): void =>
    document.addEventListener(type, listener, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  const leaveSelection = (event: Event): void => {
    const selection = selectionAround(event.composedPath()[0] as Node);
    if (!selection || selection.isCollapsed) return;
    painting.stepAside(
      (node) => selection.containsNode(node, true) || selection.containsNode(node.parentNode ?? node, true),
      'element',
    );
  };
  for (const type of ['copy', 'cut']) {
    listen(type, (event) => {
      leaveSelection(event);
      later(0);
    });
  }
  listen('dragstart', leaveSelection);
  listen('dragend', () => later(0));
  listen('selectionchange', () => later(REST));

  for (const type of ['focusin', 'beforeinput']) {
    listen(type, (event) => {
      if (document.designMode === 'on') painting.stepAside(() => true);
      const target = event.composedPath()[0] as Partial<HTMLElement> & EventTarget;
      if (target.isContentEditable) painting.stepAside((node) => target.contains?.(node) ?? false);
    });
  }
}
