/** The looks that `highlights.css` gives, the ones that lie over others last. */
const LAYERS = ['underline', 'tint', 'open', 'flash'];

/** What highlights look like as long as nobody looks at them. */
const AT_REST = ['underline', 'tint'];

/** Draws a stretch of a document's text with a look, or no longer. */
export type DrawLayer = (document: Document, layer: string, range: StaticRange, on: boolean) => void;

/** Whether the browser has the CSS Custom Highlight API. */
export const hasHighlights = (document: Document): boolean => document.defaultView?.CSS.highlights !== undefined;

/** The highlights of one document. */
interface Layers {
  highlights: Record<string, Highlight>;
  /** Makes what is registered of a layer agree with what it has to draw. */
  show(layer: string): void;
}

/**
 * Keeps the highlights of all documents that are read, each registered as long as it has something to draw. What a browser
 * lets extensions do with a page's objects is little (no iteration in Firefox), so they are remembered here.
 */
export function createLayers(signal: AbortSignal): DrawLayer {
  const known = new WeakMap<Document, Layers>();

  function layersOf(view: Window & typeof globalThis): Layers {
    const highlights: Layers['highlights'] = {};
    for (const [priority, layer] of LAYERS.entries()) {
      highlights[layer] = Object.assign(new view.Highlight(), { priority });
    }
    const forced = view.matchMedia('(forced-colors: active)');
    const show = (layer: string): void => {
      const name = `backstory-${layer}`;
      const highlight = highlights[layer]!;
      // In forced colours Chromium draws all that is highlighted as selected text, whatever the styles say.
      const isDrawn = highlight.size > 0 && !(forced.matches && AT_REST.includes(layer));
      const isRegistered = view.CSS.highlights.get(name) === highlight;
      if (isDrawn && !isRegistered) view.CSS.highlights.set(name, highlight);
      else if (!isDrawn && isRegistered) view.CSS.highlights.delete(name);
    };
    forced.addEventListener('change', () => AT_REST.forEach(show), { signal });
    return { highlights, show };
  }

  return (document, layer, range, on) => {
    const view = document.defaultView as (Window & typeof globalThis) | null;
    if (!view || !LAYERS.includes(layer)) return;
    const layers = known.get(document) ?? layersOf(view);
    known.set(document, layers);
    if (on) layers.highlights[layer]!.add(range);
    else layers.highlights[layer]!.delete(range);
    layers.show(layer);
  };
}
