import { describe, expect, it } from 'vitest';
import { createCache } from '../../../lib/dataset/lru.ts';

/** A cache of words by their length; `loads` tells what was loaded. */
function words(budget: number, weigh?: (word: string) => number) {
  const loads: string[] = [];
  const get = createCache({ budget, ...(weigh && { weigh }) }, async (key) => {
    loads.push(key);
    if (key === 'broken') throw new Error('broken');
    return key;
  });
  return { get, loads };
}

describe('what was loaded', () => {
  it('is loaded once, also when it is asked for twice at a time', async () => {
    const { get, loads } = words(2);
    await Promise.all([get('a'), get('a')]);
    expect(await get('a')).toBe('a');
    expect(loads).toEqual(['a']);
  });

  it('is let go of when it is the one asked for longest ago', async () => {
    const { get, loads } = words(2);
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await get(key);
    expect(loads).toEqual(['a', 'b', 'c', 'b']);
  });

  it('is let go of by weight', async () => {
    const { get, loads } = words(5, ({ length }) => length);
    for (const key of ['aa', 'bb', 'cccc', 'bb', 'cccc']) await get(key);
    expect(loads).toEqual(['aa', 'bb', 'cccc', 'bb', 'cccc']);
    for (const key of ['c', 'cccc']) await get(key);
    expect(loads.slice(5)).toEqual(['c']);
  });

  it('stays when it alone is more than the budget', async () => {
    const { get, loads } = words(3, ({ length }) => length);
    await get('cccc');
    await get('cccc');
    expect(loads).toEqual(['cccc']);
  });

  it('is tried again when it could not be loaded', async () => {
    const { get, loads } = words(2);
    await expect(get('broken')).rejects.toThrow('broken');
    await expect(get('broken')).rejects.toThrow('broken');
    expect(loads).toEqual(['broken', 'broken']);
  });
});
