import { COMMON_WORDS, FAMILY_NAMES, GIVEN_NAMES, RARER_WORDS } from '../../../../assets/model/names.ts';
import { LEADERS } from './leaders.ts';
import { fold, items, wordsOf } from './lists.ts';
import { WORD } from './masks.ts';
import {
  COURTESY,
  EVENT_NOUNS,
  NAMING_TITLES,
  ORGANISATION_NOUNS,
  PLACE_NOUNS,
  PRODUCT_NOUNS,
  TITLES,
} from './titles.ts';

const CALENDAR = `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
november december tue tues thu thur thurs fri jan. feb feb. mar. apr apr. jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec. gmt est edt pst utc am pm bst`;

const words = new Map<string, number>();
function tag(list: Iterable<string>, mask: number): void {
  for (const word of list) words.set(word, (words.get(word) ?? 0) | mask);
}
tag(
  items(GIVEN_NAMES).map((name) => name.toLowerCase()),
  WORD.given,
);
tag(
  items(FAMILY_NAMES).map((name) => name.toLowerCase()),
  WORD.family,
);
for (const name of items(LEADERS)) {
  const parts = name
    .toLowerCase()
    .split(' ')
    .filter((part) => part.length > 2 && !/^(king|queen|pope|prince|princess|emperor)$/.test(part));
  if (parts.length) tag([parts[parts.length - 1]!], WORD.family);
}
tag(
  wordsOf(TITLES).map((title) => title.replaceAll('_', ' ')),
  WORD.title,
);
tag(
  wordsOf(NAMING_TITLES).map((title) => title.replaceAll('_', ' ')),
  WORD.naming,
);
tag(wordsOf(COURTESY), WORD.courtesy | WORD.title);
tag(
  wordsOf(ORGANISATION_NOUNS).map((word) => word.replaceAll('_', ' ')),
  WORD.organisation,
);
tag(wordsOf(PLACE_NOUNS), WORD.place);
tag(wordsOf(EVENT_NOUNS), WORD.event);
tag(wordsOf(PRODUCT_NOUNS), WORD.product);
tag(wordsOf(CALENDAR), WORD.calendar);
tag(items(COMMON_WORDS), WORD.common);
tag(items(RARER_WORDS), WORD.rarer);

/** The `WORD` bits of a lower-cased word. */
export function wordMask(lower: string): number {
  return words.get(lower) ?? words.get(fold(lower)) ?? 0;
}
