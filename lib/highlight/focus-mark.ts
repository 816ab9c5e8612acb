import type { AnyMark } from './any-mark.ts';

/**
 * Moves the keyboard's focus to a mark. Only marks that were gone to can be focused at all, so that a click on others
 * leaves the focus where the page has it.
 */
export function focusMark(mark: AnyMark): void {
  if (!mark.hasAttribute('tabindex')) mark.tabIndex = -1;
  mark.focus({ preventScroll: true });
}

/** The focused element of a document, in shadow roots too. */
export function deepActive(root: DocumentOrShadowRoot): HTMLElement | null {
  const active = root.activeElement as HTMLElement | null;
  return active?.shadowRoot?.activeElement ? deepActive(active.shadowRoot) : active;
}
