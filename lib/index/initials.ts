import { foldUnit, PAIR, SEPARATOR } from './fold.ts';

/** A full stop. */
export const STOP = 0x2e;

/** Where `U.S.`, `U.S`, `J.R.R.` or `J. R. R.` that starts at `first` ends; 0 when there are not two initials. */
export function endOfInitials(text: string, first: number): number {
  let at = first;
  let end = 0;
  let letters = 0;
  while (isInitial(text, at)) {
    letters++;
    if (text.charCodeAt(at + 1) !== STOP) return letters > 1 ? at + 1 : 0;
    end = at += 2;
    // `Plan B. A new one` has a space, but no second stop.
    if (isBlank(text.charCodeAt(at)) && text.charCodeAt(at + 2) === STOP) at++;
  }
  return letters > 1 ? end : 0;
}

/** A capital letter after which the word ends. */
function isInitial(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const code = text.charCodeAt(at);
  if (foldUnit(code) <= PAIR || !isCapital(code)) return false;
  if (at + 1 >= text.length) return true;
  return foldUnit(text.charCodeAt(at + 1)) === SEPARATOR;
}

function isCapital(code: number): boolean {
  if (code < 128) return code <= 0x5a;
  const char = String.fromCharCode(code);
  return char !== char.toLowerCase();
}

/** A space or no-break space: initials of one name stand on one line. */
function isBlank(code: number): boolean {
  return code === 0x20 || code === 0xa0;
}
