import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { periodsOf } from '../../../lib/dataset/timeline.ts';
import type { CardData } from '../../../lib/exchange.ts';
import { careerCard, fullCard } from '../ui/cards.ts';
import { prefer } from '../ui/look.ts';
import { type Scene, type SceneOptions, scene } from './harness.ts';

const answering = (data: CardData): SceneOptions => ({ getCard: () => Promise.resolve(data) });
const active = (on: Scene) => (on.dialog()!.getRootNode() as ShadowRoot).activeElement;
const wordsOf = (element: Element | null) => element?.getAttribute('aria-label') ?? element?.textContent;
const button = (on: Scene, words: RegExp) =>
  [...on.dialog()!.querySelectorAll('button')].find((one) => words.test(wordsOf(one) ?? ''))!;

async function open(options?: SceneOptions): Promise<Scene> {
  const on = scene(options);
  on.mark('ivana-marek').focus();
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(on.dialog()?.querySelector('.placeholder')).toBeNull());
  return on;
}

/** As a reader does who uses no pointer. */
async function press(on: Scene, words: RegExp, key = '{Enter}'): Promise<void> {
  await vi.waitFor(() => expect(button(on, words)).toBeDefined());
  button(on, words).focus();
  await userEvent.keyboard(key);
}

async function escapeReturns(on: Scene): Promise<void> {
  await userEvent.keyboard('{Escape}');
  expect(on.dialog()).toBeNull();
  expect(document.activeElement).toBe(on.mark('ivana-marek'));
}

beforeEach(async () => {
  await page.viewport(900, 720);
  await prefer({ reducedMotion: true });
  await userEvent.unhover(document.documentElement);
});

describe.each([
  ['I know this one', /I know this one/],
  ['Not this person', /Not this person/],
])('“%s”, pressed by keyboard', (words, pattern) => {
  test.each([false, true])(
    'becomes “Undo” and back with the focus on it, and Escape returns (pinned: %s)',
    async (pin) => {
      const on = await open();
      if (pin) await press(on, /Keep this card/);
      await press(on, pattern);
      await vi.waitFor(() => expect(wordsOf(active(on))).toBe('Undo'));
      await userEvent.keyboard('{Enter}');
      await vi.waitFor(() => expect(wordsOf(active(on))).toBe(words));
      await userEvent.keyboard('{Enter}');
      await escapeReturns(on);
    },
  );
});

describe('more facts, asked for by keyboard', () => {
  const roles = (count: number, qualifier?: 'former') =>
    Array.from({ length: count }, (_, at) => ({
      ...{ relation: 'role', value: `${qualifier ?? 'present'} post ${at}`, qualifier },
      ...{ lastSeen: `20${25 - at}-01-02`, sources: fullCard.entity.details[0]!.sources },
    }));
  const card = (details: CardData['entity']['details']) => ({ ...fullCard, entity: { ...fullCard.entity, details } });

  test('begin with the focus on the first of the roles that came', async () => {
    const on = await open(answering(card(roles(5))));
    await press(on, /^2 more/);
    await vi.waitFor(() => expect(active(on)?.textContent).toMatch(/^present post 3/));
    await escapeReturns(on);
  });

  test('begin with the focus on the first of the background that came', async () => {
    const on = await open(answering(card(roles(5, 'former'))));
    await press(on, /^\d more/);
    await vi.waitFor(() => expect(active(on)?.textContent).toMatch(/post 2/));
    await escapeReturns(on);
  });
});

test('“All dates”, pressed by keyboard, gives the focus to the period that was chosen', async () => {
  const on = await open(answering(careerCard));
  await vi.waitFor(() => expect(on.dialog()!.querySelector('.columns button')).not.toBeNull());
  on.dialog()!.querySelector<HTMLElement>('.columns [tabindex="0"]')!.focus();
  await userEvent.keyboard('{Home}{ArrowRight}{Enter}');
  await press(on, /All dates/);
  await vi.waitFor(() => expect(on.dialog()!.querySelector('.period')!.textContent).toBe(''));
  expect(active(on)).toBe(on.dialog()!.querySelectorAll('.columns button')[1]);
  expect(active(on)!.getAttribute('aria-pressed')).toBe('false');
  await escapeReturns(on);
});

describe('statements that could not be had, asked for again by keyboard', () => {
  const many = Array.from({ length: 60 }, (_, at) => ({
    ...{ ...careerCard.said[0]!, id: `m${at}`, text: `“Sentence ${at}.”`, hits: undefined, earlier: undefined },
    date: `20${10 + (at % 12)}-05-11`,
  }));
  const whole = { ...careerCard, said: many };
  const counts = { said: { count: 60, periods: periodsOf(many) }, about: { count: 2, periods: null } };
  const first = { ...whole, said: many.slice(0, 24), all: counts };

  test('keep the focus in the list, and give it to the first that came', async () => {
    let answer: (come: boolean) => void = () => {};
    const getWhole = () =>
      new Promise<CardData>((resolve, reject) => {
        answer = (come) => (come ? resolve(whole) : reject(new Error('no')));
      });
    const on = await open({ getCard: (_, all) => (all ? getWhole() : Promise.resolve(first)) });
    await press(on, /Show 21 more/);
    await press(on, /Show 24 more/);
    answer(false);
    await press(on, /Try again/);
    await vi.waitFor(() => expect(on.dialog()!.querySelector('[role=alert]')).toBeNull());
    const items = on.dialog()!.querySelector('.statements ol')!.children;
    expect(active(on)).toBe(items[23]);
    answer(true);
    await vi.waitFor(() => expect(active(on)).toBe(items[24]));
    await escapeReturns(on);
  });
});

test('a card that could not be loaded, and is asked for again by keyboard, keeps the focus', async () => {
  let fails = true;
  const on = await open({ getCard: () => (fails ? Promise.reject(new Error('no')) : Promise.resolve(fullCard)) });
  await vi.waitFor(() => expect(button(on, /Try again/)).toBeDefined());
  fails = false;
  await press(on, /Try again/);
  await vi.waitFor(() => expect(button(on, /I know this/)).toBeDefined());
  expect(active(on)).toBe(on.dialog());
  await escapeReturns(on);
});
