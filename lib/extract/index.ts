import type { Article, ExtractedEntity, Extraction, Mention } from '../entity.ts';
import { findDetails } from './details/index.ts';
import { readDoc } from './doc.ts';
import { findEntities } from './entities/index.ts';
import { findStatements } from './statements/index.ts';

/**
 * Reads an article: who and what it names, what it states about them, and who said what. Pure; never throws on any text.
 * Offsets in the result are UTF-16 code units into `article.text`.
 */
export function extract(article: Article): Extraction {
  const doc = readDoc(article);
  const index = findEntities(doc);
  const details = findDetails(doc, index);
  const { statements, mentions } = findStatements(doc, index, details);
  const { id, title, date, url, publisher } = article;
  return {
    id,
    article: {
      id,
      title,
      ...(date !== undefined && { date }),
      ...(url !== undefined && { url }),
      ...(publisher !== undefined && { publisher }),
    },
    entities: withMentions(index.entities, mentions),
    details,
    statements,
  };
}

/** Entities with the pronouns and noun phrases that the statements' speakers were resolved from, in order of place. */
function withMentions(entities: ExtractedEntity[], mentions: ({ entity: string } & Mention)[]): ExtractedEntity[] {
  const added = Map.groupBy(mentions, ({ entity }) => entity);
  return entities.map((entity) => {
    const more = added.get(entity.id);
    if (!more) return entity;
    const all = [...entity.mentions, ...more.map(({ start, end, kind }) => ({ start, end, kind }))];
    return { ...entity, mentions: all.sort((a, b) => a.start - b.start || b.end - a.end) };
  });
}
