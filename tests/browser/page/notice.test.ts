import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { showNotice } from '../../../lib/page/notice.ts';
import { axeFindings } from '../ui/axe.ts';
import { prefer, shoot } from '../ui/look.ts';

const hosts = () => [...document.querySelectorAll('backstory-notice')];
const line = () => hosts()[0]!.shadowRoot!.querySelector<HTMLElement>('[role="status"]')!;

beforeEach(async () => {
  await page.viewport(600, 400);
  onTestFinished(() => {
    for (const host of hosts()) host.remove();
  });
});

test.each(['light', 'dark'] as const)('a line over the page says it, in %s, also to screen readers', async (scheme) => {
  await prefer({ scheme });
  showNotice('3 people, 5 statements learned', 'en', 'ltr');
  expect(line().textContent).toBe('');
  await vi.waitFor(() => expect(line().textContent).toBe('3 people, 5 statements learned'));
  expect(line().matches(':popover-open')).toBe(true);
  await shoot(`notice-${scheme}`);
  expect(await axeFindings()).toEqual([]);
});

test('the next one takes its place, and it takes no focus', async () => {
  const field = document.createElement('input');
  document.body.append(field);
  onTestFinished(() => field.remove());
  field.focus();
  showNotice('Reading …', 'en', 'ltr');
  showNotice('1 person learned', 'en', 'ltr');
  await vi.waitFor(() => expect(line().textContent).toBe('1 person learned'));
  expect(hosts()).toHaveLength(1);
  expect(document.activeElement).toBe(field);
});

test('it can run where nothing else of ours is', async () => {
  // As browsers bring a function into a page: by its text.
  new Function('args', `(${showNotice.toString()})(...args)`)(['Learned', 'ar', 'rtl']);
  await vi.waitFor(() => expect(line().textContent).toBe('Learned'));
  expect(line().dir).toBe('rtl');
});

test('it goes by itself, and leaves nothing', async () => {
  const before = document.documentElement.outerHTML;
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  showNotice('Learned', 'en', 'ltr');
  vi.advanceTimersByTime(6000);
  expect(document.documentElement.outerHTML).toBe(before);
});
