import type { CardData } from '../exchange.ts';
import type { AnyMark } from '../highlight/any-mark.ts';
import type { Highlighter } from '../highlight/highlighter.ts';
import type { Settings } from '../settings.ts';
import type { Action } from './actions.ts';
import { pointIn, watchIntent } from './intent.ts';
import { type CardState, CLOSED, type How, reduce, type Shown } from './state.ts';
import type { Subject } from './subject.ts';
import { createSurface } from './surface.ts';
import { GRACE, GRACE_AT_MOST, HOVER_DELAY, headsFor, NAME_SHOWN_AFTER, REST_DISTANCE } from './timing.ts';

export interface CardDeps {
  document: Document;
  /** null when nothing is known any more; with its first statements, or as a `whole` */
  getCard: (request: {
    entity: string;
    paragraph: string;
    nearby: string[];
    whole: boolean;
  }) => Promise<CardData | null>;
  /** what a mark stands for; undefined when it is no longer one of ours */
  describeMark: (mark: AnyMark) => Omit<Subject, 'mark'> | undefined;
  settings: () => Settings;
  /** without a name the entity is never marked, with one this name is never marked as the entity */
  onMute: (request: { entity: string; name?: string; muted: boolean }) => void;
  /** tells of the documents of frames that hold marks too, now and later */
  frames?: (met: (frame: Document) => void) => void;
  /** marks that are no elements */
  highlighter?: Pick<Highlighter, 'at' | 'current'> | null;
  signal: AbortSignal;
  /** tests open the shadow root; readers' cards are closed to the page's scripts */
  shadow?: ShadowRootMode;
}

export interface Card {
  /** The keyboard came to a mark: what gives cards is woken, and has this one ready when the reader asks for it. */
  reach(mark: AnyMark): void;
  openFor(mark: AnyMark, how: How): void;
  close(): void;
  isOpen(): boolean;
}

/** Wires the card to a document: intents in, effects out (timers, requests, DOM, focus); what is shown is `state.ts`'s. */
export function createCard(deps: CardDeps): Card {
  const { document, signal } = deps;
  const surface = createSurface(
    document,
    deps.shadow ?? 'closed',
    signal,
    dispatch,
    (mark) => deps.describeMark(mark)?.entity,
    () => deps.settings().oldAfter,
  );
  const timers = { dwell: 0, leaving: 0, slow: 0 };
  let state: CardState = CLOSED;
  /** tokens whose answer is under way */
  const asked = new Set<number>();
  let point: { x: number; y: number } | undefined;
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
    tellMuted(action);
    surface.draw(state.shown, point);
  }

  function tellMuted(action: Action): void {
    if (!state.shown || (action.do !== 'mute' && action.do !== 'reject')) return;
    const { entity, subject } = state.shown;
    if (action.do === 'mute') deps.onMute({ entity, muted: action.muted });
    else deps.onMute({ entity: subject.entity, name: subject.name, muted: action.rejected });
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
      const delay = NAME_SHOWN_AFTER[before.shown ? 'open' : 'closed'];
      setTimer('slow', () => dispatch({ do: 'slow', token: shown.token }), delay);
    }
  }

  const startDwell = (token: number) =>
    setTimer('dwell', () => dispatch({ do: 'intent', token }), HOVER_DELAY[deps.settings().hoverDelay]);
  const startGrace = (token: number) =>
    setTimer('leaving', () => dispatch({ do: 'grace-over', token }), Math.min(GRACE, graceEnds - performance.now()));

  /** Asked as soon as the pointer rests, so that the answer is there when the delay is over. */
  function askForData(): void {
    const { dwell, shown } = state;
    if (dwell?.load.is === 'loading') ask(dwell, dwell.subject.entity);
    if (!shown) return;
    const { load } = shown;
    const lacks = load.is === 'ready' && shown.whole && load.data.all !== undefined;
    if (load.is === 'loading' || lacks) ask(shown, shown.entity, lacks);
  }

  const request = ({ paragraph, nearby }: Subject, entity: string, whole = false) =>
    deps.getCard({ entity, paragraph, nearby, whole });

  function ask({ token, subject }: Pick<Shown, 'token' | 'subject'>, entity: string, whole = false): void {
    if (asked.has(token)) return;
    asked.add(token);
    request(subject, entity, whole)
      .then(
        (data) => dispatch({ do: 'arrived', token, data }),
        () => dispatch({ do: 'failed', token }),
      )
      .finally(() => asked.delete(token));
  }

  function subjectOf(mark: AnyMark): Subject | null {
    const described = deps.describeMark(mark);
    return described ? { mark, ...described } : null;
  }

  function open(mark: AnyMark, how: How, at?: { x: number; y: number }): void {
    const subject = subjectOf(mark);
    if (!subject) return;
    point = at;
    dispatch({ do: 'open', subject, how });
    if (how !== 'hover') surface.takeFocus();
  }

  let reached: AnyMark | undefined;

  /** The answer is not kept: until the reader presses a key, what is known may change. */
  function reach(mark: AnyMark): void {
    const subject = subjectOf(mark);
    if (!subject || mark === reached) return;
    reached = mark;
    request(subject, subject.entity).catch(() => {});
  }

  let last = { x: 0, y: 0 };

  /** Follows what the reader does in the page, or in a frame of it. */
  function listenIn(inner: Document): void {
    watchIntent({
      document: inner,
      top: document,
      signal,
      settings: deps.settings,
      highlighter: deps.highlighter,
      shownMark: () => state.shown?.subject.mark ?? null,
      rest(mark, at) {
        const subject = subjectOf(mark);
        if (!subject) return;
        if (state.shown?.subject.mark !== mark) point = at;
        dispatch({ do: 'rest', subject });
      },
      leave: () => dispatch({ do: 'leave' }),
      reach,
      open,
      takesEscape: () => state.shown !== null && (!state.shown.pinned || surface.hasFocus()),
      close(how) {
        // What is pinned stays beside what the reader does in the page.
        if (how === 'escape' || !state.shown?.pinned) dispatch({ do: 'close' });
      },
    });
    const onMove = (event: PointerEvent) => {
      const to = pointIn(document, inner, event);
      if (state.dwell && Math.hypot(to.x - last.x, to.y - last.y) > REST_DISTANCE) startDwell(state.dwell.token);
      else if (state.leaving !== null && headsFor(surface.box(), last, to)) startGrace(state.leaving);
      last = to;
    };
    inner.addEventListener('pointermove', onMove, { capture: true, passive: true, signal });
  }

  listenIn(document);
  deps.frames?.(listenIn);
  signal.addEventListener('abort', () => dispatch({ do: 'close' }), { once: true });

  return {
    reach,
    openFor: (mark, how) => open(mark, how),
    close: () => dispatch({ do: 'close' }),
    isOpen: () => state.shown !== null,
  };
}
