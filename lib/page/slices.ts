/** How long, in ms, we work before others get their turn; a frame has 16. */
const BUDGET = 4;

export interface Slices {
  /** whether the budget of this turn is used up */
  due(): boolean;
  /** gives way; resolves in a later task */
  rest(): Promise<void>;
}

export function createSlices(budget = BUDGET): Slices {
  let started = performance.now();
  return {
    due: () => performance.now() - started >= budget,
    async rest() {
      await giveWay();
      started = performance.now();
    },
  };
}

/** Runs what yields wherever it may pause; undefined when aborted before its end. */
export async function inSlices<Result>(
  steps: Generator<undefined, Result>,
  slices: Slices,
  signal: AbortSignal,
): Promise<Result | undefined> {
  while (!signal.aborted) {
    const step = steps.next();
    if (step.done) return step.value;
    if (slices.due()) await slices.rest();
  }
  return undefined;
}

interface Scheduler {
  postTask?(task: () => void, options: { priority: 'background' }): Promise<void>;
}

/** The page's own work goes first, but a page that never rests does not hold us up for longer than so many ms. */
const PATIENCE = 50;

/** A later task, below the page's own input, rendering and timers where the browser can tell them apart. */
function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (!scheduler?.postTask) return new Promise((resolve) => setTimeout(resolve, 0));
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE);
    void scheduler.postTask?.(
      () => {
        clearTimeout(timer);
        resolve();
      },
      { priority: 'background' },
    );
  });
}
