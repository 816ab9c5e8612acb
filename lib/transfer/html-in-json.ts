/** Turns HTML into paragraphs of text; from the DOM, which the readers of JSON do without. */
export type HtmlToText = (html: string) => string;

const BLOCK = /<\/?(?:p|div|br|h[1-6]|ul|ol|li|blockquote|section|article|figure|table)\b[^<>]{0,1000}>/i;
const INLINE = /<\/?(?:a|b|i|em|strong|span|u|sup|sub|q|cite|img|small|mark|time)\b[^<>]{0,1000}>/i;
/** Those that texts of news are written with; `&c` alone is text. */
const ENTITY = /&(?:#\d{1,6}|#x[\da-f]{1,5}|amp|quot|apos|lt|gt|nbsp|[lr][sd]quo|[nm]dash|hellip);/i;

/**
 * The paragraphs of a text that is plain by its definition and markup in practice, as `articleBody` is. Without blocks in it, each line
 * is a paragraph; without any markup that texts are written with, it is left as it is.
 */
export function plainText(text: string, toText: HtmlToText): string {
  if (BLOCK.test(text)) return toText(text);
  if (INLINE.test(text) || ENTITY.test(text)) return toText(text.replace(/\r?\n(?:\s*\r?\n)*/g, '<p>'));
  return text;
}
