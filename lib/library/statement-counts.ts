import { i18n } from '#i18n';
import { count } from '../dataset/order.ts';
import { numberWords } from '../ui/dates.ts';
import type { Library } from './gather.ts';

/** How many statements each entity made and how many are about it, in words; counted when first asked for. */
export function statementCounts({ statements }: Pick<Library, 'statements'>): (id: string) => string {
  let counted: Counts | undefined;
  return (id) => {
    counted ??= countOf(statements);
    return i18n.t('library.counts', [numberWords(counted.said.get(id) ?? 0), numberWords(counted.about.get(id) ?? 0)]);
  };
}

interface Counts {
  said: ReadonlyMap<string, number>;
  about: ReadonlyMap<string, number>;
}

function countOf(statements: Library['statements']): Counts {
  const said = new Map<string, number>();
  const about = new Map<string, number>();
  for (const statement of statements) {
    if (statement.speaker !== null) count(said, statement.speaker);
    for (const id of statement.about) if (id !== statement.speaker) count(about, id);
  }
  return { said, about };
}
