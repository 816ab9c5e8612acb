import type { ShownStatement } from '../exchange.ts';

/** Verbs that say no more than that something was said; before what was said they are left out. */
const PLAIN = new Set(
  'say says said saying tell tells told telling add adds added adding note notes noted noting state states stated stating post posts posted write writes wrote'.split(
    ' ',
  ),
);

/**
 * The words that lead in what was said where it makes no sense without them: `declined` to comment, `accused` X of Y. Empty for
 * quotations, and for verbs that only say that something was said.
 */
export function leadIn({ kind, cueText }: Pick<ShownStatement, 'kind' | 'cueText'>): string {
  const words = cueText.trim().split(/\s+/).filter(Boolean);
  if (kind === 'direct' || words.length === 0) return '';
  const saying = words.filter((word) => !/^(?:has|have|had|is|was|only|also|later|to|according)$/i.test(word));
  return saying.every((word) => PLAIN.has(word.toLowerCase())) ? '' : words.join(' ');
}

/** Prepositions that begin a venue; in the middle of a line they are small. */
const BEGINS = /^(?:In|On|At|During|After|Before|Following|Through|Via|From|To)\s/;

/** A venue as it stands in the middle of a line; undefined when it only repeats who was told. */
export function venueWords({ venue, addressee }: Pick<ShownStatement, 'venue' | 'addressee'>): string | undefined {
  if (venue === undefined || venue === addressee) return undefined;
  return venue.replace(BEGINS, (word) => word.toLowerCase());
}
