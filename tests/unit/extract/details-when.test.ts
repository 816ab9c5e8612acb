import { describe, expect, it } from 'vitest';
import { detailsOf } from './details-support.ts';

const whenOf = (time: string) => {
  const [detail] = detailsOf(`Ada Berg, mayor of Gullholm ${time}, resigned.`, { 'Ada Berg': 'person' });
  return { value: detail?.value, from: detail?.from, date: detail?.date };
};

describe('when a role was held', () => {
  it.each([
    ['since 2016', '2016', undefined],
    ['since May 2016', '2016-05', undefined],
    ['from 2016', '2016', undefined],
    ['from 2016 to the present', '2016', undefined],
    ['from 2001 to 2009', '2001', '2009'],
    ['from March 2001 until May 2009', '2001-03', '2009-05'],
    ['from 2001 – 2009', '2001', '2009'],
    ['from 2001–09', '2001', '2009'],
    ['between 2001 and 2009', '2001', '2009'],
    ['(2001–2009)', '2001', '2009'],
    ['(2001-2009)', '2001', '2009'],
    ['in 2016-17', '2016', '2017'],
    ['in 2016', undefined, '2016'],
    ['during 2016', undefined, '2016'],
    ['in 2001 and 2009', undefined, '2001'],
  ])('“%s” is since %s, until or at %s', (time, from, date) => {
    expect(whenOf(time)).toEqual({ value: 'mayor of Gullholm', from, date });
  });

  it.each(['from 2001 until the flood', 'between 2001 and the flood'])(
    'is only known of its beginning where it ended at a time that is no date: “%s”',
    (time) => {
      expect(whenOf(time)).toMatchObject({ from: undefined, date: '2001' });
    },
  );

  it('is not told by a period that ends before it begins', () => {
    expect(whenOf('from 2009 to 2001')).toMatchObject({ from: undefined, date: undefined });
  });
});
