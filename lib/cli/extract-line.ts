import { isCalendarDate } from '../article/date-line.ts';
import { articleFromText } from '../article/from-text.ts';
import { DatasetError } from '../dataset/problems.ts';
import { checkExtraction } from '../dataset/validate.ts';
import { extract } from '../extract/index.ts';

/** What became of one input line: an output line, or what was wrong with it. */
export type LineResult = { output: string } | { error: string };

/** The ids of a dataset have no more. */
const MOST_ID = 200;
const OPTIONAL = ['title', 'date', 'url', 'publisher'] as const;

/** Reads one line `{"id","text","title"?,"date"?,"url"?,"publisher"?}` and extracts it. Never throws. */
export function extractLine(line: string): LineResult {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch (error) {
    return { error: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { error: 'expected an object like {"id": "a1", "text": "…"}' };
  }
  const fields = input as Record<string, unknown>;
  const { id, text } = fields;
  if (typeof id !== 'string' && typeof id !== 'number') return { error: '"id" must be a string' };
  if (id === '' || String(id).length > MOST_ID) {
    return { error: `"id" must have 1 to ${MOST_ID} characters, not ${String(id).length}` };
  }
  if (typeof text !== 'string') return { error: '"text" must be a string' };
  const known: Partial<Record<(typeof OPTIONAL)[number], string>> = {};
  for (const name of OPTIONAL) {
    const value = fields[name];
    if (value === undefined || value === null) continue;
    if (typeof value !== 'string') return { error: `"${name}" must be a string` };
    known[name] = value;
  }
  if (known.date?.trim() === '') delete known.date;
  if (known.date !== undefined && !isCalendarDate(known.date)) {
    return { error: `"date" must be a day of the calendar like "2024-03-09", not ${JSON.stringify(known.date)}` };
  }
  try {
    // What `merge` would refuse is refused here, where the line of the input can still be named.
    return { output: JSON.stringify(checkExtraction(extract(articleFromText({ id: String(id), text, ...known })))) };
  } catch (error) {
    if (error instanceof DatasetError) return { error: `beyond what a dataset takes: ${error.problems.join('; ')}` };
    return { error: `could not be extracted: ${error instanceof Error ? error.message : String(error)}` };
  }
}
