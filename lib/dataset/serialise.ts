import type { Dataset } from '../entity.ts';

const LISTS = ['articles', 'entities', 'statements', 'overrides'] as const;

/**
 * A dataset's JSON in pieces, one item a line: what differs between two versions shows line by line, and no single string
 * has to hold all of it. Joined, the pieces end in a line break.
 */
export function* datasetChunks(dataset: Dataset): Generator<string> {
  yield `{\n"format": ${JSON.stringify(dataset.format)}`;
  for (const list of LISTS) {
    const items = dataset[list];
    if (items === undefined) continue;
    yield `,\n"${list}": [`;
    let separator = '\n';
    for (const item of items) {
      yield separator + JSON.stringify(item);
      separator = ',\n';
    }
    yield items.length > 0 ? '\n]' : ']';
  }
  yield '\n}\n';
}
