import { GENERIC_WORDS } from './common-names.ts';
import { type Node, typeClass } from './nodes.ts';

/** A body's name of words that every country uses. */
export function isGeneric(node: Node): boolean {
  return typeClass(node.type) === 'body' && node.key.split(' ').every((word) => GENERIC_WORDS.has(word));
}

/** What may be left out at the end of a body's name. */
export const LEGAL_FORM = /(?: (?:inc|corp|corporation|ltd|plc|llc|co|group|holdings|ag|party))+$/;
