import { onTestFinished } from 'vitest';
import { type CardDeps, createCard } from '../../../lib/card/controller.ts';
import type { CardData, MatchReason } from '../../../lib/exchange.ts';
import { elementOf } from '../../../lib/highlight/any-mark.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings.ts';
import { fullCard, silentPlace, spokenAbout } from '../ui/cards.ts';

const CARDS: Record<string, CardData> = Object.fromEntries(
  [fullCard, silentPlace, spokenAbout].map((data) => [data.entity.id, data]),
);

export interface Scene {
  article: HTMLElement;
  card: ReturnType<typeof createCard>;
  asked: string[];
  muted: Parameters<CardDeps['onMute']>[0][];
  mark(entity: string): HTMLElement;
  /** the card's dialog, while it is in the page */
  dialog(): HTMLElement | null;
  stop(): void;
}

export interface SceneOptions {
  html?: string;
  css?: string;
  settings?: Partial<Settings>;
  reason?: MatchReason;
  frames?: CardDeps['frames'];
  getCard?: (entity: string, whole: boolean) => Promise<CardData | null>;
}

const HTML = `<p>The boats will sail again, <backstory-mark data-entity="ivana-marek" tabindex="-1">Ivana Marek</backstory-mark>
 told <a href="#pilot"><backstory-mark data-entity="tomas-okafor">Tomas Okafor</backstory-mark></a> on the quay of the
 <backstory-mark data-entity="port-of-selm">Port of Selm</backstory-mark>. <button id="after">Subscribe</button></p>`;

/** An article with marks, and the card wired to it, in the test's own page; all of it ends with the test. */
export function scene(options: SceneOptions = {}): Scene {
  const stop = new AbortController();
  const article = document.createElement('main');
  article.innerHTML = options.html ?? HTML;
  const style = document.createElement('style');
  style.textContent = `body{margin:0;font:17px/1.6 Georgia,serif} main{padding:40px 24px;max-width:640px} ${options.css ?? ''}`;
  document.head.append(style);
  document.body.append(article);
  const asked: string[] = [];
  const muted: Scene['muted'] = [];
  const card = createCard({
    document,
    shadow: 'open',
    frames: options.frames,
    signal: stop.signal,
    settings: () => ({ ...DEFAULT_SETTINGS, hoverDelay: 'instant', ...options.settings }),
    onMute: (request) => muted.push(request),
    getCard: ({ entity, whole }) => {
      asked.push(entity);
      return options.getCard?.(entity, whole) ?? Promise.resolve(CARDS[entity] ?? null);
    },
    describeMark: (mark) => ({
      entity: elementOf(mark).getAttribute('data-entity') ?? '',
      name: mark.textContent ?? '',
      paragraph: elementOf(mark).closest('p')?.textContent ?? '',
      nearby: [],
      reason: options.reason ?? { why: 'full-name' },
      confidence: 1,
      brief: CARDS[elementOf(mark).getAttribute('data-entity') ?? '']?.entity,
    }),
  });
  onTestFinished(() => {
    stop.abort();
    article.remove();
    style.remove();
  });
  return {
    article,
    card,
    asked,
    muted,
    mark(entity) {
      const mark = article.querySelector<HTMLElement>(`[data-entity="${entity}"]`);
      if (!mark) throw new Error(`No mark of ${entity}`);
      return mark;
    },
    dialog: () =>
      document.querySelector('backstory-card')?.shadowRoot?.querySelector<HTMLElement>('[role=dialog]') ?? null,
    stop: () => stop.abort(),
  };
}
