/** What the first and last characters of a text tell, without a pattern for nearly all of them: pages have ten thousands of texts. */

const LETTER = /\p{L}/u;
const WORD = /[\p{L}\p{N}\p{M}]/u;

/** Whether a text is more than white space; mostly told by its first character. */
export function hasWords(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x20) return at === 0 || text.trim() !== '';
  return false;
}

/** Nearly every text with a letter has a plain one among its first characters. */
export function hasLetter(text: string): boolean {
  const code = text.charCodeAt(0) | 0x20;
  return (code >= 0x61 && code <= 0x7a) || LETTER.test(text);
}

/** Whether two texts would join into one word. */
export function touches(before: string, after: string): boolean {
  return before !== '' && isWord(before.charCodeAt(before.length - 1)) && isWord(after.charCodeAt(0));
}

/** Whether a code unit is, or is half of, a letter or digit; spaces and ASCII punctuation are told without a pattern. */
function isWord(code: number): boolean {
  if (code < 0x30 || (code > 0x39 && code < 0x41)) return false;
  return code < 0x7b || WORD.test(String.fromCharCode(code)) || (code & 0xf800) === 0xd800;
}
