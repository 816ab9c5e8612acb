import type { Dataset, Extraction, Override } from '../entity.ts';
import { assembleDataset } from './assemble.ts';
import { digestExtraction } from './digest.ts';
import { nameGroups } from './ids.ts';
import { KeptDigest } from './kept-digest.ts';
import { linkPersons } from './link-persons.ts';
import { linkThings } from './link-things.ts';
import { makeNodes } from './nodes.ts';
import { byCode } from './order.ts';
import { applyOverrides } from './overrides.ts';

/** A dataset, and what a curator should know of how it came to be, each with its place. */
export interface Merged {
  dataset: Dataset;
  warnings: string[];
}

/** Takes extractions in any order and, once, gives the dataset of all of them. */
export interface Merger {
  /** Keeps what a merge needs of an extraction, and lets go of the rest. */
  add(extraction: Extraction): void;
  /** articles so far */
  readonly size: number;
  /** The dataset; byte for byte the same for any order and any partition of what was added. */
  finish(overrides?: readonly Override[]): Merged;
}

/** Starts a merge. Extractions must be sound (`checkExtraction`); none of them is changed. */
export function createMerger(): Merger {
  const digests = new Map<string, KeptDigest>();
  const twice = new Set<string>();
  return {
    add(extraction) {
      const digest = digestExtraction(extraction);
      const known = digests.get(extraction.article.id);
      if (known) {
        const order = byCode(JSON.stringify(known), JSON.stringify(digest));
        if (order !== 0) twice.add(extraction.article.id);
        if (order >= 0) return;
      }
      digests.set(extraction.article.id, new KeptDigest(digest));
    },
    get size() {
      return digests.size;
    },
    finish(overrides = []) {
      const ordered = [...digests.values()].sort((a, b) => byCode(a.article.id, b.article.id));
      const nodes = makeNodes(ordered);
      const persons = linkPersons(nodes.filter(({ type }) => type === 'person'));
      const things = linkThings(nodes.filter(({ type }) => type !== 'person'));
      const corrected = applyOverrides(nameGroups([...persons, ...things]), overrides);
      const warnings = [
        ...[...twice]
          .sort(byCode)
          .map((id) => `article "${id}": given more than once with different contents; one was kept`),
        ...ordered.flatMap(({ problems }) => problems),
        ...corrected.warnings,
      ];
      return { dataset: assembleDataset(ordered, corrected.groups), warnings };
    },
  };
}

/** Merges extractions into a dataset; the same for any order of them. */
export function mergeExtractions(extractions: Iterable<Extraction>, overrides: readonly Override[] = []): Merged {
  const merger = createMerger();
  for (const extraction of extractions) merger.add(extraction);
  return merger.finish(overrides);
}
