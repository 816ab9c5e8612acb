import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { article, merge } from '../../unit/dataset/make.ts';
import { axeFindings } from './axe.ts';
import { misfits, prefer } from './look.ts';
import { openRealLibrary } from './real-library.tsx';
import { inLanguage } from './speak.ts';

const said = (id: string, date: string, name: string) => article(id, date, [{ name, says: [{ text: `“${name}.”` }] }]);
const open = (name: string) =>
  openRealLibrary({
    name,
    bundled: merge([said('bundled', '2030-01-01', 'Bo Okafor')]).dataset,
    hash: '#/articles',
    fill: async (store) => {
      await store.addArticles('learned', [
        said('one', '2031-05-01', 'Mara Ilves'),
        said('two', '2031-05-02', 'Jon Holm'),
      ]);
      const { id } = await store.beginImport('a file');
      await store.addArticles(id, [said('theirs', '2031-05-03', 'Lene Vaad')]);
      await store.finishImport(id);
    },
  });
const headlines = () => [...document.querySelectorAll('.row cite')].map((cite) => cite.textContent);

beforeEach(async () => {
  await page.viewport(1000, 900);
  await prefer({ reducedMotion: true });
});

test('an article that was learned is forgotten in the library, by keyboard, after a question', async () => {
  const { store } = await open('forget-one');
  await vi.waitFor(() => expect(headlines()).toHaveLength(4));
  expect(document.querySelectorAll('[data-forget]')).toHaveLength(2);
  const question = () => document.querySelector('[role="alert"]')?.textContent ?? '';
  const button = () => document.querySelector<HTMLElement>('[data-forget="learned/one"]');
  button()!.focus();
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(question()).toContain('Headline of one'));
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('No'));
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(question()).toBe(''));
  expect(document.activeElement).toBe(button());
  expect(await store.article('learned', 'one')).toBeDefined();
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('No'));
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Enter}');
  await expect.element(page.getByRole('status').filter({ hasText: 'Forgotten' })).toBeVisible();
  await vi.waitFor(() => expect(headlines()).toHaveLength(3));
  expect(headlines()).not.toContain('Headline of one');
  expect(await store.article('learned', 'one')).toBeUndefined();
  expect(document.activeElement?.textContent).toContain('Forgotten');
});

test.each([
  [320, 'de'],
  [320, 'ar'],
  [1000, 'en'],
] as const)('forgetting fits at %i in %s, and has no findings of axe', async (width, language) => {
  if (language !== 'en') inLanguage(language);
  await page.viewport(width, 900);
  await open(`forget-fits-${width}-${language}`);
  await vi.waitFor(() => expect(headlines()).toHaveLength(4));
  document.querySelector<HTMLElement>('[data-forget]')!.click();
  await vi.waitFor(() => expect(document.querySelector('[role="alert"]')).not.toBeNull());
  expect(misfits()).toEqual([]);
  expect(await axeFindings()).toEqual([]);
});
