import { TextHash } from './hash.ts';

/** Letters that Unicode does not take apart into a base letter and marks. */
const LETTERS = new Map(
  Object.entries({
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ı: 'i',
    ə: 'e',
    ħ: 'h',
    ŋ: 'ng',
    ŧ: 't',
    ĸ: 'k',
  }),
);

const MAX_SLUG = 80;

/** Lower-cased, without diacritics, compatibility forms resolved: `Zelenskyy, Łódź, ﬁ` → `zelenskyy, lodz, fi`. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøłđðþıəħŋŧĸ]/g, (letter) => LETTERS.get(letter) ?? letter);
}

/**
 * A readable id part of a name: ASCII letters and digits joined by single hyphens, at most 80 characters:
 * `Xi Jinping` → `xi-jinping`, `Côte d'Ivoire` → `cote-divoire`.
 * A name without any such character gets a hash of itself: `entity-1a2b3c4d`.
 */
export function slugify(name: string): string {
  const slug = fold(name)
    .replace(/['’ʼ.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_SLUG)
    .replace(/^-+|-+$/g, '');
  return slug || `entity-${new TextHash().add(name).toString().slice(0, 8)}`;
}
