import { aliasesPath, indexPath, type PageName, pagePath } from './inputs.ts';
import type { BenchBrowser, BenchTab } from './tab.ts';

/** The longest tasks of a page's main thread, in ms, by what the processor spent on them and by the clock. */
export interface LongestTask {
  cpu: number;
  wall: number;
  /** what the longest one by the processor was made of: the browser's names of its parts, with ms by the clock */
  parts: string[];
  /** the longest, over all tasks, of what a task did beside the browser's rendering */
  script: number;
}

/** What a page's main thread had to do while it was scrolled through. */
export interface PageTasks {
  ours: LongestTask;
  /** the page as it is */
  bare: LongestTask;
  /** the page as it is, where it puts one element of its own around one word meanwhile */
  word: LongestTask;
  /** tasks of ours of more than 50 ms by the clock */
  longTasks: number;
  slices: number;
  found: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  dur?: number;
  ts: number;
  tdur?: number;
  args?: { name?: string };
}

const SCREENS = 12;
const SCROLL_PAUSE = 60;
const SETTLE = 1_000;
/** The browser's own names for what it does when something in a page has changed or is to be shown. */
const RENDERING = new Set([
  'UpdateLayoutTree',
  'Layout',
  'PrePaint',
  'Paint',
  'Layerize',
  'Commit',
  'HitTest',
  'IntersectionObserverController::computeIntersections',
]);

/**
 * Reads a page in the extension's own slices while its main thread is traced, then scrolls through it as a reader would; the
 * same page without us is traced for the same time.
 */
export async function measureTasks(browser: BenchBrowser, page: PageName, size: number): Promise<PageTasks> {
  const trace = async (act: 'session' | 'markOneWord' | undefined) => {
    const tab = await browser.newTab();
    await tab.call('useAliases', [aliasesPath(size)]);
    await tab.call('useIndex', [indexPath(size)]);
    await tab.call('usePage', [pagePath(page)]);
    // The page's own first frames are over, and what scrolling needs is laid out, before anything is counted.
    await scrollThrough(tab);
    await tab.page.mouse.wheel(0, -SCREENS * 800);
    await pause(SETTLE);
    await tab.page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
    await tab.call('watchLongTasks', []);
    await browser.browser.startTracing(tab.page, { categories: ['toplevel', 'devtools.timeline', '__metadata'] });
    const found = act ? await tab.call(act, []) : 0;
    await scrollThrough(tab);
    const events = JSON.parse((await browser.browser.stopTracing()).toString('utf8')).traceEvents as TraceEvent[];
    const longTasks = await tab.call('longTasks', []);
    await tab.close();
    return { ...longest(events), found, longTasks };
  };
  const bare = await trace(undefined);
  const word = await trace('markOneWord');
  const ours = await trace('session');
  return {
    ours: ours.task,
    bare: bare.task,
    word: word.task,
    longTasks: ours.longTasks,
    slices: ours.slices,
    found: ours.found,
  };
}

async function scrollThrough(tab: BenchTab): Promise<void> {
  await pause(SETTLE);
  for (let screen = 0; screen < SCREENS; screen++) {
    await tab.page.mouse.wheel(0, 800);
    await pause(SCROLL_PAUSE);
  }
  await pause(SETTLE);
}

function longest(events: readonly TraceEvent[]): { task: LongestTask; slices: number } {
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}/${tid}`),
  );
  const onMain = events
    .filter(({ ph, pid, tid }) => ph === 'X' && mains.has(`${pid}/${tid}`))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const longestTask: LongestTask = { cpu: 0, wall: 0, parts: [], script: 0 };
  let longestEvent: TraceEvent | undefined;
  let slices = 0;
  let rendering = 0;
  let renderedUntil = 0;
  let task: TraceEvent | undefined;
  const end = () => {
    if (task) longestTask.script = Math.max(longestTask.script, (task.tdur ?? 0) / 1_000 - rendering);
    rendering = 0;
  };
  for (const event of onMain) {
    const { name, ts, dur = 0, tdur = 0 } = event;
    const inside = task && ts < task.ts + (task.dur ?? 0);
    if (name.endsWith('RunTask') && !inside) {
      end();
      task = event;
      if (tdur / 1_000 > longestTask.cpu) longestEvent = event;
      longestTask.cpu = Math.max(longestTask.cpu, tdur / 1_000);
      longestTask.wall = Math.max(longestTask.wall, dur / 1_000);
      if (tdur > 1_000) slices++;
    } else if (inside && RENDERING.has(name) && ts >= renderedUntil) {
      rendering += (tdur || dur) / 1_000;
      renderedUntil = ts + dur;
    }
  }
  end();
  if (longestEvent) longestTask.parts = partsOf(longestEvent, onMain);
  return { task: longestTask, slices };
}

function partsOf(task: TraceEvent, events: readonly TraceEvent[]): string[] {
  const end = task.ts + (task.dur ?? 0);
  return events
    .filter(({ pid, tid, ts }) => pid === task.pid && tid === task.tid && ts >= task.ts && ts < end)
    .filter((event) => !event.name.endsWith('RunTask') && (event.dur ?? 0) > 2_000)
    .sort((a, b) => (b.dur ?? 0) - (a.dur ?? 0))
    .slice(0, 6)
    .map(({ name, dur = 0 }) => `${name} ${(dur / 1_000).toFixed(1)}`);
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
