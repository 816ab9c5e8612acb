import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { LibraryDeps } from '../../../lib/library/view.tsx';
import { createView, LEARNED, type OpenStore } from '../../../lib/store/index.ts';
import { speakOurLanguage } from '../../../lib/ui/language.ts';
import { article, merge } from '../../unit/dataset/make.ts';
import { speak } from '../support/i18n.ts';
import { axeFindings } from './axe.ts';
import { misfits, prefer, shoot } from './look.ts';
import { openRealLibrary } from './real-library.tsx';

/** The library page over a real memory: what is corrected in it shows there, and is taken back there. */

const NAME = 'corrected-library';
const { dataset } = merge([
  article('pilots', '2025-02-03', [
    {
      name: 'Ivana Marek',
      roles: ['harbour master of Selm', 'former pilot'],
      says: [{ text: '“The boats will sail.”', about: ['Selm'] }],
    },
    { name: 'Selm', type: 'place' },
  ]),
]);
async function open(hash: string) {
  const fill = (store: OpenStore) =>
    store.addArticles(LEARNED, [
      article('dock', '2025-03-01', [
        { name: 'I. Marek', roles: ['harbour master'], says: [{ text: '“Pay the dockers.”', about: ['Selm'] }] },
      ]),
      article('choir', '2025-04-01', [
        { name: 'I. Marek', says: [{ text: '“We sing on Sundays.”' }] },
        { name: 'Bo Okafor', says: [{ text: '“She sings well.”', about: ['I. Marek'] }] },
      ]),
    ]);
  const { store, deps } = await openRealLibrary({ name: NAME, bundled: dataset, hash, fill });
  await soon(() => expect(document.querySelector('main')?.getAttribute('aria-busy')).toBe('false'));
  return { store, idOf: (name: string) => idOf(deps, name) };
}

async function idOf(deps: LibraryDeps, name: string): Promise<string> {
  return (await deps.load()).entities.find((one) => one.name === name)!.id;
}

/** Opens the page of a learned name. */
async function openEntity(name: string) {
  const opened = await open('#/names');
  location.hash = `#/entity/${await opened.idOf(name)}`;
  await shows(name);
  return opened;
}

const soon = <T,>(check: () => T) => vi.waitFor(check, { timeout: 10_000 });
const heading = () => document.querySelector('.entity h2')?.textContent;
const shows = (name: string) => soon(() => expect(heading()).toBe(name));
const entity = () => document.querySelector<HTMLElement>('.entity')!.innerText;
const press = (name: string | RegExp) => userEvent.click(page.getByRole('button', { name, exact: true }).first());
const done = () => document.querySelector<HTMLElement>('.done')?.innerText;
const field = (label: string) => page.getByRole('textbox', { name: label });
const alerts = (words: string) =>
  soon(() => expect(document.querySelector('[role="alert"]')?.textContent).toContain(words));
const focused = () => document.activeElement?.textContent;

beforeEach(async () => {
  document.documentElement.lang = 'en';
  document.title = 'Backstory library';
  await page.viewport(1000, 900);
  await prefer({ reducedMotion: true });
});

describe('two that are one', () => {
  test('are found by keyboard, shown before they are joined, joined, and parted again', async () => {
    await openEntity('I. Marek');
    const button = page.getByRole('button', { name: 'This is the same as …' });
    (button.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    const box = page.getByRole('combobox', { name: 'The other name' });
    await soon(() => expect(document.activeElement).toBe(box.element()));
    // Those that share a word are offered before anything is typed.
    await expect.element(page.getByRole('option', { name: /Ivana Marek/ })).toBeVisible();
    await userEvent.keyboard('ivana');
    await userEvent.keyboard('{ArrowDown}');
    const option = page.getByRole('option').element();
    expect(box.element().getAttribute('aria-activedescendant')).toBe(option.id);
    expect(option.getAttribute('aria-selected')).toBe('true');
    await userEvent.keyboard('{Enter}');
    await soon(() => expect(document.querySelector('.outlook')?.textContent).toContain('Statements: 4'));
    const outlook = document.querySelector<HTMLElement>('.outlook')!.innerText;
    expect(outlook).toContain('Ivana Marek');
    expect(outlook).toContain('harbour master of Selm');
    document.querySelector<HTMLElement>('.segmented label:last-child input')!.click();
    await shoot('correct-merge');
    expect(await axeFindings()).toEqual([]);
    await press('Make them one');
    await shows('Ivana Marek');
    expect(location.hash).toBe('#/entity/ivana-marek');
    expect(done()).toContain('“I. Marek” is the same as “Ivana Marek”');
    expect(focused()).toBe('Undo');
    await soon(() => expect(entity()).toContain('We sing on Sundays'));
    await shoot('correct-merged');
    expect(await axeFindings()).toEqual([]);
    await userEvent.keyboard('{Enter}');
    await soon(() => expect(done()).toContain('Taken back.'));
    await soon(() => expect(entity()).not.toContain('We sing on Sundays'));
  });

  test('of different kinds are joined only after a warning', async () => {
    const { store } = await openEntity('Selm');
    await press('This is the same as …');
    await userEvent.fill(page.getByRole('combobox'), 'Okafor');
    await userEvent.click(page.getByRole('option', { name: /Bo Okafor/ }));
    await alerts('different kinds: Place and Person');
    expect(await store.corrections()).toEqual([]);
    await press('Make them one anyway');
    await soon(async () => expect(await store.corrections()).toHaveLength(1));
  });

  test('are picked no more once something else is typed', async () => {
    const { store } = await openEntity('I. Marek');
    await press('This is the same as …');
    await userEvent.fill(page.getByRole('combobox'), 'ivana');
    await userEvent.click(page.getByRole('option', { name: /Ivana Marek/ }));
    await soon(() => expect(document.querySelector('.outlook')).not.toBeNull());
    await userEvent.keyboard('x');
    await soon(() => expect(document.querySelector('.outlook')).toBeNull());
    await expect.element(page.getByRole('button', { name: 'Make them one' })).toBeDisabled();
    await userEvent.keyboard('{Enter}');
    await userEvent.fill(page.getByRole('combobox'), 'ivana');
    await userEvent.click(page.getByRole('option', { name: /Ivana Marek/ }));
    await soon(() => expect(document.querySelector('.outlook')).not.toBeNull());
    expect(await store.corrections()).toEqual([]);
  });

  test('are left as they are by Escape, which closes the list first', async () => {
    const { store } = await openEntity('I. Marek');
    await press('This is the same as …');
    await userEvent.keyboard('mar');
    await expect.element(page.getByRole('listbox')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('combobox')).toHaveAttribute('aria-expanded', 'false');
    await userEvent.keyboard('{Escape}');
    await soon(() => expect(document.querySelector('.correct')).toBeNull());
    expect(focused()).toBe('This is the same as …');
    expect(await store.corrections()).toEqual([]);
  });
});

test('one that is several is parted by article and name, with a look at both before, and taken back', async () => {
  const { idOf } = await openEntity('I. Marek');
  await press('These are several …');
  await press('Part them');
  await alerts('Choose at least one article');
  await userEvent.fill(field('Name of the other one'), 'Ines Marek');
  await userEvent.click(page.getByRole('checkbox', { name: /Headline of choir/ }));
  expect(document.querySelector('.correct > .error')).toBeNull();
  const futures = [...document.querySelectorAll<HTMLElement>('.futures > dl')].map((one) => one.innerText);
  expect(futures).toHaveLength(2);
  expect(futures[0]).toContain('harbour master');
  expect(futures[1]).toContain('Ines Marek');
  expect(futures[1]).not.toContain('harbour master');
  await shoot('correct-split');
  expect(await axeFindings()).toEqual([]);
  await userEvent.click(page.getByRole('checkbox', { name: /Headline of dock/ }));
  await press('Part them');
  await alerts('Leave at least one article');
  await userEvent.click(page.getByRole('checkbox', { name: /Headline of dock/ }));
  await press('Part them');
  await soon(() => expect(done()).toContain('“Ines Marek” is parted from “I. Marek”'));
  await soon(() => expect(entity()).not.toContain('We sing on Sundays'));
  location.hash = `#/entity/${await idOf('Ines Marek')}`;
  await shows('Ines Marek');
  expect(entity()).toContain('We sing on Sundays');
  await press('Undo');
  await soon(() => expect(document.querySelector('main')?.innerText).toContain('Nothing is known of this name'));
  location.hash = `#/entity/${await idOf('I. Marek')}`;
  await shows('I. Marek');
  await soon(() => expect(entity()).toContain('We sing on Sundays'));
});

test('a name is changed, another is taken away, and both come back', async () => {
  const { store } = await openEntity('Ivana Marek');
  await press('Rename …');
  await userEvent.fill(field('Name that is shown'), ' ');
  await press('Rename');
  await alerts('A name needs a letter');
  await userEvent.fill(field('Name that is shown'), 'x'.repeat(201));
  await press('Rename');
  await alerts('longer than 200');
  await userEvent.fill(field('Name that is shown'), 'Ivana Vale');
  await userEvent.click(page.getByRole('checkbox', { name: 'Ivana Marek' }));
  await shoot('correct-rename');
  expect(await axeFindings()).toEqual([]);
  await press('Rename');
  await shows('Ivana Vale');
  expect(document.querySelector('.entity > header')?.textContent).not.toContain('Ivana Marek');
  // What was taken away is offered again.
  await press('Rename …');
  await expect.element(page.getByRole('checkbox', { name: 'Ivana Marek' })).not.toBeChecked();
  await userEvent.keyboard('{Escape}');
  const view = createView(store);
  expect((await view.names(['ivana-marek']))['ivana-marek']).toBe('Ivana Vale');
  await press('Undo: “Ivana Marek” is called “Ivana Vale”');
  await shows('Ivana Marek');
});

test('a role is corrected, what the article says stays beside it, and a wrong one goes', async () => {
  await openEntity('Ivana Marek');
  await press('Correct a role …');
  await userEvent.fill(field('What it is'), 'port director of Selm');
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Then or now' }), 'former');
  await userEvent.fill(field('Since'), '2019');
  await userEvent.fill(field('Until'), '2018-05');
  await press('Correct it');
  await alerts('“Until” lies before “Since”');
  await userEvent.fill(field('Until'), '2023-02-31');
  await press('Correct it');
  await alerts('must be one that was');
  await userEvent.fill(field('Until'), '2023-05');
  await shoot('correct-role');
  expect(await axeFindings()).toEqual([]);
  await press('Correct it');
  await soon(() => expect(entity()).toContain('corrected by you; the article has “harbour master of Selm”'));
  expect(entity()).toContain('port director of Selm');
  expect(entity()).toMatch(/Said by “Headline of pilots” \(.*2025\), corrected by you/);
  expect(entity()).toMatch(/2019 to May 2023/);
  await shoot('correct-role-done');
  expect(await axeFindings()).toEqual([]);

  await press('Correct a role …');
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Which one' }), 'former pilot');
  await userEvent.click(page.getByRole('checkbox', { name: 'This is wrong: take it away' }));
  await press('Correct it');
  await soon(() => expect(document.querySelector('.over-time')?.textContent ?? '').not.toContain('pilot'));
  expect(entity()).toContain('“Ivana Marek” is not “former pilot”');
  await press('Undo: “Ivana Marek” is not “former pilot”');
  await soon(() => expect(document.querySelector('.background')?.textContent).toContain('pilot'));
  await press(/^Undo: “Ivana Marek”: “former port director/);
  await soon(() => expect(entity()).not.toContain('port director'));
  expect(entity()).not.toContain('corrected by you');
});

test('the role that was chosen is corrected, also where another one went meanwhile', async () => {
  const { store } = await openEntity('Ivana Marek');
  await press('Correct a role …');
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Which one' }), 'former pilot');
  await store.correct({
    ...{ action: 'correct', entity: 'ivana-marek', to: null },
    detail: { relation: 'role', value: 'harbour master of Selm' },
  });
  await soon(() => expect(document.querySelector('.entity > header')?.textContent).not.toContain('harbour master'));
  await expect.element(field('What it is')).toHaveValue('pilot');
  await userEvent.click(page.getByRole('checkbox', { name: 'This is wrong: take it away' }));
  await press('Correct it');
  await soon(() => expect(entity()).toContain('“Ivana Marek” is not “former pilot”'));
});

describe('the list of corrections', () => {
  test('says what it is for while it is empty', async () => {
    await open('#/corrections');
    await expect.element(page.getByRole('heading', { name: 'Nothing corrected yet' })).toBeVisible();
  });

  test('has each with its way back, the latest first, and those that apply to nothing', async () => {
    const { store, idOf } = await open('#/corrections');
    const rename = (id: string, name: string) => store.correct({ action: 'rename', entity: id, name, never: [] });
    await rename('ivana-marek', 'Ivana Vale');
    const { number } = await rename(await idOf('Bo Okafor'), 'Bo Okafor-Lind');
    const merged = await store.correct({ action: 'merge', into: 'ivana-marek', entity: await idOf('I. Marek') });
    await store.removeArticle(LEARNED, 'choir');
    const words = () => [...document.querySelectorAll<HTMLElement>('.correction-row')].map((one) => one.innerText);
    await soon(() => expect(words()).toHaveLength(3));
    await soon(() => expect(words()[1]).toContain('applies to nothing that is known at present'));
    expect(words()[0]).toContain('“I. Marek” is the same as “Ivana Vale”');
    await shoot('corrections');
    expect(await axeFindings()).toEqual([]);
    // By keyboard: to the second row, and to its button.
    document.querySelector<HTMLElement>('.row')!.focus();
    await userEvent.keyboard('{ArrowDown}');
    await userEvent.tab();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Undo: “Bo Okafor” is called “Bo Okafor-Lind”');
    await userEvent.keyboard('{Enter}');
    await soon(() => expect(words()).toHaveLength(2));
    expect((await store.corrections()).map((one) => one.number)).not.toContain(number);
    await press('Undo all');
    await press('Yes');
    await expect.element(page.getByRole('heading', { name: 'Nothing corrected yet' })).toBeVisible();
    expect(merged.applies).toBe('ivana-marek');
    expect(await store.corrections()).toEqual([]);
  });
});

describe.each([
  { width: 1000, scheme: 'dark', language: 'en' },
  { width: 320, scheme: 'light', language: 'de' },
  { width: 320, scheme: 'dark', language: 'ar' },
] as const)('at $width, $scheme, $language', ({ width, scheme, language }) => {
  test.each(['merge', 'split', 'rename', 'detail'])('the form of %s fits, and axe finds nothing', async (form) => {
    await openEntity('Ivana Marek');
    await page.viewport(width, 900);
    await prefer({ scheme, reducedMotion: true });
    speak(language);
    speakOurLanguage(document.documentElement);
    onTestFinished(() => {
      speak('en');
      speakOurLanguage(document.documentElement);
    });
    const at = ['merge', 'split', 'rename', 'detail'].indexOf(form);
    document.querySelectorAll<HTMLElement>('.correct-actions button')[at]!.click();
    await soon(() => expect(document.querySelector('.correct')).not.toBeNull());
    if (form === 'merge') {
      const option = () => document.querySelector<HTMLElement>('[role="option"]');
      await soon(() => expect(option()).not.toBeNull());
      option()!.click();
      await soon(() => expect(document.querySelector('.outlook')).not.toBeNull());
    }
    if (form === 'split') document.querySelector<HTMLElement>('.choices input')!.click();
    await shoot(`correct-${form}-${width}-${language}`);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(misfits()).toEqual([]);
    expect(await axeFindings()).toEqual([]);
  });
});
