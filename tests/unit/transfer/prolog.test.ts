import { describe, expect, it } from 'vitest';
import { readProlog } from '../../../lib/transfer/prolog.ts';

describe('what a text begins with', () => {
  it.each<[string, string, object | undefined]>([
    ['a feed', '<rss version="2.0">', { root: 'rss' }],
    ['a feed with a prefix', '<rdf:RDF xmlns:rdf="x">', { root: 'rdf' }],
    [
      'a feed behind declarations and comments',
      '\uFEFF<?xml version="1.0"?>\n<!-- <html> --><?x ?><feed>',
      { root: 'feed' },
    ],
    ['a feed that quotes a page', '<rss><![CDATA[<!DOCTYPE html>]]></rss>', { root: 'rss' }],
    ['a page', '<!doctype HTML><html>', { root: 'html', doctype: 'html' }],
    ['a document type with entities', '<!DOCTYPE rss [<!ENTITY a "b>">]><rss>', { root: '', doctype: 'rss' }],
    ['a document type in a comment', '<!--<!DOCTYPE rss>--><rss>', { root: 'rss' }],
    ['words', 'Ivana <rss>', undefined],
    ['a comment without end', '<!-- <rss>', undefined],
    ['nothing', '  ', undefined],
  ])('%s', (_, text, prolog) => {
    expect(readProlog(text)).toEqual(prolog);
  });

  it('is read in passing, however long it is', () => {
    const began = performance.now();
    readProlog(`${'<!---->'.repeat(200_000)}${' '.repeat(2_000_000)}<rss>`);
    readProlog('<!'.repeat(1_000_000));
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
