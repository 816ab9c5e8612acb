import * as v from 'valibot';
import { ENTITY_TYPES } from './entity.ts';

const entityId = v.pipe(v.string(), v.maxLength(200));
const shortText = v.pipe(v.string(), v.maxLength(20_000));

const pageState = v.picklist([
  'reading',
  'waiting',
  'not-an-article',
  'off',
  'site-off',
  'dataset-empty',
  'dataset-failed',
]);

/** Guards for what arrives from other contexts; a message that fails its guard is refused with an error that names the place. */
export const GUARDS = {
  bringScript: v.picklist(['card', 'settle']),
  isListedSite: v.pipe(v.string(), v.maxLength(300)),
  startInTab: v.pipe(v.number(), v.integer()),
  reportPage: v.object({
    state: pageState,
    host: v.pipe(v.string(), v.maxLength(300)),
    found: v.array(
      v.object({
        entity: entityId,
        name: v.pipe(v.string(), v.maxLength(1000)),
        type: v.picklist(ENTITY_TYPES),
        count: v.number(),
        first: v.optional(v.number()),
        headline: v.optional(v.boolean()),
        written: v.optional(v.array(v.pipe(v.string(), v.maxLength(1000)))),
      }),
    ),
  }),
  resolveAliases: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0))), v.maxLength(20_000)),
  getCard: v.object({
    entity: entityId,
    paragraph: shortText,
    nearby: v.pipe(v.array(entityId), v.maxLength(200)),
    whole: v.optional(v.boolean()),
  }),
  getStatementCounts: v.pipe(v.array(entityId), v.maxLength(500)),
  findEntity: v.pipe(v.string(), v.maxLength(1000)),
  mute: v.object({
    entity: entityId,
    name: v.optional(v.pipe(v.string(), v.maxLength(1000))),
    muted: v.boolean(),
  }),
  learnFromTab: v.pipe(v.number(), v.integer()),
  learnedFrom: v.pipe(v.number(), v.integer()),
  articleRead: v.pipe(v.string(), v.maxLength(100_000)),
  forgetArticle: v.pipe(v.string(), v.maxLength(200)),
  getNames: v.pipe(v.array(entityId), v.maxLength(10_000)),
} as const;

/**
 * Reads a message's data by its guard.
 * @throws an Error that names the place and what was expected there
 */
export function parseMessage<T extends v.GenericSchema>(guard: T, data: unknown): v.InferOutput<T> {
  const read = v.safeParse(guard, data);
  if (read.success) return read.output;
  const [issue] = read.issues;
  throw new Error(`A message was refused: at ${v.getDotPath(issue) ?? 'the top'}, ${issue.message}`);
}
