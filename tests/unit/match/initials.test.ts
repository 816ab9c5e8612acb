import { describe, expect, it } from 'vitest';
import { type Known, marks } from './page-support.ts';

const SPELLINGS = ['J.K. Holm', 'J. K. Holm', 'JK Holm', 'J.\u00a0K. Holm', 'J.K.Holm'];

describe('initials', () => {
  const pairs = SPELLINGS.flatMap((alias) => SPELLINGS.map((seen) => [alias, seen] as const));

  it.each(pairs)('of the alias %s are known on the page as %s', (alias, seen) => {
    const known: Known[] = [{ id: 'holm', type: 'person', aliases: [alias] }];
    expect(marks(known, `Then ${seen} came.`)).toEqual([`${seen}=holm`]);
    expect(marks(known, `THEN ${seen.toUpperCase()} CAME.`)).toEqual([`${seen.toUpperCase()}=holm`]);
  });

  it.each([
    ['within a name', 'Olaf P.Q. Brenn', 'Olaf P. Q. Brenn'],
    ['in Cyrillic', 'А.С. Трель', 'А. С. Трель'],
    ['in Cyrillic behind the surname', 'Трель А. С.', 'Трель А.С.'],
  ])('%s are known with and without spaces', (_, one, other) => {
    expect(marks([{ id: 'x', type: 'person', aliases: [one] }], `Then ${other} came.`)).toEqual([`${other}=x`]);
    expect(marks([{ id: 'x', type: 'person', aliases: [other] }], `Then ${one} came.`)).toEqual([`${one}=x`]);
  });

  it('are not read over a line break or without their stops', () => {
    const known: Known[] = [{ id: 'holm', type: 'person', aliases: ['J.K. Holm'] }];
    expect(marks(known, 'Plan J.\nK. Holm came.')).toEqual([]);
    expect(marks(known, 'Plan J. K Holm came.')).toEqual([]);
  });
});
