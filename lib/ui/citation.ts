import { i18n } from '#i18n';
import type { ArticleInfo } from '../entity.ts';
import type { ShownStatement } from '../exchange.ts';
import { dateWords } from './dates.ts';
import { leadIn, venueWords } from './statement-words.ts';
import { typographic } from './typography.ts';

/** An article's address where it may be a link: a dataset is not trusted with other schemes. */
export function linkOf({ url }: Pick<ArticleInfo, 'url'>): string | undefined {
  return url !== undefined && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : undefined;
}

/** What was said, without the comma before “she said”, which belongs to the article's sentence. */
export function spokenWords({ text }: Pick<ShownStatement, 'text'>): string {
  return typographic(text).replace(/,”$/, '”');
}

function whoAndWhen(statement: ShownStatement): string {
  const speaker = statement.speakerName ?? (typographic(statement.sourceText) || i18n.t('card.unknownSpeaker'));
  const who = statement.kind === 'indirect' ? i18n.t('card.reportedBy', [speaker]) : speaker;
  const when = statement.date && dateWords(statement.date);
  return [who, venueWords(statement), when].filter(Boolean).join(', ');
}

const saidWords = (statement: ShownStatement) => [leadIn(statement), spokenWords(statement)].filter(Boolean).join(' ');

/** A statement with its source, as plain text for anywhere. */
export function citeText(statement: ShownStatement): string {
  const { article } = statement;
  const source = [`“${typographic(article.title)}”`, article.publisher, article.date && dateWords(article.date)];
  const lines = [`${saidWords(statement)} — ${whoAndWhen(statement)}`, source.filter(Boolean).join(', ')];
  return [...lines, linkOf(article)].filter(Boolean).join('\n');
}

/** Everything in a text that Markdown would take for markup, made plain; on one line. */
const plain = (text: string) => text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>()#+\-.!|~&]/g, '\\$&');

/** A statement with its source as a quotation in Markdown (CommonMark). */
export function citeMarkdown(statement: ShownStatement): string {
  const { article } = statement;
  const link = linkOf(article);
  const title = plain(typographic(article.title));
  const address = link && new URL(link).href.replace(/[()<>]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  const source = [
    address ? `[${title}](${address})` : `“${title}”`,
    article.publisher && `*${plain(article.publisher)}*`,
    article.date && plain(dateWords(article.date)),
  ];
  const cited = source.filter(Boolean).join(', ');
  return `> ${plain(saidWords(statement))}\n>\n> — ${plain(whoAndWhen(statement))}. ${cited}\n`;
}
