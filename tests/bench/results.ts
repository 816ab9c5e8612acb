import { readFileSync, writeFileSync } from 'node:fs';
import type { CardTimes } from './card.ts';
import type { PageName } from './inputs.ts';
import type { IndexCost } from './memory.ts';
import type { OthersCell, Preparation } from './others.ts';
import type { OursCell } from './ours.ts';
import type { PageTasks } from './tasks.ts';

/** What was measured so far; a run that was stopped leaves what it had. */
export interface Results {
  quick: boolean;
  /** whether the run came to its end */
  complete: boolean;
  ours: OursCell[];
  index: IndexCost[];
  tasks: (PageTasks & { page: PageName })[];
  others?: { cells: OthersCell[]; preparations: Preparation[] };
  /** none where no test build of the extension was there to measure */
  cards: CardTimes[];
}

export function saveResults(file: string, results: Results): void {
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
}

export function readResults(file: string): Results {
  return JSON.parse(readFileSync(file, 'utf8')) as Results;
}
