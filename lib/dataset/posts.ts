import { roleHead } from './roles.ts';

/** Verbs that say who is at the top, with the word for one who is. */
const LEADING = new Map(Object.entries({ leads: 'leader', heads: 'head', chairs: 'chairman', runs: 'head' }));
/** Words for those at the top of a body; there is one at a time. */
const TOP = new Set('leader head president chairman chairwoman chair ceo founder mayor governor'.split(' '));

/**
 * The post that a detail gives a person in a body, as `leader|civic union`; undefined for other details. A person of the same surname
 * and the same post is the same person: `leads the Civic Union` and `leader of the Civic Union`.
 * @param object the other entity of the detail
 */
export function postOf(relation: string, value: string, object: { type: string; key: string }): string | undefined {
  if (object.type !== 'organisation' && object.type !== 'group') return undefined;
  if (relation === 'led') {
    const word = LEADING.get(value.split(' ')[0]!.toLowerCase());
    return word && `${word}|${object.key}`;
  }
  const head = relation === 'role' ? roleHead(value) : undefined;
  return head && TOP.has(head) && !/\b(?:deputy|vice|assistant|former|youth|regional)\b/i.test(value)
    ? `${head}|${object.key}`
    : undefined;
}
