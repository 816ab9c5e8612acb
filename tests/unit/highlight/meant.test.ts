import { describe, expect, it } from 'vitest';
import { meant } from '../../../lib/highlight/meant.ts';

const FIRST = 'After a long night, ';
const TEXT = `${FIRST}Ann Lee left.`;

describe('what a page meant that changed what it read', () => {
  it.each([
    ['added dots', [`${FIRST}…`], `${TEXT}…`],
    ['added a sentence', [`${FIRST} Corrected.`], `${TEXT} Corrected.`],
    ['put a word before', [`Update: ${FIRST}`], `Update: ${TEXT}`],
    ['corrected a word', ['After a short night, '], 'After a short night, Ann Lee left.'],
    ['wrote what it had read', [FIRST], TEXT],
    ['added letter by letter', [`${FIRST} `, `${FIRST} N`, `${FIRST} No`], `${TEXT} No`],
    ['did both', [`Update: ${FIRST}`, `Update: ${FIRST}…`], `Update: ${TEXT}…`],
  ])('%s', (_, said, whole) => {
    expect(meant(TEXT, FIRST, said)).toBe(whole);
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
    expect(meant(TEXT, FIRST, said)).toBe(said.at(-1));
  });

  it('is as written where no word stands before the mark', () => {
    expect(meant('Ann Lee left.', '', [' Corrected.'])).toBe(' Corrected.');
    expect(meant('“Ann Lee left.”', '“', ['“…'])).toBe('“…');
  });
});
