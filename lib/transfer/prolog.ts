/** What a text of XML or HTML begins with. */
export interface Prolog {
  /** the first element's name in small letters, without its prefix: `rss`, `feed`, `rdf`, `html` */
  root: string;
  /** what its document type names, in small letters: `html`; empty for `<!DOCTYPE>`; undefined where it declares none */
  doctype?: string;
}

/** What may stand before the first element, and how it ends. */
const BEFORE = [
  ['<!--', '-->'],
  ['<?', '?>'],
] as const;
const LONGEST_NAME = 200;

/**
 * Reads to the first element of a text, past declarations and comments however long these are; undefined where it begins with anything
 * else. A document type counts here alone: in what follows it is text, as in a feed that quotes a page.
 */
export function readProlog(text: string): Prolog | undefined {
  let doctype: string | undefined;
  for (let at = pastSpace(text, 0); text[at] === '<'; at = pastSpace(text, at)) {
    const passed = BEFORE.find(([begin]) => text.startsWith(begin, at));
    if (passed) {
      const end = text.indexOf(passed[1], at + passed[0].length);
      if (end < 0) return undefined;
      at = end + passed[1].length;
      continue;
    }
    const start = text.slice(at, at + LONGEST_NAME);
    const declared = /^<!doctype\s*([\w:.-]*)/i.exec(start);
    if (!declared) {
      const root = /^<(?:[\w.-]+:)?([\w.-]+)/.exec(start)?.[1]?.toLowerCase();
      return root === undefined ? undefined : { root, ...(doctype !== undefined && { doctype }) };
    }
    doctype = declared[1]!.toLowerCase();
    at = pastDoctype(text, at);
  }
  return doctype === undefined ? undefined : { root: '', doctype };
}

function pastSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /[\s\uFEFF]/.test(text[at]!)) at++;
  return at;
}

/** Behind the document type; one that declares entities ends what is looked for, as it is refused whatever follows. */
function pastDoctype(text: string, from: number): number {
  const end = text.indexOf('>', from);
  return end < 0 || text.slice(from, end).includes('[') ? text.length : end + 1;
}
