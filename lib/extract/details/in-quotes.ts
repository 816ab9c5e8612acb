import type { Doc } from '../doc.ts';

/**
 * Which tokens stand inside quotation marks (1) and which do not (0), marks included; a mark that is never closed counts
 * to the end of its block. A straight mark opens and closes by turns.
 */
export function tokensInQuotes(doc: Doc): Uint8Array {
  const inside = new Uint8Array(doc.tokens.length);
  let block = -1;
  let open = false;
  for (const sentence of doc.sentences) {
    if (sentence.block !== block) open = false;
    block = sentence.block;
    for (let index = sentence.first; index < sentence.last; index++) {
      const { text } = doc.tokens[index]!;
      const straight = text === '"' || text === "''";
      const closing = open && (text === '”' || straight);
      if (!open && (text === '“' || straight)) open = true;
      inside[index] = open ? 1 : 0;
      if (closing) open = false;
    }
  }
  return inside;
}
