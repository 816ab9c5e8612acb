import { expect, vi } from 'vitest';
import type { CardData } from '../../../lib/exchange.ts';
import { careerCard, fullCard, hostileCard, silentPlace, spokenAbout } from '../ui/cards.ts';
import type { Scene, SceneOptions } from './harness.ts';

export interface State {
  name: string;
  options?: SceneOptions;
  after?: (on: Scene) => unknown;
}

const answering = (data: CardData | null): SceneOptions => ({ getCard: () => Promise.resolve(data) });
const career: SceneOptions = {
  getCard: (entity) => Promise.resolve(entity === 'ivana-marek' ? careerCard : spokenAbout),
};

/** Presses the first button or choice whose words or name fit. */
export function press(on: Scene, words: RegExp): void {
  const buttons = [...(on.dialog()?.querySelectorAll('button, label') ?? [])] as HTMLElement[];
  const says = (button: HTMLElement) => words.test(button.getAttribute('aria-label') ?? button.textContent ?? '');
  const found = buttons.find(says);
  if (!found) throw new Error(`Nothing to press that says ${words}: ${buttons.map((b) => b.textContent)}`);
  found.click();
}

const until = (on: Scene, words: RegExp) => vi.waitFor(() => expect(on.dialog()!.textContent).toMatch(words));
const scrollTo = (on: Scene, selector: string) =>
  on.dialog()!.querySelector(selector)!.scrollIntoView({ block: 'start' });

/** Every state that the card can be in. */
export const STATES: State[] = [
  { name: 'full', options: { reason: { why: 'context', names: ['Tomas Okafor', 'Port of Selm'] } } },
  { name: 'all-statements', after: (on) => press(on, /Show 1 more/) },
  { name: 'about', after: (on) => press(on, /^About/) },
  { name: 'only-about', options: answering(spokenAbout) },
  { name: 'no-statements', options: answering(silentPlace) },
  { name: 'hostile', options: answering(hostileCard) },
  { name: 'loading', options: { getCard: () => new Promise(() => {}) } },
  { name: 'missing', options: answering(null) },
  { name: 'failed', options: { getCard: () => Promise.reject(new Error('gone')) } },
  { name: 'muted', after: (on) => press(on, /I know this/) },
  { name: 'not-this-person', after: (on) => press(on, /Not this person/) },
  { name: 'followed', after: (on) => press(on, /^Okafor/) },
  { name: 'timeline', options: career, after: (on) => scrollTo(on, '.statements') },
  {
    name: 'period',
    options: career,
    async after(on) {
      const columns = on.dialog()!.querySelectorAll<HTMLElement>('.columns button');
      columns[1]!.click();
      await until(on, /All dates/);
      scrollTo(on, '.statements');
    },
  },
  { name: 'earlier', options: career, after: (on) => scrollTo(on, '.statement') },
  {
    name: 'background',
    options: { getCard: () => Promise.resolve({ ...fullCard, entity: careerCard.entity }) },
    after: (on) => scrollTo(on, '.background'),
  },
  {
    name: 'copied',
    async after(on) {
      press(on, /Copy with its source/);
      await until(on, /Copied|did not let/);
      scrollTo(on, '.statement');
    },
  },
  { name: 'pinned', after: (on) => press(on, /Keep this card here/) },
];
