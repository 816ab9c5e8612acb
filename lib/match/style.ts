import { foldUnit, PAIR } from '../index/fold.ts';

/** Headlines may capitalise every word, or every letter; there capitals prove nothing. */
export type Style = 'running' | 'title' | 'capitals';

/** Longer texts are no headlines. */
const LONGEST = 300;

/** Judges by the words of four letters and more; a text that ends as a sentence does is in title case only where no word
 * at all is small. */
export function styleOf(text: string): Style {
  if (text.length > LONGEST) return 'running';
  let long = 0;
  let capitalised = 0;
  let shouted = 0;
  for (let at = 0; at < text.length; at++) {
    const from = at;
    let capitals = 0;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const unit = foldUnit(code);
      if (unit <= PAIR) break;
      if (unit !== code && isCapital(text.charAt(at))) capitals++;
    }
    if (at - from < 4) continue;
    long++;
    if (isCapital(text.charAt(from))) capitalised++;
    if (capitals === at - from) shouted++;
  }
  if (long < 3) return 'running';
  if (shouted / long > 0.7) return 'capitals';
  if (capitalised / long <= 0.75) return 'running';
  if (long > 4 && capitalised === long) return 'title';
  return /[.!?…][’'”")\]]*\s*$/.test(text) ? 'running' : 'title';
}

function isCapital(char: string): boolean {
  return char !== char.toLowerCase();
}
