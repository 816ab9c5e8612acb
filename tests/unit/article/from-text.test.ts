import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/from-text.ts';
import { splitParagraphs } from '../../../lib/article/paragraphs.ts';
import { growth } from '../support/cost.ts';

const read = (text: string, more: { title?: string; date?: string } = {}) =>
  articleFromText({ id: 'a', text, ...more });
const blocks = (text: string, more: { title?: string } = {}) =>
  read(text, more).blocks.map(({ start, end, kind }) => [kind, text.slice(start, end)]);

describe('an article from a text', () => {
  it('has one body block for each paragraph between blank lines', () => {
    expect(blocks('The ferry left.\n\n  It was late.  \n \n\nNobody minded.')).toEqual([
      ['body', 'The ferry left.'],
      ['body', 'It was late.'],
      ['body', 'Nobody minded.'],
    ]);
  });

  it('takes single line breaks for paragraphs too', () => {
    expect(blocks('The ferry left.\nIt was late.')).toHaveLength(2);
  });

  it('joins lines that were wrapped inside sentences', () => {
    const text = [
      'The ferry that links the two islands left more than an hour late, and',
      'passengers who had waited in the rain since early in the morning were',
      'told that the storm in the strait had damaged one of the two engines of',
      'the ship, which is forty years old.',
      '',
      'Nobody minded.',
    ].join('\n');
    expect(blocks(text).map(([, words]) => words!.slice(-10))).toEqual(['years old.', 'ody minded.'.slice(-10)]);
  });

  it('reads CRLF as one line break', () => {
    expect(blocks('One day.\r\n\r\nAnother day.').map(([, words]) => words)).toEqual(['One day.', 'Another day.']);
  });

  it('takes title and date from a date line, and marks only the headline words', () => {
    const text = ' date 2031-05-17 Ferry leaves late\n\nThe ferry left.';
    const article = read(text);
    expect(article).toMatchObject({ title: 'Ferry leaves late', date: '2031-05-17' });
    expect(blocks(text)).toEqual([
      ['headline', 'Ferry leaves late'],
      ['body', 'The ferry left.'],
    ]);
  });

  it('prefers a title and date that are given over the date line', () => {
    const article = read(' date 2031-05-17 Ferry leaves late\n\nThe ferry left.', {
      title: 'Other',
      date: '2031-05-18',
    });
    expect(article).toMatchObject({ title: 'Other', date: '2031-05-18' });
  });

  it('gives no date for a day that does not exist', () => {
    expect(read(' date 2031-02-30 Ferry leaves late\n\nThe ferry left.').date).toBeUndefined();
  });

  it('knows the given title at the top of the text as the headline, whatever its punctuation', () => {
    expect(blocks('Ferry leaves “late”.\n\nThe ferry left.', { title: 'Ferry leaves "late"' })[0]).toEqual([
      'headline',
      'Ferry leaves “late”.',
    ]);
  });

  it('has no headline block when the title is not in the text', () => {
    expect(blocks('The ferry left.', { title: 'Ferry leaves late' })).toEqual([['body', 'The ferry left.']]);
  });

  it('keeps what is told of it, and leaves out what is not', () => {
    const article = articleFromText({
      id: 'b',
      text: 'The ferry left.',
      url: 'https://news.example/1',
      publisher: 'Strait Post',
    });
    expect(article).toMatchObject({ id: 'b', title: '', url: 'https://news.example/1', publisher: 'Strait Post' });
    expect('date' in article).toBe(false);
  });

  it('never throws, and its blocks are ordered, apart and inside the text', () => {
    const piece = fc.constantFrom(
      ' date 2031-05-17 ',
      '\n',
      '\n\n',
      '\r\n',
      'Photo: ',
      ' alt=',
      '>',
      '(AP) — ',
      'LIMA',
      ' - ',
      '"',
      '”',
      '10:45 GMT',
      'Word. ',
      'word ',
      '3-2',
      '\u2028',
      '\ud83d',
      '@x',
    );
    const text = fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.option(fc.string(), { nil: undefined }), (body, title) => {
        let reached = 0;
        for (const { start, end } of articleFromText({ id: 'f', text: body, title }).blocks) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          reached = end;
        }
        expect(reached).toBeLessThanOrEqual(body.length);
      }),
      { numRuns: 400 },
    );
  });

  it('takes no more than 30 times as long for ten times the text', () => {
    const units = ['word ', 'Photo: ', '((((', ' alt=', 'A B C ', '\n', '1 2 3 ', '“', '\n \n', '> <'];
    for (const unit of units) {
      const reading = (size: number) => {
        const text = unit.repeat(Math.ceil(size / unit.length));
        return () => read(text);
      };
      expect(growth(reading(100_000), reading(1_000_000), 30, 10), JSON.stringify(unit)).toBeLessThan(30);
    }
  });
});

describe('paragraphs', () => {
  it('are spans without surrounding white space, from an offset on', () => {
    expect(splitParagraphs('skipped\n\n a b \n\n\tc', 7)).toEqual([
      [10, 13],
      [17, 18],
    ]);
  });
});
