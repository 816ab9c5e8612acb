import { describe, expect, it } from 'vitest';
import { stillSaid } from '../../../lib/highlight/still-said.ts';
import { cost } from '../support/cost.ts';

const BEFORE = 'At 9:05 Ann Lee spoke in Varna';
const START = BEFORE.indexOf('Ann Lee');
const END = START + 'Ann Lee'.length;

describe('a text that was changed', () => {
  it.each([
    ['the same words', BEFORE, START],
    ['a change further on', 'At 9:05 Ann Lee spoke in Selm', START],
    ['another number beside it', 'At 9:06 Ann Lee spoke in Varna', START],
    ['a longer number beside it', 'At 10:05 Ann Lee spoke in Varna', START + 1],
    ['something put before it', `Live. ${BEFORE}`, START + 6],
  ])('still says the name: %s', (_, now, at) => {
    expect(stillSaid(BEFORE, now, START, END)).toBe(at);
  });

  it.each([
    ['nothing', ''],
    ['another name', 'At 9:05 Bo Rask spoke in Varna'],
    ['another word after it', 'At 9:05 Ann Lee Moss spoke in Varna'],
    ['another word before it', 'At 9:05 Joan Ann Lee spoke in Varna'],
    ['letters joined to it', 'At 9:05 Ann Leeds spoke in Varna'],
    ['a part of it', 'At 9:05 Ann'],
    ['it elsewhere, between other words', 'Nobody said that Ann Lee was here at all'],
  ])('says something else: %s', (_, now) => {
    expect(stillSaid(BEFORE, now, START, END)).toBeUndefined();
  });

  it('is compared as quickly when it is long and has no spaces', () => {
    const long = 'x'.repeat(1_000_000);
    const compare = () =>
      stillSaid(`${long} Ann Lee ${long}`, `${long} Ann Lee ${long}!`, long.length + 1, long.length + 8);
    expect(compare()).toBe(long.length + 1);
    expect(cost(compare)).toBeLessThan(200);
  });
});
