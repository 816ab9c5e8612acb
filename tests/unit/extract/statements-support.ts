import { articleFromText } from '../../../lib/article/from-text.ts';
import type { Statement } from '../../../lib/entity.ts';
import { findDetails } from '../../../lib/extract/details/index.ts';
import { readDoc } from '../../../lib/extract/doc.ts';
import { findEntities } from '../../../lib/extract/entities/index.ts';
import { findStatements } from '../../../lib/extract/statements/index.ts';

/** What was read from a text of 12 June 2023, a Monday, with names in the place of ids. */
export function read(text: string, title = '') {
  const article = articleFromText({ id: 'a', text, title, date: '2023-06-12' });
  const doc = readDoc(article);
  const entities = findEntities(doc);
  const { statements, mentions } = findStatements(doc, entities, findDetails(doc, entities));
  const nameOf = (id: string | null | undefined) => (id ? (entities.byId(id)?.name ?? id) : id);
  return { text, statements, mentions, nameOf, short: statements.map((statement) => shortOf(text, statement)) };
}

/** `kind | who as written | cue | what`, for tables. */
export function shortOf(text: string, { kind, sourceText, cueText, content }: Statement): string {
  const said = content.map(([start, end]) => text.slice(start, end).replace(/\s+/g, ' ')).join(' … ');
  return `${kind} | ${sourceText} | ${cueText} | ${said}`;
}
