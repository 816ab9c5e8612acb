import type * as v from 'valibot';

/** No more than this many problems are told at once; behind it a checker may stop, as a hostile file may hold millions. */
export const MAX_TOLD = 20;

/** Something given as a dataset, an extraction or overrides is none; every problem names its place. */
export class DatasetError extends Error {
  readonly problems: readonly string[];

  /** @param untold how many problems there are beside these; null where the checker stopped before the end */
  constructor(problems: readonly string[], untold: number | null = 0) {
    const more = untold === null ? null : Math.max(0, problems.length - MAX_TOLD) + untold;
    const last = more === null ? ['… and perhaps more, as it was read no further'] : more > 0 ? [andMore(more)] : [];
    super([...problems.slice(0, MAX_TOLD), ...last].join('\n'));
    this.name = 'DatasetError';
    this.problems = problems;
  }
}

export function andMore(number: number): string {
  return `… and ${number} more`;
}

/**
 * What a schema objects to, one line an issue: `entities[3].name: expected string, found 7`.
 * @param within the place of what was checked, where that is a part: `entities[3]`
 */
export function describeIssues(issues: readonly v.BaseIssue<unknown>[], within = ''): string[] {
  return issues.map((issue) => {
    const place = placeOf(issue, within);
    // valibot names the key itself as what it expected where the key is missing.
    if (
      issue.received === 'undefined' &&
      issue.expected?.startsWith('"') &&
      place.endsWith(issue.expected.slice(1, -1))
    ) {
      return `${place}: is missing`;
    }
    const ownWords = !issue.message.startsWith('Invalid ');
    const found = issue.received.length > 80 ? `${issue.received.slice(0, 79)}…` : issue.received;
    return `${place}: expected ${ownWords ? issue.message : issue.expected}, found ${found}`;
  });
}

function placeOf(issue: v.BaseIssue<unknown>, within: string): string {
  const steps = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return (within + steps.join('')).replace(/^\./, '') || 'the whole';
}
