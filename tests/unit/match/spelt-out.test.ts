import { describe, expect, it } from 'vitest';
import type { EntityBrief } from '../../../lib/exchange.ts';
import { contradicts, standsFor } from '../../../lib/match/spelt-out.ts';
import { marks } from './page-support.ts';

const named = (...names: string[]): EntityBrief => ({
  ...{ id: 'one', type: 'event', name: names[0]!, names, roleWords: [], related: [] },
});

describe('an acronym that the page spells out', () => {
  it('is nobody’s who is spelt out otherwise, and theirs whose words end alike', () => {
    expect(contradicts('norland coal alliance', named('Norland Cycling Association'))).toBe('others');
    expect(contradicts('norland coal alliance', named('Great Norland Coal Alliance'))).toBe(false);
  });

  it('is theirs whose words another paper spells otherwise', () => {
    const known = [
      { id: 'nho', type: 'organisation' as const, aliases: ['Norland Harbour Organisation', 'NHO|acronym'] },
    ];
    expect(marks(known, 'It was the Norland Harbour Organization (NHO) that paid.')).toEqual(['NHO=nho']);
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

describe('an acronym that the dataset spells out', () => {
  it('is of the initials of a full name, small words left out or not', () => {
    expect(standsFor('HSO', named('HSO', 'Health and Safety Office'))).toBe(true);
    expect(standsFor('HASO', named('Health and Safety Office'))).toBe(true);
    expect(standsFor('HSO', named('Harbour Office'))).toBe(false);
    expect(standsFor('H', named('Harbour'))).toBe(false);
    expect(standsFor('HSO', named('HSO'))).toBe(false);
  });

  it('is believed where it was read twice, though nothing else on the page is known', () => {
    const text = 'The quay belongs to the HSO now.';
    const of = (...aliases: string[]) => [{ id: 'hso', type: 'organisation' as const, aliases }];
    expect(marks(of('Health and Safety Office|name', 'HSO|acronym|2'), text)).toEqual(['HSO=hso']);
    expect(marks(of('Health and Safety Office|name', 'HSO|acronym|1'), text)).toEqual([]);
    expect(marks(of('Harbour Office|name', 'HSO|acronym|2'), text)).toEqual([]);
  });
});
