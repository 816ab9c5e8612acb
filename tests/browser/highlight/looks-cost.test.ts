import { expect, it } from 'vitest';
import highlights from '../../../lib/highlight/highlights.css?inline';
import marks from '../../../lib/highlight/marks.css?inline';
import { median } from '../../bench/page/timing.ts';
import { makePage } from '../../bench/pages.ts';

const skeletons = import.meta.glob<string>('../../fixtures/pages/{broadsheet,live-blog,opinion,section,topic}.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const ROUNDS = 7;
const MOST = 1.1;
/** What else the machine does falls on both sides; the best of so many comparisons is nearest to the truth. */
const TRIES = 4;

it('adds little to what a page pays for the styles and the layout of new content, without a mark in it', () => {
  const html = makePage(Object.values(skeletons), { chars: 100_000, names: [] });
  const pages = ['', marks + highlights].map((css) => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.contentDocument!.head.append(Object.assign(document.createElement('style'), { textContent: css }));
    return { frame, body: frame.contentDocument!.body, times: [] as number[] };
  });
  const compare = (): number => {
    for (let round = 0; round < ROUNDS; round++) {
      for (const { body, times } of pages) {
        body.replaceChildren();
        body.getBoundingClientRect();
        body.innerHTML = html;
        const began = performance.now();
        body.getBoundingClientRect();
        times.push(performance.now() - began);
      }
    }
    return median(pages[1]!.times) / median(pages[0]!.times);
  };
  const ratios: number[] = [];
  while (ratios.length < TRIES && !ratios.some((ratio) => ratio < MOST)) ratios.push(compare());
  for (const { frame } of pages) frame.remove();
  expect(Math.min(...ratios)).toBeLessThan(MOST);
});
