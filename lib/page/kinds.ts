import { isSuspectName } from './safety.ts';

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins mark nobr q s slot small span strike strong time u wbr'.split(
    ' ',
  ),
);
/** Stand in the line without being part of its words: a footnote's number, ruby readings, pictures. */
const INTERRUPTING = new Set(
  'sub sup rt rp img br picture button input select textarea svg math code kbd samp var iframe'.split(' '),
);
/** Besides custom elements, only these can have a shadow root. */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** What an element's name says of it, as bits. */
export const IN_LINE = 1;
export const INTERRUPTS = 2;
export const CUSTOM = 4;
export const HOST = 8;
export const SUSPECT_NAME = 16;
export const FORM = 32;
/** A page that makes names up fills no memory of ours. */
const MOST_NAMES = 1_000;
const kinds = new Map<string, number>();

/** Looks a name up once: pages have a hundred thousand elements and a few dozen names. A form may hide its own. */
export function kindOf(name: string): number {
  if (typeof name !== 'string') return SUSPECT_NAME | FORM;
  let kind = kinds.get(name);
  if (kind === undefined) {
    const interrupts = INTERRUPTING.has(name);
    const custom = name.includes('-');
    kind =
      (interrupts || INLINE.has(name) ? IN_LINE : 0) |
      (interrupts ? INTERRUPTS : 0) |
      (custom ? CUSTOM | HOST : 0) |
      (HOSTS.has(name) ? HOST : 0) |
      (isSuspectName(name) ? SUSPECT_NAME : 0) |
      (name === 'form' ? FORM : 0);
    if (kinds.size < MOST_NAMES) kinds.set(name, kind);
  }
  return kind;
}
