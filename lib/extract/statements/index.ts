import type { Detail, Span, Statement } from '../../entity.ts';
import type { Doc } from '../doc.ts';
import type { EntityIndex } from '../entities/types.ts';
import { findAccording } from './according.ts';
import { attributeUnit } from './attribute.ts';
import { findColons } from './colon.ts';
import { joinContinuations } from './continue.ts';
import type { Draft, Range } from './draft.ts';
import { readScene, type Scene } from './units.ts';

/** A mention of an entity by a noun phrase or a pronoun, resolved while its statements were read. */
export interface ResolvedMention {
  entity: string;
  start: number;
  end: number;
  kind: 'nominal' | 'pronoun';
}

/** Finds what was said in an article, by whom, to whom, where and when. Never throws; linear in the article's length. */
export function findStatements(
  doc: Doc,
  _entities: EntityIndex,
  _details: readonly Detail[] = [],
): { statements: Statement[]; mentions: ResolvedMention[] } {
  const scene = readScene(doc);
  const byUnit = scene.units.map((unit, index) => [
    ...findAccording(scene, unit, index),
    ...attributeUnit(scene, unit, index),
  ]);
  scene.units.forEach((unit, index) => {
    byUnit[index]!.push(...findColons(scene, unit, index, byUnit[index]!));
  });
  joinContinuations(scene, byUnit);
  const drafts: Draft[] = byUnit.flat();
  return { statements: drafts.map((d, i) => toStatement(scene, d, i)), mentions: [] };
}

function toStatement(scene: Scene, draft: Draft, index: number): Statement {
  const { words, quotes, text } = scene;
  const span = ([first, last]: Range): Span => [words[first]!.start, words[last - 1]!.end];
  const content = draft.content.map(span);
  const quoteIds = new Set<number>();
  let outside = 0;
  for (const [a, b] of draft.content)
    for (let i = a; i < b; i++) {
      if (quotes.of[i] !== -1) quoteIds.add(quotes.of[i]!);
      else if (words[i]!.pos !== 'PUNCT' && words[i]!.lower !== 'that') outside++;
    }
  const qs = [...quoteIds].map((q) => quotes.list[q]!).map((q): Span => [q.start, q.end]);
  const source = draft.source ? [span([draft.source.first, draft.source.last])] : [];
  return {
    id: `s${index + 1}`,
    kind: qs.length === 0 ? 'indirect' : outside > 0 ? 'mixed' : 'direct',
    speaker: null,
    source,
    cue: draft.cue.map(span),
    content,
    quotes: qs,
    text: content.map(([a, b]) => text.slice(a, b)).join(' '),
    cueText: draft.cue
      .map(span)
      .map(([a, b]) => text.slice(a, b))
      .join(' '),
    sourceText: source.map(([a, b]) => text.slice(a, b)).join(' '),
    about: [],
  };
}
