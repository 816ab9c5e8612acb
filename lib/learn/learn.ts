import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { TextInput } from '../article/from-text.ts';
import { plainAddress } from '../article/page-address.ts';
import { TextHash } from '../dataset/hash.ts';
import type { Extraction } from '../entity.ts';
import type { LearnOutcome } from '../exchange.ts';
import { openMemory } from '../memory.ts';
import { isFull, LEARNED } from '../store/index.ts';
import { extractAnywhere } from './extract-anywhere.ts';
import { forgetLearned } from './forget.ts';
import { ADDRESS, judgeTaken } from './judge-taken.ts';
import { createKeeper } from './keep.ts';
import { whyNotLearn } from './rules.ts';
import { getExcluded, noteForgotten } from './settings-store.ts';

const TAKE = '/take-article.js';
const ASK_ADDRESS = '/article-address.js';
const MAX_NAMES = 12;
const MAX_SAID = 50;

const keeper = createKeeper(extractAnywhere);

/** The id of the article of an address. */
export function articleId(url: string): string {
  return new TextHash().add(url).toString();
}

/**
 * Learns from the article that a tab shows; says what was learned, or why nothing was.
 * @param onlyAt the address that the tab must show; where it shows another by the time it is read, nothing is learned, and null given
 */
export function learnFromTab(tabId: number): Promise<LearnOutcome>;
export function learnFromTab(tabId: number, onlyAt: string): Promise<LearnOutcome | null>;
export async function learnFromTab(tabId: number, onlyAt?: string): Promise<LearnOutcome | null> {
  const { incognito, url = '' } = await browser.tabs.get(tabId);
  const excluded = await getExcluded();
  const before = whyNotLearn({ url, incognito, secrets: 0, fields: 0 }, excluded);
  if (before) return { is: 'refused', why: before };
  const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: [TAKE] });
  const judged = judgeTaken(frame?.result, { incognito, excluded, onlyAt });
  if (judged.is === 'elsewhere') return null;
  if (judged.is === 'refused') return judged;
  const { article } = judged;
  const { store } = await openMemory();
  if (!store) return { is: 'refused', why: 'noStorage' };
  const input: TextInput = { id: articleId(article.url), ...article };
  try {
    const kept = await keeper.learn(store, input);
    if (!kept) return { is: 'refused', why: 'forgotten' };
    // Chromium, whose workers may not ask, keeps what an extension with `unlimitedStorage` has anyway; the library shows what is so.
    void navigator.storage.persist?.().catch(() => false);
    await noteForgotten(input.id, false);
    return outcomeOf(kept);
  } catch (error) {
    if (!isFull(error)) throw error;
    return { is: 'refused', why: 'full' };
  }
}

function outcomeOf({ id, article, entities, statements }: Extraction): LearnOutcome {
  const people = entities.filter(({ type }) => type === 'person');
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  return {
    ...{ is: 'learned', article: id, title: article.title, persons: people.length, statements: statements.length },
    names: people.slice(0, MAX_NAMES).map(({ name }) => name),
    said: statements
      .slice(0, MAX_SAID)
      .map(({ speaker, sourceText, text }) => ({ by: (speaker && names.get(speaker)) || sourceText, text })),
  };
}

/** Reads what was taken from pages before the background ended. */
export async function resumeLearning(): Promise<void> {
  const { store } = await openMemory();
  for (const { id } of (await store?.jobs()) ?? []) {
    await keeper.resume(store!, id).catch(() => {});
  }
}

/** What was learned from the article that a tab shows, at whichever of its addresses; null where nothing was. */
export async function learnedFrom(tabId: number): Promise<LearnOutcome | null> {
  const { store } = await openMemory();
  const extraction = await store?.extraction(LEARNED, articleId(await addressIn(tabId)));
  return extraction ? outcomeOf(extraction) : null;
}

/** The address of the article in a tab as the page itself claims it; the tab's own where we are not let in. */
export async function addressIn(tabId: number): Promise<string> {
  const { url = '' } = await browser.tabs.get(tabId);
  const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: [ASK_ADDRESS] }).catch(() => []);
  const claimed = v.safeParse(ADDRESS, frame?.result);
  return claimed.success ? claimed.output : plainAddress(url || 'about:blank');
}

export async function forgetArticle(id: string): Promise<boolean> {
  const { store } = await openMemory();
  // What is being read yet would come back.
  await keeper.settled(id);
  return store ? forgetLearned(store, id) : false;
}
