import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Every language says everything that English says, in its own plural forms. */

type Messages = { [key: string]: string | Messages };
const FOLDER = 'assets/locales';
const read = (file: string): Messages => JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'));
const english = read('en.json');
const files = readdirSync(FOLDER);

const isCounted = (at: string | Messages): at is Messages => typeof at === 'object' && 'other' in at;
const formsOf = (message: string | Messages): [form: string, text: string][] =>
  isCounted(message) ? Object.entries(message).map(([form, text]) => [form, String(text)]) : [['', String(message)]];

/** All messages by their key, the plural forms of one together. */
function messagesOf(at: Messages, prefix = ''): Map<string, string | Messages> {
  return new Map(
    Object.entries(at).flatMap(([key, value]) =>
      typeof value === 'string' || isCounted(value)
        ? [[prefix + key, value] as [string, string | Messages]]
        : [...messagesOf(value, `${prefix}${key}.`)],
    ),
  );
}

const placeholders = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort();
const source = messagesOf(english);

/** How many of the numbers that readers meet take a plural form. */
function numbersOf(rules: Intl.PluralRules, form: string): number {
  return Array.from({ length: 1000 }, (_, n) => n).filter((n) => rules.select(n) === form).length;
}

/** What a language's own readers would stumble over. */
const UNTIDY: Record<string, [rule: string, pattern: RegExp][]> = {
  es: [
    [
      'calls its readers usted',
      /(?<![\p{L}])(tu|tus|tú|ti|has|pides|puedes|quites|quieras|necesites|estés|pulsa|añade|elige|libera|exporta|permite que)(?![\p{L}])/iu,
    ],
  ],
  fr: [['parts no sign from its word', / [:;!?»%]|« /]],
  ar: [['calls an article by one word', /مقال(?!ة|ات)/]],
};

it('speaks the seven languages', () => {
  expect(files.sort()).toEqual(['ar.json', 'de.json', 'en.json', 'es.json', 'fr.json', 'uk.json', 'zh_CN.json']);
});

describe.each(files)('%s', (file) => {
  const messages = messagesOf(read(file));
  const language = String(messages.get('language'));
  const rules = new Intl.PluralRules(language);

  it('is named after its language', () => {
    expect(`${language.replace('-', '_')}.json`).toBe(file);
  });

  it('has every key of the English words, and no other', () => {
    expect([...messages.keys()].sort()).toEqual([...source.keys()].sort());
  });

  it('leaves no message empty and none with space around it', () => {
    const poor = [...messages].filter(([, message]) =>
      formsOf(message).some(([, text]) => text === '' || text.trim() !== text),
    );
    expect(poor).toEqual([]);
  });

  it('has the plural forms of its language, and no other', () => {
    const { pluralCategories } = rules.resolvedOptions();
    const wrong = [...messages].filter(
      ([, message]) => isCounted(message) && Object.keys(message).sort().join() !== [...pluralCategories].sort().join(),
    );
    expect(wrong).toEqual([]);
  });

  it('counts what English counts', () => {
    const counted = (all: Map<string, string | Messages>) =>
      [...all].flatMap(([key, message]) => (isCounted(message) ? [key] : [])).sort();
    expect(counted(messages)).toEqual(counted(source));
  });

  it('has the placeholders of the English words', () => {
    const wrong = [...messages].flatMap(([key, message]) => {
      const english = source.get(key) ?? '';
      const wanted = placeholders(String(isCounted(english) ? english.other : english)).join();
      return formsOf(message)
        .filter(([form, text]) => {
          const has = placeholders(text).join();
          // A form of one number alone may have that number as a word: `once`, `two names`.
          const isOneNumber = form !== '' && numbersOf(rules, form) === 1;
          return has !== wanted && !(isOneNumber && has === '');
        })
        .map(([form, text]) => `${key} ${form}: ${text}`);
    });
    expect(wrong).toEqual([]);
  });

  it('has no straight quotation marks and no three dots', () => {
    const straight = [...messages].filter(([, message]) =>
      formsOf(message).some(([, text]) => /["']|\.\.\./.test(text)),
    );
    expect(straight).toEqual([]);
  });

  it.each(UNTIDY[language] ?? [])('%s', (_, pattern) => {
    const untidy = [...messages].filter(([, message]) => formsOf(message).some(([, text]) => pattern.test(text)));
    expect(untidy).toEqual([]);
  });

  it('says its direction', () => {
    expect(messages.get('direction')).toBe(/^(ar|he|fa|ur)/.test(language) ? 'rtl' : 'ltr');
  });

  it('marks the same names in the preview', () => {
    const names = (text: unknown) => [...String(text).matchAll(/\[(\w)\|/g)].map(([, code]) => code).sort();
    expect(names(messages.get('options.marks.previewText'))).toEqual(names(source.get('options.marks.previewText')));
  });

  it('keeps to what shops allow for name and description', () => {
    expect(String(messages.get('extensionName')).length).toBeLessThanOrEqual(45);
    expect(String(messages.get('extensionDescription')).length).toBeLessThanOrEqual(132);
  });
});
