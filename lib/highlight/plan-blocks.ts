import type { Match } from '../exchange.ts';
import type { SearchedBlock } from '../match/sightings.ts';
import type { BlockRoot } from '../page/dirty.ts';
import type { Block } from '../page/text-blocks.ts';
import type { Hit } from './matching.ts';
import type { Wish } from './painting.ts';
import { spansByNode } from './plan.ts';
import type { ReadBlock } from './reading.ts';

/** What is to be marked of a page. */
export interface PagePlan {
  wishes: Wish[];
  /** the entities marked in each place, each as often as it is */
  inRoots: Map<BlockRoot, string[]>;
}

/** What settles who is meant is given of each block; in steps of one. */
export function* searchedBlocks(read: readonly ReadBlock<Hit[]>[]): Generator<undefined, SearchedBlock[]> {
  const blocks: SearchedBlock[] = [];
  for (const { block, found } of read) {
    blocks.push({ text: block.text, hits: found, headline: isHeadline(block) });
    yield;
  }
  return blocks;
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
      entities.push(...matches.map(({ entity }) => entity));
      plan.inRoots.set(block.root, entities);
    }
    yield;
  }
  return plan;
}

function isHeadline({ root }: Block): boolean {
  return root.nodeType === 1 && (root as Element).closest('h1') !== null;
}
