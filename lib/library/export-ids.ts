import { TextHash } from '../dataset/hash.ts';
import { byCode } from '../dataset/order.ts';
import type { ArticleInfo, DatasetStatement } from '../entity.ts';
import { BUNDLED, type LayerId, LEARNED } from '../store/types.ts';

/** As the dataset's schema has it. */
const LONGEST = 200;

type InLayer<T> = T & { layer: LayerId };

/**
 * The ids that articles go out by, by those that the view has. They have no layer in them, or they would grow each time that somebody
 * imports and exports them; the same article in two layers goes out once, and another one of the same id by a hash of what it says.
 */
export function articleIds(articles: readonly InLayer<ArticleInfo>[]): Map<string, string> {
  const ids = new Map<string, string>();
  const taken = new Map<string, string>();
  for (const { id, layer, title, date, url, publisher } of inOrder(articles)) {
    const own = withoutLayer(id, layer);
    ids.set(id, freeId(own, JSON.stringify([own, title, date, url, publisher]), 'article', taken).id);
  }
  return ids;
}

/** Statements as they go out, each once, with ids that have no layer in them. */
export function outgoingStatements(statements: readonly InLayer<DatasetStatement>[]): DatasetStatement[] {
  const taken = new Map<string, string>();
  return inOrder(statements).flatMap(({ layer, ...statement }) => {
    const one = { ...statement, id: withoutLayer(statement.id, layer) };
    const { id, isNew } = freeId(one.id, JSON.stringify(one), 'statement', taken);
    return isNew ? [{ ...one, id }] : [];
  });
}

function withoutLayer(id: string, layer: LayerId): string {
  return layer !== BUNDLED && id.startsWith(`${layer}/`) ? id.slice(layer.length + 1) : id;
}

/** What was shipped, what was learned, and imports as they came, so that who has an id does not depend on dates. */
function inOrder<T extends InLayer<{ id: string }>>(all: readonly T[]): T[] {
  const rank = ({ layer }: T) => (layer === BUNDLED ? -2 : layer === LEARNED ? -1 : Number(layer.replace(/^\D+/, '')));
  return all.toSorted((a, b) => rank(a) - rank(b) || byCode(a.id, b.id));
}

function freeId(own: string, content: string, kind: string, taken: Map<string, string>) {
  const before = taken.get(own);
  const isOther = before !== undefined && before !== content;
  const id = isOther || own.length > LONGEST ? `${kind}-${new TextHash().add(content)}` : own;
  const isNew = !taken.has(id);
  taken.set(id, content);
  return { id, isNew };
}
