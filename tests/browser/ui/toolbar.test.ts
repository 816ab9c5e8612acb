import { expect, test } from 'vitest';
import type { PageStatus } from '../../../lib/messages.ts';
import { lookOf } from '../../../lib/toolbar-look.ts';

const DRAWN = import.meta.glob<string>('../../../assets/icon/*.svg', { eager: true, query: '?raw', import: 'default' });
const drawing = (icon: string) => DRAWN[`../../../assets/icon/${icon}.svg`];

const marek = { entity: 'ivana-marek', name: 'Ivana Marek', type: 'person', count: 9 } as const;
const selm = { entity: 'selm', name: 'Selm', type: 'place', count: 1 } as const;
const at = (state: PageStatus['state'], found: PageStatus['found'] = []): PageStatus => ({
  ...{ state, found },
  host: 'harbour-gazette.example',
});

test('the toolbar button counts the names that are marked, unless the reader wants no count', () => {
  const page = at('reading', [marek, selm]);
  expect(lookOf(page, true)).toEqual({ icon: 'icon', badge: '2', title: '2 names on this page' });
  expect(lookOf(page, false)).toEqual({ icon: 'icon', badge: '', title: '2 names on this page' });
});

test.each([
  ['reading', 'icon', 'No known names on this page'],
  ['off', 'icon-off', 'Backstory is off'],
  ['site-off', 'icon-off', 'Off on this site'],
  ['not-an-article', 'icon-rest', ''],
  ['waiting', 'icon-rest', ''],
  [
    'dataset-empty',
    'icon-trouble',
    'No names are known. Learn from an article, import some in the library, or turn a source on there.',
  ],
  ['dataset-failed', 'icon-trouble', 'The dataset could not be read. Install the extension again if this stays.'],
] as const)('where nothing is marked, its look and words say why: %s', (state, icon, title) => {
  expect(lookOf(at(state), true)).toEqual({ icon, badge: '', title });
});

test('each of its looks is drawn, and none like another', () => {
  const looks = ['icon', 'icon-rest', 'icon-off', 'icon-trouble'].map(drawing);
  expect(looks.every((svg) => svg?.includes('<svg'))).toBe(true);
  expect(new Set(looks).size).toBe(4);
});
