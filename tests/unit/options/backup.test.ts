import { describe, expect, test } from 'vitest';
import { BACKUP_AT_MOST, BACKUP_FORMAT, readBackup, writeBackup } from '../../../lib/options/backup.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings.ts';

const mine: Settings = {
  ...DEFAULT_SETTINGS,
  sites: { 'a.example': true },
  muted: ['ada'],
  caution: 'strict',
  types: [],
};
const file = (settings: unknown) => JSON.stringify({ format: BACKUP_FORMAT, settings });

test('what was written is read back', () => {
  expect(readBackup(writeBackup(mine))).toEqual({ settings: mine, faults: null });
});

test('what a file leaves out takes its default', () => {
  expect(readBackup(file({ caution: 'bold' })).settings).toEqual({ ...DEFAULT_SETTINGS, caution: 'bold' });
});

describe('a file that is wrong is not applied at all, and everything wrong is named', () => {
  test.each([
    ['no JSON', 'not json', [{ fault: 'not-json' }]],
    ['nothing', '', [{ fault: 'not-json' }]],
    ['a list', '[]', [{ fault: 'not-ours' }]],
    ['null', 'null', [{ fault: 'not-ours' }]],
    ['of another program', '{"settings":{}}', [{ fault: 'not-ours' }]],
    ['without settings', `{"format":"${BACKUP_FORMAT}"}`, [{ fault: 'not-ours' }]],
    ['too large', ' '.repeat(BACKUP_AT_MOST + 1), [{ fault: 'too-large' }]],
    [
      'of a newer version',
      file({ enabled: false, volume: 11, __proto__x: 1 }),
      [
        { fault: 'unknown-setting', setting: 'volume' },
        { fault: 'unknown-setting', setting: '__proto__x' },
      ],
    ],
    [
      'damaged',
      file({ enabled: 'yes', types: ['person', 'dragon'], caution: 'strict' }),
      [
        { fault: 'bad-value', setting: 'enabled', value: '"yes"' },
        { fault: 'bad-value', setting: 'types', value: '["person","dragon"]' },
      ],
    ],
  ])('%s', (_, text, faults) => {
    expect(readBackup(text)).toEqual({ settings: null, faults });
  });
});
