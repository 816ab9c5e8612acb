/** What is noticed of a reader of one page; `at` in ms of one steady clock, `words` those of the article that were in view so far. */
export type Sign = { is: 'here' | 'away' | 'acted'; at: number } | { is: 'saw'; at: number; words: number };

/** How much of its reader's attention an article had. */
export interface Attention {
  at: number;
  /** the page is seen and its window has the focus */
  here: boolean;
  actedAt: number;
  /** ms in which it was being read, as far as can be told */
  attended: number;
  words: number;
}

/**
 * Words a minute, at the fastest, of one who takes in what is read. Adults read English news silently at 238 on average (Brysbaert 2019,
 * "How many words do we read per minute?"); above 400 understanding goes (Rayner and others 2016, "So much to read, so little time").
 */
const FASTEST = 400;
/** So much of the text must have been in view: the last paragraphs of news are background that many leave out. */
const SHARE = 0.75;
/** A screenful of 250 words takes the average reader a minute; one who has not moved for longer may have left. */
const IDLE = 60_000;
/** A short item is not read by opening it; a long one, by four minutes of reading and its end in view. */
const SHORTEST = 15_000;
const LONGEST = 240_000;

export function firstAttention(at: number): Attention {
  return { at, here: false, actedAt: at, attended: 0, words: 0 };
}

/** Attention after one more sign; signs come in order of time. Pure. */
export function note(before: Attention, sign: Sign): Attention {
  const until = Math.min(sign.at, before.actedAt + IDLE);
  const more = before.here ? Math.max(0, until - before.at) : 0;
  const now = { ...before, at: sign.at, attended: before.attended + more };
  switch (sign.is) {
    case 'here':
      return { ...now, here: true, actedAt: sign.at };
    case 'away':
      return { ...now, here: false };
    case 'acted':
      return { ...now, actedAt: sign.at };
    case 'saw':
      return { ...now, words: Math.max(now.words, sign.words) };
  }
}

/** Milliseconds that reading an article of so many words takes at least. */
export function timeNeeded(words: number): number {
  return Math.min(LONGEST, Math.max(SHORTEST, ((SHARE * words) / FASTEST) * 60_000));
}

/** Whether an article of so many words was really read: most of it was in view, for as long as reading that takes. Pure. */
export function isRead({ attended, words: seen }: Attention, words: number): boolean {
  return words > 0 && seen >= SHARE * words && attended >= timeNeeded(words);
}
