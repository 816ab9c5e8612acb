import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openIndex } from '../../../lib/index/decode.ts';
import { encodeIndex } from '../../../lib/index/encode.ts';
import { createMatcher } from '../../../lib/match/matcher.ts';
import { comparable } from '../../../lib/match/normalise.ts';
import { cost } from '../support/cost.ts';

const matcherOf = (...texts: string[]) => createMatcher(openIndex(encodeIndex(texts.map((text) => ({ text })))));

/** What is found, as texts. */
const found = (text: string, ...aliases: string[]) =>
  matcherOf(...aliases)
    .search(text)
    .map(({ start, end }) => text.slice(start, end));

describe('the matcher', () => {
  it.each([
    ['a name', 'said Ada Lovelace today', ['Ada Lovelace'], ['Ada Lovelace']],
    ['a word, not a piece of one', 'Adamant Ada', ['Ada'], ['Ada']],
    ['over a line break and spaces', 'said Ada\n   Lovelace', ['Ada Lovelace'], ['Ada\n   Lovelace']],
    ['over a no-break space', 'Ada\u00a0Lovelace', ['Ada Lovelace'], ['Ada\u00a0Lovelace']],
    ['with a soft hyphen', 'Ada Love\u00adlace', ['Ada Lovelace'], ['Ada Love\u00adlace']],
    ['with zero-width characters', 'A\u200bda Love\u2060lace', ['Ada Lovelace'], ['A\u200bda Love\u2060lace']],
    ['between direction marks', '\u200fAda\u200e', ['Ada'], ['Ada']],
    ['without its diacritics', 'Jose Munoz', ['José Muñoz'], ['Jose Munoz']],
    ['with decomposed diacritics', 'Jose\u0301 Mun\u0303oz', ['José Muñoz'], ['Jose\u0301 Mun\u0303oz']],
    ['letters that do not decompose', 'Lodz and STRASSE', ['Łódź', 'Straße'], ['Lodz', 'STRASSE']],
    ['full-width letters', 'ＡＤＡ', ['Ada'], ['ＡＤＡ']],
    ['mathematical letters', '𝐀𝐝𝐚 Lovelace', ['Ada Lovelace'], ['𝐀𝐝𝐚 Lovelace']],
    ['before a possessive', "Ada’s and Ada's", ['Ada'], ['Ada', 'Ada']],
    [
      'with any apostrophe',
      "O’Brien O'Brien OʼBrien O`Brien",
      ["O'Brien"],
      ['O’Brien', "O'Brien", 'OʼBrien', 'O`Brien'],
    ],
    ['with any hyphen or none', 'Mary‑Ann, Mary–Ann, Mary Ann', ['Mary-Ann'], ['Mary‑Ann', 'Mary–Ann', 'Mary Ann']],
    ['in capitals', 'ADA LOVELACE SPEAKS', ['Ada Lovelace'], ['ADA LOVELACE']],
    ['initials with and without stops', 'U.N. and UN', ['UN'], ['U.N.', 'UN']],
    ['an alias with stops', 'UN, U.N', ['U.N.'], ['UN', 'U.N']],
    ['not small letters for a capital', 'let us go', ['US'], []],
    ['a name in small letters anywhere', 'bell hooks; Bell Hooks', ['bell hooks'], ['bell hooks', 'Bell Hooks']],
    ['a small first letter with or without its accent', 'elan dé Vries', ['élan', 'de Vries'], ['elan', 'dé Vries']],
    ['a small first letter before a soft hyphen', 'an i\u00adPad', ['iPad'], ['i\u00adPad']],
    ['Chinese', '昨天王小明在北京说', ['王小明', '北京'], ['王小明', '北京']],
    ['Japanese', '山田太郎さんは東京で', ['山田太郎', '東京'], ['山田太郎', '東京']],
    ['Thai', 'เมื่อวานสมชายไปกรุงเทพ', ['สมชาย', 'กรุงเทพ'], ['สมชาย', 'กรุงเทพ']],
    ['Korean before a particle', '김철수는 서울에서', ['김철수', '서울'], ['김철수', '서울']],
    ['Arabic, vowel signs or none', 'قال مُحَمَّد', ['محمد'], ['مُحَمَّد']],
    ['Hebrew with points', 'אמר דָּוִד', ['דוד'], ['דָּוִד']],
    ['Cyrillic and Greek', 'Сказал Фёдор, Αθήνα', ['Федор', 'Αθηνα'], ['Фёдор', 'Αθήνα']],
    ['Devanagari with its vowel signs', 'दिल्ली में', ['दिल्ली'], ['दिल्ली']],
    ['nothing in an emoji', '😀 Ada 😀', ['Ada'], ['Ada']],
    ['beside lone surrogates', '\ud800Ada\udc00', ['Ada'], ['Ada']],
  ])('finds %s', (_, text, aliases, expected) => {
    expect(found(text, ...aliases)).toEqual(expected);
  });

  it('gives the ordinals of all aliases with these words', () => {
    const [hit] = matcherOf('x', 'US', 'U.S.', 'us').search('The US said');
    expect(hit).toEqual({ start: 4, end: 6, ordinals: [1, 2, 3] });
  });

  it('gives overlapping hits, in order', () => {
    expect(found('Bank of China Tower', 'China', 'Bank of China', 'China Tower')).toEqual([
      'Bank of China',
      'China',
      'China Tower',
    ]);
  });

  it('finds nothing in an empty index or text', () => {
    expect(found('Ada')).toEqual([]);
    expect(found('', 'Ada')).toEqual([]);
  });

  it('finds names across the edges of its batches', () => {
    const aliases = ['Ada Lovelace', 'Ada King Noel Byron Countess of Lovelace'];
    for (let words = 1000; words < 1060; words++) {
      const text = `${'so '.repeat(words)}Ada King Noel Byron Countess of Lovelace`;
      expect(found(text, ...aliases)).toEqual(['Ada King Noel Byron Countess of Lovelace']);
    }
  });

  const word = fc.stringMatching(/^[A-Z][a-z]{1,7}$/);
  const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

  it('finds every alias put into a text, wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 20 }),
        fc.string({ unit: 'grapheme' }),
        fc.nat(),
        (names, noise, pick) => {
          const alias = names[pick % names.length]!;
          const text = `${noise} | ${alias} | ${noise}`;
          const start = noise.length + 3;
          const hits = matcherOf(...names).search(text);
          expect(hits).toContainEqual(expect.objectContaining({ start, end: start + alias.length }));
        },
      ),
    );
  });

  it('finds names with small letters, accents and hidden characters in any spelling of them', () => {
    const letters = fc.stringMatching(/^[a-zéüñA-ZÉÜÑ]{1,6}$/);
    const anyName = fc.array(letters, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    const spelling = fc.constantFrom(
      (name: string) => name.normalize('NFD'),
      (name: string) => name.normalize('NFD').replace(/\p{M}/gu, ''),
      (name: string) => name.split('').join('\u00ad'),
      (name: string) => name.replaceAll(' ', '\n\u00a0 '),
    );
    fc.assert(
      fc.property(
        fc.array(anyName, { minLength: 1, maxLength: 9 }),
        spelling,
        fc.constantFrom('', 'x ', 'é, '),
        (names, spell, before) => {
          const text = before + spell(names[0]!);
          const hits = matcherOf(...names).search(`${text} y`);
          expect(
            hits.some(
              ({ start, end, ordinals }) => start === before.length && end === text.length && ordinals.includes(0),
            ),
          ).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('finds what a naive search over words finds', () => {
    const sentence = fc
      .array(fc.oneof(word, fc.constantFrom('of', 'the', 'said')), { maxLength: 40 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), sentence, fc.nat(), (names, rest, cut) => {
        const words = rest.split(' ');
        const text = [...words.slice(0, cut % 9), ...names.slice(0, 3), ...words].join(' ');
        const wanted = naive(text, new Set(names));
        const got = matcherOf(...names)
          .search(text)
          .filter(({ start, end, ordinals }) => ordinals.some((ordinal) => names[ordinal] === text.slice(start, end)))
          .map(({ start, end }) => `${start}-${end}`);
        expect(new Set(got)).toEqual(wanted);
      }),
    );
  });

  it('finds all that it finds where it passes over nothing', () => {
    const piece = fc.oneof(
      fc.stringMatching(/^[a-eA-E]{1,3}$/),
      fc.constantFrom(
        ' ',
        '’',
        "'",
        '\u00a0',
        '—',
        '-',
        '.',
        '\u00ad',
        '\u0301',
        '\u200b',
        'é',
        '王',
        '5',
        '_',
        '“',
        'æ',
        '\ud835\udc1a',
      ),
    );
    const text = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 9 }), text, (aliases, rest) => {
        const index = openIndex(encodeIndex(aliases.map((alias) => ({ text: alias }))));
        const said = `${aliases[0]} ${rest}`;
        const careful = createMatcher({ ...index, starts: index.starts.map(() => 255) }).search(said);
        expect(createMatcher(index).search(said)).toEqual(careful);
      }),
      { numRuns: 2_000 },
    );
  });

  it('gives valid spans of whole code points in any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 8 }),
        (text, aliases) => {
          let last = 0;
          for (const { start, end, ordinals } of matcherOf(...aliases).search(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(ordinals.every((ordinal) => ordinal < aliases.length)).toBe(true);
            last = start;
          }
        },
      ),
    );
  });

  it('finds any alias that has a letter in a text that is that alias', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (alias) => {
        const hits = matcherOf(alias).search(alias);
        if (!/[\p{L}\p{N}]/u.test(comparable(alias))) return;
        expect(hits.some(({ ordinals }) => ordinals.includes(0))).toBe(true);
      }),
    );
  });

  it.each([
    ['one long word', 'a'.repeat(300_000)],
    ['initials', 'A.'.repeat(150_000)],
    ['the start of a long name, over and over', 'Very Long '.repeat(30_000)],
    ['apostrophes', "'".repeat(300_000)],
    ['combining marks', '\u0301'.repeat(300_000)],
    ['Chinese', '王'.repeat(300_000)],
  ])('is quick with %s', (_, text) => {
    const matcher = matcherOf(`${'Very Long '.repeat(15)}Name`, 'Very', 'A.A.', '王王');
    expect(cost(() => matcher.search(text))).toBeLessThan(3000);
  });
});

/** All spans of space-separated words that are one of the names. */
function naive(text: string, names: Set<string>): Set<string> {
  const words = [...text.matchAll(/\S+/g)];
  const spans = new Set<string>();
  words.forEach((first, from) => {
    for (const last of words.slice(from, from + 5)) {
      const end = last.index + last[0].length;
      if (names.has(text.slice(first.index, end))) spans.add(`${first.index}-${end}`);
    }
  });
  return spans;
}
