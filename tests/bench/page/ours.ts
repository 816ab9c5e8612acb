import type { Match } from '../../../lib/exchange.ts';
import { createPainter, type Painter } from '../../../lib/highlight/painter.ts';
import { choose, spansByNode } from '../../../lib/highlight/plan.ts';
import { openIndex } from '../../../lib/index/decode.ts';
import { disambiguate } from '../../../lib/match/disambiguate.ts';
import { createMatcher, type Hit, type Matcher } from '../../../lib/match/matcher.ts';
import { inOneGo } from '../../../lib/match/steps.ts';
import type { ResolvedAliases } from '../../../lib/messages.ts';
import { createPaintableCheck } from '../../../lib/page/surroundings.ts';
import { type Block, readBlocks } from '../../../lib/page/text-blocks.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings.ts';

/** The parts of reading a page as the session runs them, without its pauses, so that they can be timed. */

export interface SearchedPage {
  block: Block;
  hits: Hit[];
}

export function matcherOf(bytes: Uint8Array): Matcher {
  return createMatcher(openIndex(bytes));
}

export function readAll(root: Element): Block[] {
  return [...readBlocks(root)].flat();
}

/** Reads and searches all of a page. */
export function search(root: Element, matcher: Matcher): SearchedPage[] {
  const found: SearchedPage[] = [];
  for (const blocks of readBlocks(root)) {
    for (const block of blocks) {
      const hits = matcher.search(block.text);
      if (hits.length > 0) found.push({ block, hits });
    }
  }
  return found;
}

/** What the background would answer: one entity an alias. */
export function resolveAll(found: readonly Pick<SearchedPage, 'hits'>[], aliases: readonly string[]): ResolvedAliases {
  const resolved: ResolvedAliases = { aliases: {}, entities: {} };
  for (const { hits } of found) {
    for (const ordinal of hits.flatMap((hit) => hit.ordinals)) {
      const text = aliases[ordinal]!;
      const id = `e${ordinal}`;
      resolved.aliases[ordinal] = { text, candidates: [{ entity: id, kind: 'name', count: 3 }] };
      resolved.entities[id] = { id, type: 'person', name: text, names: [text], roleWords: [], related: [] };
    }
  }
  return resolved;
}

/** Settles who is meant, at the caution readers begin with. */
export function settle(found: readonly SearchedPage[], resolved: ResolvedAliases): Match[][] {
  const blocks = found.map(({ block, hits }) => ({ text: block.text, hits }));
  const steps = choose(
    disambiguate({ blocks, resolved, caution: DEFAULT_SETTINGS.caution }),
    resolved.entities,
    DEFAULT_SETTINGS,
    blocks,
  );
  return inOneGo(steps);
}

/** Paints all matches at once; returns the painter, to undo them. */
export function paint(found: readonly SearchedPage[], matches: readonly Match[][]): Painter {
  const painter = createPainter((change) => change());
  const paintable = createPaintableCheck();
  const wishes = found.flatMap(({ block }, at) => [...spansByNode(block, matches[at]!)]);
  for (const [node, spans] of wishes.filter(([node]) => paintable(node) === 'element'))
    painter.paint(node, node.data, spans);
  return painter;
}
