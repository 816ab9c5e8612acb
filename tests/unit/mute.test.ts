import { expect, test } from 'vitest';
import { withMute } from '../../lib/mute.ts';
import { keyOfName } from '../../lib/settings.ts';

const before = { muted: ['selm'], notMeant: [keyOfName('ivana-marek', 'Marek')] };

test('an entity is muted once, however often that is asked, and marked again', () => {
  expect(withMute(before, { entity: 'arvenia', muted: true })).toEqual({ muted: ['selm', 'arvenia'] });
  expect(withMute(before, { entity: 'selm', muted: true })).toEqual({ muted: ['selm'] });
  expect(withMute(before, { entity: 'selm', muted: false })).toEqual({ muted: [] });
});

test('a name that means somebody else is noted as written, and taken back', () => {
  const change = withMute(before, { entity: 'arvenia', name: 'The Republic', muted: true });
  expect(change).toEqual({ notMeant: [...before.notMeant, keyOfName('arvenia', 'the republic')] });
  expect(withMute(before, { entity: 'ivana-marek', name: 'MAREK', muted: false })).toEqual({ notMeant: [] });
});
