import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../settings.ts';

export const BACKUP_FORMAT = 'backstory-settings/1';

/** A megabyte holds ten thousand muted names; a larger file is something else. */
export const BACKUP_AT_MOST = 1_000_000;

export type BackupFault =
  | { fault: 'too-large' }
  | { fault: 'not-json' }
  | { fault: 'not-ours' }
  | { fault: 'unknown-setting'; setting: string }
  | { fault: 'bad-value'; setting: string; value: string };

export type Backup = { settings: Settings; faults: null } | { settings: null; faults: BackupFault[] };

/** The text of a settings file. */
export function writeBackup(settings: Settings): string {
  return `${JSON.stringify({ format: BACKUP_FORMAT, settings }, null, 2)}\n`;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads the text of a settings file. All of it must be right: a file that is half applied would leave the reader guessing.
 * Settings that it leaves out take their default.
 * @returns the settings, or everything that is wrong with the file
 */
export function readBackup(text: string): Backup {
  if (text.length > BACKUP_AT_MOST) return { settings: null, faults: [{ fault: 'too-large' }] };
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { settings: null, faults: [{ fault: 'not-json' }] };
  }
  if (!isRecord(file) || file.format !== BACKUP_FORMAT || !isRecord(file.settings)) {
    return { settings: null, faults: [{ fault: 'not-ours' }] };
  }
  const settings = parseSettings(file.settings);
  const faults = Object.entries(file.settings).flatMap(([setting, value]): BackupFault[] => {
    if (!Object.hasOwn(DEFAULT_SETTINGS, setting)) return [{ fault: 'unknown-setting', setting }];
    // What parsing had to replace was wrong.
    const same = JSON.stringify(settings[setting as keyof Settings]) === JSON.stringify(value);
    return same ? [] : [{ fault: 'bad-value', setting, value: JSON.stringify(value).slice(0, 60) }];
  });
  return faults.length > 0 ? { settings: null, faults } : { settings, faults: null };
}
