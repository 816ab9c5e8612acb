import type { Plugin } from 'vite';

const ASSIGNMENT = /(\w+)\.innerHTML=(\w+)\.__html/g;

/**
 * Takes out of Preact the one place that parses markup (`dangerouslySetInnerHTML`), so that no code in the extension can:
 * what would be markup becomes text.
 * @throws when Preact's code has changed and the place is not found
 */
export function textOnlyPreact(): Plugin {
  return {
    name: 'text-only-preact',
    transform: {
      filter: { id: /\/preact\/dist\/preact\.mjs$/ },
      handler(code) {
        const safe = code.replace(ASSIGNMENT, '$1.textContent=$2.__html');
        if (safe === code)
          throw new Error('Preact assigns innerHTML in another way now: look at lib/cli/text-only-preact.ts');
        return { code: safe, map: null };
      },
    },
  };
}
