import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import type { Extraction } from '../../../lib/entity.ts';
import { gatherLibrary } from '../../../lib/library/gather.ts';
import { type CorrectionDraft, CorrectionError, createView } from '../../../lib/store/index.ts';
import type { OpenStore } from '../../../lib/store/store.ts';
import { article, type Given, merge } from '../dataset/make.ts';
import { bundleOf, closeStores, everything, freshStore, meantBy } from './support.ts';

afterEach(closeStores);

const NAMES = ['Mara Ilves', 'Jon Ilves', 'Ilves', 'Varnia', 'Norholm Group', 'Norholm'];
const GIVEN_NAMES = ['Mara Holm', 'Milo Ilves', 'Jon Ilves'];
const ALL_NAMES = [...NAMES, 'Mara Holm', 'Holm', 'Milo Ilves'];
const ROLES = ['Vallish harbour minister', 'striker', 'harbour minister'];

const given: fc.Arbitrary<Given> = fc
  .record({ name: fc.constantFrom(...NAMES), role: fc.option(fc.constantFrom(...ROLES)), says: fc.boolean() })
  .map(({ name, role, says }) => ({
    name,
    type: /Ilves/.test(name) ? 'person' : name === 'Varnia' ? 'place' : 'organisation',
    roles: /Ilves/.test(name) && role !== null ? [role] : [],
    says: says ? [{ text: `“${name} will stay.”`, about: ['Varnia', 'Mara Ilves'] }] : [],
  }));
const people = fc.uniqueArray(given, { selector: ({ name }) => name, minLength: 1, maxLength: 4 });
const IDS = ['a', 'b', 'c', 'd'];
const some = fc.subarray(['base', ...IDS.map((id) => `learned/${id}`)], { minLength: 1, maxLength: 3 });
const whom = fc.constantFrom(...ALL_NAMES);

/** Corrections of entities by a name that they have. */
const draft: fc.Arbitrary<CorrectionDraft> = fc.oneof(
  fc.record({ action: fc.constant('merge' as const), into: whom, entity: whom }),
  fc.record({
    ...{ action: fc.constant('split' as const), entity: whom, name: fc.constantFrom(...GIVEN_NAMES) },
    ...{ articles: some, names: fc.subarray(NAMES, { maxLength: 1 }), shared: fc.subarray(NAMES, { maxLength: 2 }) },
  }),
  fc.record({
    ...{ action: fc.constant('rename' as const), entity: whom, name: fc.constantFrom(...GIVEN_NAMES) },
    never: fc.subarray(NAMES, { maxLength: 1 }),
  }),
  fc.record({
    ...{ action: fc.constant('correct' as const), entity: whom },
    detail: fc.constantFrom(...ROLES).map((value) => ({ relation: 'role', value })),
    to: fc.option(fc.constant({ value: 'mayor', qualifier: 'former' as const })),
  }),
);

type Step =
  | { act: 'add'; id: string; given: Given[] }
  | { act: 'forget'; id: string }
  | { act: 'correct'; draft: CorrectionDraft }
  | { act: 'undo'; which: number };
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ act: fc.constant('add' as const), id: fc.constantFrom(...IDS), given: people }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('forget' as const), id: fc.constantFrom(...IDS) }) },
  { weight: 5, arbitrary: fc.record({ act: fc.constant('correct' as const), draft }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('undo' as const), which: fc.nat(9) }) },
);

const bundled = article('base', '2030-01-01', [
  { name: 'Mara Ilves', roles: ['Vallish harbour minister'], says: [{ text: '“Ships first.”', about: ['Varnia'] }] },
  { name: 'Varnia', type: 'place' },
]);
const FIRST: Extraction = article(
  'a',
  '2031-01-01',
  NAMES.map((name) => ({ name, type: /Ilves/.test(name) ? 'person' : 'organisation' })),
  true,
);
const base = bundleOf(bundled);
const { dataset } = merge([bundled]);

/** The draft with ids for names; null where a name is nobody's. */
async function withIds(store: OpenStore, one: CorrectionDraft): Promise<CorrectionDraft | null> {
  const [entity, into] = await Promise.all(
    [one.entity, one.action === 'merge' ? one.into : one.entity].map(async (name) => (await meantBy(store, name))[0]),
  );
  if (entity === undefined || into === undefined) return null;
  return one.action === 'merge' ? { ...one, entity, into } : { ...one, entity };
}

/** What the library page has, which reads everything at once. */
async function gathered(store: OpenStore) {
  const view = createView(store);
  const library = await gatherLibrary(store, async () => dataset, view);
  return { library, view };
}

it('corrections come to the same whenever they were made, and for the page, the card and the library', async () => {
  let corrected = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), fc.boolean(), async (steps, reverse) => {
      const store = await freshStore(base);
      const kept = new Map([['a', FIRST]]);
      await store.addArticles('learned', [FIRST]);
      for (const one of steps) {
        if (one.act === 'add') {
          const extraction = article(one.id, `2031-0${1 + one.given.length}-01`, one.given, true);
          kept.set(one.id, extraction);
          await store.addArticles('learned', [extraction]);
        } else if (one.act === 'forget') {
          kept.delete(one.id);
          await store.removeArticle('learned', one.id);
        } else if (one.act === 'correct') {
          const correcting = await withIds(store, one.draft);
          const refused = correcting && (await store.correct(correcting).catch((error: unknown) => error));
          if (refused instanceof Error) expect(refused).toBeInstanceOf(CorrectionError);
        } else {
          const made = await store.corrections();
          await store.undoCorrections(made.slice(one.which, one.which + 1).map(({ number }) => number));
        }
      }
      const corrections = await store.db.getAll('corrections');
      corrected += corrections.length;
      const anew = await freshStore(base);
      for (const one of corrections) await anew.db.put('corrections', one);
      const articles = [...kept.values()];
      await anew.addArticles('learned', reverse ? articles.reverse() : articles);
      expect(await everything(store, ALL_NAMES)).toEqual(await everything(anew, ALL_NAMES));

      const { library, view } = await gathered(store);
      for (const { id, name, aliases } of library.entities) {
        const card = (await view.card(id))!;
        expect(card.entity).toMatchObject({ id, name });
        expect(card.entity.aliases.map(({ text }) => text).sort()).toEqual(aliases.map(({ text }) => text).sort());
        const said = library.statements.filter(({ speaker }) => speaker === id).map((one) => one.id);
        const about = library.statements.filter((one) => one.speaker !== id && one.about.includes(id));
        expect(card.said.map((one) => one.id).sort()).toEqual(said.sort());
        expect(card.about.map((one) => one.id).sort()).toEqual(about.map((one) => one.id).sort());
        const [brief] = Object.values(await view.briefs([id]));
        expect(brief).toMatchObject({ id, name });
      }
      const known = new Set(library.entities.map(({ id }) => id));
      const named = library.statements.flatMap(({ speaker, about }) => [speaker ?? [], about].flat());
      expect(named.filter((id) => !known.has(id))).toEqual([]);
    }),
    { numRuns: 40 },
  );
  expect(corrected).toBeGreaterThan(40);
}, 120_000);
