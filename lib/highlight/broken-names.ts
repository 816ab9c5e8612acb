import { readTogether } from '../page/surroundings.ts';
import type { Wish } from './painting.ts';

/** Leaves out names whose parts the page's layout sets apart. */
export function withoutBrokenNames(wish: Wish): Wish {
  const { node, block } = wish;
  const at = block.nodes.indexOf(node);
  const spans = wish.spans.filter(({ match }) => {
    for (let k = block.nodes.findIndex((_, i) => block.ends[i]! > match.start); block.ends[k]! < match.end; k++) {
      if (!readTogether(block.nodes[k]!, block.nodes[k + 1]!)) return false;
    }
    return true;
  });
  return at < 0 || spans.length === wish.spans.length ? wish : { ...wish, spans };
}
