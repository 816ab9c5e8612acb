import { describe, expect, it } from 'vitest';
import { ArticleError } from '../../../lib/article/article-error.ts';
import { readArticleFile } from '../../../lib/article/owner-format.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string, name = 'ferry.txt') => readArticleFile(bytes(text), name);

/** The error that reading a file throws. */
function errorOf(content: string | Uint8Array): ArticleError {
  try {
    readArticleFile(typeof content === 'string' ? bytes(content) : content, 'ferry.txt');
  } catch (error) {
    if (error instanceof ArticleError) return error;
  }
  throw new Error('read without an ArticleError');
}

const GOOD = ' date 2031-05-17 Ferry leaves late\n\nThe ferry left.\n';

describe('an article file', () => {
  it('is read with id, title, date and blocks', () => {
    const article = read(GOOD, 'in/0001_ferry.v2.txt');
    expect(article).toMatchObject({ id: '0001_ferry.v2', title: 'Ferry leaves late', date: '2031-05-17', text: GOOD });
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['headline', 'body']);
  });

  it('may begin with a byte order mark, which is no part of the text', () => {
    expect(read(`\uFEFF${GOOD}`).text).toBe(GOOD);
  });

  it('may have CRLF line ends, which stay in the text', () => {
    const article = read(GOOD.replaceAll('\n', '\r\n'));
    expect(article.title).toBe('Ferry leaves late');
    expect(article.text).toContain('\r\n');
  });

  it('may be of 29 February in a leap year', () => {
    expect(read(GOOD.replace('2031-05-17', '2028-02-29')).date).toBe('2028-02-29');
  });

  it.each([
    [
      'no date line',
      'The ferry left.\n\nIt was late.',
      1,
      'ferry.txt, line 1: expected " date YYYY-MM-DD Headline", found "The ferry left."',
    ],
    ['nothing at all', '', 1, 'ferry.txt, line 1: expected " date YYYY-MM-DD Headline", found ""'],
    [
      'a month that does not exist',
      GOOD.replace('05', '13'),
      1,
      'ferry.txt, line 1: expected a day of the calendar as YYYY-MM-DD, found "2031-13-17"',
    ],
    [
      'a day that does not exist',
      GOOD.replace('05-17', '02-30'),
      1,
      'ferry.txt, line 1: expected a day of the calendar as YYYY-MM-DD, found "2031-02-30"',
    ],
    [
      'a date in another form',
      GOOD.replace('2031-05-17', '17/5/2031'),
      1,
      'ferry.txt, line 1: expected a day of the calendar as YYYY-MM-DD, found "17/5/2031"',
    ],
    [
      'no headline',
      ' date 2031-05-17 \n\nThe ferry left.',
      1,
      'ferry.txt, line 1: expected a headline after the date, found the end of the line',
    ],
    [
      'no body',
      ' date 2031-05-17 Ferry leaves late\n\n \n',
      2,
      'ferry.txt, line 2: expected paragraphs of text, found nothing',
    ],
    [
      'only noise below',
      ' date 2031-05-17 Ferry leaves late\n\nAdvertisement\n',
      2,
      'ferry.txt, line 2: expected paragraphs of text, found only captions, credits and the like',
    ],
  ])('with %s is refused, told where and why', (_, text, line, message) => {
    const error = errorOf(text);
    expect(error.message).toBe(message);
    expect(error).toMatchObject({ file: 'ferry.txt', line });
  });

  it.each([
    ['a stray continuation byte', [0x80]],
    ['Latin-1', [0xe9, 0x20]],
    ['an overlong form', [0xc0, 0xaf]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['a code point beyond Unicode', [0xf4, 0x90, 0x80, 0x80]],
    ['a sequence cut off by the end', [0xe2, 0x82]],
  ])('with bad UTF-8 (%s) is refused at the byte and line', (_, bad) => {
    const error = errorOf(new Uint8Array([...bytes(GOOD), ...bytes('é ok\n'), ...bad]));
    expect(error.line).toBe(5);
    expect(error.message).toContain(`at offset ${bytes(GOOD).length + 6} `);
  });

  it('shows a long wrong line shortened', () => {
    expect(errorOf('x'.repeat(500)).message.length).toBeLessThan(200);
  });
});
