import { expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { article, merge } from '../../unit/dataset/make.ts';
import { SOUND } from '../../unit/library/hostile-datasets.ts';
import { openRealLibrary } from './real-library.tsx';

/** Datasets that would do harm where their words were taken for anything but text, in the library page over a real memory. */

const NAME = 'hostile-library';
const { dataset: bundled } = merge([article('pilots', '2025-02-03', [{ name: 'Ivana Marek', roles: ['pilot'] }])]);
const open = () => openRealLibrary({ name: NAME, bundled, hash: '#/transfer', oldAfter: 2 });

const shown = () => document.querySelector<HTMLElement>('main')!.textContent;
const soon = <T,>(check: () => T) => vi.waitFor(check, { timeout: 10_000 });

test.each(Object.entries(SOUND))('%s is shown as text, before it is kept and after', async (_, dataset) => {
  const failed = vi.fn();
  window.addEventListener('error', failed);
  window.addEventListener('unhandledrejection', failed);
  onTestFinished(() => {
    window.removeEventListener('error', failed);
    window.removeEventListener('unhandledrejection', failed);
  });
  const harmless = () => {
    expect(document.querySelectorAll('main :is(img, script, iframe, [onerror], a[href^="javascript:"])')).toHaveLength(
      0,
    );
    expect(failed).not.toHaveBeenCalled();
  };
  const [{ name }] = dataset.entities as [(typeof dataset.entities)[number]];
  const headline = dataset.articles[0]!.title;
  await open();
  const input = () => document.querySelector<HTMLInputElement>('input[type="file"]');
  await soon(() => expect(input()).not.toBeNull());
  await userEvent.upload(input()!, new File([JSON.stringify(dataset)], 'd.json'));
  await soon(() => expect(shown()).toContain('d.json'));
  await soon(() => expect(shown()).toContain(name));
  harmless();
  await userEvent.click(page.getByRole('button', { name: 'Keep it' }));
  await soon(() => expect(shown()).toMatch(/d\.jsonArticles: 1|d\.json\s*Articles: 1/));

  location.hash = '#/statements?layer=import-1';
  await soon(() => expect(document.querySelectorAll('.row')).toHaveLength(3));
  expect(shown()).toContain(headline);
  harmless();
  location.hash = '#/articles?layer=import-1';
  await soon(() => expect(shown()).toContain(headline));
  harmless();
  location.hash = '#/names';
  await soon(() => expect(document.querySelectorAll('.entity-row')).toHaveLength(3));
  expect(shown()).toContain(name);
  harmless();
  document.querySelector<HTMLElement>(`.row[href*="entity"]:not([href$="/ivana-marek"])`)!.click();
  await soon(() => expect(document.querySelector('.entity h2')?.textContent).toContain(name));
  await soon(() => expect(document.querySelectorAll('.timeline .row').length).toBeGreaterThan(1));
  harmless();
});
