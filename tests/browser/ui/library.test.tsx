import { render } from 'preact';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DatasetEntity } from '../../../lib/entity.ts';
import type { Library, LibraryStatement } from '../../../lib/library/gather.ts';
import '../../../lib/library/library.css';
import { fillIndex } from '../../../lib/library/use-search.ts';
import { type LibraryDeps, LibraryView } from '../../../lib/library/view.tsx';
import { axeFindings } from './axe.ts';
import { misfits, prefer, readFrom, says, shoot } from './look.ts';
import { inLanguage, LANGUAGES } from './speak.ts';

const entity = (id: string, name: string, type: DatasetEntity['type'] = 'person'): DatasetEntity => ({
  id,
  type,
  name,
  aliases: [{ text: name, kind: 'name', count: 3 }],
  details: [],
  related: [],
  articles: ['a1'],
});
const MAREK: DatasetEntity = {
  ...entity('ivana-marek', 'Ivana Marek'),
  details: [
    {
      relation: 'role',
      value: 'harbour master of Selm',
      firstSeen: '2024-03-01',
      lastSeen: '2025-02-03',
      sources: [{ article: 'a1', start: 0, end: 4 }],
    },
    {
      relation: 'role',
      value: 'pilot',
      qualifier: 'former',
      firstSeen: '2021-01-10',
      lastSeen: '2024-02-01',
      sources: [{ article: 'a1', start: 0, end: 4 }],
    },
  ],
  related: ['selm'],
};
const ENTITIES = [entity('bo-okafor', 'Bo Okafor'), MAREK, entity('selm', 'Selm', 'place')];
const ARTICLES = [
  {
    id: 'a1',
    title: 'Pilots of Selm meet the harbour master before the regatta',
    date: '2025-02-03',
    publisher: 'Selm Times',
    layer: 'bundled',
  },
  { id: 'import-1/a2', title: 'Dockers want more', layer: 'import-1' },
];

function statementsOf(length: number): LibraryStatement[] {
  return Array.from({ length }, (_, at) => ({
    id: `a1#s${at}`,
    kind: (['direct', 'mixed', 'indirect'] as const)[at % 3]!,
    speaker: at % 4 === 3 ? null : ENTITIES[at % 2]!.id,
    sourceText: 'a docker',
    cueText: 'said',
    text:
      at % 3 === 2
        ? `the boats of pier ${at} would sail once the wind had turned`
        : `“The boats of pier ${at} will sail when the wind turns.”`,
    about: at % 2 ? ['selm'] : ['ivana-marek'],
    date: `20${String(10 + (at % 15)).padStart(2, '0')}-0${1 + (at % 9)}-11`,
    source: { article: ARTICLES[at % 2]!.id, start: 0, end: 9 },
    layer: ARTICLES[at % 2]!.layer,
  }));
}

const LIBRARY: Library = { statements: statementsOf(60), entities: ENTITIES, articles: ARTICLES };
const layer = (id: string, name = '') => ({ id, name, enabled: true, created: '', articles: 1, statements: 30 });

function open(hash: string, change: Partial<LibraryDeps> = {}) {
  history.replaceState(null, '', hash);
  const place = document.createElement('div');
  document.body.append(place);
  const deps: LibraryDeps = {
    load: async () => LIBRARY,
    oldAfter: 2,
    card: async (id) => {
      const found = ENTITIES.find((one) => one.id === id);
      const names = Object.fromEntries(ENTITIES.map((one) => [one.id, one.name]));
      return found ? { entity: found, names, articles: { a1: ARTICLES[0]! }, said: [], about: [] } : null;
    },
    corrections: async () => [],
    correct: async () => Promise.reject(new Error('not here')),
    undoCorrections: async () => {},
    layers: async () => [layer('bundled'), layer('learned'), layer('import-1', 'dockers.zip')],
    setEnabled: vi.fn(async () => {}),
    empty: vi.fn(async () => {}),
    remove: vi.fn(async () => {}),
    forget: vi.fn(async () => true),
    importFiles: vi.fn(async () => ({
      ...{ files: 3, articles: 2, without: 1, renamed: 3, repeated: 4, entities: 14, statements: 9 },
      errors: [
        { file: 'box.zip/a.bin', fault: 'unknown' as const, detail: '' },
        { file: 'b.json', fault: 'json' as const, detail: 'line 3' },
      ],
      datasets: [
        {
          file: 'others.json',
          outline: {
            ...{ articles: 1, entities: 3, statements: 0, publishers: [], names: ENTITIES.map(({ name }) => name) },
            overrides: [{ action: 'rename' as const, entity: 'selm', name: 'Selm on Sea' }],
            allOverrides: 1,
          },
          read: async () => Promise.reject(new Error('not here')),
        },
      ],
    })),
    keepDataset: vi.fn(async () => {}),
    usage: async () => ({ used: 12_400_000, quota: 2_000_000_000, persistent: true }),
    askToKeep: vi.fn(async () => false),
    watch: () => {},
    save: vi.fn(),
    ...change,
  };
  render(<LibraryView deps={deps} />, place);
  onTestFinished(() => {
    render(null, place);
    place.remove();
    history.replaceState(null, '', location.pathname + location.search);
  });
  return deps;
}

const rows = () => [...document.querySelectorAll<HTMLElement>('.row')];
const ready = () => vi.waitFor(() => expect(document.querySelector('main')?.getAttribute('aria-busy')).toBe('false'));
const found = () => document.querySelector('.search [role="status"]')?.textContent;

beforeEach(async () => {
  document.documentElement.lang = 'en';
  document.title = 'Backstory library';
  await page.viewport(1000, 900);
  await prefer({ reducedMotion: true });
});

describe.each([
  { width: 1000, scheme: 'light', dir: 'ltr' },
  { width: 1000, scheme: 'dark', dir: 'ltr' },
  { width: 320, scheme: 'light', dir: 'ltr' },
  { width: 320, scheme: 'dark', dir: 'ltr' },
  { width: 500, scheme: 'forced', dir: 'rtl' },
] as const)('at $width, $scheme, $dir', ({ width, scheme, dir }) => {
  test.each(['statements', 'names', 'articles', 'corrections', 'transfer', 'entity/ivana-marek', 'entity/nobody'])(
    'the page of %s has no findings of axe and no sideways scrolling',
    async (view) => {
      await page.viewport(width, 900);
      await prefer({ scheme, reducedMotion: true });
      readFrom(dir);
      open(`#/${view}`);
      await ready();
      await vi.waitFor(() => expect(document.querySelector('main')!.children.length).toBeGreaterThan(0));
      await shoot(`library-${view.replace('/', '-')}-${width}-${scheme}`);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      expect(await axeFindings()).toEqual([]);
    },
  );
});

test('what is typed narrows the list, and the address tells it', async () => {
  open('#/statements');
  await ready();
  await userEvent.fill(page.getByRole('searchbox'), 'pier 17');
  await vi.waitFor(() => expect(found()).toBe('Results: 1'));
  expect(location.hash).toBe('#/statements?q=pier+17');
  expect(rows()[0]?.textContent).toContain('pier 17');
});

test('an address opens the list as it was', async () => {
  open('#/statements?q=boats&speaker=ivana-marek&kind=direct&layer=import-1&from=2012-01-01&to=2020-12-31');
  await ready();
  const wanted = LIBRARY.statements.filter(
    (one) =>
      one.speaker === 'ivana-marek' &&
      one.kind === 'direct' &&
      one.layer === 'import-1' &&
      one.date! >= '2012' &&
      one.date! < '2021',
  );
  expect(wanted.length).toBeGreaterThan(0);
  await vi.waitFor(() => expect(found()).toBe(`Results: ${wanted.length}`));
});

test('articles are filtered by whom they name, as an entity’s page links to them', async () => {
  open('#/articles?topic=bo-okafor');
  await ready();
  await vi.waitFor(() => expect(found()).toBe('Results: 1'));
  expect(rows()[0]?.textContent).toContain('Pilots of Selm');
});

test('the page of a name has its roles in order of time, its timeline, and who speaks about whom', async () => {
  open('#/entity/ivana-marek');
  await ready();
  await vi.waitFor(() => expect(document.querySelectorAll('.over-time li')).toHaveLength(2));
  const roles = [...document.querySelectorAll<HTMLElement>('.over-time li')].map(({ innerText }) => innerText);
  expect(roles[0]).toMatch(/former pilot[\s\S]*Jan 10, 2021[\s\S]*Feb 1, 2024/i);
  expect(roles[1]).toMatch(/harbour master of Selm[\s\S]*Mar 1, 2024[\s\S]*Feb 3, 2025/i);
  const hers = LIBRARY.statements.filter((one) => one.speaker === 'ivana-marek' || one.about.includes('ivana-marek'));
  expect(document.querySelector('.timeline li')?.getAttribute('aria-setsize')).toBe(String(hers.length));
  const others = [...document.querySelectorAll<HTMLElement>('.others section')].map(({ innerText }) => innerText);
  expect(others[0]).toMatch(/^Speaks about\s+Selm\s+15$/);
  expect(others[1]).toMatch(/^Spoken of by\s+Bo Okafor\s+30$/);
  document.querySelector<HTMLElement>('.others a')!.click();
  await vi.waitFor(() => expect(found()).toBe('Results: 15'));
  expect(location.hash).toBe('#/statements?speaker=ivana-marek&topic=selm');
});

test('keys move through the whole list, though only what is in view exists', async () => {
  open('#/statements');
  await ready();
  expect(rows().length).toBeLessThan(30);
  rows()[0]!.focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(document.activeElement?.getAttribute('data-row')).toBe('2');
  await userEvent.keyboard('{End}');
  await vi.waitFor(() => expect(document.activeElement?.getAttribute('data-row')).toBe('59'));
  await userEvent.keyboard('{PageUp}');
  await vi.waitFor(() => expect(Number(document.activeElement?.getAttribute('data-row'))).toBeLessThan(58));
  await userEvent.keyboard('{Home}');
  await vi.waitFor(() => expect(document.activeElement?.getAttribute('data-row')).toBe('0'));
});

test('files come in with a summary, an error for each bad one, and a look at datasets before they are kept', async () => {
  const deps = open('#/transfer');
  await ready();
  await userEvent.upload(
    page.elementLocator(document.querySelector('input[type="file"]')!),
    new File(['x'], 'box.zip'),
  );
  await expect.element(page.getByText('Kept. Articles: 2 · Names: 14 · Statements: 9')).toBeVisible();
  await expect.element(page.getByText('Files that were not read: 2')).toBeVisible();
  await expect.element(page.getByText(/had the name or address of another one.*: 3$/)).toBeVisible();
  await expect.element(page.getByText(/came more than once.*: 4$/)).toBeVisible();
  await expect.element(page.getByText('Articles: 1 · Names: 3 · Statements: 0')).toBeVisible();
  await expect.element(page.getByText(/by hand: “selm” is called “Selm on Sea”/)).toBeVisible();
  expect(deps.keepDataset).not.toHaveBeenCalled();
  await shoot('library-imported');
  expect(await axeFindings()).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: 'Keep it' }));
  await vi.waitFor(() => expect(deps.keepDataset).toHaveBeenCalledOnce());
});

describe('a dataset that is being kept', () => {
  async function keeping(keepDataset: LibraryDeps['keepDataset']): Promise<void> {
    open('#/transfer', { keepDataset });
    await ready();
    await userEvent.upload(
      page.elementLocator(document.querySelector('input[type="file"]')!),
      new File(['x'], 'box.zip'),
    );
    await userEvent.click(page.getByRole('button', { name: 'Keep it' }));
  }

  test('can be cancelled, and waits again to be kept or not', async () => {
    const keepDataset = vi.fn<LibraryDeps['keepDataset']>(
      (_waiting, onProgress, signal) =>
        new Promise((_, refuse) => {
          onProgress(1, 4);
          signal.addEventListener('abort', () => refuse(signal.reason));
        }),
    );
    await keeping(keepDataset);
    await expect.element(page.getByText('Keeping it … 25 %')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Cancel' }));
    await expect.element(page.getByText('others.json: Cancelled. Nothing was kept.')).toBeVisible();
    await expect.element(page.getByText('Files that were not read: 2')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Keep it' }));
    expect(keepDataset).toHaveBeenCalledTimes(2);
  });

  test('and for which there is no room says so, and waits still', async () => {
    await keeping(() => Promise.reject(new DOMException('boo', 'QuotaExceededError')));
    await expect
      .element(page.getByText(/others.json: Nothing was kept: There is no room left for more\./))
      .toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Keep it' })).toBeVisible();
  });
});

test('an import that is removed asks first', async () => {
  const deps = open('#/transfer');
  await ready();
  await userEvent.click(page.getByRole('button', { name: 'Remove: dockers.zip' }));
  expect(deps.remove).not.toHaveBeenCalled();
  await userEvent.click(page.getByRole('button', { name: 'Yes' }));
  expect(deps.remove).toHaveBeenCalledWith('import-1');
});

test.each(['Dataset (JSON)', 'Statements (CSV)', 'Statements (JSON-LD)', 'Citations (CSL-JSON)'])(
  '%s goes out',
  async (name) => {
    const deps = open('#/transfer');
    await ready();
    await userEvent.click(page.getByRole('button', { name }));
    await vi.waitFor(() => expect(deps.save).toHaveBeenCalledOnce());
  },
);

test('a library that cannot be read says so, and is read again', async () => {
  const load = vi.fn<LibraryDeps['load']>().mockRejectedValueOnce(new Error('no')).mockResolvedValue(LIBRARY);
  open('#/names', { load });
  await userEvent.click(page.getByRole('button', { name: 'Try again' }));
  await vi.waitFor(() => expect(rows()).toHaveLength(3));
});

test('an empty library says what it is for', async () => {
  open('#/statements', { load: async () => ({ statements: [], entities: [], articles: [] }) });
  await expect.element(page.getByRole('heading', { name: 'Nothing here yet' })).toBeVisible();
});

test('a key in a search of 100,000 statements takes less than 50 ms', async () => {
  const statements = statementsOf(100_000);
  const index = await fillIndex(
    statements,
    ({ text }) => text,
    () => {},
    new AbortController().signal,
  );
  const times = ['t', 'th', 'the', 'the b', 'the bo', 'the boats', 'the boats 9', 'the boats 99', 'sail wind w'].map(
    (query) => {
      const began = performance.now();
      index!.search(query);
      return performance.now() - began;
    },
  );
  console.log(`a key: ${times.map((time) => time.toFixed(1)).join(', ')} ms`);
  expect(times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]).toBeLessThan(50);
});

test('from a key to what it finds among 100,000 statements being shown takes hardly longer', async () => {
  open('#/statements?kind=direct', { load: async () => ({ ...LIBRARY, statements: statementsOf(100_000) }) });
  await ready();
  await vi.waitFor(() => expect(found()).toBe('Results: 33,334'));
  const field = page.getByRole('searchbox').element() as HTMLInputElement;
  /** Types the whole of a query anew, and waits until the page says how much was found. */
  const type = async (query: string, results: RegExp) => {
    const began = performance.now();
    field.value = query;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    while (!results.test(found() ?? '')) await new Promise((drawn) => setTimeout(drawn, 0));
    return performance.now() - began;
  };
  // Words are being made ready meanwhile.
  await type('x', /Results: 0/);
  const times: number[] = [];
  for (const query of [
    't',
    'th',
    'the',
    'the b',
    'the bo',
    'the boats',
    'the boats 9',
    'the boats 99',
    'sail wind w',
  ]) {
    times.push(await type(query, /Results: [1-9]/));
    await type('x', /Results: 0/);
  }
  console.log(`a key, shown: ${times.map((time) => time.toFixed(1)).join(', ')} ms`);
  // 34 ms (median); a busy machine is given more.
  expect(times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]).toBeLessThan(100);
});

test.each(LANGUAGES)('in %s, the library fits, and has no findings of axe', async (language) => {
  await page.viewport(360, 900);
  inLanguage(language);
  open('#statements');
  await vi.waitFor(() => expect(document.querySelector('.statement')).not.toBeNull());
  await shoot(`language-${language}-library`);
  expect(misfits()).toEqual([]);
  expect(await axeFindings()).toEqual([]);
});

describe('namesakes', () => {
  const HARBOUR = MAREK;
  const CHOIR: DatasetEntity = {
    ...entity('ivana-marek-2', 'Ivana Marek'),
    details: [{ relation: 'description', value: 'a singer from Orlo', sources: [] }],
  };
  const SILENT = entity('ivana-marek-3', 'Ivana Marek');
  const all = [entity('bo-okafor', 'Bo Okafor'), HARBOUR, CHOIR, SILENT];
  const statements = statementsOf(60).map((one, at) => ({ ...one, speaker: all[at % 4]!.id }));
  const openAll = (hash: string) =>
    open(hash, {
      load: async () => ({ ...LIBRARY, statements, entities: all }),
      card: async (id) => {
        const found = all.find((one) => one.id === id);
        return found ? { entity: found, names: {}, articles: {}, said: [], about: [] } : null;
      },
    });
  const speaker = () => page.getByRole('combobox', { name: 'Said by' });

  test('are told apart by what they are, and chosen by keyboard', async () => {
    openAll('#/statements');
    await ready();
    await userEvent.fill(speaker(), 'Ivana Marek');
    await expect.element(page.getByRole('option', { name: /Ivana Marek.*harbour master of Selm/ })).toBeVisible();
    await expect.element(page.getByRole('option', { name: /Ivana Marek.*a singer from Orlo/ })).toBeVisible();
    // Of whom nothing is known, what there is of them tells.
    await expect.element(page.getByRole('option', { name: /Ivana Marek.*15 said/ })).toBeVisible();
    // The name alone is nobody's: nothing is filtered by the first who has it.
    expect(location.hash).toBe('#/statements');
    await shoot('library-namesakes');
    expect(await axeFindings()).toEqual([]);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(location.hash).toBe('#/statements?speaker=ivana-marek-2');
    await vi.waitFor(() => expect(found()).toBe('Results: 15'));
    await expect.element(speaker()).toHaveValue('Ivana Marek');
    await expect.element(speaker()).toHaveAccessibleDescription('a singer from Orlo');
    await shoot('library-namesake-chosen');
    expect(await axeFindings()).toEqual([]);
    await userEvent.keyboard('{ArrowDown}{Escape}');
    await expect.element(page.getByRole('listbox')).not.toBeInTheDocument();
    expect(location.hash).toBe('#/statements?speaker=ivana-marek-2');
  });

  test('are told apart where an address names one of them', async () => {
    openAll('#/statements?speaker=ivana-marek');
    await ready();
    await expect.element(speaker()).toHaveAccessibleDescription('harbour master of Selm');
  });

  test('that were typed and not chosen count for nothing once the field is left', async () => {
    openAll('#/statements?speaker=bo-okafor');
    await ready();
    await userEvent.fill(speaker(), 'Ivana Marek');
    await userEvent.tab();
    await expect.element(speaker()).toHaveValue('Bo Okafor');
    expect(location.hash).toBe('#/statements?speaker=bo-okafor');
  });

  test('are chosen among for articles too, by a click', async () => {
    openAll('#/articles');
    await ready();
    await userEvent.fill(page.getByRole('combobox', { name: 'About' }), 'marek');
    await userEvent.click(page.getByRole('option', { name: /a singer from Orlo/ }));
    expect(location.hash).toBe('#/articles?topic=ivana-marek-2');
  });

  test('do not hinder a name that only one has: it counts as soon as it is typed', async () => {
    openAll('#/statements');
    await ready();
    await userEvent.fill(speaker(), 'Bo Okafor');
    expect(location.hash).toBe('#/statements?speaker=bo-okafor');
    await userEvent.clear(speaker());
    expect(location.hash).toBe('#/statements');
  });

  test.each([
    { width: 320, language: 'de', scheme: 'dark' },
    { width: 320, language: 'ar', scheme: 'light' },
    { width: 1000, language: 'ar', scheme: 'forced' },
  ] as const)('fit at $width in $language', async ({ width, language, scheme }) => {
    await page.viewport(width, 900);
    await prefer({ scheme, reducedMotion: true });
    inLanguage(language);
    openAll('#/statements?speaker=ivana-marek-2');
    await ready();
    await userEvent.fill(page.getByRole('combobox').first(), 'Ivana Marek');
    await vi.waitFor(() => expect(document.querySelector('.filters')!.textContent).toContain('harbour master'));
    await userEvent.keyboard('{ArrowDown}');
    await shoot(`library-namesakes-${width}-${language}`);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(misfits()).toEqual([]);
    expect(await axeFindings()).toEqual([]);
  });
});

describe('the room that is used', () => {
  test('is told, with what the browser promised', async () => {
    open('#/transfer');
    await expect.element(page.getByText(/12 MB of 2 GB in use on this machine\./)).toBeVisible();
    await expect.element(page.getByText(/keeps it until you remove it/)).toBeVisible();
  });

  test('is warned of when it is nearly all, with what to do', async () => {
    open('#/transfer', { usage: async () => ({ used: 900_000_000, quota: 1_000_000_000, persistent: true }) });
    await says(page.getByRole('alert'), /Nearly full\. Export/);
    await shoot('library-nearly-full');
    expect(await axeFindings()).toEqual([]);
  });

  test('is asked to be kept, and a browser that refuses is reported', async () => {
    const deps = open('#/transfer', { usage: async () => ({ used: 1000, quota: 10_000_000, persistent: false }) });
    await userEvent.click(page.getByRole('button', { name: 'Ask the browser to keep it' }));
    expect(deps.askToKeep).toHaveBeenCalledOnce();
    await expect.element(page.getByText('The browser did not agree.', { exact: false })).toBeVisible();
  });

  test('that is used up is said in plain words, by an import too', async () => {
    const full = () => Promise.reject(new DOMException('boo', 'QuotaExceededError'));
    open('#/transfer', { importFiles: full });
    const input = () => document.querySelector<HTMLInputElement>('input[type="file"]');
    await vi.waitFor(() => expect(input()).not.toBeNull());
    await userEvent.upload(input()!, new File(['x'], 'x.txt'));
    await expect.element(page.getByText(/Nothing was kept: There is no room left for more\./)).toBeVisible();
  });
});

describe('when the memory changes', () => {
  /** A library whose memory changes when `change` is called with what it is then. */
  const changing = async (hash: string, statements: LibraryStatement[]) => {
    let library: Library = { ...LIBRARY, statements };
    let heard = () => {};
    open(hash, {
      load: async () => library,
      watch: (onChange) => {
        heard = onChange;
      },
    });
    await ready();
    await vi.waitFor(() => expect(found()).toMatch(/^Results/));
    return async (next: LibraryStatement[]) => {
      library = { ...LIBRARY, statements: next };
      heard();
      // The time in which more changes are waited for, and the index.
      await new Promise((done) => setTimeout(done, 700));
    };
  };

  test('the list shows what was asked for, all the while', async () => {
    const many = statementsOf(20_000);
    const change = await changing('#/statements?q=pier+123', many);
    const before = found();
    const seen = new Set<string>();
    const watching = new MutationObserver(() => seen.add(found() ?? ''));
    watching.observe(document.querySelector('main')!, { childList: true, characterData: true, subtree: true });
    onTestFinished(() => watching.disconnect());
    const more = { ...many[123]!, id: 'new', text: '“Another one of pier 123.”' };
    void change([more, ...many]);
    await vi.waitFor(() => expect(found()).not.toBe(before), { timeout: 20_000 });
    const count = (words: string | null | undefined) => Number(words?.replace(/\D/g, ''));
    expect(count(found())).toBe(count(before) + 1);
    expect([...seen].filter((words) => words !== before && words !== found())).toEqual([]);
  });

  test('who reads by keyboard stays where they are, on the same statement', async () => {
    const all = statementsOf(200);
    const change = await changing('#/statements', all);
    rows()[0]!.focus();
    for (let step = 0; step < 3; step++) await userEvent.keyboard('{PageDown}');
    const focused = document.activeElement as HTMLElement;
    const words = focused.textContent;
    const list = document.querySelector('.virtual')!;
    const above = focused.getBoundingClientRect().top;
    expect(list.scrollTop).toBeGreaterThan(0);
    const added = statementsOf(5).map((one) => ({ ...one, id: `new ${one.id}` }));
    await change([...added, ...all]);
    expect(found()).toBe('Results: 205');
    expect(document.activeElement).toBe(focused);
    expect(focused.textContent).toBe(words);
    expect(Math.abs(focused.getBoundingClientRect().top - above)).toBeLessThan(2);
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement?.closest('li')?.getAttribute('aria-posinset')).toBe(
      String(Number(focused.closest('li')?.getAttribute('aria-posinset')) + 1),
    );
  });

  test('who has scrolled sees the same statements, and another question begins at the top', async () => {
    const all = statementsOf(200);
    const change = await changing('#/statements', all);
    const list = document.querySelector('.virtual')!;
    list.scrollTop = 40 * 108;
    await new Promise((done) => setTimeout(done, 50));
    await change(all.slice(10));
    expect(list.scrollTop).toBe(30 * 108);
    await userEvent.fill(page.getByRole('searchbox'), 'boats');
    await vi.waitFor(() => expect(document.querySelector('.virtual')!.scrollTop).toBe(0));
  });
});
