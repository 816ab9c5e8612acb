import { expect, test } from 'vitest';
import { read } from './statements-support.ts';

const speakers = (text: string) => {
  const { statements, nameOf } = read(text);
  return statements.map(({ speaker }) => nameOf(speaker));
};

const CASES: [what: string, text: string, expected: (string | null)[]][] = [
  ['a name', 'President Amara Okafor said the vote was fair.', ['Amara Okafor']],
  [
    'the subject, not the nearest name',
    'On Friday, Amara Okafor told Peter Lang that the vote was "fair and free."',
    ['Amara Okafor'],
  ],
  [
    'nobody named inside a quotation',
    'Amara Okafor met the board.\n\n"Peter Lang is wrong," she said.',
    ['Amara Okafor'],
  ],
  [
    'the person behind a deputy of somebody else',
    "Amara Okafor's lawyer, Peter Lang, said the vote was fair.",
    ['Peter Lang'],
  ],
  [
    'the head of a long apposition',
    'Peter Lang, co-founder of a company with Amara Okafor, said the vote was fair.',
    ['Peter Lang'],
  ],
  [
    'she behind a lawyer of human rights',
    'Emma Clarke left.\n\nHuman rights lawyer Aminata Sow met the press. Her group had proof, she said.',
    ['Aminata Sow'],
  ],
  ['a woman who is a chairman', 'The chairman Emma Clarke met the press. "He stays," she said.', ['Emma Clarke']],
  ['the first of two', 'Amara Okafor and Peter Lang said the vote was fair.', ['Amara Okafor']],
  ['who wrote what says it', 'According to an affidavit by Peter Lang, the vote was fair.', ['Peter Lang']],
  [
    'the minister, not the former one',
    'Finance Minister Emma Clarke accused former Prime Minister Peter Lang of fraud. Asked if Peter Lang would be tried, the minister replied: "Nobody is above the law."',
    ['Emma Clarke', 'Emma Clarke'],
  ],
  [
    'a name whose gender only pronouns tell',
    'Xanthe Moor sold her farm and left. Ruben Osk, who lost his cows, met the press. He said the dam was old.\n\nThe farm is empty. "It leaks," she said.',
    ['Ruben Osk', 'Xanthe Moor'],
  ],
  ['he', 'Peter Lang spoke in the town hall.\n\nHe said the vote was fair.', ['Peter Lang']],
  ['she, past a man', 'Emma Clarke met Peter Lang in the town hall. She said the vote was fair.', ['Emma Clarke']],
  [
    'a role told before',
    'Amara Okafor, the governor of Lagos, met the press. The governor said the vote was fair.',
    ['Amara Okafor'],
  ],
  ['nobody behind an unknown role', 'Amara Okafor left. The pilot said the flight was late.', [null]],
  ['nobody of many', 'Amara Okafor left. Several officials said the vote was fair.', [null]],
  ['nobody for a group of no name', 'Peter Lang left. A spokesman for the board said the vote was fair.', [null]],
];

test.each(CASES)('finds %s', (_, text, expected) => {
  expect(speakers(text)).toEqual(expected);
});

test('pronouns and roles that were resolved are mentions', () => {
  const { mentions, text } = read('Peter Lang spoke in the town hall. He said the vote was fair.');
  expect(mentions.map(({ start, end, kind }) => [text.slice(start, end), kind])).toEqual([['He', 'pronoun']]);
});

test('names what a statement is about', () => {
  const { statements, nameOf } = read('Peter Lang said Amara Okafor had won.');
  expect(statements[0]!.about.map((id) => nameOf(id))).toEqual(['Amara Okafor']);
});
