import type { Qualifier } from '../../entity.ts';

/** Words that say whether somebody still, or already, is what the role says. */
export const QUALIFIER_WORDS: ReadonlyMap<string, Qualifier> = new Map([
  ['former', 'former'],
  ['ex', 'former'],
  ['onetime', 'former'],
  ['one-time', 'former'],
  ['ousted', 'former'],
  ['deposed', 'former'],
  ['retired', 'former'],
  ['then', 'then'],
  ['acting', 'acting'],
  ['interim', 'acting'],
  ['caretaker', 'acting'],
  ['incoming', 'incoming'],
  ['outgoing', 'outgoing'],
  ['elect', 'elect'],
  ['late', 'late'],
  ['deputy', 'deputy'],
]);

/** Qualifiers that are part of the office's name and stay in the value. */
export const KEPT_QUALIFIERS: ReadonlySet<Qualifier> = new Set<Qualifier>(['elect', 'deputy']);
