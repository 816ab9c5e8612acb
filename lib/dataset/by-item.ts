import * as v from 'valibot';
import { DatasetError, describeIssues, MAX_TOLD } from './problems.ts';

/** No list of what can be imported is longer; the largest dataset that was built here has 1.2 million statements. */
const MOST_ITEMS = 5_000_000;

type Schema = v.ObjectSchema<v.ObjectEntries, undefined>;
type List = v.ArraySchema<v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>, undefined>;

/**
 * Makes a reader of an object and the lists in it. It goes through the lists an item at a time and stops at the twentieth item that
 * is wrong: the schema as a whole collects an issue for each, and a megabyte of wrong ones takes it half a gigabyte.
 * @returns a function that gives what the schema gives, and throws DatasetError for the first problems, one an item
 */
export function readerByItem<const S extends Schema>(schema: S): (value: unknown) => v.InferOutput<S> {
  const lists = Object.entries(schema.entries).flatMap(([key, entry]) => {
    const list = listIn(entry);
    return list ? [{ key, item: list.item, isOptional: entry.type === 'optional' }] : [];
  });
  const unread = v.pipe(v.array(v.unknown()), v.maxLength(MOST_ITEMS));
  const shell = v.object({
    ...schema.entries,
    ...Object.fromEntries(lists.map(({ key, isOptional }) => [key, isOptional ? v.optional(unread) : unread])),
  });
  return (value) => {
    const parsed = v.safeParse(shell, value);
    if (!parsed.success) throw new DatasetError(describeIssues(parsed.issues));
    const whole: Record<string, unknown> = parsed.output;
    const problems: string[] = [];
    for (const { key, item } of lists) {
      const items = whole[key] as unknown[] | undefined;
      for (let at = 0; items && at < items.length; at++) {
        const one = v.safeParse(item, items[at], { abortEarly: true });
        if (one.success) items[at] = one.output;
        else problems.push(...describeIssues(one.issues, `${key}[${at}]`));
        if (problems.length === MAX_TOLD) throw new DatasetError(problems, null);
      }
    }
    if (problems.length > 0) throw new DatasetError(problems);
    return whole as v.InferOutput<S>;
  };
}

function listIn(entry: v.ObjectEntries[string]): List | undefined {
  const inner = entry.type === 'optional' ? (entry as v.OptionalSchema<List, undefined>).wrapped : entry;
  return inner.type === 'array' ? (inner as List) : undefined;
}
