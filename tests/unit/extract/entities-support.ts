import { articleFromText } from '../../../lib/article/from-text.ts';
import type { ExtractedEntity } from '../../../lib/entity.ts';
import { readDoc } from '../../../lib/extract/doc.ts';
import { findEntities } from '../../../lib/extract/entities/index.ts';

/** The entities of a text, each as `type: name = alias/kind, …` with aliases in order of the alphabet. */
export function entitiesOf(text: string): string[] {
  return findEntities(readDoc(articleFromText({ id: 'a', text }))).entities.map(shown);
}

/** The one entity with a name, shown; fails when there is none or more than one. */
export function entityNamed(text: string, name: string): string {
  const found = entitiesOf(text).filter((entity) => entity.split(/: | = /)[1] === name);
  if (found.length !== 1)
    throw new Error(`${found.length} entities are named "${name}" among:\n${entitiesOf(text).join('\n')}`);
  return found[0]!;
}

function shown({ type, name, aliases }: ExtractedEntity): string {
  const forms = aliases.map(({ text, kind }) => `${text}/${kind}`).sort();
  return `${type}: ${name} = ${forms.join(', ')}`;
}
