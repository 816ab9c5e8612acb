import { expect, it } from 'vitest';
import { isSiteRead, kindsRead } from '../../../lib/options/read-sites.ts';

const listed = ['gazette.example', 'news.portal.example'];
const allowed = new Set(['blog.example', '*']);

it.each([
  ['a listed site', 'gazette.example', {}, true],
  ['a part of one', 'sport.gazette.example', {}, true],
  ['what has a listed site below it', 'portal.example', {}, true],
  ['one that is not listed', 'blog.example', {}, false],
  ['one that the reader added', 'blog.example', { 'blog.example': true }, true],
  ['one that the reader added a part of', 'example.org', { 'news.example.org': true }, false],
  ['one of which a part is read', 'example', { 'blog.example': true, example: false }, true],
  ['one that the reader added and the browser keeps closed', 'shut.example', { 'shut.example': true }, false],
  ['a listed one that is turned off', 'gazette.example', { 'gazette.example': false }, false],
  ['a part of one that is turned off', 'sport.gazette.example', { 'gazette.example': false }, false],
  ['any, where all are read', 'anything.example', { '*': true }, true],
  ['one that is off, where all are read', 'blog.example', { '*': true, 'blog.example': false }, false],
  ['a listed one, where all are off', 'gazette.example', { '*': false }, false],
] as const)('%s', (_, site, sites, read) => {
  expect(isSiteRead({ settings: { sites }, listed, allowed }, site)).toBe(read);
});

it('is believed to be open while it is not known what the browser lets us read', () => {
  const settings = { sites: { 'shut.example': true } };
  expect(isSiteRead({ settings, listed, allowed: null }, 'shut.example')).toBe(true);
});

it.each([
  ['only the list, at first', {}, [true, false, false]],
  ['the reader’s own, once one is added', { 'blog.example': true }, [true, true, false]],
  ['not one that the browser keeps closed', { 'shut.example': true }, [true, false, false]],
  ['no listed one that was turned off and on again as an own one', { 'gazette.example': true }, [true, false, false]],
  ['every kind, where every site is read', { '*': true }, [true, true, true]],
  [
    'nothing of the list, where all of it is off',
    { 'gazette.example': false, 'news.portal.example': false },
    [false, false, false],
  ],
] as const)('of the kinds of sites, %s', (_, sites, expected) => {
  const { listed: ofList, own, other } = kindsRead({ settings: { sites }, listed, allowed });
  expect([ofList, own, other]).toEqual(expected);
});
