import type { AliasRecord, EntityBrief } from '../exchange.ts';
import type { Hit } from './matcher.ts';
import { verify } from './verify.ts';

/** Whom a reader's selection names, as far as can be told. */
export interface LookUpInput {
  text: string;
  hits: readonly Hit[];
  aliases: Record<number, AliasRecord>;
  entities: Readonly<Record<string, EntityBrief>>;
}

/**
 * The likeliest entity that a short text names: of the longest name in it, the first in the text, whoever is most often
 * called so. Null when the text names nobody known. Unlike marks, which stay away from doubt, this answers a reader who
 * asked and sees the full name in the answer.
 */
export function lookUp({ text, hits, aliases, entities }: LookUpInput): EntityBrief | null {
  const named = hits
    .flatMap((hit) => verify(text, hit, aliases))
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const { alias } of named) {
    const known = alias.candidates.filter(({ entity }) => Object.hasOwn(entities, entity));
    const [likeliest] = known.sort((a, b) => b.count - a.count);
    if (likeliest) return entities[likeliest.entity] ?? null;
  }
  return null;
}
