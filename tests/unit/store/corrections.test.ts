import { afterEach, describe, expect, it } from 'vitest';
import { type CorrectionDraft, CorrectionError, createView, LEARNED } from '../../../lib/store/index.ts';
import type { OpenStore } from '../../../lib/store/store.ts';
import { article, type Given } from '../dataset/make.ts';
import { aliasesIn, bundleOf, closeStores, everything, freshStore, meantBy } from './support.ts';

afterEach(closeStores);

const NAMES = ['Mara Ilves', 'M. Ilves', 'Ilves', 'Jon Ilves', 'Varnia', 'Mara Ilves-Holm', 'Holm'];
const MARA: Given = {
  name: 'Mara Ilves',
  roles: ['Vallish harbour minister'],
  says: [{ text: '“Ships first.”', about: ['Varnia'] }],
};
const VARNIA: Given = { name: 'Varnia', type: 'place' };
const base = bundleOf(article('base', '2030-01-01', [MARA, VARNIA]));
const other: Given = { name: 'M. Ilves', says: [{ text: '“The bridge is done.”', about: ['Mara Ilves'] }] };

/** The bundled dataset, and two learned articles. */
async function filled(): Promise<OpenStore> {
  const store = await freshStore(base);
  await store.addArticles(LEARNED, [
    article('one', '2031-05-01', [other, MARA]),
    article('two', '2031-06-01', [
      { name: 'Jon Ilves', roles: ['striker'], says: [{ text: '“Two goals.”' }] },
      { name: 'M. Ilves', says: [{ text: '“Not me.”' }] },
    ]),
  ]);
  return store;
}
const idOf = async (store: OpenStore, name: string) => {
  const [id] = await meantBy(store, name);
  return id!;
};
const said = async (store: OpenStore, id: string) =>
  (await createView(store).card(id))?.said.map(({ text }) => text) ?? null;
const seen = (store: OpenStore) => everything(store, NAMES);

describe('a correction', () => {
  it('makes one of two, with all names, statements and counts of both, and is taken back without a trace', async () => {
    const store = await filled();
    const before = await seen(store);
    const second = await idOf(store, 'M. Ilves');
    const made = await store.correct({ action: 'merge', into: 'mara-ilves', entity: second });
    expect(made.applies).toBe('mara-ilves');
    expect(await meantBy(store, 'M. Ilves')).toEqual(['mara-ilves']);
    expect(await said(store, 'mara-ilves')).toEqual([
      '“Not me.”',
      '“The bridge is done.”',
      '“Ships first.”',
      '“Ships first.”',
    ]);
    // Under the id it had, it is found too.
    expect((await createView(store).card(second))?.entity.id).toBe('mara-ilves');
    const card = await createView(store).card('mara-ilves');
    expect(card?.said.map(({ speakerName }) => speakerName)).toEqual(Array(4).fill('Mara Ilves'));
    expect(card?.about).toEqual([]);
    expect((await createView(store).facts()).entities).toBe(before.facts.entities - 1);
    await store.undoCorrections([made.number]);
    expect(await seen(store)).toEqual(before);
  });

  it('parts what some articles say from the rest', async () => {
    const store = await filled();
    const before = await seen(store);
    const first = await idOf(store, 'M. Ilves');
    const made = await store.correct({
      ...{ action: 'split', entity: first, name: 'Milo Ilves' },
      ...{ articles: ['learned/two'], names: [], shared: ['M. Ilves'] },
    });
    expect(made.applies).toBe('milo-ilves-split-1');
    expect(await said(store, first)).toEqual(['“The bridge is done.”']);
    expect(await said(store, made.applies!)).toEqual(['“Not me.”']);
    expect(await meantBy(store, 'M. Ilves')).toEqual([first, made.applies]);
    expect(await meantBy(store, 'Milo Ilves')).toEqual([made.applies]);
    const jon = await createView(store).card(await idOf(store, 'Jon Ilves'));
    expect(jon?.names[made.applies!]).toBe(jon?.entity.related.includes(made.applies!) ? 'Milo Ilves' : undefined);
    await store.undoCorrections([made.number]);
    expect(await seen(store)).toEqual(before);
  });

  it('gives a name to the other one alone', async () => {
    const store = await filled();
    const first = await idOf(store, 'M. Ilves');
    const split: CorrectionDraft = {
      ...{ action: 'split', entity: first, name: 'Milo Ilves' },
      ...{ articles: ['learned/two'], names: ['M. Ilves'], shared: [] },
    };
    const { applies } = await store.correct(split);
    expect(await meantBy(store, 'M. Ilves')).toEqual([applies]);
  });

  it('renames, finds the new name and surname in pages, and lets go of names that are not theirs', async () => {
    const store = await filled();
    const before = await seen(store);
    const made = await store.correct({
      ...{ action: 'rename', entity: 'mara-ilves', name: ' Mara  Ilves-Holm ', never: ['Mara Ilves'] },
    });
    expect(await meantBy(store, 'Mara Ilves-Holm spoke')).toEqual(['mara-ilves']);
    expect(await meantBy(store, 'Mara Ilves')).toEqual([]);
    expect((await aliasesIn(store, 'Ilves-Holm')).map(({ candidates }) => candidates[0]?.kind)).toContain('short');
    const view = createView(store);
    expect((await view.names(['mara-ilves']))['mara-ilves']).toBe('Mara Ilves-Holm');
    expect((await view.briefs(['mara-ilves']))['mara-ilves']?.names).toEqual(['Mara Ilves-Holm']);
    const speaker = await view.card(await idOf(store, 'M. Ilves'));
    expect(speaker?.names['mara-ilves']).toBe('Mara Ilves-Holm');
    await store.undoCorrections([made.number]);
    expect(await seen(store)).toEqual(before);
  });

  it('changes a role, keeps what the article states beside it, and takes a wrong one away', async () => {
    const store = await filled();
    const before = await seen(store);
    const detail = { relation: 'role', value: 'Vallish harbour minister' };
    const to = { value: 'Vallish trade minister', qualifier: 'former' as const, from: '2020', to: '2029-12' };
    const changed = await store.correct({ action: 'correct', entity: 'mara-ilves', detail, to });
    const [role, ...others] = (await createView(store).card('mara-ilves'))!.entity.details;
    expect(others).toEqual([]);
    expect(role).toMatchObject({
      ...{ value: to.value, qualifier: 'former', from: '2020', date: '2029-12', firstSeen: '2030-01-01' },
      stated: { value: 'Vallish harbour minister', firstSeen: '2030-01-01' },
    });
    expect(role?.sources).toHaveLength(2);
    expect((await createView(store).briefs(['mara-ilves']))['mara-ilves']?.roleWords).toEqual([
      'minister',
      'trade',
      'vallish',
    ]);
    const removed = await store.correct({ action: 'correct', entity: 'mara-ilves', detail, to: null });
    expect((await createView(store).card('mara-ilves'))!.entity.details).toEqual([]);
    await store.undoCorrections([removed.number, changed.number]);
    expect(await seen(store)).toEqual(before);
  });

  it('finds a role again that a fuller one has taken in', async () => {
    const store = await freshStore(bundleOf());
    const minister = (id: string, role: string) => article(id, '2031-05-01', [{ name: 'Mara Ilves', roles: [role] }]);
    await store.addArticles(LEARNED, [minister('one', 'minister')]);
    const entity = await idOf(store, 'Mara Ilves');
    const { details } = (await createView(store).card(entity))!.entity;
    await store.correct({ action: 'correct', entity, detail: details[0]!, to: null });
    await store.addArticles(LEARNED, [minister('two', 'Vallish minister')]);
    expect((await createView(store).card(await idOf(store, 'Mara Ilves')))!.entity.details).toEqual([]);
  });
});

describe('corrections', () => {
  it('build on those before them, and outlast the undoing of any', async () => {
    const store = await filled();
    const second = await idOf(store, 'M. Ilves');
    const merged = await store.correct({ action: 'merge', into: 'mara-ilves', entity: second });
    await store.correct({ action: 'rename', entity: 'mara-ilves', name: 'Mara Holm', never: [] });
    const split = await store.correct({
      ...{ action: 'split', entity: 'mara-ilves', name: 'Milo Ilves' },
      ...{ articles: ['learned/two'], names: ['M. Ilves'], shared: [] },
    });
    await store.correct({ action: 'rename', entity: split.applies!, name: 'Milo Holm', never: [] });
    expect((await createView(store).card(split.applies!))?.entity.name).toBe('Milo Holm');
    expect(await said(store, split.applies!)).toEqual(['“Not me.”']);
    await store.undoCorrections([merged.number]);
    expect(await said(store, second)).toEqual(['“Not me.”', '“The bridge is done.”']);
    expect((await createView(store).card('mara-ilves'))?.entity.name).toBe('Mara Holm');
    // What was split off has nothing in the articles that are left to it.
    expect(await createView(store).card(split.applies!)).toBeNull();
    await store.undoCorrections([split.number]);
    expect((await store.corrections()).map(({ action, applies }) => [action, applies])).toEqual([
      ['rename', 'mara-ilves'],
      ['rename', undefined],
    ]);
  });

  it('wait while nobody they are about is known, and count again once somebody is', async () => {
    const store = await filled();
    const second = await idOf(store, 'M. Ilves');
    await store.correct({ action: 'rename', entity: second, name: 'Milo Ilves', never: [] });
    const before = await seen(store);
    await store.removeArticle(LEARNED, 'one');
    await store.removeArticle(LEARNED, 'two');
    expect((await store.corrections())[0]?.applies).toBeUndefined();
    expect(await meantBy(store, 'Milo Ilves')).toEqual([]);
    const again = await filled();
    for (const one of await store.db.getAll('corrections')) await again.db.put('corrections', one);
    expect(await seen(again)).toEqual(before);
  });

  it('stay with whom they are about when more is known and the id changes', async () => {
    const store = await freshStore(bundleOf());
    await store.addArticles(LEARNED, [article('one', '2031-05-01', [{ name: 'Jon Ilves', roles: ['striker'] }])]);
    const entity = await idOf(store, 'Jon Ilves');
    await store.correct({ action: 'rename', entity, name: 'Jon “Goals” Ilves', never: [] });
    await store.addArticles(LEARNED, [article('two', '2031-05-02', [{ name: 'Jon Ilves', roles: ['senator'] }])]);
    const named = await Promise.all(
      (await meantBy(store, 'Jon Ilves')).map(async (id) => (await createView(store).card(id))!.entity),
    );
    expect(named.map(({ name, details }) => [name, details[0]?.value]).sort()).toEqual([
      ['Jon Ilves', 'senator'],
      ['Jon “Goals” Ilves', 'striker'],
    ]);
  });

  it('find whom they are about again when an update brought another bundled dataset', async () => {
    const store = await freshStore(bundleOf(), 'corrected-update');
    await store.upkeep;
    await store.addArticles(LEARNED, [article('one', '2031-05-01', [MARA, other])]);
    await store.correct({
      action: 'merge',
      into: await idOf(store, 'Mara Ilves'),
      entity: await idOf(store, 'M. Ilves'),
    });
    store.close();
    const next = await freshStore(base, 'corrected-update');
    await next.upkeep;
    expect(await meantBy(next, 'M. Ilves')).toEqual(['mara-ilves']);
    expect(await said(next, 'mara-ilves')).toContain('“The bridge is done.”');
  });

  it('change nothing of the bundled dataset, and go with its layer', async () => {
    const store = await filled();
    await store.correct({ action: 'rename', entity: 'varnia', name: 'Varnland', never: [] });
    expect((await base.names(['varnia'])).varnia).toBe('Varnia');
    await store.setEnabled('bundled', false);
    expect(await meantBy(store, 'Varnland')).toEqual([]);
    await store.setEnabled('bundled', true);
    expect(await meantBy(store, 'Varnland')).toEqual(['varnia']);
  });

  it('never come with a dataset of someone else', async () => {
    const store = await filled();
    const { id } = await store.beginImport('others.json');
    const foreign = { format: 'backstory-dataset/1' as const, articles: [], entities: [], statements: [] };
    const overrides = [{ action: 'rename' as const, entity: 'mara-ilves', name: 'Somebody' }];
    await store.addDataset(id, { ...foreign, overrides });
    await store.finishImport(id);
    expect(await store.corrections()).toEqual([]);
    expect((await createView(store).card('mara-ilves'))?.entity.name).toBe('Mara Ilves');
  });
});

describe('a correction that makes no sense is refused:', () => {
  const detail = { relation: 'role', value: 'Vallish harbour minister' };
  const rename = { action: 'rename' as const, entity: 'mara-ilves', never: [] };
  const split = { action: 'split' as const, entity: 'mara-ilves', name: 'X', names: [], shared: [] };
  const correct = { action: 'correct' as const, entity: 'mara-ilves', detail };
  it.each<[string, CorrectionDraft]>([
    ['unknown', { action: 'rename', entity: 'nobody', name: 'X', never: [] }],
    ['unknown', { action: 'rename', entity: '__proto__', name: 'X', never: [] }],
    ['same', { action: 'merge', into: 'mara-ilves', entity: 'mara-ilves' }],
    ['nameEmpty', { ...rename, name: ' … ' }],
    ['nameLong', { ...rename, name: 'x'.repeat(201) }],
    ['nameOff', { ...rename, name: 'Mara Ilves', never: ['Mara Ilves'] }],
    ['nameEmpty', { ...split, name: '', articles: ['base'] }],
    ['articlesNone', { ...split, articles: ['nowhere'] }],
    ['articlesAll', { ...split, articles: ['base', 'learned/one'] }],
    ['valueEmpty', { ...correct, to: { value: ' ' } }],
    ['valueLong', { ...correct, to: { value: 'x'.repeat(501) } }],
    ['date', { ...correct, to: { value: 'x', from: '2031-02-30' } }],
    ['date', { ...correct, to: { value: 'x', to: 'soon' } }],
    ['dateOrder', { ...correct, to: { value: 'x', from: '2031-02', to: '2030' } }],
  ])('%s, in %j', async (problem, draft) => {
    const store = await filled();
    const before = await seen(store);
    const refused = await store.correct(draft).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(CorrectionError);
    expect(refused).toMatchObject({ problem });
    expect(await seen(store)).toEqual(before);
  });

  it('a merge of those that are one already, in a circle', async () => {
    const store = await filled();
    const second = await idOf(store, 'M. Ilves');
    await store.correct({ action: 'merge', into: 'mara-ilves', entity: second });
    const back = store.correct({ action: 'merge', into: second, entity: 'mara-ilves' });
    await expect(back).rejects.toMatchObject({ problem: 'same' });
  });

  it('and a circle that two pages made at once does no harm', async () => {
    const store = await filled();
    const second = await idOf(store, 'M. Ilves');
    const made = await store.correct({ action: 'merge', into: 'mara-ilves', entity: second });
    const row = (await store.db.get('corrections', made.number))!;
    if (row.action !== 'merge') throw new Error('no merge');
    await store.db.put('corrections', { ...row, number: 2, into: row.entity, entity: row.into });
    expect(await said(store, 'mara-ilves')).toHaveLength(4);
  });
});
