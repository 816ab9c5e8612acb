import { MARK_NAME } from '../highlight/any-mark.ts';

const FOCUSABLE = 'a[href], button:not([disabled]), input:not([disabled])';

/** What Tab reaches in the card, in order; of a group of radio buttons the chosen one. A sheet hides some of what a card has. */
export function tabStops(dialog: HTMLElement): HTMLElement[] {
  return [...dialog.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (element) =>
      element.checkVisibility() &&
      !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked),
  );
}

/** What has the focus in the dialog, or the dialog itself. */
export function focusIn(dialog: HTMLElement): Element | null {
  return (dialog.getRootNode() as ShadowRoot).activeElement;
}

/**
 * Tab goes through the card as if it stood right after its mark: past its last stop, or back before its first, focus returns
 * to the mark, and the browser's own step goes on from there.
 */
export function tabLeaves(event: KeyboardEvent, dialog: HTMLElement): boolean {
  if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey) return false;
  const stops = tabStops(dialog);
  const active = focusIn(dialog);
  if (event.shiftKey) return active === dialog || active === stops[0];
  return stops.length === 0 || active === stops.at(-1);
}

/**
 * The mark that fits and is nearest to an element in the order of its document or shadow root: the first in it or after it,
 * else the last before it. Null when the element has left the page, or none fits.
 */
export function nearestMark(place: Element, fits: (mark: HTMLElement) => boolean): HTMLElement | null {
  if (!place.isConnected) return null;
  const root = place.getRootNode() as Document | ShadowRoot;
  const marks = [...root.querySelectorAll<HTMLElement>(MARK_NAME)].filter(fits);
  const isNotBefore = (mark: Element) => place.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING;
  return marks.find(isNotBefore) ?? marks.at(-1) ?? null;
}
