import { describe, expect, it } from 'vitest';
import type { AliasRecord } from '../../../lib/exchange.ts';
import { verify } from '../../../lib/match/verify.ts';

const record = (text: string): AliasRecord => ({ text, candidates: [{ entity: 'x', kind: 'name', count: 1 }] });

/** How the alias is verified at `⟦…⟧` in the text: the casing, or null. */
function at(marked: string, alias: string) {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const text = marked.replace('⟦', '').replace('⟧', '');
  return verify(text, { start, end, ordinals: [0] }, { 0: record(alias) })[0]?.casing ?? null;
}

describe('verifying a hit', () => {
  it.each([
    ['the same letters', '⟦Ada⟧ left', 'Ada', 'same'],
    ['another word with the same hash', '⟦Ada⟧ left', 'Bob', null],
    ['capitals', '⟦ADA⟧ LEFT', 'Ada', 'capitals'],
    ['small letters for a capital', 'an ⟦apple⟧', 'Apple', null],
    ['an acronym in small letters', 'tell ⟦us⟧', 'US', null],
    ['a short acronym as a word', '⟦Who⟧ came', 'WHO', null],
    ['a long acronym as a word', '⟦Nato⟧ said', 'NATO', 'title'],
    ['a long acronym as a common word', '⟦What⟧ came', 'WHAT', null],
    ['small words of a name in capitals', 'the ⟦Bank Of Ada⟧', 'Bank of Ada', 'same'],
    ['a brand that begins small', 'an ⟦iPad⟧', 'iPad', 'same'],
    ['a brand in capitals', 'AN ⟦IPAD⟧', 'iPad', 'capitals'],
    ['a brand in small letters only', 'an ⟦ipad⟧', 'iPad', null],
    ['initials with stops for an acronym', 'the ⟦U.N.⟧ said', 'UN', 'same'],
    ['a soft hyphen', '⟦A\u00adda⟧ left', 'Ada', 'same'],
    ['a sentence that ends between the words', 'met ⟦Ada. King⟧ came', 'Ada King', null],
    ['a comma between the words', 'met ⟦Ada, King⟧ came', 'Ada King', null],
    ['a comma that the alias has', 'from ⟦Paris, Texas⟧', 'Paris, Texas', 'same'],
    ['an ampersand for a space', '⟦Ada & King⟧', 'Ada King', null],
    ['a possessive behind', '⟦Ada⟧’s book', 'Ada', 'same'],
    ['a contraction behind', "⟦Ada⟧'ll come", 'Ada', 'same'],
    ['a longer word with an apostrophe', '⟦Xi⟧’an', 'Xi', null],
    ['the end of a name with an apostrophe', "O'⟦Brien⟧", 'Brien', null],
    ['an elided article', "chez l'⟦Oréal⟧", 'Oréal', 'same'],
    ['an elided article with its preposition', "parla dell'⟦Oréal⟧", 'Oréal', 'same'],
    ['an elided preposition', 'nell’⟦Oltremare⟧', 'Oltremare', 'same'],
    ['an elided article at a sentence’s start', 'L’⟦Oltremare⟧ dit', 'Oltremare', 'same'],
    ['an elided conjunction', 'jusqu’⟦Ada⟧', 'Ada', 'same'],
    ['a given name with a capital particle', "D'⟦Ada⟧", 'Ada', null],
    ['a Turkish ending', "dün ⟦Işıl Taş⟧'ın evi", 'Işıl Taş', 'same'],
    ['a Turkish ending on a city', "⟦İskele⟧'den gelen", 'İskele', 'same'],
    ['the same letters where nothing is Turkish', "the ⟦Sana⟧'a road", 'Sana', null],
    ['a line break of the page’s source', 'met ⟦Ada\n    King⟧ there', 'Ada King', 'same'],
    ['a blank line between the words', 'met ⟦Ada\n\nKing⟧ came', 'Ada King', null],
    ['two line breaks with space between them', 'met ⟦Ada\n  \n King⟧ came', 'Ada King', null],
    ['a Hebrew hyphen', 'ליד ⟦תל־ים⟧ אתמול', 'תל ים', 'same'],
    ['a Hebrew abbreviation’s mark', 'אל ⟦נת״ל⟧ אתמול', 'נת"ל', 'same'],
    ['a nickname in curly quotation marks', 'met ⟦Ada “Top” King⟧', 'Ada "Top" King', 'same'],
    ['quotation marks', '‘⟦Ada⟧’', 'Ada', 'same'],
    ['a handle', '@⟦Ada⟧ said', 'Ada', null],
    ['an address', 'https://x.example/⟦Ada⟧/', 'Ada', null],
    ['a file name', 'see ⟦Ada⟧.com', 'Ada', null],
    ['the end of a sentence', 'see ⟦Ada⟧.', 'Ada', 'same'],
    ['a sum of money', '⟦US⟧$ 5', 'US', null],
    ['a Chinese word', '昨天⟦王小明⟧说', '王小明', 'same'],
    ['a piece of a Chinese word', '中⟦华人⟧民共和国', '华人', null],
    ['a Chinese city with its suffix', '在⟦北京⟧市', '北京', 'same'],
    ['a Thai word in a row of words', 'ไป⟦กรุงเทพ⟧แล้ว', 'กรุงเทพ', 'same'],
    ['a Korean name before a particle', '⟦김철수⟧는', '김철수', 'same'],
    ['a Korean place before two particles', '⟦서울⟧에서는', '서울', 'same'],
    ['a Korean place before another two', '⟦서울⟧에는', '서울', 'same'],
    ['a Korean name before two particles', '⟦김철수⟧에게는', '김철수', 'same'],
    ['a Korean name with an honorific', '⟦김철수⟧님이', '김철수', 'same'],
    ['a piece of a Korean word', '⟦김철⟧수는', '김철', null],
  ])('of %s', (_, marked, alias, casing) => {
    expect(at(marked, alias)).toBe(casing);
  });

  it('passes over aliases that the background did not know', () => {
    expect(verify('Ada', { start: 0, end: 3, ordinals: [7, 8] }, { 8: record('Ada') })).toHaveLength(1);
  });
});
