import { expect, test } from 'vitest';
import type { PageStatus } from '../../../lib/messages.ts';
import { type PopupState, type Scene, sceneOf } from '../../../lib/popup/scene.ts';

const page = (state: PageStatus['state'], found: PageStatus['found'] = []): PageStatus => ({
  state,
  host: 'a.b',
  found,
});
const one: PageStatus['found'] = [{ entity: 'ada', name: 'Ada', type: 'person', count: 1 }];
const usual: PopupState = {
  ...{ place: '1 a', enabled: true, host: 'a.b', siteOn: true, access: true },
  page: page('reading', one),
};

const CASES: [what: string, change: Partial<PopupState>, scene: Scene][] = [
  ['a page with marks', {}, 'found'],
  ['a page without', { page: page('reading') }, 'nothing-found'],
  ['off everywhere, on any page', { enabled: false, host: null, page: null }, 'off'],
  ['a page of the browser', { host: null, access: false, page: null }, 'browser-page'],
  ['a site that the browser hides from us', { access: false, page: null }, 'no-access'],
  ['a hidden site that the reader turned off', { access: false, siteOn: false, page: null }, 'no-access'],
  ['a site without access whose page answers, read this once', { access: false }, 'found'],
  ['a site that is off', { siteOn: false, page: page('site-off') }, 'site-off'],
  ['a site that is off, whose page does not answer', { siteOn: false, page: null }, 'site-off'],
  ['a page from before the extension', { page: null }, 'silent'],
  ['a page that has not heard that its site is on again', { page: page('site-off') }, 'waiting'],
  ['a page that has not heard that everything is on again', { page: page('off') }, 'waiting'],
  ['a page that is no article', { page: page('not-an-article') }, 'not-an-article'],
  ['an empty dataset', { page: page('dataset-empty') }, 'dataset-empty'],
];

test.each(CASES)('%s', (_, change, scene) => {
  expect(sceneOf({ ...usual, ...change })).toBe(scene);
});
