import type { Span } from '../entity.ts';

const CREDIT_TAIL = 220;
const AGENCY =
  /(?:AP|AFP|Reuters|Getty|EPA|Shutterstock|Bloomberg|PA Wire|Photo|Image|ZUMA|Alamy|Xinhua|dpa|Handout|Supplied|courtesy)/;
/** `(Reuters/A. Name)`, `[Name/AFP via Getty Images]` at the end. */
const BRACKETED = /\s*[([]([^()[\]]{2,120})[)\]]\.?$/;
/** `Photo: …`, `Photo by …/Agency`, `Image courtesy of …` at the end. */
const LABELLED =
  /(?:^|\s)[([]?(?:File )?(?:Photo(?:graph)?s?|PHOTO|Images?|Pictures?|Credit|Photo credit|Photo Credit|Video)\s*(?::|by (?=[^.!?]{2,80}\/)|courtesy of |courtesy: ?)[^"“”]{1,150}$/;
const FILE_PHOTO = /\s*[([]?(?:File photo|FILE PHOTO|File picture|Archive photo)[)\]]?\.?$/;

/**
 * Cuts what a picture left in a paragraph: a copy of its caption in an `alt=` attribute, and the credit at its end.
 * What remains is kept when it is long enough to say something. The span itself when there is neither.
 */
export function cutCaption(text: string, [start, end]: Span): Span[] {
  const shownEnd = cutAlt(text, start, end);
  const creditAt = cutCredit(text, start, shownEnd);
  if (creditAt === end) return [[start, end]];
  const kept: Span[] = [];
  const caption = trimmed(text, start, creditAt);
  if (isTelling(text.slice(caption[0], caption[1]))) kept.push(caption);
  return kept;
}

/** End of what stands before ` alt=…`; a stray `>` at the end goes too. */
function cutAlt(text: string, start: number, end: number): number {
  const alt = /(?:^|[\s"'])alt=["']?(?=\S)/.exec(text.slice(start, end));
  if (alt) return start + alt.index;
  const stray = /[^<>]\s*\/?>$/.exec(text.slice(Math.max(start, end - 8), end));
  return stray && !text.slice(Math.max(start, end - 2000), end).includes('<') ? end - stray[0].length + 1 : end;
}

function cutCredit(text: string, start: number, end: number): number {
  const from = Math.max(start, end - CREDIT_TAIL);
  const tail = text.slice(from, end).trimEnd();
  const labelled = LABELLED.exec(tail) ?? FILE_PHOTO.exec(tail);
  if (labelled) return from + labelled.index;
  const bracketed = BRACKETED.exec(tail);
  if (bracketed && AGENCY.test(bracketed[1]!) && isCredit(bracketed[1]!)) return from + bracketed.index;
  return end;
}

/** A credit is names, slashes and agencies: it has no words of a sentence. */
function isCredit(words: string): boolean {
  if (/^(?:AP|AFP|Reuters|EPA|Getty Images|dpa|Xinhua)$/.test(words)) return true;
  if (!/[/:]|via|Getty|Photo|photo|courtesy|Handout|Supplied/.test(words)) return false;
  const plain = words.match(/(?<![\p{L}'’])\p{Ll}{3,}/gu) ?? [];
  return plain.every((word) =>
    /^(?:via|for|photo|image|courtesy|handout|supplied|the|and|file|from|pool|dpa|provided)$/.test(word),
  );
}

function trimmed(text: string, start: number, end: number): Span {
  const part = text.slice(start, end);
  return [start + part.length - part.trimStart().length, start + part.trimEnd().length];
}

/** Five words or more: `The minister leaves parliament on Monday.` */
function isTelling(caption: string): boolean {
  return (caption.match(/\p{L}{2,}/gu) ?? []).length >= 5;
}
