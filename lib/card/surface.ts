import { h, render } from 'preact';
import { i18n } from '#i18n';
import { type AnyMark, elementOf, MARK_NAME } from '../highlight/any-mark.ts';
import { deepActive, focusMark } from '../highlight/focus-mark.ts';
import type { Dispatch } from './actions.ts';
import { copyText } from './clipboard.ts';
import { createMover } from './drag.ts';
import { focusIn, nearestMark, tabLeaves } from './focus.ts';
import { createHost } from './host.ts';
import type { Point } from './intent.ts';
import { follow } from './position.ts';
import { briefOf, type Shown } from './state.ts';
import { CardView } from './view.tsx';

export interface Surface {
  /** the dialog's rectangle in the window, while it is in the page */
  box(): DOMRect;
  /** Makes the page agree with the state; `point` is where the pointer was when the card was asked for. */
  draw(shown: Shown | null, point: Point | undefined): void;
  hasFocus(): boolean;
  /** Moves the focus into the card, and remembers where it was. */
  takeFocus(): void;
}

const markOf = (shown: Shown) => shown.subject.mark as AnyMark;

/** What is in the page of a card: its host, its place beside the mark, and the focus. */
export function createSurface(
  document: Document,
  mode: ShadowRootMode,
  signal: AbortSignal,
  dispatch: Dispatch,
  entityOf: (mark: AnyMark) => string | undefined,
  oldAfter: () => number,
): Surface {
  const host = createHost(document, mode);
  const { dialog } = host;
  const mover = createMover(dialog, () => dispatch({ do: 'pin', pinned: true }));
  const onCopy = (text: string) => copyText(text, dialog);
  let drawn: Shown | null = null;
  let unfollow: (() => void) | null = null;
  let returnTo: AnyMark | null = null;
  /** what the mark stands in: where it was, should it be unpainted */
  let around: Element | null = null;

  const hasFocus = () => document.activeElement === host.element;

  /** The card stays where it is, whatever happens to its mark, as long as that is in the window. */
  function freeze(): void {
    unfollow?.();
    unfollow = null;
    mover.take();
  }

  function goBeside(mark: AnyMark, point?: Point): void {
    mover.letGo();
    unfollow = follow(dialog, { mark, point }, onGone);
  }

  /** Beside its mark, but where the reader keeps it. A mark that was unpainted and is painted again is another one. */
  function settle(shown: Shown): void {
    if (shown.pinned || shown.muted.length > 0 || shown.rejected) freeze();
    else if (!unfollow) {
      const again = [...(around?.querySelectorAll<HTMLElement>(MARK_NAME) ?? [])];
      const mark = [markOf(shown), ...again].find((one) => one.isConnected && entityOf(one) === shown.subject.entity);
      if (mark) goBeside(mark);
    }
  }

  /** A page that draws its text anew takes the mark away; a reader who has come into the card may stay in it. */
  function onGone(why: 'detached' | 'out of sight'): void {
    if (why === 'detached' && drawn?.held) freeze();
    else dispatch({ do: 'close' });
  }

  function takeFocus(): void {
    if (!drawn) return;
    const outside = document.activeElement === document.body ? null : deepActive(document);
    if (drawn.how === 'keyboard') returnTo = markOf(drawn);
    else if (!hasFocus()) returnTo = outside ?? markOf(drawn);
    dialog.focus({ preventScroll: true });
  }

  function remove(): void {
    if (!drawn) return;
    const { subject } = drawn;
    const back = returnTo?.isConnected ? returnTo : markOf(drawn);
    const hadFocus = hasFocus();
    markOf(drawn).toggleAttribute('data-open', false);
    drawn = null;
    returnTo = null;
    freeze();
    mover.letGo();
    host.hide();
    render(null, dialog);
    if (!hadFocus) return;
    if (back.isConnected) back.focus({ preventScroll: true });
    // A mark that could not be focused never had the focus: then it stays where the page has it.
    else if (back.hasAttribute('tabindex') && around) {
      const near = nearestMark(around, (mark) => entityOf(mark) === subject.entity);
      if (near) focusMark(near);
    }
  }

  function draw(shown: Shown | null, point: Point | undefined): void {
    if (!shown) {
      remove();
      return;
    }
    // What was shown before stays until the answer is there, or is late.
    if (shown === drawn || (shown.load.is === 'loading' && !shown.load.slow)) return;
    const before = drawn;
    const hadFocus = hasFocus();
    dialog.setAttribute('aria-label', i18n.t('card.label', [briefOf(shown).name]));
    render(h(CardView, { shown, dispatch, oldAfter: oldAfter(), onCopy }), dialog);
    drawn = shown;
    if (before?.subject.mark !== shown.subject.mark) {
      if (before) markOf(before).toggleAttribute('data-open', false);
      markOf(shown).toggleAttribute('data-open', true);
      around = markOf(shown).parentElement?.closest(`:not(${MARK_NAME})`) ?? null;
      host.show(elementOf(markOf(shown)));
      freeze();
      if (!shown.pinned) goBeside(markOf(shown), point);
      if (shown.how !== 'hover') takeFocus();
    }
    settle(shown);
    if (!hadFocus || !before) return;
    const isAnother = before.entity !== shown.entity || before.load.is !== shown.load.is;
    // What had the focus may be gone by now: Escape and the way back to the mark need it in the card.
    if (isAnother || !focusIn(dialog)) dialog.focus({ preventScroll: true });
  }

  document.addEventListener('scroll', () => drawn && settle(drawn), { capture: true, passive: true, signal });
  document.addEventListener('fullscreenchange', () => drawn && host.show(elementOf(markOf(drawn))), { signal });
  dialog.addEventListener('pointerenter', () => dispatch({ do: 'enter-card' }));
  dialog.addEventListener('pointerleave', (event) => event.pointerType !== 'touch' && dispatch({ do: 'leave' }));
  dialog.addEventListener('pointerdown', () => dispatch({ do: 'hold' }));
  dialog.addEventListener('focusin', () => dispatch({ do: 'hold' }));
  dialog.addEventListener('keydown', (event) => {
    if (!tabLeaves(event, dialog)) return;
    if (drawn?.pinned) {
      // A pinned card stays; the browser's step goes on from its mark.
      const back = returnTo?.isConnected ? returnTo : markOf(drawn);
      if (back.isConnected) back.focus({ preventScroll: true });
      if (event.shiftKey) event.preventDefault();
      return;
    }
    // Going back ends on the mark itself; going on, the browser steps from the mark to what follows it.
    if (event.shiftKey) event.preventDefault();
    dispatch({ do: 'close' });
  });

  return { hasFocus, box: () => dialog.getBoundingClientRect(), draw, takeFocus };
}
