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

interface Scheduler {
  yield?(): Promise<void>;
  postTask?(task: () => void, options: { priority: string }): Promise<void>;
}

/** A later task, below the page's own input and rendering where the browser can tell them apart. */
function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (scheduler?.postTask) return scheduler.postTask(() => undefined, { priority: 'background' });
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve, 0));
}
