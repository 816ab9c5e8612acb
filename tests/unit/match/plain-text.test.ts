import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../../lib/match/plain-text.ts';

describe('paragraphs of a plain text', () => {
  it.each([
    ['between blank lines', 'a\nb\n\nc', ['a\nb', 'c']],
    ['between lines, where none is blank', 'a\nb', ['a', 'b']],
    ['with blank lines that have spaces', 'a\n \t\n\n b', ['a', 'b']],
    ['with carriage returns', 'a\r\nb', ['a', 'b']],
    ['of nothing', '', []],
  ])('are found %s', (_, text, expected) => {
    expect(paragraphsOf(text).map((paragraph) => paragraph.text)).toEqual(expected);
  });

  it('stand where they say', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', ' ', '\n', '\n\n', 'é'), { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        for (const { text: paragraph, start } of paragraphsOf(text))
          expect(text.startsWith(paragraph, start)).toBe(true);
      }),
    );
  });
});
