import { describe, expect, it } from 'vitest';
import type { EntityType } from '../../../lib/entity.ts';
import type { EntityBrief, Match } from '../../../lib/exchange.ts';
import { choose, countFound, keyOf, spansByNode } from '../../../lib/highlight/plan.ts';
import { inOneGo } from '../../../lib/match/steps.ts';
import type { Block } from '../../../lib/page/text-blocks.ts';
import { DEFAULT_SETTINGS, keyOfName } from '../../../lib/settings.ts';

const match = (start: number, end: number, entity: string): Match => ({
  start,
  end,
  entity,
  confidence: 1,
  reason: { why: 'full-name' },
});

/** A block of text nodes; `\n` between two stands for a break that no node holds. */
function block(...parts: string[]): Block {
  const made: Block = { root: {} as Element, text: '', nodes: [], starts: [], ends: [] };
  for (const part of parts) {
    if (part !== '\n') {
      made.nodes.push({ data: part } as Text);
      made.starts.push(made.text.length);
      made.ends.push(made.text.length + part.length);
    }
    made.text += part;
  }
  return made;
}

/** What a plan marks: per node, the texts of its spans with their part number. */
function painted(made: Block, ...matches: Match[]): [string, string[]][] {
  return [...spansByNode(made, matches)].map(([node, spans]) => [
    node.data,
    spans.map((span) => `${span.part}:${node.data.slice(span.start, span.end)}`),
  ]);
}

describe('matches are distributed over text nodes', () => {
  it('that hold them', () => {
    expect(painted(block('Ann met Bo.'), match(0, 3, 'ann'), match(8, 10, 'bo'))).toEqual([
      ['Ann met Bo.', ['0:Ann', '0:Bo']],
    ]);
  });

  it('in parts where a name goes over several, without parts of mere space', () => {
    expect(painted(block('Hello Ann', ' ', 'Lee!'), match(6, 13, 'ann'))).toEqual([
      ['Hello Ann', ['0:Ann']],
      ['Lee!', ['1:Lee']],
    ]);
  });

  it('over breaks that no node holds', () => {
    expect(painted(block('Ann', '\n', 'Lee met', '\n', 'Bo'), match(0, 7, 'ann'), match(12, 14, 'bo'))).toEqual([
      ['Ann', ['0:Ann']],
      ['Lee met', ['1:Lee']],
      ['Bo', ['0:Bo']],
    ]);
  });

  it('so that equal plans have equal keys and others do not', () => {
    const keys = (made: Block, ...matches: Match[]) => [...spansByNode(made, matches).values()].map(keyOf);
    expect(keys(block('Ann'), match(0, 3, 'ann'))).toEqual(keys(block('Ann'), match(0, 3, 'ann')));
    expect(keys(block('Ann'), match(0, 3, 'ann'))).not.toEqual(keys(block('Ann'), match(0, 3, 'bo')));
    expect(keys(block('Ann'), match(0, 3, 'ann'))).not.toEqual(keys(block('Ann'), match(0, 2, 'ann')));
  });
});

describe('of what is believed, the reader sees', () => {
  const brief = (id: string, type: EntityType): EntityBrief => ({
    id,
    type,
    name: id,
    names: [id],
    roleWords: [],
    related: [],
  });
  const entities = { ann: brief('ann', 'person'), varna: brief('varna', 'place') };
  const believed = [[match(0, 3, 'ann'), match(5, 10, 'varna')], [match(0, 3, 'ann')], [match(0, 3, 'unknown')]];
  const blocks = ['Ann, Varna', 'Ann', 'Ann'].map((text) => ({ text }));
  const shown = (settings: Partial<typeof DEFAULT_SETTINGS>) =>
    inOneGo(choose(believed, entities, { ...DEFAULT_SETTINGS, ...settings }, blocks)).map((matches) =>
      matches.map((one) => one.entity),
    );

  it.each([
    ['everything known', {}, [['ann', 'varna'], ['ann'], []]],
    ['the types asked for', { types: ['place' as const] }, [['varna'], [], []]],
    ['none that is muted', { muted: ['ann'] }, [['varna'], [], []]],
    ['no name that means somebody else', { notMeant: [keyOfName('ann', 'ANN')] }, [['varna'], [], []]],
    [
      'a name that only another does not have',
      { notMeant: [keyOfName('bob', 'Ann')] },
      [['ann', 'varna'], ['ann'], []],
    ],
    ['the first of each', { occurrences: 'first' as const }, [['ann', 'varna'], [], []]],
    ['nothing without types', { types: [] }, [[], [], []]],
  ])('%s', (_, settings, expected) => {
    expect(shown(settings)).toEqual(expected);
  });

  it('with how often, where first and by what words', () => {
    const chosen = [
      [match(0, 3, 'ann'), match(5, 10, 'varna')],
      [match(0, 3, 'ann'), match(8, 15, 'ann')],
    ];
    const blocks = [{ text: 'Ann, Varna', headline: true }, { text: 'Ann and Ann Lee' }];
    const told = inOneGo(countFound(chosen, entities, blocks));
    expect(told).toEqual([
      {
        ...{ entity: 'ann', name: 'ann', type: 'person', count: 3, first: 0, headline: true },
        written: ['Ann', 'Ann Lee'],
      },
      { entity: 'varna', name: 'varna', type: 'place', count: 1, first: 0, headline: true, written: ['Varna'] },
    ]);
  });

  it('with no more words than a panel can use', () => {
    const text = Array.from({ length: 30 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join('');
    const all = Array.from(text, (_, at) => match(at, at + 1, 'ann'));
    const [told] = inOneGo(countFound([all], entities, [{ text }]));
    expect(told).toMatchObject({ count: 30, written: Array.from(text.slice(0, 8)) });
  });
});
