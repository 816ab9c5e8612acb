import { describe, expect, it } from 'vitest';
import type { EntityBrief } from '../../../lib/exchange.ts';
import { contradicts } from '../../../lib/match/spelt-out.ts';
import { marks } from './page-support.ts';

const named = (...names: string[]): EntityBrief => ({
  ...{ id: 'one', type: 'event', name: names[0]!, names, roleWords: [], related: [] },
});

describe('an acronym that the page spells out', () => {
  it('is nobody’s who is spelt out otherwise, and theirs whose words end alike', () => {
    expect(contradicts('norland coal alliance', named('Norland Cycling Association'))).toBe('others');
    expect(contradicts('norland coal alliance', named('Great Norland Coal Alliance'))).toBe(false);
  });

  it('says nothing of a name that has no words', () => {
    expect(contradicts('nine eleven', named('9 11'))).toBe('unknown');
    expect(contradicts('norland coal alliance', named('9 11', '20 20'))).toBe('unknown');
  });

  it('is read on a page whose other names have no words', () => {
    const known = [{ id: 'days', type: 'event' as const, aliases: ['9 11', 'NE|acronym'] }];
    expect(marks(known, 'It was the Nine Eleven (NE) that they met on.')).toBeInstanceOf(Array);
  });
});
