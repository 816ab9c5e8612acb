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
  [
    'Peter Lang told a reporter at a briefing in March that the dam was old.',
    { addressee: 'a reporter', venue: 'at a briefing', date: '2023-03', dateBasis: 'March' },
  ],
  [
    '"The dam is old," Peter Lang told the Today programme.',
    { addressee: 'the Today programme', venue: 'the Today programme', date: undefined, dateBasis: undefined },
  ],
  [
    'Peter Lang said on Friday that the dam was old. "It leaks," he told NBC.',
    { addressee: 'NBC', venue: undefined, date: '2023-06-09', dateBasis: 'Friday' },
  ],
  [
    'Peter Lang denied the charge in a statement issued late on Tuesday.',
    { addressee: undefined, venue: 'in a statement', date: '2023-06-06', dateBasis: 'Tuesday' },
  ],
  [
    'Peter Lang accused the board on Friday of hiding the report.',
    { addressee: 'the board', venue: undefined, date: '2023-06-09', dateBasis: 'Friday' },
  ],
  [
    'Peter Lang told NBC in 2021, before the flood, that the dam was old.',
    { addressee: 'NBC', venue: undefined, date: '2021', dateBasis: '2021' },
  ],
  [
    'Peter Lang told the Commons on 28 May that the dam was old.',
    { addressee: 'Commons', venue: undefined, date: '2023-05-28', dateBasis: '28 May' },
  ],
  [
    '"The dam is old," Peter Lang told me with a smile.',
    { addressee: undefined, venue: undefined, date: undefined, dateBasis: undefined },
  ],
];

test.each(CASES)('reads the occasion of: %s', (text, expected) => {
  expect(first(text)).toEqual(expected);
});

test('the day of a recording is not the day of saying', () => {
  expect(first('Recorded on Friday, the interview has Peter Lang saying that the dam is old.').date).toBeUndefined();
});

test.each([
  ['since', 'The board has fought over the dam since the flood in March 2021, calling it "a ruin."'],
  ['after', 'After the flood in March 2021, Peter Lang said the dam was old.'],
  ['a relative clause', 'Peter Lang, who left the board in March 2021, said the dam was old.'],
  ['what was said before', 'Peter Lang vowed to mend the dam this year, saying that "it leaks."'],
  ['another time', 'Peter Lang said on Friday that the dam was old. He once told NBC that it would last.'],
  ['another occasion', 'The board met in April.\n\nDuring his campaign, Peter Lang vowed to mend the dam.'],
  [
    'another speech',
    'Peter Lang told NBC on Sunday that the dam was old.\n\nIn a letter to the board, Peter Lang said it leaked.',
  ],
])('takes no date from %s', (_, text) => {
  expect(first(text).date).toBeUndefined();
});

test('an addressee is the person whom a comma sets beside the phrase', () => {
  expect(first('In a letter to the minister, Emma Clarke, Peter Lang said the dam was old.').addressee).toBe(
    'Emma Clarke',
  );
});

test('blame is put on things, but told to nobody', () => {
  expect(first('Peter Lang blamed the weather for the flood.').addressee).toBeUndefined();
});
