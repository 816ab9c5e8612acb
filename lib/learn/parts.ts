import { proseOf } from '../page/page-signals.ts';

/** A part of an article's text, and how much of it was in view so far, 0 … 1. */
export interface Part {
  words: number;
  seen: number;
}

/**
 * The elements that hold the text of the article which a page shows now, in its order.
 * @param before those that were found earlier; what was seen of a text stays seen where the page put an element anew
 */
export function findParts(document: Document, before: ReadonlyMap<Element, Part> = new Map()): Map<Element, Part> {
  const seen = new Map([...before].map(([element, part]) => [element.textContent, part.seen]));
  const parts = new Map<Element, Part>();
  for (const { block, words } of proseOf(document)) {
    if (block.root.nodeType !== 1) continue;
    const element = block.root as Element;
    const part = parts.get(element) ?? { words: 0, seen: seen.get(element.textContent) ?? 0 };
    part.words += words.reduce((sum, count) => sum + count, 0);
    parts.set(element, part);
  }
  return parts;
}

/** The words of all parts, and of what was in view of them. */
export function countWords(parts: ReadonlyMap<Element, Part>): { all: number; seen: number } {
  const list = [...parts.values()];
  return {
    all: list.reduce((sum, { words }) => sum + words, 0),
    seen: list.reduce((sum, { words, seen }) => sum + words * Math.min(1, seen), 0),
  };
}
