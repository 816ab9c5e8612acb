import { expect, test } from 'vitest';
import { read } from './statements-support.ts';

const first = (text: string) => {
  const { statements, nameOf } = read(text);
  const { addressee, venue, date, dateBasis } = statements.at(-1)!;
  return { addressee: nameOf(addressee), venue, date, dateBasis };
};

const CASES: [text: string, expected: ReturnType<typeof first>][] = [
  [
    'Peter Lang told NBC on Sunday that the dam was old.',
    { addressee: 'NBC', venue: undefined, date: '2023-06-11', dateBasis: 'Sunday' },
  ],
  [
    '"The dam is old," Peter Lang said in a radio interview last month.',
    { addressee: undefined, venue: 'in a radio interview', date: '2023-05', dateBasis: 'last month' },
  ],
  [
    'In a letter to the board on January 20, Peter Lang said the dam was old.',
    { addressee: 'the board', venue: 'In a letter to the board', date: '2023-01-20', dateBasis: 'January 20' },
  ],
  [
    'Peter Lang told a news conference the dam was old.',
    { addressee: 'a news conference', venue: 'a news conference', date: undefined, dateBasis: undefined },
  ],
  [
    'Peter Lang described the dam as "a ruin" in a post on social media.',
    { addressee: undefined, venue: 'in a post on social media', date: undefined, dateBasis: undefined },
  ],
  [
    'Peter Lang said at a rally on Friday that the dam was old.\n\n"It leaks," Peter Lang said.',
    { addressee: undefined, venue: 'at a rally', date: '2023-06-09', dateBasis: 'Friday' },
  ],
  [
    'The board met in April. That same month, Peter Lang said the dam was old.',
    { addressee: undefined, venue: undefined, date: '2023-04', dateBasis: 'That same month (April)' },
  ],
];

test.each(CASES)('reads the occasion of: %s', (text, expected) => {
  expect(first(text)).toEqual(expected);
});

test('the day of a recording is not the day of saying', () => {
  expect(first('Recorded on Friday, the interview has Peter Lang saying that the dam is old.').date).toBeUndefined();
});
