import type { AnyMark } from '../highlight/any-mark.ts';
import { createHighlighter, type Highlighter } from '../highlight/highlighter.ts';
import { createWalk, type Walk } from '../highlight/walk.ts';
import { type Card, type CardDeps, createCard } from './controller.ts';

/** What a page needs once something is marked there, and is spared before. */
export interface Companion {
  card: Card;
  walk: Walk;
  /** null where the browser has no highlights */
  highlighter: Highlighter | null;
}

export interface CompanionDeps extends Omit<CardDeps, 'highlighter'> {
  /** in page order, one a match, of one entity or of all */
  marks(entity?: string): readonly AnyMark[];
}

export function createCompanion(deps: CompanionDeps): Companion {
  const { document, signal } = deps;
  const highlighter = createHighlighter(document, deps.settings().markStyle, signal, (mark) => card.reach(mark));
  const walk = createWalk(document, deps.marks, () => highlighter?.current());
  const card = createCard({ ...deps, highlighter });
  return { card, walk, highlighter };
}
