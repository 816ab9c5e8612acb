/** Resolves once a page is there for the reader: browsers load some ahead, which may never be shown. */
export function whenShown(document: Document, signal: AbortSignal): Promise<void> {
  if (!(document as Document & { prerendering?: boolean }).prerendering) return Promise.resolve();
  return new Promise((resolve) =>
    document.addEventListener('prerenderingchange', () => resolve(), { once: true, signal }),
  );
}
