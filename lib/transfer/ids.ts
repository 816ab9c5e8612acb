import { TextHash } from '../dataset/hash.ts';
import type { Article } from '../entity.ts';

/** An article with the id that it is kept by, and whether another one had the id that it came with; or that it was there before. */
export type Identified = { article: Article; isRenamed: boolean } | 'again';

/**
 * Gives every article of an import an id of its own. Files of one name, feeds that count their items and pages that all name the front
 * page for their address bring different articles with one id: the first keeps it, to each other one the hash of what it says is
 * added. What says the same as one before is that article again.
 */
export function createIds(): (article: Article) => Identified {
  const taken = new Map<string, string>();
  return (article) => {
    const { title, date = '', text } = article;
    const content = new TextHash()
      .add(JSON.stringify([title, date]))
      .add(text)
      .toString();
    for (const id of [article.id, `${article.id}~${content}`]) {
      const before = taken.get(id);
      if (before === content) return 'again';
      if (before !== undefined) continue;
      taken.set(id, content);
      const isRenamed = id !== article.id;
      return { article: isRenamed ? { ...article, id } : article, isRenamed };
    }
    return 'again';
  };
}
