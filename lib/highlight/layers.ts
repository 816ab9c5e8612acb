/** The looks that `highlights.css` gives, the ones that lie over others last. */
const LAYERS = ['underline', 'tint', 'open', 'flash'];

/** What highlights look like as long as nobody looks at them. */
const AT_REST = ['underline', 'tint'];

/** Draws a stretch of a document's text with a look, or no longer. */
export type DrawLayer = (document: Document, layer: string, range: StaticRange, on: boolean) => void;

/** Whether the browser has the CSS Custom Highlight API. */
export const hasHighlights = (document: Document): boolean => document.defaultView?.CSS.highlights !== undefined;

/**
 * Keeps the highlights of all documents that are read, each registered as long as it has something to draw. What a browser
 * lets extensions do with a page's objects is little (no iteration in Firefox), so they are remembered here.
 */
export function createLayers(): DrawLayer {
  const known = new WeakMap<Document, Map<string, Highlight>>();
  return (document, layer, range, on) => {
    const view = document.defaultView as (Window & typeof globalThis) | null;
    if (!view || !LAYERS.includes(layer)) return;
    const name = `backstory-${layer}`;
    const highlights = known.get(document) ?? new Map<string, Highlight>();
    known.set(document, highlights);
    let highlight = highlights.get(layer);
    if (!highlight) {
      highlight = new view.Highlight();
      highlight.priority = LAYERS.indexOf(layer);
      highlights.set(layer, highlight);
    }
    const registered = view.CSS.highlights.get(name) === highlight;
    // In forced colours Chromium draws all that is highlighted as selected text, whatever the styles say.
    const isDrawn = on && !(AT_REST.includes(layer) && view.matchMedia('(forced-colors: active)').matches);
    if (isDrawn) highlight.add(range);
    else highlight.delete(range);
    if (highlight.size > 0 && !registered) view.CSS.highlights.set(name, highlight);
    else if (highlight.size === 0 && registered) view.CSS.highlights.delete(name);
  };
}
