import * as v from 'valibot';
import { DATASET_FORMAT, type Dataset, ENTITY_TYPES, type Extraction, NAME_KINDS, QUALIFIERS } from '../entity.ts';
import { overridesSchema } from './overrides.ts';

/**
 * The forms of a dataset and of an extraction. Both are read from files that others made: every text has a limit, in UTF-16
 * code units, far beyond what news needs.
 */
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const word = v.pipe(v.string(), v.maxLength(500));
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(1000));
const passage = v.pipe(v.string(), v.maxLength(100_000));
const date = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'a date: YYYY-MM-DD, YYYY-MM or YYYY'));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const times = v.pipe(v.number(), v.integer(), v.minValue(0));
const spans = v.array(v.strictTuple([offset, offset]));
const entityType = v.picklist(ENTITY_TYPES);
const qualifier = v.picklist(QUALIFIERS);
const statementKind = v.picklist(['direct', 'mixed', 'indirect']);
const alias = v.object({ text: name, kind: v.picklist(NAME_KINDS), count: times });

const articleInfo = v.object({
  id,
  title: passage,
  date: v.optional(date),
  url: v.optional(v.pipe(v.string(), v.maxLength(4000))),
  publisher: v.optional(word),
});

const detail = v.object({
  relation: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  value: passage,
  qualifier: v.optional(qualifier),
  object: v.optional(id),
  from: v.optional(date),
  date: v.optional(date),
  firstSeen: v.optional(date),
  lastSeen: v.optional(date),
  sources: v.pipe(v.array(v.object({ article: id, start: offset, end: offset })), v.minLength(1)),
});

export const datasetSchema = v.object({
  format: v.literal(DATASET_FORMAT),
  articles: v.array(articleInfo),
  entities: v.array(
    v.object({
      id,
      type: entityType,
      name,
      aliases: v.array(alias),
      details: v.array(detail),
      related: v.array(id),
      articles: v.array(id),
    }),
  ),
  statements: v.array(
    v.object({
      id: v.pipe(v.string(), v.minLength(1), v.maxLength(500)),
      kind: statementKind,
      speaker: v.nullable(id),
      sourceText: passage,
      cueText: passage,
      text: passage,
      about: v.array(id),
      addressee: v.optional(passage),
      venue: v.optional(passage),
      date: v.optional(date),
      dateBasis: v.optional(passage),
      source: v.object({ article: id, start: offset, end: offset }),
    }),
  ),
  overrides: v.optional(overridesSchema),
}) satisfies v.GenericSchema<Dataset>;

export const extractionSchema = v.object({
  id,
  article: articleInfo,
  entities: v.array(
    v.object({
      id,
      type: entityType,
      name,
      mentions: v.array(
        v.object({ start: offset, end: offset, kind: v.picklist([...NAME_KINDS, 'nominal', 'pronoun'] as const) }),
      ),
      aliases: v.array(alias),
    }),
  ),
  details: v.array(
    v.object({
      entity: id,
      relation: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
      value: passage,
      start: offset,
      end: offset,
      qualifier: v.optional(qualifier),
      object: v.optional(id),
      from: v.optional(date),
      date: v.optional(date),
    }),
  ),
  statements: v.array(
    v.object({
      id,
      kind: statementKind,
      speaker: v.nullable(id),
      source: spans,
      cue: spans,
      content: spans,
      quotes: spans,
      addressee: v.optional(passage),
      venue: v.optional(passage),
      date: v.optional(date),
      dateBasis: v.optional(passage),
      text: passage,
      cueText: passage,
      sourceText: passage,
      about: v.array(id),
    }),
  ),
}) satisfies v.GenericSchema<Extraction>;
