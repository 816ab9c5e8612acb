import { describe, expect, it } from 'vitest';
import { PRIVATE_HOSTS } from '../../../lib/learn/private-hosts.ts';
import { isExcluded, whyNotLearn } from '../../../lib/learn/rules.ts';
import { DEFAULT_EXCLUDED, parseExcluded } from '../../../lib/learn/settings.ts';
import { LISTED_SITES } from '../../../lib/listed-sites.ts';
import { parseSite, suffixes } from '../../../lib/sites.ts';

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

describe('well-known private sites', () => {
  it.each([
    ...['mail.google.com', 'app.fastmail.com', 'www.icloud.com', 'outlook.live.com', 'mail.yahoo.com'],
    ...['paypal.com', 'secure.chase.com', 'www.bankofamerica.com', 'online.hsbc.co.uk', 'meine.deutsche-bank.de'],
    ...['web.whatsapp.com', 'app.slack.com', 'team.slack.com', 'teams.microsoft.com', 'mychart.hospital.org'],
    ...['docs.google.com', 'my.1password.com', 'www.tax.service.gov.uk', 'www.elster.de'],
  ])('are left out, with all below them: %s', (host) => {
    expect(isExcluded(host, DEFAULT_EXCLUDED)).toBe(true);
    expect(whyNotLearn({ ...plain, url: `https://${host}/a` }, DEFAULT_EXCLUDED)).toBe('excluded');
  });

  it('are left out even where the reader emptied the list', () => {
    expect(isExcluded('www.paypal.com', [])).toBe(true);
    expect(isExcluded('gazette.example', [])).toBe(false);
  });

  it('are told by whole labels', () => {
    for (const host of ['notpaypal.com', 'paypal.com.gazette.example', 'news.yahoo.com', 'blog.google', 'whatsapp.com'])
      expect(isExcluded(host, [])).toBe(false);
  });

  it('are hosts, each named once and none below another', () => {
    const all = Object.values(PRIVATE_HOSTS).flat();
    expect(all.filter((host) => parseSite(host) !== host)).toEqual([]);
    const listed = new Set<string>(all);
    expect(listed.size).toBe(all.length);
    expect(
      all.filter((host) =>
        suffixes(host)
          .slice(1)
          .some((above) => listed.has(above)),
      ),
    ).toEqual([]);
    expect(all.length).toBeGreaterThan(150);
  });

  it('and labels of private hosts leave out no listed news site', () => {
    expect(LISTED_SITES.filter(({ host }) => isExcluded(host, DEFAULT_EXCLUDED))).toEqual([]);
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
