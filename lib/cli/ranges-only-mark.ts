import type { Plugin } from 'vite';

const names = (list: string) => new Set(list.split(' '));

/** What mark.js has for searching words, for unmarking, and for its way through nodes and frames, which the painter never calls. */
const UNUSED = names(
  'escapeStr createRegExp createSynonymsRegExp processSynomyms setupWildcardsRegExp createWildcardsRegExp ' +
    'setupIgnoreJoinersRegExp createJoinersRegExp createDiacriticsRegExp createMergedBlanksRegExp createAccuracyRegExp ' +
    'getSeparatedKeywords wrapMatches wrapMatchesAcrossElements unwrapMatches normalizeTextNode markRegExp mark unmark ' +
    'iterator matchesExclude',
);

interface Found {
  start: number;
  end: number;
}

/** As much of a parsed class as is looked at. */
interface Parsed {
  body: { type: string; declaration?: { body?: { body: (Found & { key?: { name?: string } })[] } } }[];
}

/**
 * Spares pages the methods of mark.js that only its keyword search and its way through nodes use.
 * @throws when mark.js has changed and one of them is not found
 */
export function rangesOnlyMark(): Plugin {
  return {
    name: 'ranges-only-mark',
    transform: {
      filter: { id: /\/mark\.js\/src\/lib\/mark\.js$/ },
      handler(code) {
        const { body } = this.parse(code) as unknown as Parsed;
        const methods = body.find(({ type }) => type === 'ExportDefaultDeclaration')?.declaration?.body?.body ?? [];
        const unused = methods.filter(({ key }) => UNUSED.has(key?.name ?? ''));
        if (unused.length !== UNUSED.size) {
          throw new Error('mark.js has other methods now: look at lib/cli/ranges-only-mark.ts');
        }
        const rest = unused.reduceRight((kept, { start, end }) => kept.slice(0, start) + kept.slice(end), code);
        return { code: rest, map: null };
      },
    },
  };
}
