import { expect, test } from 'vitest';
import { read } from './statements-support.ts';

const CASES: [what: string, text: string, expected: string[]][] = [
  [
    'a quotation before its cue',
    '"The bridge will open in spring," the mayor said.',
    ['direct | the mayor | said | "The bridge will open in spring,"'],
  ],
  [
    'a quotation before an inverted cue, with an apposition',
    '“We lost two boats,” said Ilse Brandt, a fisherwoman from the coast.',
    ['direct | Ilse Brandt, a fisherwoman from the coast | said | “We lost two boats,”'],
  ],
  [
    'a comma outside the closing mark',
    '"The harvest was poor", said Ilse Brandt.',
    ['direct | Ilse Brandt | said | "The harvest was poor"'],
  ],
  [
    'a quotation split by its attribution',
    '"The dam is old," Marta Ruiz said, "and nobody has looked at it for years."',
    ['direct | Marta Ruiz | said | "The dam is old," … "and nobody has looked at it for years."'],
  ],
  [
    'a quotation that goes on in the next sentence',
    '"The dam is old," Marta Ruiz said. "Nobody has looked at it for years."',
    ['direct | Marta Ruiz | said | "The dam is old," … "Nobody has looked at it for years."'],
  ],
  [
    'a question that ends before its attribution',
    '"Who pays for the dam?" Marta Ruiz asked.',
    ['direct | Marta Ruiz | asked | "Who pays for the dam?"'],
  ],
  [
    'a quotation behind a colon',
    'Marta Ruiz said: "Nobody has looked at it."',
    ['direct | Marta Ruiz | said: | "Nobody has looked at it."'],
  ],
  [
    'a quotation below a line that ends with a colon',
    'Marta Ruiz had a simple answer:\n\n"Nobody has looked at the dam for years."',
    ['direct | Marta Ruiz | had a simple answer: | "Nobody has looked at the dam for years."'],
  ],
  [
    'straight single marks doubled',
    "''The dam is old,'' Marta Ruiz said.",
    ["direct | Marta Ruiz | said | ''The dam is old,''"],
  ],
  [
    'an inserted bracket',
    '"They [the engineers] never came back," Marta Ruiz said.',
    ['direct | Marta Ruiz | said | "They [the engineers] never came back,"'],
  ],
  [
    'a quotation within a quotation',
    '“He told me ‘never again’ and left,” Marta Ruiz said.',
    ['direct | Marta Ruiz | said | “He told me ‘never again’ and left,”'],
  ],
  [
    'a clause with quoted words',
    'Marta Ruiz said that the dam was "a ruin" and should be rebuilt.',
    ['mixed | Marta Ruiz | said | that the dam was "a ruin" and should be rebuilt'],
  ],
  [
    'a warning not to do something',
    'Marta Ruiz warned the farmers not to open the gates.',
    ['indirect | Marta Ruiz | warned | not to open the gates'],
  ],
  [
    'no clause behind what a speaker is known as',
    'The board, known as the Council, said it was "appalled" by the dam.',
    ['mixed | The board, known as the Council | said | it was "appalled" by the dam'],
  ],
  [
    'the speaker of a relative clause',
    'I met my neighbour, who used to say that the dam would break.',
    ['indirect | my neighbour | say | that the dam would break'],
  ],
  [
    'no place of posting for what was posted',
    'Posting on her page, Marta Ruiz wrote: "Nobody has looked at it."',
    ['direct | Marta Ruiz | wrote: | "Nobody has looked at it."'],
  ],
  [
    'silence only about something',
    'Peter Lang declined to comment. Marta Ruiz declined to comment on the report. Ilse Brandt asked not to be named.',
    ['indirect | Marta Ruiz | declined | to comment on the report'],
  ],
  [
    'an entry behind its time stamp',
    '14:10 Nobody may cross the dam, Marta Ruiz says',
    ['indirect | Marta Ruiz | says | Nobody may cross the dam'],
  ],
  [
    'no speaker in a dateline',
    'PORT HARBOUR: Marta Ruiz said the dam was old.',
    ['indirect | Marta Ruiz | said | the dam was old'],
  ],
  [
    'according to, within a relative clause',
    'The dam, which according to the office weighs a million tons, will stay.',
    ['indirect | the office | according to | The dam, which'],
  ],
  [
    'a speaker who was asked',
    'Marta Ruiz, asked about the dam, said it was "a ruin."',
    ['mixed | Marta Ruiz, asked about the dam | said | it was "a ruin."'],
  ],
  ['no book that was written', 'Marta Ruiz wrote another book.', []],
  [
    'an aside behind a conjunction',
    'But as Marta Ruiz observed, it is safer to leave.',
    ['indirect | Marta Ruiz | observed | it is safer to leave'],
  ],
  ['a clause', 'Marta Ruiz said the dam was old.', ['indirect | Marta Ruiz | said | the dam was old']],
  [
    'two cues of one speaker',
    'Marta Ruiz said the dam was old, adding that nobody had looked at it.',
    ['indirect | Marta Ruiz | said | the dam was old', 'indirect | Marta Ruiz | adding | that nobody had looked at it'],
  ],
  [
    'a clause before its attribution',
    'The dam is old, Marta Ruiz said.',
    ['indirect | Marta Ruiz | said | The dam is old'],
  ],
  [
    'a clause around its attribution',
    'The dam, Marta Ruiz said, needs new gates.',
    ['indirect | Marta Ruiz | said | The dam … needs new gates'],
  ],
  [
    'according to, before and after',
    'According to the county office, the dam is old. The gates leak, according to Marta Ruiz.',
    [
      'indirect | the county office | According to | the dam is old',
      'indirect | Marta Ruiz | according to | The gates leak',
    ],
  ],
  [
    'a long apposition between speaker and cue',
    'Marta Ruiz, head of the water board that Peter Lang founded alongside Ida Holm, said the dam was old.',
    [
      'indirect | Marta Ruiz, head of the water board that Peter Lang founded alongside Ida Holm | said | the dam was old',
    ],
  ],
  [
    'a time between speaker and cue',
    'Marta Ruiz on Friday said the dam was old.',
    ['indirect | Marta Ruiz | said | the dam was old'],
  ],
  ['a denial', 'The board denied that the dam was old.', ['indirect | The board | denied | that the dam was old']],
  [
    'an accusation',
    'Peter Lang accused the board of hiding a "damning" report.',
    ['mixed | Peter Lang | accused | the board of hiding a "damning" report'],
  ],
  ['a pledge', 'Peter Lang vowed to rebuild the dam.', ['indirect | Peter Lang | vowed | to rebuild the dam']],
  ['a call', 'Peter Lang called for a new dam.', ['indirect | Peter Lang | called for | a new dam']],
  [
    'a charge that is referred back to',
    'Peter Lang accused the board of hiding the report - a charge the board has denied.',
    [
      'indirect | Peter Lang | accused | the board of hiding the report',
      'indirect | the board | has denied | a charge',
    ],
  ],
  [
    'a speaker who went on',
    'Peter Lang went on to say the dam would cost millions.',
    ['indirect | Peter Lang | say | the dam would cost millions'],
  ],
  ['an aside', 'As Peter Lang put it, the dam is a ruin.', ['indirect | Peter Lang | put it | the dam is a ruin']],
  [
    'a signed quotation',
    '"The sea gives and the sea takes away."\n\n— Ilse Brandt',
    ['direct | Ilse Brandt | — | "The sea gives and the sea takes away."'],
  ],
  ['a relative clause', 'The man, who said he lived nearby, left.', ['indirect | The man | said | he lived nearby']],
  [
    'single marks that go on, past an apostrophe',
    '‘It is the farmers’ dam,’ Marta Ruiz said. ‘They will mend it.’',
    ['direct | Marta Ruiz | said | ‘It is the farmers’ dam,’ … ‘They will mend it.’'],
  ],
  [
    'words in single marks and a possessive',
    "Marta Ruiz said the dam was 'a ruin' and the farmers' loss was great.",
    ["mixed | Marta Ruiz | said | the dam was 'a ruin' and the farmers' loss was great"],
  ],
  [
    'an attribution that holds another',
    'Peter Lang told aides he was tired, the Times reported on Friday.',
    ['indirect | the Times | reported | Peter Lang told aides he was tired'],
  ],
  [
    'an inverted opening',
    'Said Marta Ruiz: "Nobody has looked at it."',
    ['direct | Marta Ruiz | Said | "Nobody has looked at it."'],
  ],
  [
    'a noun of saying',
    "Marta Ruiz's claim that the dam is old was new to the board.",
    ['indirect | Marta Ruiz | claim | that the dam is old'],
  ],
  [
    'what somebody was asked is not his statement',
    'Asked whether the dam was safe, Marta Ruiz said it leaked.',
    ['indirect | Marta Ruiz | said | it leaked'],
  ],
  [
    'a participle that opens a sentence',
    'Citing the report, Marta Ruiz said the dam leaked.',
    ['indirect | Marta Ruiz | Citing | the report', 'indirect | Marta Ruiz | said | the dam leaked'],
  ],
  ['no statement in a name', 'A band called Rusty Gate played by the river.', []],
  ['no statement of nobody in particular', 'You can see that the dam leaks.', []],
  ['no statement without a content', 'He made no mention of the dam. The dam leaks.', []],
  ['no statement by a quoted title alone', 'She read "The Old Dam" by the river.', []],
];

test.each(CASES)('reads %s', (_, text, expected) => {
  expect(read(text).short).toEqual(expected);
});

test('reads what a headline says', () => {
  const title = 'Lang: dam will be rebuilt';
  expect(read(`${title}\n\nThe dam leaks.`, title).short).toEqual(['indirect | Lang | : | dam will be rebuilt']);
});

test('quotations are given without their marks, to the letter', () => {
  const { statements, text } = read('Marta Ruiz said the dam was "a ruin" and "a risk to [all] of us."');
  expect(statements[0]!.quotes.map(([start, end]) => text.slice(start, end))).toEqual([
    'a ruin',
    'a risk to [all] of us.',
  ]);
});

test('a reader sees the content without its conjunction', () => {
  expect(read('Marta Ruiz said that the dam was old.').statements[0]!.text).toBe('the dam was old');
});

test('a mark that lost its partner spoils no more than its sentence', () => {
  const { short } = read('He called the dam "a ruin. The gates leak.\n\n"They are old," Marta Ruiz said.');
  expect(short).toContain('direct | Marta Ruiz | said | "They are old,"');
});
