import * as v from 'valibot';
import type { Dataset, Extraction } from '../entity.ts';
import { DatasetError, describeIssues } from './problems.ts';
import { datasetSchema, extractionSchema } from './schema.ts';

/**
 * Reads anything as a dataset: its form by the schema, then that every id leads somewhere and is given once, every span runs
 * forward, and every date is a day that was.
 * @throws DatasetError whose problems name their place: `entities[3].details[0].object: no entity "x"`
 */
export function checkDataset(value: unknown): Dataset {
  const parsed = v.safeParse(datasetSchema, value);
  if (!parsed.success) throw new DatasetError(describeIssues(parsed.issues));
  const problems = findDatasetProblems(parsed.output);
  if (problems.length > 0) throw new DatasetError(problems);
  return parsed.output;
}

/** What does not fit together in a dataset whose form is right. */
export function findDatasetProblems({ articles, entities, statements }: Dataset): string[] {
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
      for (const key of ['date', 'firstSeen', 'lastSeen'] as const) check.date(detail[key], `${there}.${key}`);
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
  return check.problems;
}

/**
 * Reads anything as an extraction: its form by the schema, ids given once, spans forward, real dates. References that lead
 * nowhere are left to the merge, which drops them with a warning.
 * @throws DatasetError whose problems name their place
 */
export function checkExtraction(value: unknown): Extraction {
  const parsed = v.safeParse(extractionSchema, value);
  if (!parsed.success) throw new DatasetError(describeIssues(parsed.issues));
  const extraction = parsed.output;
  const check = new Check();
  check.unique(extraction.entities, 'entities');
  check.unique(extraction.statements, 'statements');
  check.date(extraction.article.date, 'article.date');
  extraction.entities.forEach(({ mentions }, at) => {
    mentions.forEach(({ start, end }, index) => {
      check.span(start, end, `entities[${at}].mentions[${index}]`);
    });
  });
  extraction.details.forEach(({ start, end, date }, at) => {
    check.span(start, end, `details[${at}]`);
    check.date(date, `details[${at}].date`);
  });
  extraction.statements.forEach((statement, at) => {
    check.date(statement.date, `statements[${at}].date`);
    for (const key of ['source', 'cue', 'content', 'quotes'] as const) {
      statement[key].forEach(([start, end], index) => {
        check.span(start, end, `statements[${at}].${key}[${index}]`);
      });
    }
  });
  if (check.problems.length > 0) throw new DatasetError(check.problems);
  return extraction;
}

/** Collects problems, each with its place. */
class Check {
  readonly problems: string[] = [];

  unique(items: readonly { id: string }[], list: string): Set<string> {
    const ids = new Set<string>();
    items.forEach(({ id }, at) => {
      if (ids.has(id)) this.problems.push(`${list}[${at}].id: "${id}" is the id of another one of ${list} too`);
      ids.add(id);
    });
    return ids;
  }

  known(ids: ReadonlySet<string>, id: string | null | undefined, what: string, place: string): void {
    if (id !== null && id !== undefined && !ids.has(id)) this.problems.push(`${place}: no ${what} "${id}"`);
  }

  span(start: number, end: number, place: string): void {
    if (start > end) this.problems.push(`${place}: the start ${start} lies behind the end ${end}`);
  }

  date(date: string | undefined, place: string): void {
    if (date === undefined) return;
    const day = `${date}-01-01`.slice(0, 10);
    const time = Date.parse(`${day}T00:00:00Z`);
    // A day that is none, such as February 30, is read as a later one or not at all.
    if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) {
      this.problems.push(`${place}: there is no date "${date}"`);
    }
  }
}
