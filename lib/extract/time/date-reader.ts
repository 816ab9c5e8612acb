import { resolveDate } from './resolve-date.ts';

/** A date read from an article's words. */
export interface ReadDate {
  date: string;
  /** the words it was read from */
  basis: string;
}

/** Resolves phrases of one article; each phrase once. */
export interface DateReader {
  /** The date that a phrase means; `context` is the date the text around speaks of (`that same month`, `hours later`). */
  read(phrase: string, context?: ReadDate): ReadDate | undefined;
}

const SAME =
  /\b(?:(?:that|the) (?:same )?(day|week|month|year|morning|afternoon|evening|night)|later|afterwards?|shortly after)\b/i;

/** A reader for an article of a given date, `YYYY-MM-DD`. */
export function createDateReader(articleDate: string | undefined): DateReader {
  const known = new Map<string, string | undefined>();
  const resolve = (phrase: string) => {
    if (!known.has(phrase)) known.set(phrase, resolveDate(phrase, articleDate));
    return known.get(phrase);
  };
  return {
    read(phrase, context) {
      const basis = phrase.replace(/\s+/g, ' ').trim();
      const date = resolve(basis);
      if (date) return { date, basis };
      const same = SAME.exec(basis);
      if (!same || !context) return undefined;
      const length = same[1] === 'month' ? 7 : same[1] === 'year' ? 4 : 10;
      return { date: context.date.slice(0, length), basis: `${basis} (${context.basis})` };
    },
  };
}
