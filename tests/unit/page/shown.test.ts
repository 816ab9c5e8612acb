import { expect, it } from 'vitest';
import { whenShown } from '../../../lib/page/shown.ts';

function page(prerendering: boolean): Document {
  return Object.assign(new EventTarget(), { prerendering }) as unknown as Document;
}

it('is at once for a page that the reader opened', async () => {
  await expect(whenShown(page(false), new AbortController().signal)).resolves.toBeUndefined();
});

it('is when a page that was loaded ahead is shown', async () => {
  const ahead = page(true);
  let shown = false;
  const waiting = whenShown(ahead, new AbortController().signal).then(() => (shown = true));
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(shown).toBe(false);
  ahead.dispatchEvent(new Event('prerenderingchange'));
  await waiting;
  expect(shown).toBe(true);
});
