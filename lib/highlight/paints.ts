import type { AnyMark } from './any-mark.ts';

/** A stretch of one text node's text to be marked; the ones of a node do not overlap. */
export interface PaintSpan {
  start: number;
  end: number;
  entity: string;
}

/** What both painters do, with elements or without. */
export interface Paints {
  /**
   * Marks the spans in one text node that says `text`, and returns each mark with its span; none when the node meanwhile
   * says something else, is painted already or is nowhere.
   */
  paint<Span extends PaintSpan>(node: Text, text: string, spans: readonly Span[]): { mark: AnyMark; span: Span }[];
  /** Gives the node back as the page left it. */
  undo(node: Text): void;
  undoAll(): void;
  /** changes the look of all marks */
  setStyle(style: string): void;
  marksOf(node: Text): readonly AnyMark[];
  readonly nodes: ReadonlyMap<Text, unknown>;
}
