import type { OpenDataset } from '../dataset/open.ts';
import { openIndex } from '../index/decode.ts';
import { type Caution, disambiguate } from '../match/disambiguate.ts';
import { createMatcher, type Matcher } from '../match/matcher.ts';
import { paragraphsOf } from '../match/plain-text.ts';
import type { ResolvedAliases } from '../messages.ts';

export interface MatchInput {
  id: string;
  text: string;
  title?: string;
}

/** Matches texts with a dataset, as a page would be: search, resolve the aliases found, settle who is meant. */
export interface TextMatcher {
  /** One output line's value. @throws when a file of the dataset cannot be read */
  match(input: MatchInput): Promise<{ id: string; matches: object[] }>;
}

/** @throws IndexError when the dataset's index cannot be read */
export async function createTextMatcher(dataset: OpenDataset, caution: Caution): Promise<TextMatcher> {
  const bytes = await dataset.index();
  const matcher: Matcher = bytes.length > 0 ? createMatcher(openIndex(bytes)) : { search: () => [] };
  return {
    async match({ id, text, title }) {
      const paragraphs = paragraphsOf(text);
      const blocks = paragraphs.map((paragraph, k) => ({
        text: paragraph.text,
        hits: matcher.search(paragraph.text),
        headline: k === 0 && paragraph.text.trim() === title?.trim(),
      }));
      if (title !== undefined) blocks.push({ text: title, hits: matcher.search(title), headline: true });
      const ordinals = new Set(blocks.flatMap(({ hits }) => hits.flatMap((hit) => hit.ordinals)));
      const settled = disambiguate({ blocks, resolved: await resolve(dataset, [...ordinals]), caution });
      const matches = paragraphs.flatMap(({ start: offset }, k) =>
        settled[k]!.map(({ start, end, entity, confidence, reason }) => ({
          start: start + offset,
          end: end + offset,
          entity,
          confidence,
          reason,
        })),
      );
      return { id, matches };
    },
  };
}

async function resolve(dataset: OpenDataset, ordinals: number[]): Promise<ResolvedAliases> {
  const aliases = await dataset.aliases(ordinals);
  const ids = new Set(Object.values(aliases).flatMap(({ candidates }) => candidates.map(({ entity }) => entity)));
  return { aliases, entities: await dataset.briefs([...ids]) };
}

/** Reads one input line's value. @throws Error that says what was expected */
export function readMatchInput(value: unknown): MatchInput {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error('expected an object like {"id": "a1", "text": "…"}');
  }
  const { id, text, title } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') throw new Error('"id" must be a string');
  if (typeof text !== 'string') throw new Error('"text" must be a string');
  if (title !== undefined && title !== null && typeof title !== 'string') throw new Error('"title" must be a string');
  return { id: String(id), text, ...(typeof title === 'string' && { title }) };
}
