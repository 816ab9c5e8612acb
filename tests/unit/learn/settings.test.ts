import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ByItself, learnsByItself, parseByItself, withSite } from '../../../lib/learn/settings.ts';

const NOWHERE: ByItself = { where: 'nowhere', sites: {} };

describe('where articles are learned from by themselves', () => {
  it.each<[ByItself, host: string, listed: boolean, learns: boolean]>([
    [NOWHERE, 'gazette.example', true, false],
    [{ where: 'nowhere', sites: { 'gazette.example': true } }, 'gazette.example', true, false],
    [{ where: 'chosen', sites: { 'gazette.example': true } }, 'www.gazette.example', true, true],
    [{ where: 'chosen', sites: { 'gazette.example': true } }, 'live.gazette.example', false, true],
    [{ where: 'chosen', sites: { 'gazette.example': true } }, 'post.example', true, false],
    [
      { where: 'chosen', sites: { 'gazette.example': true, 'live.gazette.example': false } },
      'live.gazette.example',
      true,
      false,
    ],
    [{ where: 'listed', sites: {} }, 'gazette.example', true, true],
    [{ where: 'listed', sites: {} }, 'blog.example', false, false],
    [{ where: 'listed', sites: { 'gazette.example': false } }, 'live.gazette.example', true, false],
    [{ where: 'listed', sites: { 'blog.example': true } }, 'blog.example', false, true],
  ])('%j, on %s, listed: %s → %s', (choice, host, listed, learns) => {
    expect(learnsByItself(choice, host, listed)).toBe(learns);
  });

  it('is nowhere at first, and for anything damaged', () => {
    for (const given of [undefined, null, 7, 'all', [], { where: 'everywhere' }, { sites: { 'a.example': true } }])
      expect(parseByItself(given).where).toBe('nowhere');
    const parsed = parseByItself(
      JSON.parse('{"where":"chosen","sites":{"a.example":true,"b":1,"__proto__":{"c":true}}}'),
    );
    expect(parsed).toEqual({ where: 'chosen', sites: { 'a.example': true } });
  });

  it('turning a site on learns from it, and from no other than before', () => {
    const choices = fc.record({
      where: fc.constantFrom('nowhere' as const, 'chosen' as const, 'listed' as const),
      sites: fc.dictionary(fc.constantFrom('a.example', 'b.example', 'c.example'), fc.boolean()),
    });
    fc.assert(
      fc.property(choices, fc.boolean(), fc.boolean(), (before, on, listed) => {
        const next = withSite(before, 'a.example', on);
        expect(learnsByItself(next, 'a.example', listed)).toBe(on);
        for (const other of ['b.example', 'c.example'])
          expect(learnsByItself(next, other, listed)).toBe(learnsByItself(before, other, listed));
      }),
    );
  });
});
