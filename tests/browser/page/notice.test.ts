import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { showNotice } from '../../../lib/page/notice.ts';
import { readBlocks } from '../../../lib/page/text-blocks.ts';
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
  showNotice('3 people, 5 statements learned', 'en', 'ltr', 'open');
  expect(line().textContent).toBe('');
  // Drawn as nothing, but there for screen readers: what is hidden is not heard when its words come.
  expect(getComputedStyle(line()).opacity).toBe('0');
  expect(line().checkVisibility({ visibilityProperty: true })).toBe(true);
  await vi.waitFor(() => expect(line().textContent).toBe('3 people, 5 statements learned'));
  expect(line().matches(':popover-open')).toBe(true);
  expect(getComputedStyle(line()).opacity).toBe('1');
  await shoot(`notice-${scheme}`);
  expect(await axeFindings()).toEqual([]);
});

test('the next one takes its place, and it takes no focus', async () => {
  const field = document.createElement('input');
  document.body.append(field);
  onTestFinished(() => field.remove());
  field.focus();
  showNotice('Reading …', 'en', 'ltr', 'open');
  showNotice('1 person learned', 'en', 'ltr', 'open');
  await vi.waitFor(() => expect(line().textContent).toBe('1 person learned'));
  expect(hosts()).toHaveLength(1);
  expect(document.activeElement).toBe(field);
});

test('it can run where nothing else of ours is', async () => {
  // As browsers bring a function into a page: by its text.
  new Function('args', `(${showNotice.toString()})(...args)`)(['Learned', 'ar', 'rtl', 'open']);
  await vi.waitFor(() => expect(line().textContent).toBe('Learned'));
  expect(line().dir).toBe('rtl');
});

test('it goes by itself, and leaves nothing', async () => {
  const before = document.documentElement.outerHTML;
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  showNotice('Learned', 'en', 'ltr', 'closed');
  vi.advanceTimersByTime(6000);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('the page cannot read it, and no names are looked for in it', () => {
  const met = { onShadow: vi.fn(), onCustom: vi.fn() };
  for (const mode of ['closed', 'open'] as const) {
    showNotice('Odalys Brandvik learned', 'en', 'ltr', mode);
    expect(hosts()[0]!.shadowRoot === null).toBe(mode === 'closed');
    for (const { root } of [...readBlocks(document.documentElement, met)].flat()) expect(root).not.toBe(hosts()[0]);
  }
  expect(met.onShadow).not.toHaveBeenCalled();
  expect(met.onCustom).not.toHaveBeenCalled();
});
