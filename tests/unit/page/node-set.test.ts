import { expect, it } from 'vitest';
import { createNodeSet } from '../../../lib/page/node-set.ts';

it('knows what was added, however much that is', () => {
  const nodes = Array.from({ length: 20_000 }, () => ({}) as Node);
  const set = createNodeSet();
  for (const node of nodes) set.add(node);
  expect(nodes.every(set.has)).toBe(true);
  expect(set.has({} as Node)).toBe(false);
});
