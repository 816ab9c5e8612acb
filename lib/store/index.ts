/**
 * The memory: what the reader's own reading and other people's datasets add to the bundled dataset, in IndexedDB.
 *
 * **Layers.** `bundled` is the shipped dataset: it is read from the extension's files, and only whether it is used is kept here.
 * `learned` holds articles that the reader learned from. Every import is a layer of its own, `import-1`, `import-2`, … Each
 * can be turned off, emptied, and (but for the first two) removed; none can change another one.
 *
 * **Rows.** An article is kept as its extraction and, once more, taken apart: a contribution for each entity it names, and its
 * statements. Both name entities by *links*. A link is made from one article alone (its entity's name and roles, and which bundled
 * entity it fits), so it never changes when other articles come or go. Links that may turn out to be one entity are of one
 * *family*; the family's record keeps for each link and layer how often everything was read. Who is one entity is settled when a family
 * is read, from its links in the layers that are on (`families.ts`). So adding or forgetting an article touches only the families it
 * names, turning a layer off touches nothing, and the result is always that of merging all articles of the enabled layers anew.
 *
 * **Index.** New aliases get rising ordinals behind those of the bundled index and are encoded in segments: a page searches the
 * bundled index and a few segments. What is forgotten is taken out of its segment, which is encoded anew without it; segments that have
 * become many are packed together.
 *
 * **Corrections.** What the reader knows better (who is one, who is not, a name, a role) stands beside the layers, in order, and is
 * carried out when the memory and the bundled dataset are read (`plan.ts`, `corrected-view.ts`). So nothing has to be undone when one
 * is taken back, and none depends on when an article came. A correction tells whom it is about by links, which stay when articles
 * come and go.
 *
 * **Transactions.** An article is added or forgotten in one transaction over all stores: it is there whole or not at all. Work that takes
 * several (removing a layer, importing) first notes in the layer what is under way, and is taken up again when the store is
 * next opened. Every change raises the revision in its own transaction; `onChange` tells every context of the extension.
 *
 * ```ts
 * const store = await openStore({ base: openDataset(read) });
 * await store.addArticles('learned', [extraction]);
 * store.onChange(({ revision }) => …, signal);
 * const view = createView(store); // reads like the bundled dataset: `facts`, `index`, `aliases`, `briefs`, `names`, `card`
 * ```
 */

export {
  type CorrectionDraft,
  CorrectionError,
  type CorrectionProblem,
  type ListedCorrection,
} from './correction.ts';
export { isFull } from './full.ts';
export type { Plan } from './plan.ts';
export { type OpenStore, openStore } from './store.ts';
export type {
  AddedArticle,
  ArticleQuery,
  Layer,
  LayerId,
  Store,
  StoreChange,
  StoredArticle,
  StoredEntity,
  StoredStatement,
  StoreUsage,
} from './types.ts';
export { BUNDLED, LEARNED } from './types.ts';
export { bundledView, createView, type IndexPart, type StoreView, type View } from './view.ts';
