import { render } from 'preact';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../../lib/popup/popup.css';
import type { PopupState } from '../../../lib/popup/scene.ts';
import { type PopupDeps, PopupView } from '../../../lib/popup/view.tsx';
import { countWords } from '../../../lib/ui/counts.ts';
import { listWords } from '../../../lib/ui/dates.ts';
import { scene } from '../card/harness.ts';
import { axeFindings } from './axe.ts';
import { prefer, shoot } from './look.ts';
import { inLanguage, LANGUAGES } from './speak.ts';

const HOST = 'harbour-gazette.example';
const STATES: Record<string, PopupState> = {
  found: {
    ...{ place: '1 harbour', enabled: true, host: HOST, siteOn: true, access: true },
    page: {
      ...{ state: 'reading', host: HOST },
      found: [
        { entity: 'marek', name: 'Ivana Marek', type: 'person', count: 9 },
        { entity: 'selm', name: 'Selm', type: 'place', count: 1204 },
      ],
    },
  },
  'no-access': { place: '1 harbour', enabled: true, host: HOST, siteOn: true, access: false, page: null },
};

function openPopup(state: PopupState): HTMLElement {
  const place = document.createElement('div');
  document.body.append(place);
  const deps: PopupDeps = {
    getState: async () => state,
    setEnabled: async () => {},
    setSite: async () => {},
    requestAccess: async () => false,
    goTo: async () => ({ at: 1, of: 3 }),
    openOptions: async () => {},
    openPanel: async () => {},
    readThisPage: async () => {},
    readAnyway: async () => {},
    reload: async () => {},
    learnedBefore: async () => null,
    getByItself: async () => ({ site: 'harbour-gazette.example', on: true }),
    setByItself: async () => {},
    learn: async () => ({ is: 'refused', why: 'privateWindow' }),
    forget: async () => true,
    watch: () => {},
  };
  render(<PopupView deps={deps} />, place);
  onTestFinished(() => {
    render(null, place);
    place.remove();
  });
  return place;
}

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(Object.keys(STATES))('the popup, %s, fits and has no findings of axe', async (name) => {
    await page.viewport(360, 600);
    await prefer();
    inLanguage(language);
    const place = openPopup(STATES[name]!);
    await vi.waitFor(() => expect(place.querySelector('h2')).not.toBeNull());
    await shoot(`language-${language}-popup-${name}`);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
    expect(await axeFindings(place)).toEqual([]);
  });

  test.each([900, 360])(
    'the card at %d fits, runs its own way in a page that runs another, and has no findings of axe',
    async (width) => {
      await page.viewport(width, 720);
      await prefer({ reducedMotion: true });
      inLanguage(language);
      const rtl = language === 'ar';
      const on = scene({ css: `main{direction:${rtl ? 'ltr' : 'rtl'}}` });
      on.card.openFor(on.mark('ivana-marek'), 'click');
      await vi.waitFor(() => expect(on.dialog()?.querySelector('h2')).toBeTruthy());
      await new Promise((resolve) => setTimeout(resolve, 60));
      await shoot(`language-${language}-card-${width}`, document.documentElement);
      const box = on.dialog()!.getBoundingClientRect();
      const close = on.dialog()!.querySelector('.close')!.getBoundingClientRect();
      expect(rtl ? close.left - box.left : box.right - close.right).toBeLessThan(24);
      const scroll = on.dialog()!.querySelector('.scroll')!;
      expect(scroll.scrollWidth).toBeLessThanOrEqual(scroll.clientWidth);
      // What was said stays as it was said, in its own direction.
      expect(getComputedStyle(on.dialog()!.querySelector('.words')!).direction).toBe('ltr');
      expect(await axeFindings(document.querySelector('backstory-card')!)).toEqual([]);
    },
  );
});

test('in Arabic, a date beside English words stays in one piece, and a cut headline begins with its first word', async () => {
  await page.viewport(360, 720);
  await prefer({ reducedMotion: true });
  inLanguage('ar');
  const on = scene();
  on.card.openFor(on.mark('ivana-marek'), 'click');
  await vi.waitFor(() => expect(on.dialog()?.querySelector('h2')).toBeTruthy());
  const torn = [...on.dialog()!.querySelectorAll('time')].filter((time) => {
    const text = document.createRange();
    text.selectNodeContents(time);
    const lines = Map.groupBy(text.getClientRects(), ({ top }) => Math.round(top));
    return [...lines.values()].some((rects) => {
      const width = rects.reduce((sum, rect) => sum + rect.width, 0);
      const ends = Math.max(...rects.map(({ right }) => right)) - Math.min(...rects.map(({ left }) => left));
      return ends > width + 2;
    });
  });
  expect(torn.map((time) => time.textContent)).toEqual([]);
  const headline = on.dialog()!.querySelector('.source .clip')!;
  expect(getComputedStyle(headline).direction).toBe('ltr');
  const name = document.createRange();
  name.selectNodeContents(on.dialog()!.querySelector('h2')!);
  const box = on.dialog()!.getBoundingClientRect();
  expect(box.right - name.getBoundingClientRect().right).toBeLessThan(40);
});

test.each([
  ['en', 1, '1 name on this page'],
  ['en', 2, '2 names on this page'],
  ['de', 12345, '12.345 Namen auf dieser Seite'],
  ['fr', 0, '0 nom sur cette page'],
  ['uk', 1, '1 ім’я на цій сторінці'],
  ['uk', 3, '3 імені на цій сторінці'],
  ['uk', 11, '11 імен на цій сторінці'],
  ['uk', 21, '21 ім’я на цій сторінці'],
  ['zh_CN', 7, '此页面有 7 个名称'],
  ['ar', 2, 'اسمان في هذه الصفحة'],
] as const)('in %s, %d is counted as “%s”', (language, count, words) => {
  inLanguage(language);
  expect(countWords('popup.found', count)).toBe(words);
});

test.each([
  ['en', 'Marek, Minister Marek'],
  ['fr', 'Marek, Minister Marek'],
  ['zh-CN', 'Marek、Minister Marek'],
  ['ar', 'Marek، Minister Marek'],
])('in %s, names that stand side by side are told apart', (language, words) => {
  expect(listWords(['Marek', 'Minister Marek'], 'unit', language)).toBe(words);
});

test('in Arabic, a few and many take their own forms', () => {
  inLanguage('ar');
  expect(countWords('popup.found', 3)).toMatch(/ أسماء في/);
  expect(countWords('popup.found', 11)).toMatch(/ اسمًا في/);
  expect(countWords('popup.found', 100)).toMatch(/ اسم في/);
});
