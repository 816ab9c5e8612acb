import { h, render } from 'preact';
import { i18n } from '#i18n';
import type { CardData, MatchReason } from '../entity.ts';
import type { Settings } from '../settings.ts';
import { deepActive, tabLeaves } from './focus.ts';
import { createHost } from './host.ts';
import { watchIntent } from './intent.ts';
import { follow } from './position.ts';
import { type Action, type CardState, CLOSED, type How, reduce, type Shown, type Subject, shownName } from './state.ts';
import { GRACE, GRACE_AT_MOST, HOVER_DELAY, headsFor, LOADING_SHOWN_AFTER, REST_DISTANCE } from './timing.ts';
import { CardView } from './view.tsx';

export interface CardDeps {
  document: Document;
  getCard: (entity: string, paragraph: string, nearby: string[]) => Promise<CardData | null>;
  /** what a mark stands for; undefined when it is no longer one of ours */
  describeMark: (
    mark: Element,
  ) => { entity: string; paragraph: string; nearby: string[]; reason: MatchReason; confidence: number } | undefined;
  settings: () => Settings;
  onMute: (entity: string, muted: boolean) => void;
  signal: AbortSignal;
  /** tests open the shadow root; readers' cards are closed to the page's scripts */
  shadow?: ShadowRootMode;
}

export interface Card {
  openFor(mark: HTMLElement, how: How): void;
  close(): void;
  isOpen(): boolean;
}

/** Wires the card to a document: intents in, effects out (timers, requests, DOM, focus); what is shown is `state.ts`'s. */
export function createCard(deps: CardDeps): Card {
  const { document, signal } = deps;
  const host = createHost(document, deps.shadow ?? 'closed');
  const timers = { dwell: 0, leaving: 0, slow: 0 };
  let state: CardState = CLOSED;
  /** tokens whose answer is under way */
  const asked = new Set<number>();
  let point: { x: number; y: number } | undefined;
  let rendered: Shown | null = null;
  let unfollow: (() => void) | null = null;
  let returnTo: Element | null = null;
  let graceEnds = 0;

  const setTimer = (name: keyof typeof timers, act: () => void, delay: number) => {
    clearTimeout(timers[name]);
    timers[name] = Number((document.defaultView ?? window).setTimeout(act, delay));
  };

  function dispatch(action: Action): void {
    const before = state;
    state = reduce(before, action);
    if (state === before) return;
    keepTimers(before);
    askForData();
    if (action.do === 'mute' && state.shown) deps.onMute(state.shown.entity, action.muted);
    show();
  }

  function keepTimers(before: CardState): void {
    const { dwell, leaving, shown } = state;
    if (!dwell) clearTimeout(timers.dwell);
    else if (dwell.token !== before.dwell?.token) startDwell(dwell.token);
    if (leaving === null) clearTimeout(timers.leaving);
    else if (leaving !== before.leaving) {
      graceEnds = performance.now() + GRACE_AT_MOST;
      startGrace(leaving);
    }
    if (shown?.load.is === 'loading' && shown.token !== before.shown?.token) {
      setTimer('slow', () => dispatch({ do: 'slow', token: shown.token }), LOADING_SHOWN_AFTER);
    }
  }

  const startDwell = (token: number) =>
    setTimer('dwell', () => dispatch({ do: 'intent', token }), HOVER_DELAY[deps.settings().hoverDelay]);
  const startGrace = (token: number) =>
    setTimer('leaving', () => dispatch({ do: 'grace-over', token }), Math.min(GRACE, graceEnds - performance.now()));

  /** Asked as soon as the pointer rests, so that the answer is there when the delay is over. */
  function askForData(): void {
    const { dwell, shown } = state;
    if (dwell) ask(dwell, dwell.subject.entity);
    if (shown) ask(shown, shown.entity);
  }

  function ask({ token, load, subject }: Pick<Shown, 'token' | 'load' | 'subject'>, entity: string): void {
    if (load.is !== 'loading' || asked.has(token)) return;
    asked.add(token);
    deps
      .getCard(entity, subject.paragraph, subject.nearby)
      .then(
        (data) => dispatch({ do: 'arrived', token, data }),
        () => dispatch({ do: 'failed', token }),
      )
      .finally(() => asked.delete(token));
  }

  function show(): void {
    const { shown } = state;
    if (!shown) {
      hide();
      return;
    }
    if (shown === rendered || (shown.load.is === 'loading' && !shown.load.slow)) return;
    const mark = shown.subject.mark as HTMLElement;
    const moved = rendered?.subject.mark !== mark;
    const hadFocus = document.activeElement === host.element;
    const changed = rendered?.entity !== shown.entity || rendered.load.is !== shown.load.is;
    host.dialog.setAttribute('aria-label', i18n.t('card.label', [shownName(shown)]));
    render(h(CardView, { shown, dispatch }), host.dialog);
    rendered = shown;
    if (moved) {
      host.show(mark);
      unfollow?.();
      unfollow = follow(host.dialog, { mark, point }, (why) => onGone(why));
      if (shown.how !== 'hover') takeFocus(mark, shown.how);
    } else if (hadFocus && changed) host.dialog.focus({ preventScroll: true });
    if (shown.muted) freeze();
  }

  function takeFocus(mark: HTMLElement, how: How): void {
    if (document.activeElement !== host.element)
      returnTo = how === 'keyboard' || document.activeElement === document.body ? mark : deepActive(document);
    host.dialog.focus({ preventScroll: true });
  }

  function hide(): void {
    if (!rendered) return;
    const hadFocus = document.activeElement === host.element;
    const mark = rendered.subject.mark as HTMLElement;
    rendered = null;
    freeze();
    clearTimeout(timers.slow);
    host.hide();
    render(null, host.dialog);
    const back = returnTo?.isConnected ? returnTo : mark;
    returnTo = null;
    if (hadFocus && back instanceof HTMLElement) back.focus({ preventScroll: true });
  }

  /** The card stays where it is, whatever happens to its mark. */
  function freeze(): void {
    unfollow?.();
    unfollow = null;
  }

  /** A page that draws its text anew takes the mark away; a reader who has come into the card may stay in it. */
  function onGone(why: 'detached' | 'out of sight'): void {
    if (why === 'detached' && state.shown?.held) freeze();
    else dispatch({ do: 'close' });
  }

  function subjectOf(mark: HTMLElement): Subject | null {
    const described = deps.describeMark(mark);
    return described ? { mark, ...described } : null;
  }

  function open(mark: HTMLElement, how: How, at?: { x: number; y: number }): void {
    const subject = subjectOf(mark);
    if (!subject) return;
    point = at;
    dispatch({ do: 'open', subject, how });
    if (rendered?.subject.mark === mark && how !== 'hover') takeFocus(mark, how);
  }

  watchIntent({
    document,
    signal,
    settings: deps.settings,
    shownMark: () => state.shown?.subject.mark ?? null,
    rest(mark, at) {
      const subject = subjectOf(mark);
      if (!subject) return;
      if (state.shown?.subject.mark !== mark) point = at;
      dispatch({ do: 'rest', subject });
    },
    leave: () => dispatch({ do: 'leave' }),
    open,
    close: () => dispatch({ do: 'close' }),
  });

  let last = { x: 0, y: 0 };
  document.addEventListener(
    'pointermove',
    (event) => {
      const to = { x: event.clientX, y: event.clientY };
      if (state.dwell && Math.hypot(to.x - last.x, to.y - last.y) > REST_DISTANCE) startDwell(state.dwell.token);
      else if (state.leaving !== null && headsFor(host.dialog.getBoundingClientRect(), last, to))
        startGrace(state.leaving);
      last = to;
    },
    { capture: true, passive: true, signal },
  );
  document.addEventListener('fullscreenchange', () => rendered && host.show(rendered.subject.mark as Element), {
    signal,
  });

  host.dialog.addEventListener('pointerenter', () => dispatch({ do: 'enter-card' }));
  host.dialog.addEventListener('pointerleave', (event) => event.pointerType !== 'touch' && dispatch({ do: 'leave' }));
  host.dialog.addEventListener('pointerdown', () => dispatch({ do: 'hold' }));
  host.dialog.addEventListener('focusin', () => dispatch({ do: 'hold' }));
  host.dialog.addEventListener('keydown', (event) => {
    if (!tabLeaves(event, host.dialog)) return;
    // Going back ends on the mark itself; going on, the browser steps from the mark to what follows it.
    if (event.shiftKey) event.preventDefault();
    dispatch({ do: 'close' });
  });
  signal.addEventListener('abort', () => dispatch({ do: 'close' }), { once: true });

  return {
    openFor: (mark, how) => open(mark, how),
    close: () => dispatch({ do: 'close' }),
    isOpen: () => state.shown !== null,
  };
}
