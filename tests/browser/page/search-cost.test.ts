import { expect, it } from 'vitest';
import { encodeIndex } from '../../../lib/index/encode.ts';
import { makeAliases } from '../../bench/names.ts';
import * as ours from '../../bench/page/ours.ts';
import { timeTogether } from '../../bench/page/timing.ts';
import { bareWalk } from '../../bench/page/walk.ts';
import { makePage } from '../../bench/pages.ts';

const skeletons = import.meta.glob<string>('../../fixtures/pages/{broadsheet,live-blog,opinion,section,topic}.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const ALIASES = 100_000;
/** What else the machine does falls on both sides; the best of so many comparisons is nearest to the truth. */
const TRIES = 3;

it('searches a page for 100,000 aliases in at most three times a bare walk over its text', () => {
  const aliases = makeAliases(ALIASES);
  const matcher = ours.matcherOf(encodeIndex(aliases.map((text) => ({ text }))));
  const host = document.body.appendChild(document.createElement('div'));
  host.innerHTML = makePage(Object.values(skeletons), { chars: 100_000, names: aliases });
  const ratios: number[] = [];
  const works = { walk: () => void bareWalk(host), search: () => void ours.search(host, matcher) };
  for (let k = 0; k < TRIES && !ratios.some((ratio) => ratio <= 3); k++) {
    const { walk, search } = timeTogether(works, 15);
    ratios.push(search / walk);
  }
  const hits = ours.search(host, matcher).reduce((sum, { hits }) => sum + hits.length, 0);
  host.remove();
  expect(hits).toBeGreaterThan(100);
  expect(Math.min(...ratios)).toBeLessThanOrEqual(3);
});
