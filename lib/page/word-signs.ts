/** What the first and last characters of a text tell. */

const LETTER = /\p{L}/u;
/** A letter or digit, or half of one. */
const WORD = /[\p{L}\p{N}\p{M}\p{Cs}]/u;

/** Whether a text is more than white space; mostly told by its first character. */
export function hasWords(text: string): boolean {
  return text.charCodeAt(0) > 0x20 || text.trim() !== '';
}

export function hasLetter(text: string): boolean {
  return LETTER.test(text);
}

/** Whether two texts would join into one word. */
export function touches(before: string, after: string): boolean {
  return WORD.test(before.slice(-1)) && WORD.test(after.charAt(0));
}
