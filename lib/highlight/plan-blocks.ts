import type { Match } from '../exchange.ts';
import type { BlockRoot } from '../page/dirty.ts';
import type { Block } from '../page/text-blocks.ts';
import type { Wish } from './painting.ts';
import { spansByNode } from './plan.ts';

/** What is to be marked of a page. */
export interface PagePlan {
  wishes: Wish[];
  /** the entities marked in each place, each as often as it is */
  inRoots: Map<BlockRoot, string[]>;
}

/** Distributes what was chosen over the page's text nodes; in steps of one block. */
export function* planBlocks(
  read: readonly { block: Block }[],
  chosen: readonly Match[][],
): Generator<undefined, PagePlan> {
  const plan: PagePlan = { wishes: [], inRoots: new Map() };
  for (const [at, { block }] of read.entries()) {
    const matches = chosen[at] ?? [];
    for (const [node, spans] of spansByNode(block, matches)) plan.wishes.push({ node, spans, block });
    if (matches.length > 0) {
      const entities = plan.inRoots.get(block.root) ?? [];
      for (const { entity } of matches) entities.push(entity);
      plan.inRoots.set(block.root, entities);
    }
    yield;
  }
  return plan;
}
