import type { CardData } from '../exchange.ts';
import type { Filter } from '../ui/statements-view.tsx';
import type { How } from './state.ts';
import type { Subject } from './subject.ts';

/** What can happen to the card: by the reader, by a timer, by an answer. */
export type Action =
  | { do: 'rest'; subject: Subject }
  | { do: 'intent'; token: number }
  | { do: 'open'; subject: Subject; how: How }
  | { do: 'leave' }
  | { do: 'enter-card' }
  | { do: 'grace-over'; token: number }
  | { do: 'slow'; token: number }
  | { do: 'arrived'; token: number; data: CardData | null }
  | { do: 'failed'; token: number }
  | { do: 'retry' }
  | { do: 'follow'; entity: string }
  | { do: 'back' }
  | { do: 'filter'; filter: Filter }
  | { do: 'more' }
  | { do: 'whole' }
  | { do: 'all-facts' }
  | { do: 'hold' }
  | { do: 'mute'; muted: boolean }
  | { do: 'reject'; rejected: boolean }
  | { do: 'pin'; pinned: boolean }
  | { do: 'close' };

export type Dispatch = (action: Action) => void;
