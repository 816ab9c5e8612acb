import type { Tab } from '../support/tab.ts';
import type { Served } from './server.ts';

export interface SafetyCase {
  name: string;
  served: Served;
  /** how often the page acts, with a rest in between in which marks come back */
  bursts: number;
  /** whether all names must be marked before it acts, and at the end */
  marks: { before: boolean; after: boolean };
  /** keeps a whole machine busy: played when the others are done, alone */
  heavy?: true;
  /** changes that must have met marks, at least; 0 when left out */
  hits?: number;
  /** whether it must also look the same when it is printed */
  printed?: true;
  /** what a reader does by hand, instead of the page's own bursts; in one window after the other */
  byHand?(tab: Tab): Promise<void>;
}

/** What came of a case: it passes when the lists are empty and the hits enough. */
export interface Outcome {
  errors: string[];
  differences: string[];
  /** why it could not be played to its end */
  unplayed?: string;
  /** names that were not marked though they had to be, each with its block's text */
  missing: string[];
  hits: number;
  /** marks at the end */
  marks: number;
  /** ms, with marks and without, on pages that measure it */
  longestTask: number;
  longestTaskWithout: number;
  ms: number;
}

export function emptyOutcome(): Outcome {
  return { errors: [], differences: [], missing: [], hits: 0, marks: 0, longestTask: 0, longestTaskWithout: 0, ms: 0 };
}

/** One line a case, for the log of a run. */
export function tableOf(outcomes: ReadonlyMap<string, Outcome>): string {
  return [...outcomes]
    .map(
      ([name, { ms, hits, marks, longestTask, longestTaskWithout }]) =>
        `${name}: ${(ms / 1_000).toFixed(1)} s, ${hits} changes met marks, ${marks} marks at the end, ` +
        `longest task ${longestTask} ms (${longestTaskWithout} without)`,
    )
    .join('\n');
}
