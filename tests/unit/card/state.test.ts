import { describe, expect, test } from 'vitest';
import type { Action } from '../../../lib/card/actions.ts';
import { briefOf, type CardState, CLOSED, reduce } from '../../../lib/card/state.ts';
import type { Subject } from '../../../lib/card/subject.ts';
import type { CardData } from '../../../lib/exchange.ts';

const subject = (entity: string): Subject => ({
  mark: { of: entity },
  entity,
  name: entity,
  paragraph: '',
  nearby: [],
  reason: { why: 'full-name' },
});
const ada = subject('ada');
const bo = subject('bo');
const data = (id: string): CardData => ({
  entity: { id, type: 'person', name: id.toUpperCase(), aliases: [], details: [], related: [], articles: [] },
  names: {},
  articles: {},
  said: [],
  about: [],
});

const run = (actions: Action[], from: CardState = CLOSED) => actions.reduce(reduce, from);

/** A state in a few words: `dwell ada`, `shown ada hover loading`, `+ leaving`. */
function words({ dwell, shown, leaving }: CardState): string {
  const parts = [
    dwell && `dwell ${dwell.subject.entity}`,
    shown && `shown ${shown.entity} ${shown.held ? 'held' : 'loose'} ${shown.load.is}`,
    leaving !== null && 'leaving',
  ].filter(Boolean);
  return parts.join(', ') || 'closed';
}

const CASES: [name: string, actions: Action[], state: string][] = [
  ['a pointer at rest on a mark dwells', [{ do: 'rest', subject: ada }], 'dwell ada'],
  ['a pointer that leaves before the delay opens nothing', [{ do: 'rest', subject: ada }, { do: 'leave' }], 'closed'],
  [
    'the delay opens the card',
    [
      { do: 'rest', subject: ada },
      { do: 'intent', token: 1 },
    ],
    'shown ada loose loading',
  ],
  [
    'the delay of an earlier dwell opens nothing',
    [
      { do: 'rest', subject: ada },
      { do: 'rest', subject: bo },
      { do: 'intent', token: 1 },
    ],
    'dwell bo',
  ],
  [
    'an answer that comes while dwelling is there when the card opens',
    [
      { do: 'rest', subject: ada },
      { do: 'arrived', token: 1, data: data('ada') },
      { do: 'intent', token: 1 },
    ],
    'shown ada loose ready',
  ],
  [
    'the answer for an earlier dwell never shows in a later card',
    [
      { do: 'rest', subject: ada },
      { do: 'rest', subject: bo },
      { do: 'intent', token: 2 },
      { do: 'arrived', token: 1, data: data('ada') },
    ],
    'shown bo loose loading',
  ],
  [
    'an answer after closing shows nothing',
    [{ do: 'open', subject: ada, how: 'click' }, { do: 'close' }, { do: 'arrived', token: 1, data: data('ada') }],
    'closed',
  ],
  ['a click opens at once, and holds', [{ do: 'open', subject: ada, how: 'click' }], 'shown ada held loading'],
  [
    'a click on the mark whose card is shown holds it',
    [
      { do: 'rest', subject: ada },
      { do: 'intent', token: 1 },
      { do: 'open', subject: ada, how: 'click' },
    ],
    'shown ada held loading',
  ],
  [
    'leaving the mark gives a grace',
    [{ do: 'rest', subject: ada }, { do: 'intent', token: 1 }, { do: 'leave' }],
    'shown ada loose loading, leaving',
  ],
  [
    'the card closes when the grace is over',
    [{ do: 'rest', subject: ada }, { do: 'intent', token: 1 }, { do: 'leave' }, { do: 'grace-over', token: 2 }],
    'closed',
  ],
  [
    'entering the card ends the grace, and its timer, late, closes nothing',
    [
      { do: 'rest', subject: ada },
      { do: 'intent', token: 1 },
      { do: 'leave' },
      { do: 'enter-card' },
      { do: 'grace-over', token: 2 },
    ],
    'shown ada loose loading',
  ],
  [
    'coming back to the mark ends the grace',
    [{ do: 'rest', subject: ada }, { do: 'intent', token: 1 }, { do: 'leave' }, { do: 'rest', subject: ada }],
    'shown ada loose loading',
  ],
  [
    'a held card stays when the pointer leaves',
    [{ do: 'open', subject: ada, how: 'click' }, { do: 'leave' }],
    'shown ada held loading',
  ],
  [
    'a held card is not replaced by resting on another mark',
    [
      { do: 'open', subject: ada, how: 'click' },
      { do: 'rest', subject: bo },
    ],
    'shown ada held loading',
  ],
  [
    'going straight to another mark keeps the first card until the second opens',
    [{ do: 'rest', subject: ada }, { do: 'intent', token: 1 }, { do: 'leave' }, { do: 'rest', subject: bo }],
    'dwell bo, shown ada loose loading, leaving',
  ],
  [
    'an entity that is not known is missing',
    [
      { do: 'open', subject: ada, how: 'click' },
      { do: 'arrived', token: 1, data: null },
    ],
    'shown ada held missing',
  ],
  [
    'a failure shows',
    [
      { do: 'open', subject: ada, how: 'click' },
      { do: 'failed', token: 1 },
    ],
    'shown ada held failed',
  ],
  [
    'trying again loads under a new token',
    [
      { do: 'open', subject: ada, how: 'click' },
      { do: 'failed', token: 1 },
      { do: 'retry' },
      { do: 'failed', token: 1 },
    ],
    'shown ada held loading',
  ],
  [
    'slowness of an earlier entity does not show in the next',
    [
      { do: 'open', subject: ada, how: 'click' },
      { do: 'follow', entity: 'bo' },
      { do: 'arrived', token: 1, data: data('ada') },
    ],
    'shown bo held loading',
  ],
  [
    'back returns to what was loaded',
    [
      { do: 'open', subject: ada, how: 'click' },
      { do: 'arrived', token: 1, data: data('ada') },
      { do: 'follow', entity: 'bo' },
      { do: 'back' },
    ],
    'shown ada held ready',
  ],
];

describe('the card', () => {
  test.each(CASES)('%s', (_, actions, expected) => {
    expect(words(run(actions))).toBe(expected);
  });

  test('keeps the first statements where the rest could not be had', () => {
    const state = run([
      { do: 'open', subject: ada, how: 'click' },
      { do: 'arrived', token: 1, data: data('ada') },
      { do: 'more' },
      { do: 'whole' },
      { do: 'failed', token: 1 },
    ]);
    expect(state.shown).toMatchObject({ load: { is: 'ready' }, more: 1, whole: false });
  });

  test('keeps the reader’s filter on the way back', () => {
    const state = run([
      { do: 'open', subject: ada, how: 'click' },
      { do: 'arrived', token: 1, data: data('ada') },
      { do: 'filter', filter: 'about' },
      { do: 'follow', entity: 'bo' },
    ]);
    expect(state.shown).toMatchObject({ entity: 'bo', filter: null, trail: [{ entity: 'ada', name: 'ADA' }] });
    expect(reduce(state, { do: 'back' }).shown).toMatchObject({ entity: 'ada', filter: 'about', trail: [] });
  });

  test('names whom it is about before anything arrived, and whom it follows to', () => {
    const known: Subject = { ...ada, brief: { name: 'Ada Holm', type: 'person' } };
    const opened = run([{ do: 'open', subject: known, how: 'click' }]);
    expect(briefOf(opened.shown!)).toEqual({ name: 'Ada Holm', type: 'person' });
    const unknown = run([{ do: 'open', subject: { ...ada, name: 'Holm' }, how: 'click' }]);
    expect(briefOf(unknown.shown!)).toEqual({ name: 'Holm', type: undefined });
    const arrived: Action = { do: 'arrived', token: 1, data: { ...data('ada'), names: { bo: 'Bo Rask' } } };
    const followed = run([arrived, { do: 'follow', entity: 'bo' }], opened);
    expect(briefOf(followed.shown!)).toEqual({ name: 'Bo Rask', type: undefined });
    const deeper = run([{ do: 'follow', entity: 'cy' }, { do: 'back' }], followed);
    expect(briefOf(deeper.shown!).name).toBe('Bo Rask');
  });

  test('keeps what was muted for each entity, through following names and back', () => {
    const state = run([
      { do: 'open', subject: ada, how: 'click' },
      { do: 'mute', muted: true },
      { do: 'follow', entity: 'bo' },
    ]);
    expect(state.shown).toMatchObject({ entity: 'bo', muted: ['ada'] });
    const back = reduce(state, { do: 'back' });
    expect(back.shown).toMatchObject({ entity: 'ada', muted: ['ada'] });
    expect(reduce(back, { do: 'mute', muted: false }).shown?.muted).toEqual([]);
    const both = reduce(state, { do: 'mute', muted: true });
    expect(reduce(reduce(both, { do: 'back' }), { do: 'mute', muted: false }).shown?.muted).toEqual(['bo']);
  });

  test('takes “not this person” for the name it was opened for, and back again', () => {
    const state = run([
      { do: 'open', subject: ada, how: 'click' },
      { do: 'reject', rejected: true },
    ]);
    expect(state.shown).toMatchObject({ rejected: true, muted: [] });
    expect(reduce(state, { do: 'reject', rejected: false }).shown?.rejected).toBe(false);
    expect(reduce(state, { do: 'open', subject: bo, how: 'click' }).shown?.rejected).toBe(false);
  });

  test('stays pinned for the next name that is opened, until it is closed', () => {
    const pinned = run([
      { do: 'open', subject: ada, how: 'hover' },
      { do: 'pin', pinned: true },
    ]);
    expect(pinned.shown).toMatchObject({ pinned: true, held: true });
    const next = reduce(pinned, { do: 'open', subject: bo, how: 'click' });
    expect(next.shown).toMatchObject({ entity: 'bo', pinned: true });
    const again = [{ do: 'close' } as const, { do: 'open', subject: ada, how: 'click' } as const].reduce(reduce, next);
    expect(again.shown?.pinned).toBe(false);
  });

  test('is the same object where an action changes nothing, so that nothing is drawn', () => {
    const nothing: Action[] = [
      { do: 'intent', token: 9 },
      { do: 'leave' },
      { do: 'enter-card' },
      { do: 'grace-over', token: 9 },
      { do: 'arrived', token: 9, data: null },
      { do: 'back' },
      { do: 'hold' },
      { do: 'close' },
      { do: 'mute', muted: true },
    ];
    for (const action of nothing) expect(reduce(CLOSED, action), action.do).toBe(CLOSED);
  });
});
