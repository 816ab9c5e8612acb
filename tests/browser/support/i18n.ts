/** Stands in for the browser's messages in tests of the views: English words, unless a test speaks another language. */
type Messages = { [key: string]: string | Messages };

const LANGUAGES = import.meta.glob<Messages>('../../../assets/locales/*.json', { eager: true, import: 'default' });

let language = 'en';

/** The views speak this language from now on, by the name of its file in assets/locales. */
export function speak(name: string): void {
  language = name;
}

function find(key: string): string | Messages | undefined {
  const messages = LANGUAGES[`../../../assets/locales/${language}.json`];
  return key
    .split('.')
    .reduce<string | Messages | undefined>((at, part) => (typeof at === 'object' ? at[part] : undefined), messages);
}

function t(key: string, given: (string | number)[] = []): string {
  const message = find(key);
  if (typeof message !== 'string') throw new Error(`No message "${key}" in assets/locales/${language}.json`);
  return message.replace(/\$(\d)/g, (_, index: string) => String(given[Number(index) - 1] ?? ''));
}

export const i18n = { t };
