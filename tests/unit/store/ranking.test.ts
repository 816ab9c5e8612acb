import { afterEach, describe, expect, it } from 'vitest';
import { indexCard, rankCard } from '../../../lib/dataset/rank.ts';
import { createView, LEARNED } from '../../../lib/store/index.ts';
import type { OpenStore } from '../../../lib/store/store.ts';
import { article, type Given, merge } from '../dataset/make.ts';
import { bundleOf, closeStores, freshStore, meantBy } from './support.ts';

afterEach(closeStores);

const MARA: Given = { name: 'Mara Ilves', roles: ['Vallish harbour minister'] };
const LENE: Given = { name: 'Lene Vaad', roles: ['singer'] };
const saying = (text: string, ...about: string[]): Given => ({ ...MARA, says: [{ text, about }] });

/** What a card of the memory says first to a reader of a paragraph. */
async function first(
  store: OpenStore,
  id: string,
  paragraph: string,
  ...nearby: string[]
): Promise<string | undefined> {
  const draft = await createView(store).draft(id);
  return rankCard(indexCard(draft!.card, draft!), { paragraph, nearby }).said[0]?.text;
}
const idOf = async (store: OpenStore, name: string) => (await meantBy(store, name))[0]!;

describe('a card of the memory', () => {
  it('does not take its own name in a paragraph for a sign of what matters', async () => {
    const store = await freshStore();
    await store.addArticles(LEARNED, [
      article('old', '2031-05-01', [saying('“Ilves is no common name.”')]),
      article('new', '2031-05-02', [saying('“The quay is wet today.”')]),
    ]);
    expect(await first(store, await idOf(store, 'Mara Ilves'), 'Mara Ilves spoke.')).toBe('“The quay is wet today.”');
  });

  it('tells persons from others, as its links, the bundled dataset and corrections have them', async () => {
    const base = bundleOf(article('base', '2030-01-01', [{ name: 'Lena Holm' }, { name: 'Varnia', type: 'place' }]));
    const store = await freshStore(base);
    const about = ['Lene Vaad', 'Varnia', 'Tide Works'];
    await store.addArticles(LEARNED, [
      article('new', '2031-05-01', [
        saying('“They sing well.”', ...about),
        ...[LENE, { name: 'Varnia', type: 'place' as const }, { name: 'Tide Works', type: 'organisation' as const }],
      ]),
    ]);
    const [mara, lene] = [await idOf(store, 'Mara Ilves'), await idOf(store, 'Lene Vaad')];
    const persons = async () => Object.keys((await createView(store).card(mara))!.persons!).sort();
    expect(await persons()).toEqual([mara, lene].sort());
    const draft = await createView(store).draft(mara);
    expect(Object.keys(draft!.persons!).some((id) => id.startsWith('lene-vaad'))).toBe(true);
    await store.correct({ action: 'merge', into: 'lena-holm', entity: lene });
    expect(await persons()).toEqual([mara, 'lena-holm'].sort());
  });

  it('puts first what is about somebody near whose role tells the field of work', async () => {
    const store = await freshStore();
    await store.addArticles(LEARNED, [
      article('old', '2031-05-01', [saying('“She sings well.”', 'Lene Vaad'), LENE]),
      article('new', '2031-05-02', [saying('“The quay is wet today.”')]),
    ]);
    const [mara, lene] = [await idOf(store, 'Mara Ilves'), await idOf(store, 'Lene Vaad')];
    expect(await first(store, mara, 'Nothing else.', lene)).toBe('“She sings well.”');
  });

  it('puts first what is about somebody near who was joined with another by the reader', async () => {
    const base = bundleOf(article('base', '2030-01-01', [{ name: 'Lena Holm' }]));
    const store = await freshStore(base);
    await store.addArticles(LEARNED, [
      article('old', '2031-05-01', [saying('“She sings well.”', 'Lene Vaad'), LENE]),
      article('new', '2031-05-02', [saying('“The quay is wet today.”')]),
    ]);
    await store.correct({ action: 'merge', into: 'lena-holm', entity: await idOf(store, 'Lene Vaad') });
    const mara = await idOf(store, 'Mara Ilves');
    expect(await first(store, mara, 'Nothing else.', 'lena-holm')).toBe('“She sings well.”');
  });

  it('leaves the name out that the reader gave it', async () => {
    const store = await freshStore(bundleOf(article('base', '2030-01-01', [MARA])));
    await store.addArticles(LEARNED, [
      article('old', '2031-05-01', [saying('“I am a Holm at heart.”')]),
      article('new', '2031-05-02', [saying('“The quay is wet today.”')]),
    ]);
    await store.correct({ action: 'rename', entity: 'mara-ilves', name: 'Mara Holm', never: [] });
    expect(await first(store, 'mara-ilves', 'Mara Holm spoke.')).toBe('“The quay is wet today.”');
  });
});

describe('articles of a dataset that was imported', () => {
  /** Articles whose ids stand the other way round than their dates. */
  const dated = (prefix: string, ...days: number[]) =>
    days.map((day) => article(`${prefix}${30 - day}`, `2030-01-${String(day).padStart(2, '0')}`, [MARA]));
  async function articlesOf(store: OpenStore): Promise<string[]> {
    const { id } = await store.beginImport('others.json');
    await store.addDataset(id, merge(dated('a', 2, 26, 11)).dataset);
    await store.finishImport(id);
    return (await createView(store).draft(await idOf(store, 'Mara Ilves')))!.card.entity.articles;
  }

  it('stand newest first before they are read, so that what is cut off is old', async () => {
    expect(await articlesOf(await freshStore())).toEqual(['import-1/a4', 'import-1/a19', 'import-1/a28']);
  });

  it('stand among those of other layers by their dates', async () => {
    const store = await freshStore(bundleOf(...dated('b', 20)));
    await store.addArticles(LEARNED, dated('c', 5));
    const newestFirst = ['import-1/a4', 'b10', 'import-1/a19', 'learned/c25', 'import-1/a28'];
    expect(await articlesOf(store)).toEqual(newestFirst);
  });
});
