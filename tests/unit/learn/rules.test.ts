import { describe, expect, it } from 'vitest';
import { isExcluded, whyNotLearn } from '../../../lib/learn/rules.ts';
import { DEFAULT_EXCLUDED, parseExcluded } from '../../../lib/learn/settings.ts';

const plain = { url: 'https://gazette.example/a-story', incognito: false, secrets: 0, fields: 1 };

describe('learning from a page', () => {
  it.each([
    ['an article', {}, undefined],
    ['any page in a private window', { incognito: true }, 'privateWindow'],
    ['a file', { url: 'file:///home/a.html' }, 'notWeb'],
    ['an address with a password in it', { url: 'https://me:secret@gazette.example/a' }, 'notWeb'],
    ['no address', { url: '' }, 'notWeb'],
    ['a mailbox', { url: 'https://mail.gazette.example/inbox/1' }, 'excluded'],
    ['a bank', { url: 'https://banking.first.example/' }, 'excluded'],
    ['a machine of the own network', { url: 'http://192.168.0.1/status' }, 'excluded'],
    ['a page that asks for a password', { secrets: 1 }, 'form'],
    ['a page that is a form', { fields: 9 }, 'form'],
  ])('%s', (_, change, why) => {
    expect(whyNotLearn({ ...plain, ...change }, DEFAULT_EXCLUDED)).toBe(why);
  });

  it('leaves out what the reader lists, with all hosts below it', () => {
    expect(isExcluded('news.club.example', ['club.example'])).toBe(true);
    expect(isExcluded('www.club.example', ['club.example'])).toBe(true);
    expect(isExcluded('notclub.example', ['club.example'])).toBe(false);
  });
});

describe('the list of hosts that nothing is learned from', () => {
  it.each([null, 7, 'x', {}])('falls back to the default where damaged: %j', (value) => {
    expect(parseExcluded(value)).toEqual([...DEFAULT_EXCLUDED]);
  });

  it('stays empty where the reader emptied it, and keeps what is sound', () => {
    expect(parseExcluded([])).toEqual([]);
    expect(parseExcluded(['a.example', 7, null])).toEqual(['a.example']);
  });
});
