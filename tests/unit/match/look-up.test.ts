import { describe, expect, it } from 'vitest';
import type { AliasRecord, EntityBrief } from '../../../lib/exchange.ts';
import { namedIn } from '../../../lib/look-up.ts';
import { lookUp } from '../../../lib/match/look-up.ts';
import type { Found } from '../../../lib/messages.ts';

const brief = (id: string, name: string): EntityBrief => ({
  id,
  type: 'person',
  name,
  names: [name],
  roleWords: [],
  related: [],
});
const entities = {
  marek: brief('marek', 'Ivana Marek'),
  other: brief('other', 'Petr Marek'),
  selm: brief('selm', 'Selm'),
};
const alias = (text: string, ...candidates: [string, number][]): AliasRecord => ({
  text,
  candidates: candidates.map(([entity, count]) => ({ entity, kind: 'name', count })),
});
const aliases = {
  0: alias('Marek', ['other', 2], ['marek', 9]),
  1: alias('Ivana Marek', ['marek', 4]),
  2: alias('Selm', ['selm', 4]),
  3: alias('Stranger', ['gone', 4]),
};

/** Hits as the index would give them: all spans whose words are one of the aliases. */
function ask(text: string) {
  const hits = Object.entries(aliases).flatMap(([ordinal, { text: name }]) => {
    const start = text.indexOf(name);
    return start < 0 ? [] : [{ start, end: start + name.length, ordinals: [Number(ordinal)] }];
  });
  return lookUp({ text, hits, aliases, entities })?.id ?? null;
}

describe('whom a selected text names', () => {
  it('is who is most often called so', () => expect(ask('Marek')).toBe('marek'));
  it('is told by the longest name in it', () => expect(ask('Selm, said Ivana Marek')).toBe('marek'));
  it('is nobody where no name is known', () => expect(ask('the harbour')).toBe(null));
  it('is nobody where the dataset has no such entity', () => expect(ask('Stranger')).toBe(null));
});

describe('a selected text on a page that is read', () => {
  const found = (entity: string, name: string): Found => ({ entity, name, type: 'person', count: 1 });
  const reading = {
    state: 'reading' as const,
    host: 'x.example',
    found: [found('marek', 'Ivana Marek'), found('selm', 'Selm')],
  };

  it('is a marked name, in full, by its last word, or as a possessive', () => {
    expect(namedIn('ivana marek', reading)).toBe('marek');
    expect(namedIn('Marek', reading)).toBe('marek');
    expect(namedIn('Marek’s', reading)).toBe('marek');
  });
  it('is whom the page has marked by just these words', () => {
    const union = { ...found('dockers-union', 'Dockers’ Union'), written: ['Dockers’ Union', 'HDU'] };
    expect(namedIn('HDU', { ...reading, found: [...reading.found, union] })).toBe('dockers-union');
  });
  it('is none where two share the last word', () => {
    expect(namedIn('Marek', { ...reading, found: [...reading.found, found('other', 'Petr Marek')] })).toBeUndefined();
  });
  it('is none where the page is not read, or has said nothing', () => {
    expect(namedIn('Selm', { ...reading, state: 'off' })).toBeUndefined();
    expect(namedIn('Selm', undefined)).toBeUndefined();
  });
});
