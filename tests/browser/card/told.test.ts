import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { prefer } from '../ui/look.ts';
import { type Scene, scene } from './harness.ts';

/** Screen readers tell what comes into a live region that was there before, and tell it once. */

async function open(): Promise<Scene> {
  const on = scene();
  on.card.openFor(on.mark('ivana-marek'), 'keyboard');
  await vi.waitFor(() => expect(on.dialog()?.querySelector('.acts')).toBeTruthy());
  return on;
}

beforeEach(async () => {
  await page.viewport(900, 720);
  await prefer({ reducedMotion: true });
  await userEvent.unhover(document.documentElement);
});

test('where a card will tell something is there from the start, and takes no room', async () => {
  const on = await open();
  const places = [...on.dialog()!.querySelectorAll('[role=status]')];
  expect(places.length).toBeGreaterThan(1);
  for (const place of places) {
    expect(place.textContent).toBe('');
    expect(place.checkVisibility({ visibilityProperty: true })).toBe(true);
    expect(place.getBoundingClientRect().height).toBe(0);
  }
  const rows = getComputedStyle(on.dialog()!.querySelector('footer')!).gridTemplateRows.split(' ');
  expect(rows).toHaveLength(2);
});

test('copying the same statement once more is told once more', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const on = await open();
  const status = on.dialog()!.querySelector('.statement [role=status]')!;
  const button = on.dialog()!.querySelector<HTMLElement>('.copy button')!;
  await userEvent.click(button);
  await vi.waitFor(() => expect(status.textContent).toBe('Copied with its source.'));
  const told: string[] = [];
  const listening = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) told.push(node.textContent ?? '');
  });
  listening.observe(status, { childList: true, subtree: true, characterData: true });
  await userEvent.click(button);
  await vi.waitFor(() => expect(told).toEqual(['Copied with its source.']));
  expect(status.textContent).toBe('Copied with its source.');
  listening.disconnect();
  write.mockRestore();
});
