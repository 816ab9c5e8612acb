import type { Span } from '../entity.ts';
import type { Named } from '../exchange.ts';
import { pieces } from './typography.ts';

/** A name that opens its entity's card in place; plain text where the id leads nowhere. */
export function EntityName(props: {
  entity: string | null;
  children: preact.ComponentChildren;
  onOpen: (entity: string) => void;
}) {
  const { entity } = props;
  if (entity === null) return <span>{props.children}</span>;
  return (
    <button type="button" class="name-link" onClick={() => props.onOpen(entity)}>
      {props.children}
    </button>
  );
}

/** A piece of a text that begins at `at` in it, with the spans of the text that lie in it emphasised. */
function Emphasised({ text, at, hits }: { text: string; at: number; hits: readonly Span[] }) {
  const parts: preact.ComponentChild[] = [];
  let done = 0;
  for (const [start, end] of hits) {
    const [from, to] = [Math.max(start - at, done), Math.min(end - at, text.length)];
    if (from >= to) continue;
    parts.push(text.slice(done, from), <mark key={from}>{text.slice(from, to)}</mark>);
    done = to;
  }
  return (
    <>
      {parts}
      {text.slice(done)}
    </>
  );
}

const NONE: readonly Span[] = [];

/** A text in which the names of known entities lead to them, and the words at `hits` are emphasised. */
export function NamedText(props: {
  text: string;
  /** of all who may be meant */
  names: Named['names'];
  persons: Named['persons'];
  /** who leads nowhere, as this is their own page */
  own?: string;
  onOpen: (entity: string) => void;
  hits?: readonly Span[];
}) {
  const { hits = NONE } = props;
  return (
    <>
      {pieces(props.text, props.names, props.persons).map((piece) =>
        piece.entity && piece.entity !== props.own ? (
          <EntityName key={piece.at} entity={piece.entity} onOpen={props.onOpen}>
            <Emphasised text={piece.text} at={piece.at} hits={hits} />
          </EntityName>
        ) : (
          <Emphasised key={piece.at} text={piece.text} at={piece.at} hits={hits} />
        ),
      )}
    </>
  );
}
