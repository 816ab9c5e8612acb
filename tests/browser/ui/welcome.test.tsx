import { render } from 'preact';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Found } from '../../../lib/messages.ts';
import { type WelcomeDeps, WelcomeView } from '../../../lib/welcome/view.tsx';
import '../../../lib/welcome/welcome.css';
import { axeFindings } from './axe.ts';
import { misfits, prefer, readFrom, says, shoot } from './look.ts';
import { inLanguage, LANGUAGES } from './speak.ts';

const FOUND: Found[] = ['Xi Jinping', 'Li Hui', 'Ukraine'].map((name) => ({
  entity: name,
  name,
  type: 'person',
  count: 1,
}));

function open(change: Partial<WelcomeDeps> = {}) {
  const place = document.createElement('div');
  document.body.append(place);
  const walk = vi.fn();
  const deps: WelcomeDeps = {
    sites: 264,
    hasEverySite: async () => false,
    readArticle: vi.fn(async (onFound) => {
      onFound(FOUND);
      return walk;
    }),
    choose: vi.fn(async () => true),
    openOptions: vi.fn(async () => {}),
    ...change,
  };
  render(<WelcomeView deps={deps} />, place);
  onTestFinished(() => {
    render(null, place);
    place.remove();
  });
  return { deps, walk };
}

const STATES: [name: string, change: Partial<WelcomeDeps>, words: RegExp][] = [
  ['read', {}, /3 names on this page/],
  ['reading', { readArticle: () => new Promise(() => {}) }, /Looking for names/],
  ['none', { readArticle: async (onFound) => void onFound([]) }, /built from other articles/],
  ['failed', { readArticle: () => Promise.reject(new Error('no')) }, /Something went wrong/],
];

beforeEach(async () => {
  document.documentElement.lang = 'en';
  document.title = 'Welcome to Backstory';
  await page.viewport(1000, 1300);
  await prefer({ reducedMotion: true });
});

const LOOKS = [
  { width: 320, scheme: 'light', dir: 'ltr' },
  { width: 320, scheme: 'dark', dir: 'ltr' },
  { width: 1000, scheme: 'light', dir: 'ltr' },
  { width: 1000, scheme: 'dark', dir: 'ltr' },
  { width: 320, scheme: 'forced', dir: 'rtl' },
] as const;

describe.each(LOOKS)('at $width, $scheme, $dir', ({ width, scheme, dir }) => {
  test.each(STATES)('the first page, %s, says so, fits and has no findings of axe', async (name, change, words) => {
    await page.viewport(width, width < 500 ? 1900 : 1300);
    await prefer({ scheme, reducedMotion: true });
    readFrom(dir);
    open(change);
    await says(page.getByRole('main'), words);
    await shoot(`welcome-${name}-${width}-${scheme}`);
    expect(misfits()).toEqual([]);
    expect(await axeFindings()).toEqual([]);
  });
});

test('in forced colours, and where text runs from right to left, it fits and has no findings of axe', async () => {
  readFrom('rtl');
  open();
  await says(page.getByRole('main'), /3 names/);
  await shoot('welcome-read-rtl');
  expect(misfits()).toEqual([]);
  // The article is English in every language.
  expect(getComputedStyle(document.querySelector('.sample')!).direction).toBe('ltr');
  await prefer({ forcedColors: true });
  await shoot('welcome-read-forced-colors');
  expect(await axeFindings()).toEqual([]);
});

test('ends with one choice, the listed sites unless the reader chooses otherwise', async () => {
  const { deps } = open();
  await userEvent.click(page.getByRole('button', { name: 'Start reading' }));
  expect(deps.choose).toHaveBeenCalledWith(false);
  await says(page.getByRole('main'), /All set/);
  await userEvent.click(page.getByRole('radio', { name: /On every site/ }));
  await userEvent.click(page.getByRole('button', { name: 'Start reading' }));
  expect(deps.choose).toHaveBeenLastCalledWith(true);
});

test('says when the browser refused, and goes back to the listed sites', async () => {
  open({ choose: async (every) => !every });
  await userEvent.click(page.getByRole('radio', { name: /On every site/ }));
  await userEvent.click(page.getByRole('button', { name: 'Start reading' }));
  await says(page.getByRole('main'), /did not give access to every site/);
  await expect.element(page.getByRole('radio', { name: /listed news sites/ })).toBeChecked();
});

test('goes to the first name of its article', async () => {
  const { walk } = open();
  await userEvent.click(page.getByRole('button', { name: 'Go to the first name' }));
  expect(walk).toHaveBeenCalled();
});

test.each(LANGUAGES)('in %s, the first page fits, and has no findings of axe', async (language) => {
  await page.viewport(360, 1600);
  inLanguage(language);
  open();
  await vi.waitFor(() => expect(document.querySelector('.told button')).not.toBeNull());
  await shoot(`language-${language}-welcome`);
  expect(misfits()).toEqual([]);
  expect(await axeFindings()).toEqual([]);
});
