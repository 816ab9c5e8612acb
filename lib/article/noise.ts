import type { Span } from '../entity.ts';
import { cutCaption } from './caption.ts';
import { datelineLength } from './news-dateline.ts';
import { isNoiseLine } from './noise-lines.ts';

/** A live blog's time before its entry: `10:45 GMT – `. */
const TIME_STAMP =
  /^[([]?\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?\s?(?:GMT|BST|UTC|CET|CEST|IST|[ECMP][SD]?T)?[)\]]?\s*(?:--|[-–—:|])\s+/i;

/**
 * The parts of a paragraph that are prose, in order: none for noise, the paragraph without its dateline, time stamp,
 * picture credit or copy of a caption, mostly the whole. Takes time linear in the paragraph's length.
 */
export function readableParts(text: string, paragraph: Span): Span[] {
  const [start, end] = paragraph;
  if (end - start <= 400 && isNoiseLine(text.slice(start, end))) return [];
  return cutCaption(text, paragraph).flatMap(([from, to]) => {
    const opening = text.slice(from, Math.min(to, from + 160));
    const cut = datelineLength(opening) || (TIME_STAMP.exec(opening)?.[0].length ?? 0);
    return from + cut < to ? [[from + cut, to] as Span] : [];
  });
}
