import { render } from 'preact';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { LookUp } from '../../../lib/look-up-store.ts';
import type { Found, PageStatus } from '../../../lib/messages.ts';
import '../../../lib/panel/panel.css';
import { type PanelDeps, PanelView } from '../../../lib/panel/view.tsx';
import type { PopupState } from '../../../lib/popup/scene.ts';
import { axeFindings } from './axe.ts';
import { fullCard, hostileCard, silentPlace } from './cards.ts';
import { misfits, prefer, readFrom, says, shoot } from './look.ts';
import { inLanguage, LANGUAGES } from './speak.ts';

const HOST = 'harbour-gazette.example';

const FOUND: Found[] = [
  { entity: 'arvenia', name: 'Arvenia', type: 'place', count: 12, first: 3, headline: false },
  { entity: 'ivana-marek', name: 'Ivana Marek', type: 'person', count: 9, first: 0, headline: true },
  { entity: 'tomas-okafor', name: 'Tomas Okafor', type: 'person', count: 3, first: 4, headline: false },
  { entity: 'dockers-union', name: 'Dockers’ Union', type: 'organisation', count: 2, first: 1, headline: false },
  { entity: 'port-of-selm', name: 'Port of Selm', type: 'place', count: 1, first: 9, headline: false },
  {
    entity: 'long',
    name: 'Joint Committee for the Renewal of Coastal Navigation and Lighthouses',
    type: 'organisation',
    count: 1,
    first: 12,
    headline: false,
  },
];

const at = (state: PageStatus['state'], found: Found[] = []): PageStatus => ({ state, host: HOST, found });
const reading: PopupState = {
  ...{ place: '1 harbour', enabled: true, host: HOST, siteOn: true, access: true },
  page: at('reading', FOUND),
};
const cards = { 'ivana-marek': fullCard, 'port-of-selm': silentPlace, long: hostileCard };

type Given = PopupState | 'loading' | 'failing';

const STATES: [name: string, state: Given, words: RegExp][] = [
  ['found', reading, /6 names on this page/],
  ['no-page', { ...reading, host: null, access: false, page: null }, /Nothing to read here/],
  ['not-an-article', { ...reading, page: at('not-an-article') }, /Mark names here anyway/],
  ['waiting', { ...reading, page: at('waiting') }, /Waiting/],
  ['nothing-found', { ...reading, page: at('reading') }, /No known names/],
  ['off', { ...reading, enabled: false, page: at('off') }, /Backstory is off/],
  ['site-off', { ...reading, siteOn: false, page: at('site-off') }, /Off on this site/],
  ['no-access', { ...reading, access: false, page: null }, /Allow on/],
  ['silent', { ...reading, page: null }, /does not answer/],
  ['dataset-failed', { ...reading, page: at('dataset-failed') }, /Install the extension again/],
  ['loading', 'loading', /Reading this page/],
  ['failed', 'failing', /Try again/],
];

function open(state: Given = reading, change: Partial<PanelDeps> = {}) {
  const place = document.createElement('div');
  place.id = 'panel';
  document.body.append(place);
  const heard = { changed: () => {}, lookUp: (_: LookUp) => {} };
  const deps: PanelDeps = {
    getState: vi.fn(() => {
      if (state === 'loading') return new Promise<PopupState>(() => {});
      return state === 'failing' ? Promise.reject(new Error('no')) : Promise.resolve(state);
    }),
    setEnabled: vi.fn(async () => {}),
    setSite: vi.fn(async () => {}),
    findEntity: vi.fn(async () => null),
    requestAccess: vi.fn(async () => false),
    goTo: vi.fn(async () => ({ at: 1, of: 3 })),
    openOptions: vi.fn(async () => {}),
    readThisPage: vi.fn(async () => {}),
    readAnyway: vi.fn(async () => {}),
    reload: vi.fn(async () => {}),
    watch: (onChange) => (heard.changed = onChange),
    getOldAfter: async () => 2,
    getCard: vi.fn(async (entity) => cards[entity as keyof typeof cards] ?? null),
    countStatements: vi.fn(async () => ({ arvenia: 2 })),
    watchLookUps: (show) => (heard.lookUp = show),
    ...change,
  };
  render(<PanelView deps={deps} />, place);
  onTestFinished(() => {
    render(null, place);
    place.remove();
  });
  return { deps, heard };
}

const main = () => page.getByRole('main');
const rows = () => [...document.querySelectorAll('li[data-entity]')].map((row) => row.getAttribute('data-entity'));

async function fits(name: string): Promise<void> {
  await shoot(`panel-${name}`);
  expect(misfits()).toEqual([]);
  expect(await axeFindings()).toEqual([]);
}

beforeEach(async () => {
  document.documentElement.lang = 'en';
  document.title = 'Who’s who';
  await page.viewport(380, 760);
  await prefer({ reducedMotion: true });
});

const LOOKS = [
  { width: 280, scheme: 'light', dir: 'ltr' },
  { width: 280, scheme: 'dark', dir: 'ltr' },
  { width: 480, scheme: 'light', dir: 'ltr' },
  { width: 480, scheme: 'dark', dir: 'ltr' },
  { width: 280, scheme: 'forced', dir: 'rtl' },
] as const;

describe.each(LOOKS)('at $width, $scheme, $dir', ({ width, scheme, dir }) => {
  beforeEach(async () => {
    await page.viewport(width, 760);
    await prefer({ scheme, reducedMotion: true });
    readFrom(dir);
  });

  test.each(STATES)('the panel, %s, says so, fits and has no findings of axe', async (name, state, words) => {
    open(state);
    await says(main(), words);
    await fits(`${name}-${width}-${scheme}`);
  });

  test.each(['Ivana Marek', 'Port of Selm', 'Joint Committee', 'Tomas Okafor'])(
    'the details of %s fit',
    async (name) => {
      open();
      await userEvent.click(page.getByRole('button', { name: new RegExp(`^${name}`) }));
      await vi.waitFor(() => expect(document.querySelector('.details')?.getAttribute('aria-busy')).toBe('false'));
      await page.viewport(width, 1500);
      await fits(`details-${name.split(' ').at(-1)?.toLowerCase()}-${width}-${scheme}`);
    },
  );

  test('a name that is not known is said, and fits', async () => {
    const { heard } = open();
    await says(main(), /6 names/);
    heard.lookUp({ text: 'Donaudampfschifffahrtsgesellschaftskapitän', found: null });
    await says(main(), /Nothing is known of “Donau/);
    await fits(`unknown-${width}-${scheme}`);
  });
});

test('in forced colours, list and details have no findings of axe', async () => {
  await prefer({ forcedColors: true });
  open();
  await says(main(), /6 names/);
  await fits('found-forced-colors');
  await userEvent.click(page.getByRole('button', { name: /^Ivana Marek/ }));
  await says(main(), /transport minister/);
  await fits('details-forced-colors');
});

test('at twice the size, as at half the width, nothing is lost', async () => {
  document.documentElement.style.fontSize = '200%';
  onTestFinished(() => document.documentElement.removeAttribute('style'));
  open();
  await says(main(), /6 names/);
  await fits('found-200-percent');
});

test('where text runs from right to left, the panel is mirrored and fits', async () => {
  readFrom('rtl');
  open();
  await says(main(), /6 names/);
  await fits('found-rtl');
  const count = document.querySelector('.go')!.getBoundingClientRect();
  expect(count.left).toBeLessThan(190);
  await userEvent.click(page.getByRole('button', { name: /^Ivana Marek/ }));
  await says(main(), /transport minister/);
  await fits('details-rtl');
});

test('the most important stand first, their types in the same order', async () => {
  open();
  await says(main(), /6 names/);
  expect(rows()).toEqual(['ivana-marek', 'tomas-okafor', 'arvenia', 'port-of-selm', 'dockers-union', 'long']);
});

test('a search narrows the list, says how many there are, and Enter opens the first', async () => {
  open();
  await says(main(), /6 names/);
  await userEvent.fill(page.getByRole('searchbox'), 'sel');
  await says(main(), /Matches: 1/);
  expect(rows()).toEqual(['port-of-selm']);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { name: 'Port of Selm' })).toHaveFocus();
});

test('a press goes to the next mark, and what came of it is said', async () => {
  const goTo = vi.fn(async (entity: string) => (entity === 'tomas-okafor' ? { at: 2, of: 2 } : null));
  open(reading, { goTo });
  await userEvent.click(page.getByRole('button', { name: /Go to the next mark of Tomas Okafor/ }));
  expect(goTo).toHaveBeenCalledWith('tomas-okafor', 1);
  await vi.waitFor(() =>
    expect(document.querySelector('.said')?.textContent).toMatch(/Went to a mark of Tomas Okafor/),
  );
  await userEvent.click(page.getByRole('button', { name: /Go to the next mark of Arvenia/ }));
  await vi.waitFor(() => expect(document.querySelector('.said')?.textContent).toMatch(/Arvenia is no longer/));
});

test('by keyboard alone: to a name, into another one named there, and back to where the reader was', async () => {
  open();
  await says(main(), /6 names/);
  page
    .getByRole('button', { name: /^Ivana Marek/ })
    .element()
    .focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { name: 'Ivana Marek' })).toHaveFocus();
  page.getByRole('button', { name: 'Port of Selm' }).first().element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { name: 'Port of Selm' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('heading', { name: 'Ivana Marek' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('button', { name: /^Ivana Marek/ })).toHaveFocus();
});

test('each way to a mark tells which one it is, and the same words once more', async () => {
  const at = [1, 2, 3, 3];
  open(reading, { goTo: vi.fn(async () => ({ at: at.shift()!, of: 3 })) });
  await userEvent.click(page.getByRole('button', { name: /^Tomas Okafor/ }));
  const said = document.querySelector('.said')!;
  const told: string[] = [];
  const listening = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) told.push(node.textContent ?? '');
  });
  listening.observe(said, { childList: true, subtree: true });
  for (const times of [1, 2, 3, 4]) {
    await userEvent.click(page.getByRole('button', { name: 'Next on the page' }));
    await vi.waitFor(() => expect(told).toHaveLength(times));
  }
  listening.disconnect();
  const words = (nth: number) => `Tomas Okafor: mark ${nth} of 3 on the page.`;
  expect(told).toEqual([words(1), words(2), words(3), words(3)]);
});

describe('by keyboard, where what was pressed goes', () => {
  const press = async (name: string) => {
    const button = page.getByRole('button', { name, exact: true });
    await expect.element(button).toBeVisible();
    (button.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
  };

  test('“Try again” beside details gives the focus to their heading', async () => {
    const getCard = vi.fn<PanelDeps['getCard']>().mockRejectedValueOnce(new Error('no')).mockResolvedValue(fullCard);
    open(reading, { getCard });
    await userEvent.click(page.getByRole('button', { name: /^Ivana Marek/ }));
    await press('Try again');
    await says(main(), /transport minister/);
    expect(document.activeElement?.textContent).toBe('Ivana Marek');
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('button', { name: /^Ivana Marek/ })).toHaveFocus();
  });

  test('“Close” beside a name that is not known gives it to the search', async () => {
    const { heard } = open();
    await says(main(), /6 names/);
    heard.lookUp({ text: 'Okafor-Lind', found: null });
    await press('Close');
    await expect.element(page.getByRole('searchbox')).toHaveFocus();
  });

  test('“Try again” for the page gives it to the search, once there is one', async () => {
    let fails = true;
    open(reading, { getState: () => (fails ? Promise.reject(new Error('no')) : Promise.resolve(reading)) });
    await says(main(), /Try again/);
    fails = false;
    await press('Try again');
    await expect.element(page.getByRole('searchbox')).toHaveFocus();
  });
});

test('it follows the tab, and drops an answer that another one overtook', async () => {
  const answers: ((state: PopupState) => void)[] = [];
  const { heard } = open(reading, { getState: () => new Promise((resolve) => answers.push(resolve)) });
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  heard.changed();
  answers[1]?.({ ...reading, page: at('reading', FOUND.slice(0, 2)) });
  await says(main(), /2 names/);
  answers[0]?.(reading);
  await new Promise((resolve) => setTimeout(resolve, 50));
  await says(main(), /2 names/);
});

describe('when the reader goes to another page', () => {
  /** A panel whose tab changes at a word. */
  function follow() {
    let now: PopupState = reading;
    const opened = open(reading, { getState: async () => now });
    const go = (change: Partial<PopupState>) => {
      now = { ...now, ...change };
      opened.heard.changed();
    };
    return { ...opened, go };
  }
  const fewer = at('reading', FOUND.slice(0, 2));

  test.each([
    ['another tab', { place: '2 lowland', page: fewer }],
    ['another address in the same tab', { place: '1 harbour/next', page: fewer }],
  ])('%s: it shows that one’s names, not the name that was open', async (_, there) => {
    const { go } = follow();
    await userEvent.click(page.getByRole('button', { name: /^Ivana Marek/ }));
    await says(main(), /transport minister/);
    go(there);
    await says(main(), /2 names/);
    expect(document.querySelector('.details')).toBeNull();
  });

  test('what was searched for is gone, and so is a name that is not known', async () => {
    const { go, heard } = follow();
    await userEvent.fill(page.getByRole('searchbox'), 'sel');
    await says(main(), /Matches: 1/);
    heard.lookUp({ text: 'Donauland', found: null });
    await says(main(), /Nothing is known of “Donauland/);
    go({ place: '2 lowland', page: fewer });
    await says(main(), /2 names/);
    await expect.element(page.getByRole('searchbox')).toHaveValue('');
    expect(document.querySelector('.unknown')).toBeNull();
  });

  test('a page that only loads anew, or tells more, takes nothing away', async () => {
    const { go } = follow();
    await userEvent.click(page.getByRole('button', { name: /^Ivana Marek/ }));
    go({ page: at('waiting') });
    go({ page: fewer });
    await new Promise((resolve) => setTimeout(resolve, 50));
    await says(main(), /transport minister/);
  });

  test('a name that was looked up there, before the panel heard of the page, stays', async () => {
    const { go, heard } = follow();
    await says(main(), /6 names/);
    heard.lookUp({ text: 'Marek', found: { entity: 'ivana-marek', name: 'Ivana Marek' } });
    go({ place: '2 lowland', page: fewer });
    await says(main(), /transport minister/);
    go({ place: '3 selm', page: fewer });
    await says(main(), /2 names/);
  });
});

test('a search finds names as they stand on the page, and those that only the dataset knows', async () => {
  const union: Found = { ...FOUND[3]!, written: ['Dockers’ Union', 'HDU'] };
  const findEntity = vi.fn(async (typed: string) =>
    typed === 'the Gate' ? { entity: 'port-of-selm', name: 'Port of Selm' } : null,
  );
  open({ ...reading, page: at('reading', [union, ...FOUND.slice(4)]) }, { findEntity });
  await userEvent.fill(page.getByRole('searchbox'), 'hdu');
  await says(main(), /Matches: 1/);
  expect(rows()).toEqual(['dockers-union']);
  await userEvent.fill(page.getByRole('searchbox'), 'the Gate');
  await says(main(), /Matches: 1/);
  expect(rows()).toEqual(['port-of-selm']);
});

describe('the panel’s switches', () => {
  test.each([
    ['everywhere', { enabled: false, page: at('off') }, 'Mark names'],
    ['on this site', { siteOn: false, page: at('site-off') }, `On ${HOST}`],
  ])('turn Backstory on again, %s, without losing the focus', async (_, off, name) => {
    let now: PopupState = { ...reading, ...off };
    const turnOn = vi.fn(async (_: boolean) => {
      now = reading;
    });
    open(now, { getState: async () => now, setEnabled: turnOn, setSite: turnOn });
    const toggle = page.getByRole('switch', { name });
    await expect.element(toggle).not.toBeChecked();
    toggle.element().focus();
    await userEvent.keyboard(' ');
    expect(turnOn).toHaveBeenCalledWith(true);
    await says(main(), /6 names/);
    await expect.element(toggle).toHaveFocus();
    await expect.element(toggle).toBeChecked();
  });

  test('turn it off, too', async () => {
    const { deps } = open();
    await userEvent.click(page.getByRole('switch', { name: `On ${HOST}` }));
    expect(deps.setSite).toHaveBeenCalledWith(false);
  });
});

test('a name looked up from the menu is shown, on the page or not', async () => {
  const { heard } = open({ ...reading, host: null, page: null });
  await says(main(), /Nothing to read here/);
  heard.lookUp({ text: 'Marek', found: { entity: 'ivana-marek', name: 'Ivana Marek' } });
  await says(main(), /Not marked on this page[\s\S]*transport minister/);
});

test('details that cannot be loaded can be asked for again', async () => {
  const getCard = vi.fn<PanelDeps['getCard']>().mockRejectedValueOnce(new Error('no')).mockResolvedValue(fullCard);
  open(reading, { getCard });
  await userEvent.click(page.getByRole('button', { name: /^Ivana Marek/ }));
  await userEvent.click(page.getByRole('button', { name: 'Try again' }));
  await says(main(), /transport minister/);
});

test('statements that did not come with the first are said to fail, and asked for again', async () => {
  const first = {
    ...fullCard,
    said: fullCard.said.slice(0, 1),
    all: { said: { count: 30, periods: null }, about: { count: fullCard.about.length, periods: null } },
  };
  const getCard = vi.fn(async (_: string, __: string[], whole: boolean) => {
    if (whole) throw new Error('no');
    return first;
  });
  open(reading, { getCard });
  await userEvent.click(page.getByRole('button', { name: /^Ivana Marek/ }));
  await userEvent.click(page.getByRole('button', { name: /Show \d+ more/ }));
  const alert = page.getByRole('alert');
  await says(alert, /other statements could not be loaded/);
  expect(document.querySelector('.statements ol')?.getAttribute('aria-busy')).toBe('false');
  expect(await axeFindings()).toEqual([]);
  await shoot('panel-rest-failed');
  await userEvent.click(alert.getByRole('button', { name: 'Try again' }));
  await vi.waitFor(() => expect(getCard).toHaveBeenCalledTimes(3));
});

test.each(LANGUAGES)('in %s, the panel fits, and has no findings of axe', async (language) => {
  await page.viewport(320, 900);
  inLanguage(language);
  open();
  await vi.waitFor(() => expect(document.querySelector('li[data-entity]')).not.toBeNull());
  await shoot(`language-${language}-panel`);
  expect(misfits()).toEqual([]);
  expect(await axeFindings()).toEqual([]);
});
