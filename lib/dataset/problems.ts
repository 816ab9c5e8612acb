import type * as v from 'valibot';

/** No more than this many problems are told at once. */
const MAX_TOLD = 20;

/** Something given as a dataset, an extraction or overrides is none; every problem names its place. */
export class DatasetError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    const more = problems.length > MAX_TOLD ? `\n… and ${problems.length - MAX_TOLD} more` : '';
    super(problems.slice(0, MAX_TOLD).join('\n') + more);
    this.name = 'DatasetError';
    this.problems = problems;
  }
}

/** What a schema objects to, one line an issue: `entities[3].name: expected string, found 7`. */
export function describeIssues(issues: readonly v.BaseIssue<unknown>[]): string[] {
  return issues.map((issue) => {
    const place = placeOf(issue);
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

function placeOf(issue: v.BaseIssue<unknown>): string {
  const steps = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return steps.join('').replace(/^\./, '') || 'the whole';
}
