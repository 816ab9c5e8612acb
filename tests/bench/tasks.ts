import { aliasesPath, indexPath, type PageName, pagePath } from './inputs.ts';
import type { BenchBrowser, BenchTab } from './tab.ts';

/** The longest tasks of a page's main thread, in ms, by what the processor spent on them and by the clock. */
export interface LongestTask {
  cpu: number;
  wall: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  dur?: number;
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
    await pause(500);
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
  const task = { cpu: 0, wall: 0 };
  let slices = 0;
  for (const { name, ph, pid, tid, dur = 0, tdur = 0 } of events) {
    if (ph !== 'X' || !name.endsWith('RunTask') || !mains.has(`${pid}/${tid}`)) continue;
    task.cpu = Math.max(task.cpu, tdur / 1_000);
    task.wall = Math.max(task.wall, dur / 1_000);
    if (tdur > 1_000) slices++;
  }
  return { task, slices };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
