import { type GeneratedI18nStructure, i18n } from '#i18n';
import { numberWords, wordsLocale } from './dates.ts';
import { perLocale } from './per-locale.ts';

/** A message that comes in the plural forms of its language, each under the name that Unicode's rules give it. */
type Counted = keyof GeneratedI18nStructure extends infer Key
  ? Key extends `${infer Name}.other`
    ? Name
    : never
  : never;

const RULES = perLocale((locale) => new Intl.PluralRules(locale));

/** A message about a number of things, in the plural form that the reader's language has for that number. */
export function countWords(message: Counted, count: number, locale = wordsLocale()): string {
  const form = RULES(locale).select(count);
  // English, whose keys the types know, lacks the forms of other languages; a test holds each language to its own.
  return i18n.t(`${message}.${form as 'other'}`, [numberWords(count, locale)]);
}
