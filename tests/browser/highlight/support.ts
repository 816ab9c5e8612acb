import type { Match } from '../../../lib/exchange.ts';
import { createHighlighter } from '../../../lib/highlight/highlighter.ts';
import type { Matching } from '../../../lib/highlight/matching.ts';
import { createSession, type Session, type SessionOptions } from '../../../lib/highlight/session.ts';
import type { PageStatus, ResolvedAliases } from '../../../lib/messages.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings.ts';

export const NAMES = ['Ann Lee', 'Bo Rask', 'Varna', 'Northern Rail'];
const TYPES = ['person', 'person', 'place', 'organisation'] as const;
const idOf = (name: string) => name.toLowerCase().replace(' ', '-');

/** Finds the names above as they are written; everything found is believed. */
export const matching: Matching = {
  search: (text) =>
    NAMES.flatMap((name, ordinal) =>
      [...text.matchAll(new RegExp(`\\b${name.replace(' ', '\\s+')}\\b`, 'g'))].map((found) => ({
        start: found.index,
        end: found.index + found[0].length,
        ordinals: [ordinal],
      })),
    ).sort((a, b) => a.start - b.start),
  settle: (blocks, resolved) =>
    blocks.map(({ hits }) =>
      hits.flatMap<Match>(({ start, end, ordinals }) => {
        const entity = resolved.aliases[ordinals[0]!]?.candidates[0]?.entity;
        return entity === undefined ? [] : { start, end, entity, confidence: 1, reason: { why: 'full-name' } };
      }),
    ),
};

export async function resolve(ordinals: number[]): Promise<ResolvedAliases> {
  const aliases: ResolvedAliases['aliases'] = {};
  const entities: ResolvedAliases['entities'] = {};
  for (const ordinal of ordinals) {
    const name = NAMES[ordinal]!;
    const id = idOf(name);
    aliases[ordinal] = { text: name, candidates: [{ entity: id, kind: 'name', count: 1 }] };
    entities[id] = { id, type: TYPES[ordinal]!, name, names: [name], roleWords: [], related: [] };
  }
  return { aliases, entities };
}

export interface Started extends Session {
  settings: Settings;
  found: PageStatus['found'];
  /** how often the names that were found could not be resolved */
  failures: number;
}

/** Starts a session on the test's page. */
export function start(
  change: Partial<Settings> = {},
  inDocument: Document = document,
  replaced: Partial<SessionOptions> = {},
): Started {
  const ended = new AbortController();
  const started = { settings: { ...DEFAULT_SETTINGS, ...change }, found: [] as PageStatus['found'], failures: 0 };
  const session = createSession({
    document: inDocument,
    getMatcher: async () => matching,
    resolve,
    settings: () => started.settings,
    onChange: (found) => {
      started.found = found;
    },
    onFailure: () => {
      started.failures++;
    },
    signal: ended.signal,
    bringHighlighter: async () => createHighlighter(inDocument, started.settings.markStyle, ended.signal),
    ...replaced,
  });
  // As in a page, the highlighter ends with its session.
  const stop = () => {
    session.stop();
    ended.abort();
  };
  return Object.assign(started, session, { stop });
}

export const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Waits, at most 8 s, until `met` holds. */
export async function until(met: () => boolean, what: string): Promise<void> {
  const end = performance.now() + 8_000;
  while (!met()) {
    if (performance.now() > end) throw new Error(`Waited in vain: ${what}`);
    await wait(20);
  }
}

/** Waits until the marks under `root` say `texts`, in order. */
export async function untilMarked(root: ParentNode, ...texts: string[]): Promise<void> {
  const said = () => [...root.querySelectorAll('backstory-mark')].map((mark) => mark.textContent);
  await until(() => JSON.stringify(said()) === JSON.stringify(texts), `for marks ${texts}; there were ${said()}`).catch(
    (error: Error) => {
      throw new Error(`${error.message}; at the end: ${said()}`);
    },
  );
}

const LAYERS = ['underline', 'tint', 'open', 'flash'];

/** The words that are highlighted in a document, in page order, each with its look where that is not the usual one. */
export function highlighted(inDocument: Document = document): string[] {
  const registry = (inDocument.defaultView as typeof globalThis & Window).CSS.highlights;
  return LAYERS.flatMap((layer) =>
    [...(registry.get(`backstory-${layer}`) ?? [])].map((range) => {
      const { data } = range.startContainer as Text;
      const words = data.slice(range.startOffset, range.endOffset);
      return layer === 'underline' ? words : `${words} (${layer})`;
    }),
  );
}

/** Waits until `texts` are highlighted. */
export async function untilHighlighted(...texts: string[]): Promise<void> {
  const isMet = () => highlighted().sort().join('|') === [...texts].sort().join('|');
  await until(isMet, `for highlights ${texts}; there were ${highlighted()}`);
}

/** A tree as it is, node by node. */
export function snapshot(root: Node): { node: Node; text: string | null; attributes: string }[] {
  const all: { node: Node; text: string | null; attributes: string }[] = [];
  const walker = document.createTreeWalker(root);
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    const attributes = node instanceof Element ? [...node.attributes].map((a) => `${a.name}=${a.value}`).join(' ') : '';
    all.push({ node, text: node.nodeValue, attributes });
  }
  return all;
}
