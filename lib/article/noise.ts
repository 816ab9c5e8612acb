import type { Span } from '../entity.ts';

/** The parts of a paragraph that are prose. */
export function readableParts(_text: string, paragraph: Span): Span[] {
  return [paragraph];
}
