import type { Span, Statement } from '../../entity.ts';
import type { EntityIndex } from '../entities/types.ts';
import type { Draft, Range } from './draft.ts';
import type { Occasion } from './occasion.ts';
import type { Scene } from './units.ts';

/** Turns a draft in words into a statement in characters. */
export function composeStatement(
  scene: Scene,
  entities: EntityIndex,
  draft: Draft,
  speaker: string | null,
  occasion: Occasion,
  id: string,
): Statement {
  const { words, text } = scene;
  const span = ([first, last]: Range): Span => [words[first]!.start, words[last - 1]!.end];
  const content = draft.content.map(span);
  const { quotes, outside } = quotesIn(scene, draft.content);
  const source = draft.source ? [span([draft.source.first, draft.source.last])] : [];
  const told = draft.source?.antecedent ? [span(draft.source.antecedent)] : source;
  const read = (spans: readonly Span[]) =>
    spans.map(([start, end]) => text.slice(start, end).replace(/\s+/g, ' ')).join(' ');
  const cue = draft.cue.map(span);
  return {
    id,
    kind: quotes.length === 0 ? 'indirect' : outside ? 'mixed' : 'direct',
    speaker,
    source,
    cue,
    content,
    quotes,
    ...(occasion.addressee !== undefined && { addressee: occasion.addressee }),
    ...(occasion.venue !== undefined && { venue: occasion.venue }),
    ...(occasion.date && { date: occasion.date.date, dateBasis: occasion.date.basis }),
    text:
      /[sq]/.test(draft.frame) && opensClause(scene, draft.content[0]!)
        ? read(content).replace(/^that /, '')
        : read(content),
    cueText: read(cue),
    sourceText: read(told),
    about: named(entities, content),
  };
}

/** `that the dam is old`, not `that is the oldest dam`. */
const opensClause = ({ words }: Scene, [first]: Range) =>
  words[first]!.lower === 'that' && words[first + 1]?.pos !== 'AUX';

/** The quotations of some words, without their marks, and whether any word stands outside of them. */
function quotesIn(scene: Scene, ranges: readonly Range[]): { quotes: Span[]; outside: boolean } {
  const { words, quotes } = scene;
  const spans: Span[] = [];
  let outside = false;
  let before = -1;
  for (const [first, last] of ranges) {
    for (let i = first; i < last; i++) {
      const index = quotes.of[i]!;
      if (index === -1) {
        if (words[i]!.pos !== 'PUNCT' && words[i]!.lower !== 'that' && words[i]!.lower !== 'and') outside = true;
      } else if (index !== before) {
        const quote = quotes.list[index]!;
        spans.push([quote.start, quote.end]);
        before = index;
      }
    }
  }
  return { quotes: spans, outside };
}

function named(entities: EntityIndex, content: readonly Span[]): string[] {
  const about = new Set<string>();
  for (const [start, end] of content) for (const mention of entities.at(start, end)) about.add(mention.entity);
  return [...about];
}
