const WORD = /[\p{L}\p{N}]/u;
/** Of a text that was edited in place, at least so much stays as it was. */
const KEPT = 0.75;
/** What stands where a name was, and is nothing that one adds. */
const NO_NAME = /^(?:[-–—…?]|\.{3})?\s*$/;

/**
 * What a page meant a painted node to say, told from what the node said from write to write: `first`, its words before the
 * first mark, and then what was written. Most scripts write all of a text, whatever was there. Some change what they read,
 * and read the first words only: where it can be told, the hidden rest is kept where it was.
 *
 * It can be told where the words before the mark stayed, and something was put before them, was changed within them, or was
 * added that could not follow them: no word, or a space after a space. And where they stayed but for the space at their end, so
 * that what was read was trimmed, if more words than the mark's follow: texts that end with a name, or without, are written
 * anew as well. Elsewhere the page has its way as written; so it does where all but the name stands as it was, as templates
 * write it whose name is gone.
 * @param mark the words of the first mark
 */
export function meant(text: string, first: string, said: readonly string[], mark: string): string {
  let rest = text.slice(first.length);
  const goesOn = WORD.test(rest.slice(mark.length));
  if (isWithoutName(said.at(-1)!, first, rest.slice(mark.length))) return said.at(-1)!;
  let before = first;
  /** where the hidden rest belongs */
  let at = first.length;
  for (const now of said) {
    if (goesOn && at === before.length && isTrimmed(before, now)) {
      rest = before.slice(before.trimEnd().length) + rest.trimEnd();
      at = now.length;
      before = now;
      continue;
    }
    const moved = placeAfter(before, at, now);
    if (moved === undefined) return said.at(-1)!;
    at = moved;
    before = now;
  }
  return before.slice(0, at) + rest + before.slice(at);
}

function isWithoutName(now: string, first: string, after: string): boolean {
  if (!now.startsWith(first)) return false;
  const tail = now.slice(first.length);
  return WORD.test(after) ? tail.endsWith(after) : NO_NAME.test(tail.slice(0, tail.length - common(tail, after)));
}

/** How many characters two texts have alike at their end. */
function common(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length)) length++;
  return length;
}

function isTrimmed(before: string, now: string): boolean {
  const end = before.trimEnd();
  return end !== before && WORD.test(now) && (now === end || now === end.trimStart());
}

/** Where in `now` the hidden rest belongs that belonged at `at` in `before`; undefined when `now` stands for itself. */
function placeAfter(before: string, at: number, now: string): number | undefined {
  if (!WORD.test(before.slice(0, at))) return undefined;
  let start = 0;
  while (start < before.length && before[start] === now[start]) start++;
  if (start >= at) {
    const isAddedTo = at < before.length;
    return isAddedTo || now.length === at || !follows(before.slice(0, at), now.slice(at)) ? at : undefined;
  }
  const kept = common(before.slice(start), now);
  const end = before.length - kept;
  if (end > at || !WORD.test(before.slice(end, at)) || start + kept < before.length * KEPT) return undefined;
  return at + now.length - before.length;
}

/** Whether a text may go on like this. */
function follows(words: string, next: string): boolean {
  return WORD.test(next) && !(/^\s/.test(next) && /[\s\p{Ps}\p{Pi}]$/u.test(words));
}
