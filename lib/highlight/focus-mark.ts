/**
 * Moves the keyboard's focus to a mark. Only marks that were gone to can be focused at all, so that a click on others
 * leaves the focus where the page has it.
 */
export function focusMark(mark: HTMLElement): void {
  if (!mark.hasAttribute('tabindex')) mark.tabIndex = -1;
  mark.focus({ preventScroll: true });
}
