import { expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings.ts';
import { createSiteChoice } from '../../../lib/welcome/sites.ts';

/** A browser that has or has not given access to every site, and gives it when asked or not. */
function given(sites: Settings['sites'], { isAllowed = false, grants = true } = {}) {
  let settings: Settings = { ...DEFAULT_SETTINGS, sites };
  const access = {
    has: async () => isAllowed,
    request: vi.fn(async () => {
      isAllowed ||= grants;
      return grants;
    }),
    remove: vi.fn(async () => {
      isAllowed = false;
    }),
  };
  const choice = createSiteChoice({
    access,
    getSettings: async () => settings,
    changeSettings: async (change) => {
      settings = { ...settings, ...change(settings) };
    },
  });
  return { ...choice, access, sites: () => settings.sites };
}

test('every site is chosen once the browser gives access', async () => {
  const first = given({ 'blog.example': false });
  expect(await first.choose(true)).toBe(true);
  expect(first.sites()).toEqual({ 'blog.example': false, '*': true });
  expect(await first.isEvery()).toBe(true);
});

test('nothing changes where the browser gives no access', async () => {
  const first = given({}, { grants: false });
  expect(await first.choose(true)).toBe(false);
  expect(first.sites()).toEqual({});
});

test('coming back to the listed sites takes every site out of the settings, and gives its access back', async () => {
  const again = given({ '*': true, 'blog.example': true }, { isAllowed: true });
  expect(await again.choose(false)).toBe(true);
  expect(again.sites()).toEqual({ 'blog.example': true });
  expect(again.access.remove).toHaveBeenCalled();
  expect(await again.isEvery()).toBe(false);
});

test('a browser that keeps the access keeps nobody from the listed sites', async () => {
  const again = given({ '*': true }, { isAllowed: true });
  again.access.remove.mockRejectedValue(new Error('no'));
  expect(await again.choose(false)).toBe(true);
  expect(await again.isEvery()).toBe(false);
});

test('access alone, without the choice, is not every site', async () => {
  expect(await given({}, { isAllowed: true }).isEvery()).toBe(false);
});
