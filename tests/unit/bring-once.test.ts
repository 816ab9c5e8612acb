import { expect, it, vi } from 'vitest';
import { bringOnce } from '../../lib/bring-once.ts';

it('asks once for what is brought, also while it is on its way', async () => {
  const bring = vi.fn(async () => ({}));
  const get = bringOnce(bring);
  const [first, second] = await Promise.all([get(), get()]);
  expect(first).toBe(second);
  expect(await get()).toBe(first);
  expect(bring).toHaveBeenCalledOnce();
});

it.each([
  ['failed', () => Promise.reject(new Error('no answer'))],
  ['brought nothing', async () => undefined],
])('asks again when it %s', async (_, fail) => {
  const bring = vi.fn<() => Promise<string | undefined>>(fail);
  const get = bringOnce(bring);
  expect(await Promise.all([get(), get()])).toEqual([undefined, undefined]);
  expect(bring).toHaveBeenCalledOnce();
  bring.mockResolvedValue('card');
  expect(await get()).toBe('card');
});
