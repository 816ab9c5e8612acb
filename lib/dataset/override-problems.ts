import type * as v from 'valibot';
import { describeIssues } from './problems.ts';

/** The keys that an action takes; those that may be left out have a `?`. */
export type OverrideKeys = Readonly<Record<string, readonly string[]>>;

const EXAMPLE = '{ "action": "drop", "entity": "read-more" }';
const SHAPES: Readonly<Record<string, string>> = { Array: 'a list [ … ]', Object: 'an object { … }' };

/**
 * What is wrong with a curator's overrides, one line a problem with its place, in words for who wrote them by hand.
 * @param keys by action
 */
export function describeOverrideIssues(
  issues: readonly v.BaseIssue<unknown>[],
  overrides: unknown,
  keys: OverrideKeys,
): string[] {
  return issues.flatMap((issue) => {
    const path = issue.path ?? [];
    const last = path.at(-1);
    const item = itemAt(overrides, path[0]?.key);
    if (issue.type === 'strict_object' && issue.expected === 'never' && last) {
      const action = String(item.action);
      return `[${String(path[0]?.key)}]: there is no key "${String(last.key)}"; ${takes(action, keys[action] ?? [])}`;
    }
    if (issue.type === 'min_length') return `${place(issue)}: must not be empty`;
    const expected = SHAPES[issue.expected ?? ''];
    if (expected) {
      const found = SHAPES[issue.received] ?? issue.received;
      if (path.length === 0) return `expected ${expected} such as [${EXAMPLE}], found ${found}`;
      return `${place(issue)}: expected ${expected}${path.length === 1 ? ` such as ${EXAMPLE}` : ''}, found ${found}`;
    }
    if (issue.type === 'variant') {
      const found = issue.received === 'undefined' ? 'none' : issue.received;
      return `${place(issue)}: expected one of ${Object.keys(keys).map(quote).join(', ')}, found ${found}`;
    }
    return describeIssues([issue]);
  });
}

/** As in `a rename takes "action", "entity", "name", and may take "id"`. */
function takes(action: string, keys: readonly string[]): string {
  const quoted = (some: readonly string[]) => some.map((key) => quote(key.replace('?', ''))).join(', ');
  const needed = quoted(keys.filter((key) => !key.endsWith('?')));
  const free = quoted(keys.filter((key) => key.endsWith('?')));
  return `a ${action} takes ${needed}${free ? `, and may take ${free}` : ''}`;
}

function quote(word: string): string {
  return `"${word}"`;
}

function place(issue: v.BaseIssue<unknown>): string {
  return describeIssues([issue])[0]!.replace(/: .*$/s, '');
}

function itemAt(overrides: unknown, at: unknown): Readonly<Record<string, unknown>> {
  const item: unknown = Array.isArray(overrides) && typeof at === 'number' ? overrides[at] : undefined;
  return typeof item === 'object' && item !== null ? { ...item } : {};
}
