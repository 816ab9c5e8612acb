import { describe, expect, it } from 'vitest';
import { isListed, LISTED_SITES } from '../../lib/listed-sites.ts';
import { matchPattern, parseSite, siteChoice, siteOfAddress, siteOfPattern } from '../../lib/sites.ts';

describe('the list of news sites', () => {
  it('names at least 150 sites, each once, sorted, as bare hosts', () => {
    const hosts = LISTED_SITES.map((site) => site.host);
    expect(hosts.length).toBeGreaterThanOrEqual(150);
    expect(new Set(hosts).size).toBe(hosts.length);
    expect([...hosts].sort()).toEqual(hosts);
    for (const host of hosts) expect(parseSite(host), host).toBe(host);
  });

  it('covers subdomains, and no look-alikes', () => {
    expect(isListed('www.bbc.com')).toBe(true);
    expect(isListed('edition.cnn.com')).toBe(true);
    expect(isListed('notcnn.com')).toBe(false);
    expect(isListed('cnn.com.evil.example')).toBe(false);
  });

  it('leaves mail and accounts of large portals alone', () => {
    expect(isListed('mail.yahoo.com')).toBe(false);
    expect(isListed('accounts.google.com')).toBe(false);
  });
});

describe('the site of an address', () => {
  it.each([
    ['a page', 'https://www.news.example/a?b#c', 'news.example'],
    ['a page that only names a PDF', 'https://news.example/?file=a.pdf', 'news.example'],
    ['a PDF', 'https://news.example/paper.PDF', null],
    ["a browser's store", 'https://addons.mozilla.org/firefox', null],
    ["a browser's own page", 'chrome://extensions', null],
    ['nothing', undefined, null],
  ])('%s', (_, url, site) => expect(siteOfAddress(url)).toBe(site));
});

describe("the reader's choice for a site", () => {
  it.each([
    ['nothing chosen', {}, 'news.example', undefined],
    ['chosen for the site', { 'news.example': false }, 'www.news.example', false],
    ['chosen for the parent domain', { 'news.example': true }, 'live.news.example', true],
    ['the more specific choice wins', { 'news.example': true, 'live.news.example': false }, 'live.news.example', false],
    ['every site', { '*': true }, 'any.example', true],
    ['one site off, all others on', { '*': true, 'bank.example': false }, 'bank.example', false],
    ['no inherited properties', {}, 'constructor', undefined],
  ])('%s', (_, sites, host, expected) => {
    expect(siteChoice({ sites }, host)).toBe(expected);
  });
});

describe('a typed site', () => {
  it.each([
    ['news.example', 'news.example'],
    ['  https://www.News.example/world?x=1 ', 'news.example'],
    ['*://*.news.example/*', 'news.example'],
    ['news.example:8080', 'news.example'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['localhost', null],
    ['two words.example', null],
    ['-bad.example', null],
    ['', null],
    ['javascript:alert(1)', null],
  ])('%s → %s', (typed, expected) => {
    expect(parseSite(typed)).toBe(expected);
  });

  it('becomes a pattern for the site and its subdomains', () => {
    expect(matchPattern('news.example')).toBe('*://*.news.example/*');
  });
});

describe('a pattern that the browser gives', () => {
  it.each([
    ['*://*.news.example/*', 'news.example'],
    ['https://www.news.example/*', 'news.example'],
    ['*://*/*', '*'],
    ['<all_urls>', '*'],
    ['file:///*', null],
    ['moz-extension://abc/*', null],
  ])('%s is the site %s', (pattern, site) => {
    expect(siteOfPattern(pattern)).toBe(site);
  });
});
