import type { EntityType } from '../entity.ts';
import type { CardData } from '../exchange.ts';
import type { Filter } from '../ui/statements-view.tsx';
import type { Action } from './actions.ts';
import type { Subject } from './subject.ts';

/**
 * The card as a state machine, pure: what is shown follows from what happened, and effects (timers, requests, DOM) are the
 * controller's, which compares the state before and after.
 *
 *            rest               intent                     leave
 *   closed ───────► dwelling ───────────► shown ─────────────────► shown, leaving
 *      ▲               │ leave              │ ▲  enter-card, rest        │ grace-over
 *      └───────────────┴────── close ───────┘ └──────────────────────────┴──────► closed
 *
 * Every dwell and every entity shown carries a token, and an answer or a timer must name it: a late one changes nothing.
 */
export type How = 'hover' | 'click' | 'keyboard';

export type Load =
  | { is: 'loading'; slow: boolean }
  | { is: 'ready'; data: CardData }
  | { is: 'missing' }
  | { is: 'failed' };

export interface Dwell {
  token: number;
  subject: Subject;
  load: Load;
}

export interface Shown {
  /** of the entity that is shown now; changes with each entity that is followed */
  token: number;
  how: How;
  subject: Subject;
  entity: string;
  /** of the entity, as far as it is known before its data is there */
  name: string;
  /** the entities left behind by following names, oldest first */
  trail: { entity: string; name: string; load: Load; filter: Filter | null }[];
  load: Load;
  /** null until the reader chooses */
  filter: Filter | null;
  /** how often the reader asked for more statements */
  more: number;
  /** statements are wanted that did not come with the card at first */
  whole: boolean;
  allFacts: boolean;
  /** the entities that the reader muted since the card opened: each can be undone while the card is there */
  muted: readonly string[];
  /** the reader said that the name in the page is somebody else's */
  rejected: boolean;
  /** the reader keeps it where it is, whatever happens around it */
  pinned: boolean;
  /** the reader has come in (by click, key or focus), so that the pointer's leaving no longer closes it */
  held: boolean;
}

export interface CardState {
  /** the last token given out */
  token: number;
  dwell: Dwell | null;
  shown: Shown | null;
  /** token of the grace after which the card closes */
  leaving: number | null;
}

export const CLOSED: CardState = { token: 0, dwell: null, shown: null, leaving: null };

const LOADING: Load = { is: 'loading', slow: false };
const FRESH = { filter: null, more: 0, whole: false, allFacts: false } as const;

function open(state: CardState, token: number, subject: Subject, load: Load, how: How): CardState {
  const shown: Shown = {
    ...FRESH,
    token,
    how,
    subject,
    entity: subject.entity,
    name: subject.brief?.name ?? subject.name,
    trail: [],
    load,
    muted: [],
    rejected: false,
    pinned: state.shown?.pinned ?? false,
    held: how !== 'hover',
  };
  return { token: Math.max(state.token, token), dwell: null, leaving: null, shown };
}

/** Sets what was loaded for a token, wherever the token is now; a token that is gone changes nothing. */
function loaded(state: CardState, token: number, load: Load): CardState {
  if (state.dwell?.token === token) return { ...state, dwell: { ...state.dwell, load } };
  if (state.shown?.token === token) return { ...state, shown: { ...state.shown, load } };
  return state;
}

function shownWith(state: CardState, change: Partial<Shown>): CardState {
  return state.shown ? { ...state, shown: { ...state.shown, ...change } } : state;
}

/** Name and type of the entity that is shown, as far as they are known by now. */
export function briefOf({ load, name, entity, subject }: Shown): { name: string; type?: EntityType } {
  if (load.is === 'ready') return load.data.entity;
  return { name, type: entity === subject.entity ? subject.brief?.type : undefined };
}

/** The state after an action; the same object where it changes nothing. */
export function reduce(state: CardState, action: Action): CardState {
  const { dwell, shown } = state;
  switch (action.do) {
    case 'rest': {
      if (shown?.subject.mark === action.subject.mark) {
        return dwell || state.leaving !== null ? { ...state, dwell: null, leaving: null } : state;
      }
      if (dwell?.subject.mark === action.subject.mark || shown?.held) return state;
      const token = state.token + 1;
      return { ...state, token, dwell: { token, subject: action.subject, load: LOADING } };
    }
    case 'intent':
      return dwell?.token === action.token ? open(state, dwell.token, dwell.subject, dwell.load, 'hover') : state;
    case 'open': {
      if (shown?.subject.mark === action.subject.mark) return shownWith({ ...state, leaving: null }, { held: true });
      if (dwell?.subject.mark === action.subject.mark) {
        return open(state, dwell.token, dwell.subject, dwell.load, action.how);
      }
      return open(state, state.token + 1, action.subject, LOADING, action.how);
    }
    case 'leave': {
      if (!shown || shown.held || state.leaving !== null) return dwell ? { ...state, dwell: null } : state;
      const token = state.token + 1;
      return { ...state, token, dwell: null, leaving: token };
    }
    case 'enter-card':
      return dwell || state.leaving !== null ? { ...state, dwell: null, leaving: null } : state;
    case 'grace-over':
      return state.leaving === action.token ? { ...state, shown: null, leaving: null } : state;
    case 'slow':
      return shown?.token === action.token && shown.load.is === 'loading'
        ? shownWith(state, { load: { is: 'loading', slow: true } })
        : state;
    case 'arrived':
      return loaded(state, action.token, action.data ? { is: 'ready', data: action.data } : { is: 'missing' });
    case 'failed':
      // The first statements stay, and the rest can be asked for again.
      if (shown?.token === action.token && shown.load.is === 'ready') return shownWith(state, { whole: false });
      return loaded(state, action.token, { is: 'failed' });
    case 'retry': {
      const token = state.token + 1;
      return shown ? shownWith({ ...state, token }, { token, load: LOADING }) : state;
    }
    case 'follow': {
      if (!shown || shown.entity === action.entity) return state;
      const token = state.token + 1;
      const left = { entity: shown.entity, name: briefOf(shown).name, load: shown.load, filter: shown.filter };
      const trail = [...shown.trail, left];
      const name = (shown.load.is === 'ready' && shown.load.data.names[action.entity]) || '';
      return shownWith(
        { ...state, token },
        { ...FRESH, token, entity: action.entity, name, trail, load: LOADING, held: true },
      );
    }
    case 'back': {
      const to = shown?.trail.at(-1);
      if (!shown || !to) return state;
      const token = state.token + 1;
      const { entity, name, load, filter } = to;
      return shownWith(
        { ...state, token },
        { ...FRESH, token, entity, name, load, filter, trail: shown.trail.slice(0, -1) },
      );
    }
    case 'filter':
      return shownWith(state, { filter: action.filter, more: 0, held: true });
    case 'more':
      return shownWith(state, { more: (shown?.more ?? 0) + 1, held: true });
    case 'whole':
      return shownWith(state, { whole: true, held: true });
    case 'all-facts':
      return shownWith(state, { allFacts: true, held: true });
    case 'hold':
      return shown && !shown.held ? shownWith({ ...state, leaving: null, dwell: null }, { held: true }) : state;
    case 'mute': {
      if (!shown) return state;
      const others = shown.muted.filter((entity) => entity !== shown.entity);
      return shownWith(state, { muted: action.muted ? [...others, shown.entity] : others, held: true });
    }
    case 'reject':
      return shownWith(state, { rejected: action.rejected, held: true });
    case 'pin':
      return shown?.pinned === action.pinned ? state : shownWith(state, { pinned: action.pinned, held: true });
    case 'close':
      return dwell || shown ? { ...state, dwell: null, shown: null, leaving: null } : state;
  }
}
