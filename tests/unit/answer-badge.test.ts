import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { createBadges } from '../../lib/answer-badge.ts';

let shown: string;
const button = {
  getBadgeText: vi.fn(async () => shown),
  setBadgeText: vi.fn(async ({ text }: { text: string }) => {
    shown = text;
  }),
};
/** A page tells how many marks it has, and its badge is set. */
function report(badges: ReturnType<typeof createBadges>, text: string): void {
  badges.note(1, text);
  shown = text;
}

beforeEach(() => {
  shown = '';
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
});

it('shows the count again once the answer was seen', async () => {
  const badges = createBadges(button);
  report(badges, '7');
  await badges.flash(1, '✓');
  expect(shown).toBe('✓');
  vi.advanceTimersByTime(5000);
  expect(shown).toBe('7');
});

it('shows the count from before the background slept again', async () => {
  shown = '7';
  await createBadges(button).flash(1, '✓');
  vi.advanceTimersByTime(5000);
  expect(shown).toBe('7');
});

it.each(['', '7'])('does not keep an answer that was given twice, over “%s”', async (count) => {
  shown = count;
  const badges = createBadges(button);
  await Promise.all([badges.flash(1, '✓'), badges.flash(1, '✓')]);
  vi.advanceTimersByTime(3000);
  await badges.flash(1, '!');
  vi.advanceTimersByTime(3000);
  expect(shown).toBe('!');
  vi.advanceTimersByTime(2000);
  expect(shown).toBe(count);
});

it('leaves the count of the page that the tab went on to', async () => {
  const badges = createBadges(button);
  report(badges, '7');
  await badges.flash(1, '✓');
  badges.drop(1);
  report(badges, '3');
  vi.advanceTimersByTime(5000);
  expect(shown).toBe('3');
});

it('leaves nothing on a tab that went on to a page without marks, however often it was asked', async () => {
  const badges = createBadges(button);
  report(badges, '7');
  await badges.flash(1, '✓');
  badges.drop(1);
  await badges.flash(1, '!');
  vi.advanceTimersByTime(5000);
  expect(shown).toBe('');
});
