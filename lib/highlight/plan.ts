import type { EntityBrief, Match } from '../exchange.ts';
import type { Found } from '../messages.ts';
import type { Block } from '../page/text-blocks.ts';
import { keyOfName, type Settings } from '../settings.ts';

/** The part of a match that lies in one text node. */
export interface NodeSpan {
  start: number;
  end: number;
  entity: string;
  /** 0 for the first part of a match, then 1, 2 … where the name goes over several text nodes */
  part: number;
  match: Match;
}

export type Wanted = Pick<Settings, 'types' | 'muted' | 'notMeant' | 'occurrences'>;

/** The matches to show, by block in page order, of those that are believed; in steps of one block. Pure. */
export function* choose(
  believed: readonly (readonly Match[])[],
  entities: Readonly<Record<string, EntityBrief>>,
  { types, muted, notMeant, occurrences }: Wanted,
  blocks: readonly { text: string }[],
): Generator<undefined, Match[][]> {
  const wantedTypes = new Set(types);
  const mutedIds = new Set(muted);
  const wrong = new Set(notMeant);
  const met = new Set<string>();
  const chosen: Match[][] = [];
  for (const [at, matches] of believed.entries()) {
    const wanted = matches.filter(({ entity, start, end }) => {
      const brief = entities[entity];
      if (!brief || !wantedTypes.has(brief.type) || mutedIds.has(entity)) return false;
      if (wrong.size > 0 && wrong.has(keyOfName(entity, blocks[at]!.text.slice(start, end)))) return false;
      if (occurrences === 'first' && met.has(entity)) return false;
      met.add(entity);
      return true;
    });
    chosen.push(wanted);
    yield;
  }
  return chosen;
}

/** Distributes matches, in order and without overlap, over the text nodes they lie in. Pure. */
export function spansByNode({ nodes, starts, ends, text }: Block, matches: readonly Match[]): Map<Text, NodeSpan[]> {
  const spans = new Map<Text, NodeSpan[]>();
  let at = 0;
  for (const match of matches) {
    while (at < nodes.length && ends[at]! <= match.start) at++;
    for (let k = at, part = 0; k < nodes.length && starts[k]! < match.end; k++) {
      const from = Math.max(match.start, starts[k]!);
      const to = Math.min(match.end, ends[k]!);
      if (from >= to || text.slice(from, to).trim() === '') continue;
      const span = { start: from - starts[k]!, end: to - starts[k]!, entity: match.entity, part: part++, match };
      const list = spans.get(nodes[k]!);
      if (list) list.push(span);
      else spans.set(nodes[k]!, [span]);
    }
  }
  return spans;
}

/** Two plans for a node with the same key paint the same. */
export function keyOf(spans: readonly NodeSpan[]): string {
  return spans.map(({ start, end, entity, part }) => `${start}-${end}:${part}:${entity}`).join('|');
}

/** So many of an entity's names are told of a page; few have more. */
const WRITTEN_AT_MOST = 8;

/**
 * Everything that is marked, in order of first appearance, with how often, where first and by what words; by block in page
 * order, in steps of one.
 */
export function* countFound(
  chosen: readonly (readonly Match[])[],
  entities: Readonly<Record<string, EntityBrief>>,
  blocks: readonly { text: string; headline?: boolean }[],
): Generator<undefined, Found[]> {
  const found = new Map<string, Found & { written: string[] }>();
  for (const [first, matches] of chosen.entries()) {
    const { text, headline = false } = blocks[first]!;
    for (const { entity, start, end } of matches) {
      const { name, type } = entities[entity]!;
      const one = found.get(entity) ?? { entity, name, type, count: 0, first, headline: false, written: [] };
      const words = text.slice(start, end);
      if (one.written.length < WRITTEN_AT_MOST && !one.written.includes(words)) one.written.push(words);
      one.count++;
      one.headline ||= headline;
      found.set(entity, one);
    }
    yield;
  }
  return [...found.values()];
}
