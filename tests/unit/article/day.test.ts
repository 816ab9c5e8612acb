import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../lib/article/day.ts';

describe('the day of a date', () => {
  it.each([
    ['2025-02-03', '2025-02-03'],
    ['2025-02-03T23:30:00-05:00', '2025-02-03'],
    ['20250203T100000Z', '2025-02-03'],
    ['2025/02/03 10:00', '2025-02-03'],
    ['Mon, 3 Feb 2025 10:00:00 GMT', '2025-02-03'],
    ['Mon, 03 Feb 25 10:00:00 +0000', '2025-02-03'],
    ['03 Feb 99', '1999-02-03'],
    ['3rd February, 2025', '2025-02-03'],
    ['03-Sept-2025', '2025-09-03'],
    ['February 3, 2025', '2025-02-03'],
    ['Feb. 3rd, 2025 at noon', '2025-02-03'],
    ['Monday, February 3, 2025, 10:00 a.m.', '2025-02-03'],
    ['Mon Feb 3 10:00:00 GMT 2025', '2025-02-03'],
  ])('is read of %s', (written, day) => {
    expect(calendarDate(written)).toBe(day);
  });

  it.each([
    '2025-02-30',
    '31 Apr 2025',
    '3 Marketing 2025',
    '03/02/2025',
    '1738576800',
    'soon',
    '',
    '3 Feb 10:00',
    7,
    null,
  ])('is not made up of %j', (written) => {
    expect(calendarDate(written)).toBeUndefined();
  });
});
