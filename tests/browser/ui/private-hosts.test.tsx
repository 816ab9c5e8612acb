import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ExcludedPart } from '../../../lib/options/excluded-part.tsx';
import '../../../lib/options/options.css';
import { axeFindings } from './axe.ts';
import { shoot } from './look.ts';

const place = document.createElement('main');
afterEach(() => {
  render(null, place);
  place.remove();
});

test('the well-known sites that nothing is learned from are folded away by kind, under the list that can be changed', async () => {
  document.body.append(place);
  document.title = 'Options';
  render(
    <>
      <h1>Options</h1>
      <ExcludedPart deps={{ getExcluded: async () => [], setExcluded: async () => {} }} say={() => {}} />
    </>,
    place,
  );
  const title = page.getByText(/^Always left out too: [\d,]+ well-known sites/);
  await expect.element(title).toBeVisible();
  const banks = page.getByText(/\bpaypal\.com\b/);
  await expect.element(banks).not.toBeVisible();
  await userEvent.click(title);
  await expect.element(banks).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Messengers' })).toBeVisible();
  await shoot('options-private-hosts');
  expect(await axeFindings(place)).toEqual([]);
});
