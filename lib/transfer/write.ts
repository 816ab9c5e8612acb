import { datasetChunks } from '../dataset/serialise.ts';
import { checkDataset } from '../dataset/validate.ts';
import type { ArticleInfo, Dataset, DatasetStatement, EntityType } from '../entity.ts';

/**
 * A dataset as JSON in pieces, by its published schema; reading it again gives the same dataset.
 * @throws DatasetError when the dataset is not sound
 */
export function writeDatasetJson(dataset: Dataset): string[] {
  return [...datasetChunks(checkDataset(dataset))];
}

const COLUMNS = [
  ...['id', 'kind', 'speaker', 'speaker_id', 'words', 'cue', 'about', 'addressee', 'venue', 'date'],
  ...['article', 'publisher', 'article_date', 'url'],
];

/**
 * Statements as CSV (RFC 4180: CRLF, quotation marks doubled), with a byte order mark, without which spreadsheets take it for
 * another encoding. Every cell is quoted, so that a spreadsheet that parts cells at semicolons or tabs makes no new one out of words
 * in it; one that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, "CSV Injection").
 */
export function* writeCsv(dataset: Dataset): Generator<string> {
  const { articles, names } = lookUps(dataset);
  yield `\uFEFF${COLUMNS.map(cell).join(',')}\r\n`;
  for (const one of dataset.statements) {
    const article = articles.get(one.source.article);
    const row = [
      ...[one.id, one.kind, names.get(one.speaker ?? '') ?? one.sourceText, one.speaker, one.text, one.cueText],
      ...[
        one.about.map((id) => names.get(id) ?? id).join('; '),
        one.addressee && (names.get(one.addressee) ?? one.addressee),
      ],
      ...[one.venue, one.date, article?.title, article?.publisher, article?.date, article?.url],
    ];
    yield `${row.map(cell).join(',')}\r\n`;
  }
}

/** What begins a formula, in full width too; blanks and marks that are not seen may stand in front. */
const FORMULA = /^(?:[\t\r\n]|[\s\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/u;

function cell(value: string | null | undefined): string {
  const text = value ?? '';
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}

const SCHEMA_TYPES: Readonly<Record<EntityType, string>> = {
  person: 'Person',
  place: 'Place',
  organisation: 'Organization',
  event: 'Event',
  product: 'Product',
  group: 'Organization',
};

/** Statements as JSON-LD: schema.org `Quotation`s, each with its speaker and the article it is based on. */
export function* writeJsonLd(dataset: Dataset): Generator<string> {
  const { articles } = lookUps(dataset);
  const entities = new Map(dataset.entities.map((entity) => [entity.id, entity]));
  const thing = (id: string) => {
    const entity = entities.get(id);
    return entity
      ? { '@type': SCHEMA_TYPES[entity.type], identifier: id, name: entity.name }
      : { '@type': 'Thing', name: id };
  };
  yield '{\n"@context": "https://schema.org",\n"@graph": [';
  let separator = '\n';
  for (const one of dataset.statements) {
    const quotation = {
      '@type': 'Quotation',
      identifier: one.id,
      text: one.text,
      creator: one.speaker
        ? thing(one.speaker)
        : one.sourceText
          ? { '@type': 'Thing', name: one.sourceText }
          : undefined,
      about: one.about.length > 0 ? one.about.map(thing) : undefined,
      dateCreated: one.date,
      isBasedOn: asNewsArticle(one, articles),
    };
    yield separator + JSON.stringify(quotation);
    separator = ',\n';
  }
  yield '\n]\n}\n';
}

function asNewsArticle({ source }: DatasetStatement, articles: ReadonlyMap<string, ArticleInfo>) {
  const article = articles.get(source.article);
  return {
    '@type': 'NewsArticle',
    identifier: source.article,
    headline: article?.title,
    datePublished: article?.date,
    url: article?.url,
    publisher: article?.publisher === undefined ? undefined : { '@type': 'Organization', name: article.publisher },
  };
}

/** Articles as CSL-JSON, which reference managers read. */
export function writeCsl({ articles }: Dataset): string {
  const items = articles.map(({ id, title, date, url, publisher }) => ({
    id,
    type: 'article-newspaper',
    title,
    'container-title': publisher,
    URL: url,
    issued: date === undefined ? undefined : { 'date-parts': [date.split('-').map(Number)] },
  }));
  return `${JSON.stringify(items, null, 1)}\n`;
}

function lookUps({ articles, entities }: Dataset) {
  return {
    articles: new Map(articles.map((article) => [article.id, article])),
    names: new Map(entities.map(({ id, name }) => [id, name])),
  };
}
