import { expect, it, vi } from 'vitest';
import { askAgain } from '../../lib/ask-again.ts';

it('asks once where there is an answer', async () => {
  const ask = vi.fn(async () => 'index');
  expect(await askAgain(ask)).toBe('index');
  expect(ask).toHaveBeenCalledOnce();
});

it('asks once more where the background ended at the question', async () => {
  const ask = vi.fn(async () => 'index').mockRejectedValueOnce(new Error('The message port closed.'));
  expect(await askAgain(ask)).toBe('index');
});

it('gives the second failure, and does not go on asking', async () => {
  const ask = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(new Error('The message port closed.'))
    .mockRejectedValue(new Error('damaged files'));
  await expect(askAgain(ask)).rejects.toThrow('damaged files');
  expect(ask).toHaveBeenCalledTimes(2);
});
