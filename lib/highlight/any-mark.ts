export const MARK_NAME = 'backstory-mark';

/** A mark as others meet it: an element, or a highlight, which has no element and does here what one would. */
export type AnyMark = Pick<
  HTMLElement,
  | 'isConnected'
  | 'ownerDocument'
  | 'parentElement'
  | 'textContent'
  | 'tabIndex'
  | 'hasAttribute'
  | 'toggleAttribute'
  | 'getClientRects'
  | 'getBoundingClientRect'
  | 'scrollIntoView'
  | 'focus'
> & {
  /** where in its text node a highlight stands now, from where the page has moved its name to */
  readonly start?: number;
  readonly end?: number;
};

/** The mark's own element; of a highlight the one that its text stands in. */
export function elementOf(mark: AnyMark): HTMLElement {
  return (mark as Partial<Node>).nodeType === 1 ? (mark as HTMLElement) : mark.parentElement!;
}
