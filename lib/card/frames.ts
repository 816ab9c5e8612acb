import type { AnyMark } from '../highlight/any-mark.ts';

/** The frame elements from a document out to `top`, innermost first; empty for `top` itself and for what is not in it. */
function framesOut(top: Document, inner: Document): Element[] {
  const frames: Element[] = [];
  for (let at = inner; at !== top; ) {
    const frame = at.defaultView?.frameElement;
    if (!frame) return [];
    frames.push(frame);
    at = frame.ownerDocument;
  }
  return frames;
}

/** What shows a node in `top`: the node's own element, or the frame of `top` that it is in. */
export function shownIn(top: Document, element: Element): Element {
  return framesOut(top, element.ownerDocument).at(-1) ?? element;
}

/** Where the window of `inner` begins in the window of `top`, in CSS pixels. Frames that are scaled or turned are not followed. */
export function offsetIn(top: Document, inner: Document): { x: number; y: number } {
  let x = 0;
  let y = 0;
  for (const frame of framesOut(top, inner)) {
    const { left, top: above } = frame.getBoundingClientRect();
    const style = frame.ownerDocument.defaultView?.getComputedStyle(frame);
    x += left + frame.clientLeft + Number.parseFloat(style?.paddingLeft || '0');
    y += above + frame.clientTop + Number.parseFloat(style?.paddingTop || '0');
  }
  return { x, y };
}

/** A mark's box in the window of `top`: the mark of a frame that is scrolled away inside it stands at the frame's edge. */
export function boxIn(top: Document, mark: AnyMark): { top: number; bottom: number } {
  let box: { top: number; bottom: number } = mark.getBoundingClientRect();
  let at = mark.ownerDocument;
  for (const frame of framesOut(top, at)) {
    const { y } = offsetIn(frame.ownerDocument, at);
    const { top: above, bottom: below } = frame.getBoundingClientRect();
    const within = (to: number) => Math.min(Math.max(to + y, above), below - 1);
    const height = box.bottom - box.top;
    box = { top: within(box.top), bottom: within(box.top) + height };
    at = frame.ownerDocument;
  }
  return box;
}
