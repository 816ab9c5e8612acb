import type { Doc } from '../doc.ts';
import { clusterNames } from './cluster.ts';
import { detectNames } from './detect.ts';
import { indexEntities } from './entity-index.ts';
import { nestedNames } from './nested.ts';
import { repairNames } from './repair.ts';
import type { EntityIndex } from './types.ts';
import { unifyNames } from './unify.ts';
import { readWords } from './words.ts';

export type { EntityIndex, NamedMention } from './types.ts';

/** Finds the people, places, organisations, events, products and groups that a document names, each with all its names. */
export function findEntities(doc: Doc): EntityIndex {
  const words = readWords(doc);
  const names = unifyNames(words, repairNames(words, detectNames(words)));
  const inner = nestedNames(words, names);
  return indexEntities(
    doc,
    clusterNames(
      words,
      inner.length ? [...names, ...inner].sort((a, b) => a.first - b.first || b.last - a.last) : names,
    ),
  );
}
