import { render } from 'preact';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DatasetFacts } from '../../../lib/exchange.ts';
import type { ByItself } from '../../../lib/learn/settings.ts';
import '../../../lib/options/options.css';
import { type OptionsDeps, OptionsView } from '../../../lib/options/view.tsx';
import { DEFAULT_SETTINGS, keyOfName, parseSettings, type Settings } from '../../../lib/settings.ts';
import { axeFindings } from './axe.ts';
import { misfits, prefer, readFrom, says, shoot } from './look.ts';
import { inLanguage, LANGUAGES } from './speak.ts';

const FACTS: DatasetFacts = {
  articles: 1240,
  entities: 8312,
  byType: { person: 3920, place: 1711, organisation: 2204, event: 260, product: 97, group: 120 },
  aliases: 15904,
  details: 6120,
  statements: 10431,
  firstDate: '2023-11-20',
  lastDate: '2025-03-14',
  revision: 'a81f0c44d2e97b15',
};

const LISTED = [
  { host: 'harbour-gazette.example', name: 'Harbour Gazette', country: 'AR' },
  { host: 'lowlandpost.example', name: 'The Lowland Post', country: 'AR' },
  { host: 'selm-times.example', name: 'Selm Times', country: 'AR' },
];

const BUSY: Partial<Settings> = {
  sites: { 'blog.example.org': true, 'lowlandpost.example': false, 'no-access.example': true },
  muted: ['ivana-marek', 'gone-entity'],
  notMeant: [keyOfName('ivana-marek', 'Marek')],
  markStyle: 'tint',
};

function open(start: Partial<Settings> = {}, change: Partial<OptionsDeps> = {}) {
  const place = document.createElement('div');
  document.body.append(place);
  let settings = parseSettings({ ...DEFAULT_SETTINGS, ...start });
  let heard: (settings: Settings) => void = () => {};
  const deps: OptionsDeps = {
    listedSites: LISTED,
    getSettings: async () => settings,
    changeSettings: vi.fn(async (change: Parameters<OptionsDeps['changeSettings']>[0]) => {
      settings = parseSettings({ ...settings, ...(typeof change === 'function' ? change(settings) : change) });
      heard(settings);
    }),
    watchSettings: (onChange) => (heard = onChange),
    getFacts: async () => FACTS,
    getCommands: async () => [
      { what: 'Open Backstory’s button', keys: 'Alt+Shift+G' },
      { what: 'Go to the next marked name', keys: 'Alt+Shift+J' },
      { what: 'Open the card of the marked name', keys: '' },
    ],
    changeKeys: vi.fn(async () => {}),
    openWelcome: vi.fn(async () => {}),
    getExcluded: async () => ['mail.*', 'club.example'],
    setExcluded: vi.fn(async () => {}),
    getByItself: async () => ({ where: 'nowhere', sites: {} }),
    changeByItself: vi.fn(async () => {}),
    watchByItself: () => {},
    getNames: async (ids) =>
      Object.fromEntries(ids.filter((id) => id === 'ivana-marek').map((id) => [id, 'Ivana Marek'])),
    requestSite: vi.fn(async () => true),
    releaseSite: vi.fn(async () => {}),
    allowedSites: async (sites) => sites.filter((site) => site !== 'no-access.example'),
    watchAccess: () => {},
    save: vi.fn(),
    ...change,
  };
  render(<OptionsView deps={deps} />, place);
  onTestFinished(() => {
    render(null, place);
    place.remove();
  });
  return { deps, now: () => settings };
}

const ready = () => expect.element(page.getByRole('heading', { name: 'What is marked' })).toBeVisible();

beforeEach(async () => {
  document.documentElement.lang = 'en';
  document.title = 'Backstory options';
  await page.viewport(900, 1400);
  await prefer({ reducedMotion: true });
});

const LOOKS = [
  { width: 1000, scheme: 'light', dir: 'ltr' },
  { width: 1000, scheme: 'dark', dir: 'ltr' },
  { width: 320, scheme: 'light', dir: 'ltr' },
  { width: 320, scheme: 'dark', dir: 'ltr' },
  { width: 320, scheme: 'forced', dir: 'rtl' },
] as const;

describe.each(LOOKS)('at $width, $scheme, $dir', ({ width, scheme, dir }) => {
  test.each([
    ['first', {}, {}],
    ['busy', BUSY, {}],
    ['empty-dataset', {}, { getFacts: async () => ({ ...FACTS, articles: 0 }) }],
    ['broken-dataset', { openBy: 'click' as const }, { getFacts: () => Promise.reject(new Error('no')) }],
  ])('the options, %s, have no findings of axe and no sideways scrolling', async (name, start, change) => {
    await page.viewport(width, 3000);
    await prefer({ scheme, reducedMotion: true });
    readFrom(dir);
    open(start, change);
    await ready();
    if (name === 'busy') await userEvent.click(page.getByRole('button', { name: 'Show the list' }));
    await shoot(`options-${name}-${width}-${scheme}`);
    for (const part of document.querySelectorAll('.part'))
      await shoot(`options-${name}-${part.id}-${width}-${scheme}`, part);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(await axeFindings()).toEqual([]);
  });
});

test('the options, in forced colours, have no findings of axe', async () => {
  await page.viewport(1000, 2600);
  await prefer({ forcedColors: true });
  open(BUSY);
  await ready();
  await shoot('options-busy-forced-colors');
  expect(await axeFindings()).toEqual([]);
});

test('where text runs from right to left, the options are mirrored and fit', async () => {
  await page.viewport(320, 3000);
  readFrom('rtl');
  open(BUSY);
  await ready();
  await shoot('options-busy-rtl');
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  const words = document.querySelector('.rows .toggle-words')!.getBoundingClientRect();
  const toggle = document.querySelector('.rows .toggle input')!.getBoundingClientRect();
  expect(toggle.right).toBeLessThan(words.left);
});

test('every choice is saved at once, and the preview shows it', async () => {
  const { now } = open();
  await ready();
  const marks = () => [...document.querySelectorAll('.preview backstory-mark')];
  expect(marks().map((mark) => mark.textContent)).toEqual([
    'Ivana Marek',
    'Selm',
    'Midsummer Regatta',
    'Dockers’ Union',
    'Marek',
    'Selm',
  ]);
  await userEvent.click(page.getByRole('radio', { name: 'Tint' }));
  expect(marks()[0]?.getAttribute('data-style')).toBe('tint');
  await userEvent.click(page.getByRole('checkbox', { name: 'Places' }));
  await userEvent.click(page.getByRole('radio', { name: 'First mention only' }));
  await userEvent.click(page.getByRole('radio', { name: 'If it is likely' }));
  expect(marks().map((mark) => mark.textContent)).toEqual([
    'Ivana Marek',
    'Midsummer Regatta',
    'Dockers’ Union',
    'Okafor',
  ]);
  await userEvent.click(page.getByRole('radio', { name: 'Click only' }));
  await userEvent.click(page.getByRole('radio', { name: 'All pages' }));
  expect(now()).toMatchObject({
    markStyle: 'tint',
    occurrences: 'first',
    caution: 'bold',
    openBy: 'click',
    pages: 'all',
  });
  expect(now().types).not.toContain('place');
  await expect.element(page.getByRole('status')).toHaveTextContent('Saved');
});

describe('sites', () => {
  test('a site is added after the browser gave access', async () => {
    const { now, deps } = open();
    await ready();
    await userEvent.fill(page.getByRole('textbox', { name: 'Add a site' }), 'https://www.news.example.org/politics');
    await userEvent.click(page.getByRole('button', { name: 'Add', exact: true }));
    expect(deps.requestSite).toHaveBeenCalledWith('news.example.org');
    await vi.waitFor(() => expect(now().sites).toEqual({ 'news.example.org': true }));
  });

  test.each([
    ['not a site', /is not the name of a site/],
    ['blog.example.org', /is in your sites already/],
  ])('“%s” is refused with the reason', async (typed, reason) => {
    const { now, deps } = open(BUSY);
    await ready();
    await userEvent.fill(page.getByRole('textbox', { name: 'Add a site' }), typed);
    await userEvent.click(page.getByRole('button', { name: 'Add', exact: true }));
    await says(page.getByRole('alert'), reason);
    expect(deps.requestSite).not.toHaveBeenCalled();
    expect(now().sites).toEqual(BUSY.sites);
  });

  test('a site is not added when access is refused', async () => {
    const { now } = open({}, { requestSite: async () => false });
    await ready();
    await userEvent.fill(page.getByRole('textbox', { name: 'Add a site' }), 'news.example.org');
    await userEvent.click(page.getByRole('button', { name: 'Add', exact: true }));
    await says(page.getByRole('alert'), /did not give access/);
    expect(now().sites).toEqual({});
  });

  test('a site is removed, and its access given back', async () => {
    const { now, deps } = open(BUSY);
    await ready();
    await userEvent.click(page.getByRole('button', { name: 'Remove blog.example.org' }));
    expect(now().sites).not.toHaveProperty('blog.example.org');
    expect(deps.releaseSite).toHaveBeenCalledWith('blog.example.org');
  });

  test.each([
    ['is on', 'blog.example.org', true, 1],
    ['is off', 'lowlandpost.example', false, 0],
  ])('a site that %s is had back once it was removed, as it was', async (_, site, wasOn, asked) => {
    const { now, deps } = open(BUSY);
    await ready();
    await userEvent.click(page.getByRole('button', { name: `Remove ${site}` }));
    const undo = page.getByRole('button', { name: `Undo: Remove ${site}` });
    await expect.element(undo).toHaveFocus();
    for (const scheme of ['light', 'dark'] as const) {
      await prefer({ scheme, reducedMotion: true });
      await shoot(`options-site-removed-${scheme}`, document.querySelector('#sites')!);
    }
    expect(await axeFindings()).toEqual([]);
    await userEvent.keyboard('{Enter}');
    expect(now().sites).toEqual(BUSY.sites);
    expect(deps.requestSite).toHaveBeenCalledTimes(asked);
    await expect.element(page.getByRole('switch', { name: site })).toHaveFocus();
    expect((page.getByRole('switch', { name: site }).element() as HTMLInputElement).checked).toBe(wasOn);
    expect(undo.elements()).toHaveLength(0);
  });

  test('a site that is had back is said to lack access where the browser does not give it again', async () => {
    const access = new Set(['blog.example.org']);
    const { now } = open(BUSY, {
      requestSite: async () => false,
      releaseSite: async (site) => void access.delete(site),
      allowedSites: async (sites) => sites.filter((site) => access.has(site)),
    });
    await ready();
    await userEvent.click(page.getByRole('button', { name: 'Remove blog.example.org' }));
    await userEvent.click(page.getByRole('button', { name: 'Undo: Remove blog.example.org' }));
    expect(now().sites).toEqual(BUSY.sites);
    await expect.element(page.getByRole('button', { name: /Allow.*blog.example.org/ })).toBeVisible();
  });

  test('a listed site is found by name, turned off, and back on without a trace', async () => {
    const { now } = open();
    await ready();
    await userEvent.click(page.getByRole('button', { name: 'Show the list' }));
    await userEvent.fill(page.getByRole('searchbox'), 'selm');
    const site = page.getByRole('switch', { name: /Selm Times/ });
    await userEvent.click(site);
    expect(now().sites).toEqual({ 'selm-times.example': false });
    await userEvent.click(site);
    expect(now().sites).toEqual({});
  });

  test('the preview shows which kinds of sites are read', async () => {
    const { deps } = open({}, { allowedSites: async (sites) => sites });
    await ready();
    const read = () =>
      [...document.querySelectorAll('#sites .pages-preview-one')].map(
        (one) => one.querySelector('.window-mark') !== null,
      );
    expect(read()).toEqual([true, false, false]);
    await deps.changeSettings({ sites: { 'blog.example.org': true } });
    await vi.waitFor(() => expect(read()).toEqual([true, true, false]));
    await userEvent.click(page.getByRole('switch', { name: /every site/ }));
    await vi.waitFor(() => expect(read()).toEqual([true, true, true]));
  });

  test('every site is read only when the browser allows it', async () => {
    const { now } = open({}, { requestSite: async () => false });
    await ready();
    const every = page.getByRole('switch', { name: /every site/ });
    await userEvent.click(every);
    await says(page.getByRole('status'), /did not give access to every site/);
    await expect.element(every).not.toBeChecked();
    expect(now().sites).toEqual({});
  });

  test('every site without access says so, and access can be asked for there', async () => {
    const allowed: string[] = [];
    const requestSite = vi.fn(async (site: string) => allowed.push(site) > 0);
    const { now } = open({ sites: { '*': true } }, { requestSite, allowedSites: async () => allowed });
    await ready();
    const allow = page.getByRole('button', { name: 'Allow every site' });
    await userEvent.click(allow);
    expect(requestSite).toHaveBeenCalledWith('*');
    await expect.element(allow).not.toBeInTheDocument();
    expect(now().sites).toEqual({ '*': true });
  });

  test('access that is taken away shows at once', async () => {
    let allowed = ['*'];
    let heard: () => void = () => {};
    open(
      { sites: { '*': true } },
      { allowedSites: async () => allowed, watchAccess: (onChange) => (heard = onChange) },
    );
    await ready();
    const allow = page.getByRole('button', { name: 'Allow every site' });
    await expect.element(allow).not.toBeInTheDocument();
    allowed = [];
    heard();
    await expect.element(allow).toBeVisible();
  });

  test('what was changed while the browser asked is kept', async () => {
    let answer: (granted: boolean) => void = () => {};
    const { now, deps } = open({}, { requestSite: () => new Promise((resolve) => (answer = resolve)) });
    await ready();
    await userEvent.fill(page.getByRole('textbox', { name: 'Add a site' }), 'news.example.org');
    await userEvent.click(page.getByRole('button', { name: 'Add', exact: true }));
    await deps.changeSettings({ sites: { 'blog.example.org': true } });
    answer(true);
    await vi.waitFor(() => expect(now().sites).toEqual({ 'blog.example.org': true, 'news.example.org': true }));
  });

  test('a browser that cannot be asked is told of', async () => {
    const { now } = open({}, { requestSite: () => Promise.reject(new Error('no')) });
    await ready();
    await userEvent.click(page.getByRole('switch', { name: /every site/ }));
    await says(page.getByRole('status'), /could not be asked/);
    await userEvent.fill(page.getByRole('textbox', { name: 'Add a site' }), 'news.example.org');
    await userEvent.click(page.getByRole('button', { name: 'Add', exact: true }));
    await says(page.getByRole('alert'), /could not be asked/);
    expect(now().sites).toEqual({});
  });
});

test('settings that cannot be read are told of, and can be asked for again', async () => {
  const getSettings = vi.fn(async () => DEFAULT_SETTINGS).mockRejectedValueOnce(new Error('no'));
  open({}, { getSettings });
  await says(page.getByRole('alert'), /could not be read/);
  await userEvent.click(page.getByRole('button', { name: 'Try again' }));
  await ready();
});

test('what could not be stored is not shown as if it were', async () => {
  const { now } = open(BUSY, { changeSettings: () => Promise.reject(new Error('no')) });
  await ready();
  await userEvent.click(page.getByRole('radio', { name: 'Underline' }));
  await says(page.getByRole('status'), /could not be saved|not saved/i);
  await expect.element(page.getByRole('radio', { name: 'Tint' })).toBeChecked();
  await userEvent.click(page.getByRole('checkbox', { name: 'Places' }));
  await expect.element(page.getByRole('checkbox', { name: 'Places' })).toBeChecked();
  await userEvent.click(page.getByRole('button', { name: 'Remove blog.example.org' }));
  await expect.element(page.getByRole('switch', { name: 'blog.example.org' })).toBeVisible();
  expect(now()).toMatchObject(BUSY);
});

test('a name is marked again', async () => {
  const { now } = open(BUSY);
  await ready();
  await userEvent.click(page.getByRole('button', { name: 'Mark again: Ivana Marek' }));
  expect(now().muted).toEqual(['gone-entity']);
});

test('a name that meant somebody else is listed, and marked again', async () => {
  const { now } = open(BUSY);
  await ready();
  await says(page.getByRole('region', { name: 'Names you don’t want marked' }), /“Marek” is not Ivana Marek/);
  await userEvent.click(page.getByRole('button', { name: 'Mark again: Marek', exact: true }));
  expect(now()).toMatchObject({ notMeant: [], muted: BUSY.muted });
});

describe('settings as a file', () => {
  const choose = (text: string) =>
    userEvent.upload(document.querySelector<HTMLInputElement>('input[type=file]')!, new File([text], 'mine.json'));

  test('what was exported can be imported', async () => {
    const { now, deps } = open(BUSY);
    await ready();
    await userEvent.click(page.getByRole('button', { name: 'Export' }));
    const [, text] = vi.mocked(deps.save).mock.calls[0]!;
    await userEvent.click(page.getByRole('button', { name: 'Reset everything' }));
    await userEvent.click(page.getByRole('button', { name: 'Reset', exact: true }));
    expect(now()).toEqual(DEFAULT_SETTINGS);
    await choose(text);
    await vi.waitFor(() => expect(now()).toMatchObject(BUSY));
  });

  test('a file that is wrong changes nothing and says what is wrong', async () => {
    const { now } = open(BUSY);
    await ready();
    await choose('{"format":"backstory-settings/1","settings":{"markStyle":"sparkle","volume":11}}');
    const alert = page.getByRole('alert');
    await says(alert, /“markStyle” cannot be "sparkle"/);
    await says(alert, /no setting “volume”/);
    expect(now()).toMatchObject(BUSY);
  });

  test('a file that cannot be read is told of', async () => {
    const { now } = open(BUSY);
    await ready();
    vi.spyOn(File.prototype, 'text').mockRejectedValueOnce(new Error('no'));
    await choose('{}');
    await says(page.getByRole('alert'), /file could not be read/);
    expect(now()).toMatchObject(BUSY);
  });

  test('a reset can be undone', async () => {
    const { now } = open(BUSY);
    await ready();
    await userEvent.click(page.getByRole('button', { name: 'Reset everything' }));
    await shoot('options-reset-asked');
    await userEvent.click(page.getByRole('button', { name: 'Reset', exact: true }));
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    expect(now()).toMatchObject(BUSY);
  });
});

test('shows the sites that nothing is learned from, and takes changes of the list', async () => {
  const { deps } = open();
  const list = page.getByRole('textbox', { name: 'Never learn from' });
  await expect.element(list).toHaveValue('mail.*\nclub.example');
  await userEvent.fill(list, 'mail.*\n  Clinic.example ');
  await userEvent.tab();
  expect(deps.setExcluded).toHaveBeenCalledWith(['mail.*', 'clinic.example']);
});

test('does not offer to change the sites that nothing is learned from where they could not be read', async () => {
  const { deps } = open({}, { getExcluded: () => Promise.reject(new Error('no')) });
  await ready();
  await expect.element(page.getByRole('region', { name: 'Learning by itself' })).toBeVisible();
  expect(page.getByRole('textbox', { name: 'Never learn from' }).elements()).toHaveLength(0);
  expect(deps.setExcluded).not.toHaveBeenCalled();
});

describe('learning by itself', () => {
  test.each([
    ['nowhere', /only when you ask/],
    ['chosen', /An article of a site below/],
    ['listed', /any news site on the list/],
  ] as const)('%s, says what it does', async (where, words) => {
    open({}, { getByItself: async () => ({ where, sites: { 'selm-times.example': true, 'club.example': false } }) });
    const part = page.getByRole('region', { name: 'Learning by itself' });
    await says(part, words);
    await shoot(`options-learning-${where}`, document.querySelector('#learning')!);
    expect(document.querySelector('#learning')!.textContent).toContain('From the keyboard');
    expect(await axeFindings()).toEqual([]);
  });

  test('is chosen, and its sites are added, turned off and removed', async () => {
    let choice: ByItself = { where: 'nowhere', sites: {} };
    open(
      {},
      {
        getByItself: async () => choice,
        changeByItself: async (change) => {
          choice = change(choice);
        },
      },
    );
    await userEvent.click(page.getByRole('radio', { name: 'On the sites below' }));
    const part = page.getByRole('region', { name: 'Learning by itself' });
    await userEvent.fill(part.getByRole('textbox', { name: 'Add a site to learn from' }), 'not a site');
    await userEvent.click(part.getByRole('button', { name: 'Add' }));
    await expect.element(part.getByRole('alert')).toBeVisible();
    await userEvent.fill(
      part.getByRole('textbox', { name: 'Add a site to learn from' }),
      'https://www.Selm-Times.example/news',
    );
    await userEvent.click(part.getByRole('button', { name: 'Add' }));
    await vi.waitFor(() => expect(choice).toEqual({ where: 'chosen', sites: { 'selm-times.example': true } }));
    await userEvent.click(part.getByRole('switch', { name: 'selm-times.example' }));
    await vi.waitFor(() => expect(choice.sites).toEqual({ 'selm-times.example': false }));
    await userEvent.click(part.getByRole('button', { name: 'Remove selm-times.example from the sites to learn from' }));
    await vi.waitFor(() => expect(choice).toEqual({ where: 'chosen', sites: {} }));
    const undo = part.getByRole('button', { name: 'Undo: Remove selm-times.example from the sites to learn from' });
    await expect.element(undo).toHaveFocus();
    for (const scheme of ['light', 'dark'] as const) {
      await prefer({ scheme, reducedMotion: true });
      await shoot(`options-learning-removed-${scheme}`, document.querySelector('#learning')!);
    }
    expect(await axeFindings()).toEqual([]);
    await userEvent.click(undo);
    await vi.waitFor(() => expect(choice).toEqual({ where: 'chosen', sites: { 'selm-times.example': false } }));
    await expect.element(part.getByRole('switch', { name: 'selm-times.example' })).toHaveFocus();
  });

  test('says beside a site that it is not read, and so not learned from', async () => {
    const sites = {
      'selm-times.example': true,
      'blog.example.org': true,
      'unread.example': true,
      'off.example': false,
    };
    open(BUSY, { getByItself: async () => ({ where: 'chosen', sites }) });
    const part = page.getByRole('region', { name: 'Learning by itself' });
    const rowOf = (site: string) => part.getByRole('listitem').filter({ hasText: site });
    await says(rowOf('unread.example'), /does not read this site.*Where Backstory reads/);
    for (const site of ['selm-times.example', 'blog.example.org', 'off.example'])
      expect(rowOf(site).element().textContent).not.toMatch(/does not read/);
    for (const scheme of ['light', 'dark'] as const) {
      await prefer({ scheme, reducedMotion: true });
      await shoot(`options-learning-unread-${scheme}`, document.querySelector('#learning')!);
    }
    expect(await axeFindings()).toEqual([]);
  });

  test('names nothing on the page as something else is named', async () => {
    open(BUSY, { getByItself: async () => ({ where: 'chosen', sites: { 'blog.example.org': true } }) });
    await expect.element(page.getByRole('textbox', { name: 'Add a site', exact: true })).toBeVisible();
    await expect.element(page.getByRole('textbox', { name: 'Add a site to learn from' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Remove blog.example.org', exact: true })).toBeVisible();
    await expect.element(page.getByRole('button', { name: /Remove blog.example.org from/ })).toBeVisible();
  });

  test('shows what is stored when a choice could not be', async () => {
    const stored: ByItself = { where: 'chosen', sites: { 'selm-times.example': true } };
    open({}, { getByItself: async () => stored, changeByItself: () => Promise.reject(new Error('no')) });
    await userEvent.click(page.getByRole('radio', { name: 'Off' }));
    await says(page.getByRole('status'), /not saved|could not be saved/i);
    await expect.element(page.getByRole('radio', { name: 'On the sites below' })).toBeChecked();
  });

  test.each(LANGUAGES)('in %s, fits a narrow window', async (language) => {
    await page.viewport(360, 3600);
    inLanguage(language);
    open(BUSY, {
      getByItself: async () => ({ where: 'chosen', sites: { 'removed.example': true, 'unread.example': true } }),
    });
    await vi.waitFor(() => expect(document.querySelectorAll('#learning .rows button')).toHaveLength(2));
    document.querySelector<HTMLButtonElement>('#learning .rows button')!.click();
    await vi.waitFor(() => expect(document.querySelector('#learning .removed')).not.toBeNull());
    await shoot(`language-${language}-learning`, document.querySelector('#learning')!);
    expect(misfits()).toEqual([]);
    expect(await axeFindings()).toEqual([]);
  });
});

test('keys that were changed on the browser’s page are shown when the reader comes back', async () => {
  let keys = 'Alt+Shift+J';
  open({}, { getCommands: async () => [{ what: 'Go to the next marked name', keys }] });
  const part = page.getByRole('region', { name: 'From the keyboard' });
  await says(part, /Alt\+Shift\+J/);
  keys = 'Ctrl+Shift+9';
  window.dispatchEvent(new FocusEvent('focus'));
  await says(part, /Ctrl\+Shift\+9/);
  keys = 'Ctrl+Shift+8';
  document.dispatchEvent(new Event('visibilitychange'));
  await says(part, /Ctrl\+Shift\+8/);
});

test('in the Arabic of Egypt, all numbers of the page have its digits', async () => {
  vi.spyOn(navigator, 'language', 'get').mockReturnValue('ar-EG');
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  inLanguage('ar');
  open({}, { getByItself: async () => ({ where: 'listed', sites: {} }) });
  await vi.waitFor(() => expect(document.querySelector('#learning .hint:nth-of-type(1)')).not.toBeNull());
  const words = [...document.querySelectorAll('#learning .hint')].map(({ textContent }) => textContent).join(' ');
  expect(words).toMatch(/٨٠٠[\s\S]*[٠-٩]+ ثانية/);
  expect(words).not.toMatch(/\d/);
});

test.each(LANGUAGES)('in %s, the options page fits, and has no findings of axe', async (language) => {
  await page.viewport(360, 3600);
  inLanguage(language);
  open(BUSY);
  await vi.waitFor(() => expect(document.querySelector('#backup')).not.toBeNull());
  await shoot(`language-${language}-options`);
  expect(misfits()).toEqual([]);
  expect(await axeFindings()).toEqual([]);
});

test('the place where a word of confirmation comes is there before, unseen, so that screen readers tell it', async () => {
  open();
  await ready();
  const place = document.querySelector('.said')!;
  expect(place.textContent).toBe('');
  expect(place.checkVisibility({ visibilityProperty: true })).toBe(true);
  expect(getComputedStyle(place).opacity).toBe('0');
  await userEvent.click(page.getByRole('radio', { name: 'Tint' }));
  await vi.waitFor(() => expect(place.textContent).toBe('Saved'));
  expect(getComputedStyle(place).opacity).toBe('1');
});
