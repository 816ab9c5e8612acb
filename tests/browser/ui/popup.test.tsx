import { render } from 'preact';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { LearnOutcome } from '../../../lib/exchange.ts';
import type { PageStatus } from '../../../lib/messages.ts';
import '../../../lib/popup/popup.css';
import type { PopupState } from '../../../lib/popup/scene.ts';
import { type PopupDeps, PopupView } from '../../../lib/popup/view.tsx';
import { axeFindings } from './axe.ts';
import { prefer, readFrom, says, shoot } from './look.ts';

const HOST = 'harbour-gazette.example';

const FOUND: PageStatus['found'] = [
  { entity: 'ivana-marek', name: 'Ivana Marek', type: 'person', count: 9 },
  { entity: 'selm', name: 'Selm', type: 'place', count: 4 },
  { entity: 'tomas-okafor', name: 'Tomas Okafor', type: 'person', count: 3 },
  { entity: 'dockers-union', name: 'Dockers’ Union', type: 'organisation', count: 2 },
  { entity: 'arvenia', name: 'Arvenia', type: 'place', count: 12 },
  {
    entity: 'long',
    name: 'Joint Committee for the Renewal of Coastal Navigation and Lighthouses',
    type: 'organisation',
    count: 1,
  },
  { entity: 'regatta', name: 'Midsummer Regatta', type: 'event', count: 1 },
];

const at = (page: PageStatus['state'], found = FOUND): PageStatus => ({ state: page, host: HOST, found });
const LEARNED: LearnOutcome = {
  ...{ is: 'learned', article: 'a1', title: 'Harbour reopens' },
  ...{ persons: 3, statements: 5, names: ['Ivana Marek', 'Tomas Okafor', 'Lene Vaad'] },
  said: [
    { by: 'Ivana Marek', text: '“The ferries will sail before winter.”' },
    { by: 'the harbour union', text: 'the quay was too narrow' },
  ],
};
const reading: PopupState = {
  place: '1 harbour',
  enabled: true,
  host: HOST,
  siteOn: true,
  access: true,
  page: at('reading'),
};

const STATES: [name: string, state: PopupState | 'loading' | 'failing', words: RegExp][] = [
  ['found', reading, /7 names on this page/],
  [
    'found-many',
    {
      ...reading,
      page: at(
        'reading',
        Array.from({ length: 40 }, (_, i) => ({ ...FOUND[0]!, entity: `p${i}`, name: `Person Number ${i}` })),
      ),
    },
    /40 names/,
  ],
  ['nothing-found', { ...reading, page: at('reading', []) }, /No known names/],
  ['not-an-article', { ...reading, page: at('not-an-article', []) }, /Mark names here anyway/],
  ['off', { ...reading, enabled: false, page: at('off', []) }, /Backstory is off/],
  ['site-off', { ...reading, siteOn: false, page: at('site-off', []) }, /Off on this site/],
  ['no-access', { ...reading, access: false, page: null }, /Allow on/],
  ['silent', { ...reading, page: null }, /does not answer/],
  ['waiting', { ...reading, page: at('waiting', []) }, /Waiting/],
  ['dataset-empty', { ...reading, page: at('dataset-empty', []) }, /No names are known[\s\S]*Learn from an article/],
  ['browser-page', { ...reading, host: null, access: false, page: null }, /Nothing to read here/],
  ['loading', 'loading', /Reading this page/],
  ['failed', 'failing', /Try again/],
];

function open(state: PopupState | 'loading' | 'failing', change: Partial<PopupDeps> = {}) {
  const place = document.createElement('div');
  document.body.append(place);
  const deps: PopupDeps = {
    getState: vi.fn(() => {
      if (state === 'loading') return new Promise<PopupState>(() => {});
      return state === 'failing' ? Promise.reject(new Error('no')) : Promise.resolve(state);
    }),
    setEnabled: vi.fn(async () => {}),
    setSite: vi.fn(async () => {}),
    requestAccess: vi.fn(async () => false),
    goTo: vi.fn(async () => ({ at: 1, of: 3 })),
    openOptions: vi.fn(async () => {}),
    openPanel: vi.fn(async () => {}),
    readThisPage: vi.fn(async () => {}),
    readAnyway: vi.fn(async () => {}),
    reload: vi.fn(async () => {}),
    learnedBefore: async () => null,
    learn: vi.fn(async () => LEARNED),
    forget: vi.fn(async () => true),
    getByItself: async () => ({ site: HOST, on: false }),
    setByItself: vi.fn(async () => {}),
    watch: vi.fn(),
    ...change,
  };
  render(<PopupView deps={deps} />, place);
  onTestFinished(() => {
    render(null, place);
    place.remove();
  });
  return deps;
}

beforeEach(async () => {
  document.documentElement.lang = 'en';
  document.title = 'Backstory';
});

const LOOKS = [
  { width: 348, scheme: 'light', dir: 'ltr' },
  { width: 348, scheme: 'dark', dir: 'ltr' },
  // On a telephone the popup fills the window.
  { width: 480, scheme: 'light', dir: 'ltr' },
  { width: 480, scheme: 'dark', dir: 'ltr' },
  { width: 348, scheme: 'forced', dir: 'rtl' },
] as const;

describe.each(LOOKS)('at $width, $scheme, $dir', ({ width, scheme, dir }) => {
  beforeEach(async () => {
    await page.viewport(width, 600);
    await prefer({ scheme, reducedMotion: true });
    readFrom(dir);
  });

  test.each(STATES)('the popup, %s, says so and has no findings of axe', async (name, state, words) => {
    open(state);
    await says(page.getByRole('main'), words);
    await shoot(`popup-${name}-${width}-${scheme}`);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(await axeFindings()).toEqual([]);
  });
});

test('where text runs from right to left, the popup is mirrored and fits', async () => {
  await page.viewport(348, 600);
  await prefer({ reducedMotion: true });
  readFrom('rtl');
  open(reading);
  await says(page.getByRole('main'), /7 names/);
  await shoot('popup-found-rtl');
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(348);
  const brand = document.querySelector('.brand')!.getBoundingClientRect();
  expect(brand.left).toBeGreaterThan(174);
});

test('switches are told to the browser, and the popup asks anew what is so', async () => {
  const deps = open(reading);
  await userEvent.click(page.getByRole('switch', { name: 'Mark names' }));
  expect(deps.setEnabled).toHaveBeenCalledWith(false);
  await userEvent.click(page.getByRole('switch', { name: `On ${HOST}` }));
  expect(deps.setSite).toHaveBeenCalledWith(false);
  await vi.waitFor(() => expect(deps.getState).toHaveBeenCalledTimes(3));
});

test('a press on a name goes to its next mark; one that has gone is said', async () => {
  const deps = open(reading, { goTo: vi.fn(async () => null) });
  await userEvent.click(page.getByRole('button', { name: /Tomas Okafor/ }));
  expect(deps.goTo).toHaveBeenCalledWith('tomas-okafor');
  await expect.element(page.getByRole('status').last()).toHaveTextContent('Tomas Okafor is no longer on the page.');
});

test('access that is not given is said', async () => {
  open({ ...reading, access: false, page: null });
  await userEvent.click(page.getByRole('button', { name: `Allow on ${HOST}` }));
  await says(page.getByRole('status'), /did not give access/);
});

test('what the page reports is shown as it comes', async () => {
  let now: PopupState = { ...reading, page: at('waiting', []) };
  let changed = () => {};
  open(now, { getState: async () => now, watch: (onChange) => (changed = onChange) });
  await says(page.getByRole('main'), /Waiting/);
  now = reading;
  changed();
  await says(page.getByRole('main'), /7 names/);
});

describe('learning', () => {
  test('tells what was learned, shows whom it is about, and forgets it', async () => {
    const deps = open(reading);
    await userEvent.click(page.getByRole('button', { name: 'Learn from this article' }));
    await expect.element(page.getByText('3 people, 5 statements learned')).toBeVisible();
    await expect.element(page.getByText('Lene Vaad')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Forget' }));
    expect(deps.forget).toHaveBeenCalledWith('a1');
    await expect.element(page.getByText(/Forgotten/)).toBeVisible();
  });

  test('says that it is at work, and takes no second click meanwhile', async () => {
    open(reading, { learn: () => new Promise(() => {}) });
    await userEvent.click(page.getByRole('button', { name: 'Learn from this article' }));
    await expect.element(page.getByText('Reading the article …')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Learn from this article' })).toBeDisabled();
  });

  test('has the place where it tells what became of it from the start, so that screen readers tell it too', async () => {
    open(reading);
    await expect.element(page.getByRole('button', { name: 'Learn from this article' })).toBeVisible();
    const place = document.querySelector('.learn [role=status]')!;
    expect(place.textContent).toBe('');
    expect(place.checkVisibility({ visibilityProperty: true })).toBe(true);
    expect(place.getBoundingClientRect().height).toBe(0);
  });

  test('says why nothing is learned', async () => {
    open(reading, { learn: async () => ({ is: 'refused', why: 'privateWindow' }) });
    await userEvent.click(page.getByRole('button', { name: 'Learn from this article' }));
    await expect.element(page.getByText('Nothing is learned in private windows.')).toBeVisible();
  });

  test('says what was learned from the page before', async () => {
    open(reading, { learnedBefore: async () => LEARNED });
    await expect.element(page.getByText('3 people, 5 statements learned')).toBeVisible();
    await shoot('popup-learned');
    await userEvent.click(page.getByText('What was said'));
    await expect.element(page.getByRole('listitem').filter({ hasText: 'The ferries will sail' })).toBeVisible();
    await shoot('popup-learned-said');
    expect(await axeFindings()).toEqual([]);
  });

  test('shows what two said alike for both, and all of it as an article’s words', async () => {
    const alike = { text: 'the quay was too narrow' };
    const said = [
      { by: 'Lene Vaad', ...alike },
      { by: 'the harbour union', ...alike },
    ];
    open(reading, { learnedBefore: async () => ({ ...LEARNED, said }) });
    await userEvent.click(page.getByText('What was said'));
    await expect.element(page.getByRole('listitem').filter({ hasText: 'Lene Vaad the quay' })).toBeVisible();
    await expect.element(page.getByRole('listitem').filter({ hasText: 'the harbour union the quay' })).toBeVisible();
    const items = [...document.querySelectorAll('.learn .names bdi, .learn .look li')];
    expect(items.map((item) => item.getAttribute('lang'))).toEqual(items.map(() => 'en'));
    expect(items).toHaveLength(5);
  });

  test('is turned on for this site, and shows as it was when that failed', async () => {
    const setByItself = vi.fn(() => Promise.reject(new Error('no')));
    open(reading, { setByItself });
    const toggle = page.getByRole('switch', { name: `Learn from ${HOST} by itself` });
    await userEvent.click(toggle);
    expect(setByItself).toHaveBeenCalledWith(HOST, true);
    await expect.element(page.getByText('Something went wrong')).toBeVisible();
    await expect.element(toggle).not.toBeChecked();
  });

  test('has no switch where nothing may be learned by itself', async () => {
    open(reading, { getByItself: async () => null });
    await expect.element(page.getByRole('button', { name: 'Learn from this article' })).toBeVisible();
    await expect.element(page.getByRole('switch', { name: /by itself/ })).not.toBeInTheDocument();
  });
});

test('an answer that a later question has overtaken is dropped', async () => {
  let changed = () => {};
  const answers: ((state: PopupState) => void)[] = [];
  open(reading, {
    getState: () => new Promise((answer) => answers.push(answer)),
    watch: (onChange) => {
      changed = onChange;
    },
  });
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  changed();
  answers[1]!({ ...reading, enabled: false, page: at('off', []) });
  await says(page.getByRole('main'), /Backstory is off/);
  answers[0]!(reading);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(page.getByRole('main').element().textContent).toMatch(/Backstory is off/);
});

test('the keyboard goes to what is said once what was pressed has gone', async () => {
  let state: PopupState = { ...reading, page: at('not-an-article', []) };
  open(state, {
    getState: async () => state,
    readAnyway: async () => {
      state = reading;
    },
  });
  const button = page.getByRole('button', { name: 'Mark names here anyway' });
  await expect.element(button).toBeVisible();
  (button.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await says(page.getByRole('main'), /7 names on this page/);
  expect(document.activeElement?.textContent).toMatch(/7 names on this page/);
});
