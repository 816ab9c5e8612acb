import { aliasesPath, indexPath, type PageName, pagePath } from './inputs.ts';
import type { BenchBrowser, BenchTab } from './tab.ts';

/** The longest tasks of a page's main thread, in ms, by what the processor spent on them and by the clock. */
export interface LongestTask {
  cpu: number;
  wall: number;
  /** what the longest one by the processor was made of: the browser's names of its parts, with ms by the clock */
  parts: string[];
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
const SETTLE = 1_500;

/**
 * Reads a page in the extension's own slices while its main thread is traced, then scrolls through it as a reader would; the
 * same page without us is traced for the same time.
 */
export async function measureTasks(
  browser: BenchBrowser,
  page: PageName,
  size: number,
): Promise<{ ours: LongestTask; bare: LongestTask; longTasks: number; slices: number; found: number }> {
  const trace = async (read: boolean) => {
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
    const found = read ? await tab.call('session', []) : 0;
    await scrollThrough(tab);
    const events = JSON.parse((await browser.browser.stopTracing()).toString('utf8')).traceEvents as TraceEvent[];
    const longTasks = await tab.call('longTasks', []);
    await tab.close();
    return { ...longest(events), found, longTasks };
  };
  const bare = await trace(false);
  const ours = await trace(true);
  return { ours: ours.task, bare: bare.task, longTasks: ours.longTasks, slices: ours.slices, found: ours.found };
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
  const task: LongestTask = { cpu: 0, wall: 0, parts: [] };
  let longestEvent: TraceEvent | undefined;
  let slices = 0;
  for (const event of events) {
    const { name, ph, pid, tid, dur = 0, tdur = 0 } = event;
    if (ph !== 'X' || !name.endsWith('RunTask') || !mains.has(`${pid}/${tid}`)) continue;
    if (tdur / 1_000 > task.cpu) longestEvent = event;
    task.cpu = Math.max(task.cpu, tdur / 1_000);
    task.wall = Math.max(task.wall, dur / 1_000);
    if (tdur > 1_000) slices++;
  }
  if (longestEvent) task.parts = partsOf(longestEvent, events);
  return { task, slices };
}

function partsOf(task: TraceEvent, events: readonly TraceEvent[]): string[] {
  const end = task.ts + (task.dur ?? 0);
  return events
    .filter(({ pid, tid, ts }) => pid === task.pid && tid === task.tid && ts >= task.ts && ts < end)
    .filter((event) => event !== task && event.ph === 'X' && (event.dur ?? 0) > 2_000)
    .sort((a, b) => (b.dur ?? 0) - (a.dur ?? 0))
    .slice(0, 6)
    .map(({ name, dur = 0 }) => `${name} ${(dur / 1_000).toFixed(1)}`);
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
