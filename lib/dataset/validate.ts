import type { Dataset, Extraction } from '../entity.ts';
import { readerByItem } from './by-item.ts';
import { Check } from './check.ts';
import { datasetSchema, extractionSchema } from './schema.ts';

const readDataset: (value: unknown) => Dataset = readerByItem(datasetSchema);
const readExtraction: (value: unknown) => Extraction = readerByItem(extractionSchema);

/**
 * Reads anything as a dataset: its form by the schema, then that every id leads somewhere and is given once, every span runs
 * forward, and every date is a day that was.
 * @throws DatasetError whose problems name their place: `entities[3].details[0].object: no entity "x"`
 */
export function checkDataset(value: unknown): Dataset {
  const dataset = readDataset(value);
  checkFit(dataset).throwIfAny();
  return dataset;
}

/** What does not fit together in a dataset whose form is right: the first problems, and in a last line how many more there are. */
export function findDatasetProblems(dataset: Dataset): string[] {
  return checkFit(dataset).told();
}

function checkFit({ articles, entities, statements }: Dataset): Check {
  const check = new Check();
  const articleIds = check.unique(articles, 'articles');
  const entityIds = check.unique(entities, 'entities');
  check.unique(statements, 'statements');
  const entity = (id: string | null | undefined, place: string) => check.known(entityIds, id, 'entity', place);
  const source = (at: { article: string; start: number; end: number }, place: string) => {
    check.known(articleIds, at.article, 'article', `${place}.article`);
    check.span(at.start, at.end, place);
  };

  articles.forEach(({ date }, at) => {
    check.date(date, `articles[${at}].date`);
  });
  entities.forEach(({ details, related, articles: named }, at) => {
    const place = `entities[${at}]`;
    details.forEach((detail, index) => {
      const there = `${place}.details[${index}]`;
      entity(detail.object, `${there}.object`);
      check.period(detail.from, detail.date, there);
      for (const key of ['from', 'date', 'firstSeen', 'lastSeen'] as const) check.date(detail[key], `${there}.${key}`);
      detail.sources.forEach((one, number) => {
        source(one, `${there}.sources[${number}]`);
      });
    });
    related.forEach((id, index) => {
      entity(id, `${place}.related[${index}]`);
    });
    named.forEach((id, index) => {
      check.known(articleIds, id, 'article', `${place}.articles[${index}]`);
    });
  });
  statements.forEach((statement, at) => {
    const place = `statements[${at}]`;
    entity(statement.speaker, `${place}.speaker`);
    statement.about.forEach((id, index) => {
      entity(id, `${place}.about[${index}]`);
    });
    check.date(statement.date, `${place}.date`);
    source(statement.source, `${place}.source`);
  });
  return check;
}

/**
 * Reads anything as an extraction: its form by the schema, ids given once, spans forward, real dates. References that lead
 * nowhere are left to the merge, which drops them with a warning.
 * @throws DatasetError whose problems name their place
 */
export function checkExtraction(value: unknown): Extraction {
  const extraction = readExtraction(value);
  const check = new Check();
  check.unique(extraction.entities, 'entities');
  check.unique(extraction.statements, 'statements');
  check.date(extraction.article.date, 'article.date');
  extraction.entities.forEach(({ mentions }, at) => {
    mentions.forEach(({ start, end }, index) => {
      check.span(start, end, `entities[${at}].mentions[${index}]`);
    });
  });
  extraction.details.forEach(({ start, end, from, date }, at) => {
    check.span(start, end, `details[${at}]`);
    check.date(from, `details[${at}].from`);
    check.date(date, `details[${at}].date`);
    check.period(from, date, `details[${at}]`);
  });
  extraction.statements.forEach((statement, at) => {
    check.date(statement.date, `statements[${at}].date`);
    for (const key of ['source', 'cue', 'content', 'quotes'] as const) {
      statement[key].forEach(([start, end], index) => {
        check.span(start, end, `statements[${at}].${key}[${index}]`);
      });
    }
  });
  check.throwIfAny();
  return extraction;
}
