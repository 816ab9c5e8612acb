/** A paragraph of a plain text. */
export interface Paragraph {
  text: string;
  /** offset of the paragraph in the text */
  start: number;
}

const LINE = /[^\r\n]+/g;
const GAP = /\n[^\S\n]*\n\s*/g;

/** The paragraphs of a plain text: parts between blank lines, or its lines where there is no blank line. */
export function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const gaps = [...text.matchAll(GAP)];
  if (gaps.length === 0) {
    for (const match of text.matchAll(LINE)) paragraphs.push({ text: match[0], start: match.index });
    return paragraphs;
  }
  let start = 0;
  for (const match of gaps) {
    if (match.index > start) paragraphs.push({ text: text.slice(start, match.index), start });
    start = match.index + match[0].length;
  }
  if (start < text.length) paragraphs.push({ text: text.slice(start), start });
  return paragraphs;
}
