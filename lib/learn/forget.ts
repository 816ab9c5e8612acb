import { LEARNED, type Store } from '../store/index.ts';
import { getByItself, noteForgotten } from './settings-store.ts';

/** Forgets an article that was learned; false when it was not there. */
export async function forgetLearned(store: Pick<Store, 'extraction' | 'removeArticle'>, id: string): Promise<boolean> {
  const isThere = (await store.extraction(LEARNED, id)) !== undefined;
  // First, so that it is noted wherever this context ends. Where nothing is learned by itself, there is nothing to be kept from it.
  if (isThere && (await getByItself()).where !== 'nowhere') await noteForgotten(id, true);
  return store.removeArticle(LEARNED, id);
}
