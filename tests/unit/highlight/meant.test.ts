import { describe, expect, it } from 'vitest';
import { meant } from '../../../lib/highlight/meant.ts';

const FIRST = 'After a long night, ';
const MARK = 'Ann Lee';
const TEXT = `${FIRST}${MARK} left.`;

describe('what a page meant that changed what it read', () => {
  it.each([
    ['added dots', [`${FIRST}…`], `${TEXT}…`],
    ['added a sentence', [`${FIRST} Corrected.`], `${TEXT} Corrected.`],
    ['put a word before', [`Update: ${FIRST}`], `Update: ${TEXT}`],
    ['corrected a word', ['After a short night, '], 'After a short night, Ann Lee left.'],
    ['wrote what it had read', [FIRST], TEXT],
    ['added letter by letter', [`${FIRST} `, `${FIRST} N`, `${FIRST} No`], `${TEXT} No`],
    ['trimmed it', [FIRST.trim()], TEXT],
    ['trimmed it and added dots', [FIRST.trim(), `${FIRST.trim()}…`], `${TEXT}…`],
    ['did both', [`Update: ${FIRST}`, `Update: ${FIRST}…`], `Update: ${TEXT}…`],
  ])('%s', (_, said, whole) => {
    expect(meant(TEXT, FIRST, said, MARK)).toBe(whole);
  });
});

describe('what a page meant that trimmed what it read', () => {
  it.each([
    ['both ends', 'After a long night,', 'After a long night, Ann Lee left.'],
    ['the end', '\n  After a long night,', '\n  After a long night, Ann Lee left.'],
  ])('at %s', (_, said, whole) => {
    expect(meant(`\n  ${TEXT}\n`, `\n  ${FIRST}`, [said], MARK)).toBe(whole);
  });
});

describe('what a page meant that wrote all of the text', () => {
  it.each([
    ['something else', ['Nothing happened.']],
    ['the same beginning', [`${FIRST}Bo Rask left.`]],
    ['the same and more', [`${TEXT} Corrected.`]],
    ['the same but for its end', [`${FIRST}Ann Lee left`]],
    ['nothing', ['']],
    ['a text that ends alike', ['On a cold night, ']],
    ['one text after another', ['Nothing.', 'Nothing. Or so.']],
  ])('%s', (_, said) => {
    expect(meant(TEXT, FIRST, said, MARK)).toBe(said.at(-1));
  });

  it('is as written where it ends before a name that ended it: that may be left out', () => {
    expect(meant('  Speaking: Ann Lee ', '  Speaking: ', ['Speaking:'], MARK)).toBe('Speaking:');
  });

  it.each([
    ['Winner: ', 'Winner: Ann Lee', 'Winner: '],
    ['Winner: ', 'Winner: Ann Lee', 'Winner: –'],
    ['Winner: ', 'Winner: Ann Lee\n', 'Winner: \n'],
    ['Signed in as ', 'Signed in as Ann Lee.', 'Signed in as ….'],
    [FIRST, TEXT, `${FIRST} left.`],
    [FIRST, TEXT, `${FIRST}– left.`],
  ])('is as written where a template left the name out: %s', (first, text, now) => {
    expect(meant(text, first, [now], MARK)).toBe(now);
  });

  it('is as written where no word stands before the mark', () => {
    expect(meant('Ann Lee left.', '', [' Corrected.'], MARK)).toBe(' Corrected.');
    expect(meant('“Ann Lee left.”', '“', ['“…'], MARK)).toBe('“…');
  });
});
