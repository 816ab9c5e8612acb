import { expect, test } from 'vitest';
import { hasQualifier } from '../../../lib/ui/has-qualifier.ts';

test.each([
  ['president-elect', 'elect', true],
  ['Deputy mayor of Selm', 'deputy', true],
  ['mayor', undefined, true],
  ['chair of the Electoral Commission', 'elect', false],
  ['contracting officer', 'acting', false],
  ['lighthouse keeper', 'then', false],
] as const)('whether “%s” says “%s” by itself: %s', (value, qualifier, has) => {
  expect(hasQualifier({ value, qualifier })).toBe(has);
});
