/**
 * Whether the page's frameworks have taken over what their servers rendered, as far as can be told; true where nothing is to
 * be taken over. Runs in the page's own world, where frameworks leave their notes on elements, and so may use nothing from
 * outside of itself. It reads only.
 */
export function isTakenOver(): boolean {
  const ROOTS = '#root, #app, #__next, #___gatsby, [data-reactroot], [data-hk], [data-sveltekit-hydrate]';
  /** Markers in comments: React's suspense and text borders, Svelte's and Vue's fragments. */
  const MARKERS = ['$', ' ', '[', '[!', '[-1'];
  const MOST = 3_000;
  const NOTES = ['__vue_app__', '__vue__', '_reactRootContainer', '__k', '_$litPart$', '__ngContext__'];
  const world = globalThis as { _$HY?: { done?: boolean } };
  const hasNote = (node: Node, note: string): boolean => Object.keys(node).some((key) => key.startsWith(note));
  const isFiber = (element: Element | null): boolean => element !== null && hasNote(element, '__reactFiber$');

  /** React notes each element that it has taken over; the others note their root, or that they are there at all. */
  const isTaken = (element: Element): boolean => {
    if (isFiber(element)) return true;
    for (let at: Node | null = element; at; at = at.parentNode) {
      if (hasNote(at, '__reactContainer$')) {
        return at === element && (element.firstElementChild === null || isFiber(element.firstElementChild));
      }
      if (NOTES.some((note) => hasNote(at as Node, note))) return true;
    }
    return '__e' in Element.prototype || world._$HY?.done === true;
  };

  if (!document.body) return true;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT);
  for (let looked = 0; looked < MOST && walker.nextNode(); looked++) {
    const node = walker.currentNode as Element | Comment;
    const { parentElement, nextElementSibling } = node;
    if (node.nodeType === 1) {
      if ((node as Element).matches(ROOTS) && node.firstChild && !isTaken(node as Element)) return false;
    } else if (MARKERS.includes((node as Comment).data)) {
      if (!parentElement || !isTaken(parentElement)) return false;
      // A suspense boundary may be taken over long after what is around it.
      if ((node as Comment).data === '$' && nextElementSibling && !isTaken(nextElementSibling)) return false;
    }
  }
  return true;
}
