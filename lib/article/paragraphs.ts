import type { Span } from '../entity.ts';

const LINE = /[^\r\n\u2028\u2029]+/g;
const ENDS_OPEN = /[^\s.!?:;"'”’»)\]>…]\s*$/;

/**
 * The paragraphs of `text` from offset `from` on, without surrounding white space, in order.
 *
 * Blank lines part paragraphs, and so do single line breaks; only where most single line breaks stand inside a sentence
 * (text wrapped at a fixed width) do they count as spaces.
 */
export function splitParagraphs(text: string, from = 0): Span[] {
  const lines: Span[] = [];
  LINE.lastIndex = from;
  for (let found = LINE.exec(text); found; found = LINE.exec(text)) {
    const line = found[0];
    const start = found.index + line.length - line.trimStart().length;
    const end = found.index + line.trimEnd().length;
    if (end > start) lines.push([start, end]);
  }
  if (!isWrapped(text, lines)) return lines;
  const joined: Span[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before && isSingleBreak(text, before[1], line[0])) before[1] = line[1];
    else joined.push([...line]);
  }
  return joined;
}

function isWrapped(text: string, lines: Span[]): boolean {
  let single = 0;
  let inside = 0;
  for (let index = 1; index < lines.length; index++) {
    const [start, end] = lines[index - 1]!;
    if (!isSingleBreak(text, end, lines[index]![0])) continue;
    single++;
    if (end - start >= 50 && end - start <= 120 && ENDS_OPEN.test(text.slice(end - 2, end))) inside++;
  }
  return single >= 3 && inside * 2 > single;
}

/** One line break and blanks; `between` holds nothing but white space. */
function isSingleBreak(text: string, from: number, to: number): boolean {
  if (to - from > 200) return false;
  return (
    text
      .slice(from, to)
      .replace(/\r\n/g, '\n')
      .replace(/[^\r\n\u2028\u2029]/g, '').length === 1
  );
}
