import { fold, phraseMask, WORD, wordMask } from '../gazetteer/lookup.ts';
import type { GoldArticle } from './gold.ts';

const LETTERS = { vowel: 'aeiou', consonant: 'bcdfghjklmnpqrstvwyz' };
const KEPT = WORD.title | WORD.organisation | WORD.place | WORD.event | WORD.product | WORD.calendar | WORD.common;

/**
 * A copy of an annotated text whose names are respelt into words that no list knows, each the same way throughout, so that training
 * learns from what stands around a name as well as from the name. Known places and the nouns that names are made with (`University`) stay.
 * @param random gives numbers in [0, 1)
 */
export function respellNames(article: GoldArticle, random: () => number, share: number): GoldArticle {
  const spelling = new Map<string, string>();
  const marks: { start: number; end: number }[] = [];
  const taken = new Set<number>();
  for (const { mentions } of article.entities) {
    for (const { start, end, kind } of mentions) {
      if (kind === 'nominal' || kind === 'pronoun' || kind === 'demonym') continue;
      const text = article.text.slice(start, end);
      if (phraseMask(text) && random() < 0.6) continue;
      for (const word of text.matchAll(/\p{Lu}\p{Ll}{2,}/gu)) {
        const at = start + word.index;
        if (taken.has(at) || wordMask(word[0].toLowerCase()) & KEPT) continue;
        taken.add(at);
        marks.push({ start: at, end: at + word[0].length });
      }
    }
  }
  marks.sort((a, b) => a.start - b.start);
  let text = '';
  let from = 0;
  for (const { start, end } of marks) {
    const word = article.text.slice(start, end);
    let other = spelling.get(word);
    if (other === undefined) {
      other = random() < share ? respell(word, random) : word;
      spelling.set(word, other);
    }
    text += article.text.slice(from, start) + other;
    from = end;
  }
  text += article.text.slice(from);
  return { ...article, id: `${article.id}+`, text };
}

/** Changes about half of a word's letters, vowels into vowels and consonants into consonants; the length stays. */
function respell(word: string, random: () => number): string {
  const letters = [...fold(word)];
  if (letters.length !== word.length) return word;
  const changed = letters.map((letter, index) => {
    if (random() < 0.5) return letter;
    const lower = letter.toLowerCase();
    const set = LETTERS.vowel.includes(lower) ? LETTERS.vowel : LETTERS.consonant;
    const other = set[Math.floor(random() * set.length)]!;
    return index === 0 ? other.toUpperCase() : other;
  });
  return changed.join('');
}
