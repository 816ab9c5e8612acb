import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Extraction } from '../../../lib/entity.ts';
import { createView } from '../../../lib/store/index.ts';
import { article, type Given } from '../dataset/make.ts';
import { bundleOf, closeStores, everything, freshStore, meantBy } from './support.ts';

afterEach(closeStores);

const NAMES = [
  'Mara Ilves',
  'Jon Ilves',
  'Ilves',
  'Norholm Group',
  'Norholm',
  'Varnia',
  'Foreign Ministry',
  'Oslo Quartet',
];
const ROLES = ['Vallish harbour minister', 'striker', 'former singer', 'harbour minister', 'chief executive'];

const given: fc.Arbitrary<Given> = fc
  .record({ name: fc.constantFrom(...NAMES), role: fc.option(fc.constantFrom(...ROLES)), says: fc.boolean() })
  .map(({ name, role, says }) => {
    const isPerson = /Ilves/.test(name);
    return {
      name,
      type: isPerson ? 'person' : name === 'Varnia' ? 'place' : 'organisation',
      roles: isPerson && role !== null ? [role] : [],
      says: says ? [{ text: `“${name} will stay.”`, about: ['Varnia'] }] : [],
    };
  });
const people = fc.uniqueArray(given, { selector: ({ name }) => name, minLength: 1, maxLength: 5 });
const LAYERS = ['learned', 'import-1'];

interface Step {
  act: 'add' | 'forget' | 'toggle' | 'empty';
  layer: string;
  id: string;
  given: Given[];
}
const step: fc.Arbitrary<Step> = fc.record({
  act: fc.constantFrom('add', 'add', 'add', 'add', 'forget', 'toggle', 'empty'),
  layer: fc.constantFrom(...LAYERS),
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  given: people,
});

const base = bundleOf(
  article('base', '2030-01-01', [
    { name: 'Mara Ilves', roles: ['Vallish harbour minister'], says: [{ text: '“Ships first.”', about: ['Varnia'] }] },
    { name: 'Varnia', type: 'place' },
  ]),
);

describe('the memory after any steps', () => {
  it('is what the articles that are left in the layers that are on would make of it anew, in any order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), fc.boolean(), async (steps, reverse) => {
        const store = await freshStore(base);
        await store.finishImport((await store.beginImport('others')).id);
        const kept = new Map<string, Map<string, Extraction>>(LAYERS.map((layer) => [layer, new Map()]));
        const on = new Set(LAYERS);
        for (const { act, layer, id, given: named } of steps) {
          if (act === 'add') {
            const extraction = article(id, `2031-0${1 + named.length}-01`, named, true);
            kept.get(layer)!.set(id, extraction);
            await store.addArticles(layer, [extraction]);
          } else if (act === 'forget') {
            expect(await store.removeArticle(layer, id)).toBe(kept.get(layer)!.delete(id));
          } else if (act === 'toggle') {
            if (!on.delete(layer)) on.add(layer);
            await store.setEnabled(layer, on.has(layer));
          } else {
            await store.empty(layer);
            kept.get(layer)!.clear();
          }
        }
        const anew = await freshStore(base);
        await anew.finishImport((await anew.beginImport('others')).id);
        for (const layer of reverse ? LAYERS.toReversed() : LAYERS) {
          const articles = [...kept.get(layer)!.values()];
          if (on.has(layer)) await anew.addArticles(layer, reverse ? articles.reverse() : articles);
        }
        expect(await everything(store, NAMES)).toEqual(await everything(anew, NAMES));
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});

describe('who is who in the memory', () => {
  it('takes a full name of the bundled dataset for its entity, and adds what is said', async () => {
    const store = await freshStore(base);
    await store.addArticles('learned', [
      article('one', '2031-05-01', [
        { name: 'Mara Ilves', roles: ['minister'], says: [{ text: '“The bridge is done.”' }] },
      ]),
    ]);
    const card = await createView(store).card('mara-ilves');
    expect(card?.said.map(({ text }) => text)).toEqual(['“The bridge is done.”', '“Ships first.”']);
    expect(card?.said[0]?.article).toMatchObject({ title: 'Headline of one', date: '2031-05-01' });
  });

  it('keeps a namesake from another walk of life apart', async () => {
    const store = await freshStore(base);
    await store.addArticles('learned', [article('one', '2031-05-01', [{ name: 'Mara Ilves', roles: ['striker'] }])]);
    const ids = await meantBy(store, 'Mara Ilves scored.');
    expect(ids).toHaveLength(2);
    expect(ids[0]).toBe('mara-ilves');
    expect(ids[1]).toMatch(/^mara-ilves-\w+$/);
  });

  it('takes a surname for the one person who shares its role', async () => {
    const store = await freshStore();
    await store.addArticles('learned', [
      article('one', '2031-05-01', [{ name: 'Jon Ilves', roles: ['Vallish harbour minister'] }]),
      article('two', '2031-05-02', [{ name: 'Ilves', roles: ['Vallish harbour minister'], says: [{ text: '“No.”' }] }]),
    ]);
    const [id, ...others] = await meantBy(store, 'Jon Ilves');
    expect(others).toEqual([]);
    expect((await createView(store).card(id!))?.said.map(({ text }) => text)).toEqual(['“No.”']);
  });

  it('finds an entity by the id it had before more was known', async () => {
    const store = await freshStore();
    await store.addArticles('learned', [article('one', '2031-05-01', [{ name: 'Jon Ilves', roles: ['striker'] }])]);
    const [before] = await meantBy(store, 'Jon Ilves');
    await store.addArticles('learned', [article('two', '2031-05-01', [{ name: 'Jon Ilves', roles: ['senator'] }])]);
    expect(await meantBy(store, 'Jon Ilves')).toHaveLength(2);
    expect(await createView(store).card(before!)).not.toBeNull();
  });

  it('counts statements by and about an entity over the layers that are on, without reading them', async () => {
    const store = await freshStore(base);
    await store.addArticles('learned', [
      article('one', '2031-05-01', [
        { name: 'Mara Ilves', says: [{ text: '“Yes.”' }, { text: '“I was right.”', about: ['Mara Ilves'] }] },
        { name: 'Jon Ilves', says: [{ text: '“She erred.”', about: ['Mara Ilves'] }] },
      ]),
    ]);
    const view = createView(store);
    const card = await view.card('mara-ilves');
    expect(await view.statementCounts(['mara-ilves', 'nobody'])).toEqual({
      'mara-ilves': card!.said.length + card!.about.length,
    });
    expect(card!.said).toHaveLength(3);
    await store.setEnabled('learned', false);
    expect(await view.statementCounts(['mara-ilves'])).toEqual({ 'mara-ilves': 1 });
  });

  it('a card that is cut before it is completed has the names and articles of what is left', async () => {
    const store = await freshStore(base);
    await store.addArticles('learned', [
      article('one', '2031-05-01', [
        {
          name: 'Mara Ilves',
          says: [{ text: '“Lene Vaad knows the bridge.”', about: ['Lene Vaad'] }, { text: '“No.”' }],
        },
        { name: 'Lene Vaad', roles: ['engineer'] },
      ]),
    ]);
    const view = createView(store);
    const draft = await view.draft('mara-ilves');
    const kept = draft!.card.said.filter(({ text }) => text.includes('bridge'));
    const card = await draft!.complete({ ...draft!.card, said: kept });
    const whole = await view.card('mara-ilves');
    expect(card.said).toEqual(whole!.said.filter(({ text }) => text.includes('bridge')));
    expect(card.said[0]!.article).toMatchObject({ title: 'Headline of one', date: '2031-05-01' });
    expect(card.names[card.said[0]!.about[0]!]).toBe('Lene Vaad');
    expect(Object.keys(card.persons!).sort()).toEqual(['mara-ilves', card.said[0]!.about[0]].sort());
  });

  it('leaves no trace of an article that is forgotten', async () => {
    const store = await freshStore(base);
    const before = await everything(store, NAMES);
    await store.addArticles('learned', [
      article('one', '2031-05-01', [{ name: 'Mara Ilves', says: [{ text: '“Yes.”' }] }, { name: 'Jon Ilves' }]),
    ]);
    expect(await everything(store, NAMES)).not.toEqual(before);
    await store.removeArticle('learned', 'one');
    expect(await everything(store, NAMES)).toEqual(before);
    for (const rows of store.db.objectStoreNames) {
      if (rows !== 'layers' && rows !== 'state') expect(await store.db.count(rows), rows).toBe(0);
    }
  });
});
