import type { Plugin } from 'vite';

/** Where Readability takes a second look, it sets the page as it was from its markup; a copy of its nodes does the same. */
const PLACES: [before: string, after: string][] = [
  ['var pageCacheHtml = page.innerHTML;', 'var pageCache = page.cloneNode(true);'],
  ['page.innerHTML = pageCacheHtml;', 'page.replaceChildren(...pageCache.cloneNode(true).childNodes);'],
  ['tmp.innerHTML = noscript.innerHTML;', 'tmp.textContent = noscript.textContent;'],
];

/**
 * Takes out of Readability the places that parse markup, so that no code in the extension can.
 * @throws when its code has changed and one of them is not found
 */
export function textOnlyReadability(): Plugin {
  return {
    name: 'text-only-readability',
    transform: {
      filter: { id: /\/@mozilla\/readability\/Readability\.js$/ },
      handler(code) {
        let safe = code;
        for (const [before, after] of PLACES) {
          if (!safe.includes(before))
            throw new Error(
              'Readability assigns innerHTML in another way now: look at lib/cli/text-only-readability.ts',
            );
          safe = safe.replace(before, after);
        }
        return { code: safe, map: null };
      },
    },
  };
}
