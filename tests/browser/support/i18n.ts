import messages from '../../../assets/locales/en.json';

/** Stands in for the browser's messages in tests of the views: the English words, with the rules of `@wxt-dev/i18n`. */
type Messages = { [key: string]: string | Messages };

const PREDEFINED: Record<string, string> = { '@@ui_locale': 'en_US', '@@bidi_dir': 'ltr' };

function find(key: string): string | Messages {
  const found = key
    .split('.')
    .reduce<string | Messages | undefined>(
      (at, part) => (typeof at === 'object' ? at[part] : undefined),
      messages as Messages,
    );
  if (found === undefined) throw new Error(`No message "${key}" in assets/locales/en.json`);
  return found;
}

function t(key: string, ...args: (number | (string | number)[])[]): string {
  const predefined = PREDEFINED[key];
  if (predefined !== undefined) return predefined;
  const count = args.find((arg) => typeof arg === 'number');
  const given = args.find((arg) => Array.isArray(arg)) ?? (count === undefined ? [] : [count]);
  let message = find(key);
  if (typeof message === 'object') {
    const form = count === undefined ? 'n' : String(count);
    message = message[form in message ? form : 'n'] ?? '';
  }
  if (typeof message !== 'string') throw new Error(`"${key}" in assets/locales/en.json is not a message`);
  return message.replace(/\$(\d)/g, (_, index: string) => String(given[Number(index) - 1] ?? ''));
}

export const i18n = { t };
