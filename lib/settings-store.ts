import { storage } from '@wxt-dev/storage';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from './settings.ts';

const item = storage.defineItem<unknown>('local:settings', { fallback: DEFAULT_SETTINGS, version: 1 });

export async function getSettings(): Promise<Settings> {
  return parseSettings(await item.getValue());
}

export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await item.setValue(parseSettings({ ...(await getSettings()), ...change }));
}

/** Calls back with the settings after every change, in any context, until `signal` aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal?: AbortSignal): void {
  const stop = item.watch((value) => onChange(parseSettings(value)));
  signal?.addEventListener('abort', stop, { once: true });
}
