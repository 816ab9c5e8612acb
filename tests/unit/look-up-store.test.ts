import { beforeEach, expect, test, vi } from 'vitest';
import type { LookUp } from '../../lib/look-up-store.ts';

/** The browser's memory of this session, and who listens to its changes. */
const stored: Record<string, unknown> = {};
const heard = new Set<(changes: Record<string, { newValue?: unknown }>, area: string) => void>();
vi.stubGlobal('browser', {
  runtime: { id: 'backstory' },
  storage: {
    session: {
      get: async (key: string) => (key in stored ? { [key]: stored[key] } : {}),
      async set(values: Record<string, unknown>) {
        Object.assign(stored, values);
        for (const [key, newValue] of Object.entries(values))
          for (const one of heard) one({ [key]: { newValue } }, 'session');
      },
      remove: async (key: string) => void delete stored[key],
    },
    onChanged: {
      addListener: (one: never) => void heard.add(one),
      removeListener: (one: never) => void heard.delete(one),
    },
  },
});
const { createLookUpStore } = await import('../../lib/look-up-store.ts');

const MAREK: LookUp = { text: 'Marek', found: { entity: 'ivana-marek', name: 'Ivana Marek' }, windowId: 1 };

/** What a panel of a window shows, now and later. */
async function watch(windowId: number | undefined): Promise<string[]> {
  const shown: string[] = [];
  createLookUpStore().watch(windowId, ({ text }) => shown.push(text), new AbortController().signal);
  await Promise.resolve();
  await Promise.resolve();
  return shown;
}

beforeEach(() => {
  for (const key of Object.keys(stored)) delete stored[key];
  heard.clear();
  vi.useRealTimers();
});

test('what was looked up is shown in a panel that opens for it, once', async () => {
  await createLookUpStore().ask(MAREK);
  expect(await watch(1)).toEqual(['Marek']);
  expect(await watch(1)).toEqual([]);
});

test('what is looked up is shown in a panel that is there, and in no other window’s', async () => {
  const [here, there] = [await watch(1), await watch(2)];
  await createLookUpStore().ask(MAREK);
  expect([here, there]).toEqual([['Marek'], []]);
});

test('a panel that opens long after shows nothing of it, and leaves nothing of it', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 0 });
  await createLookUpStore().ask(MAREK);
  vi.setSystemTime(30_000);
  const soon = { ...stored };
  expect(await watch(1)).toEqual(['Marek']);
  Object.assign(stored, soon);
  vi.setSystemTime(10 * 60_000);
  expect(await watch(1)).toEqual([]);
  expect(stored).toEqual({});
});
