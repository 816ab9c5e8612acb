import type { ArticleInfo } from '../entity.ts';
import { linkOf } from './citation.ts';
import { DateText } from './date-text.tsx';
import { typographic } from './typography.ts';
import { WRITTEN } from './written.tsx';

/** Title, publisher and date of an article; a link when it has an address. */
export function SourceLine({ article }: { article: ArticleInfo }) {
  const title = <cite>{typographic(article.title)}</cite>;
  const link = linkOf(article);
  return (
    <span class="source">
      {link ? (
        <a class="clip" {...WRITTEN} href={link} target="_blank" rel="noopener noreferrer">
          {title}
        </a>
      ) : (
        <span class="clip" {...WRITTEN}>
          {title}
        </span>
      )}
      {article.publisher ? <span class="dot">{article.publisher}</span> : null}
      {article.date ? (
        <span class="dot">
          <DateText iso={article.date} />
        </span>
      ) : null}
    </span>
  );
}
