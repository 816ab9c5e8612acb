import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { TextInput } from '../article/from-text.ts';
import { TextHash } from '../dataset/hash.ts';
import { checkExtraction } from '../dataset/validate.ts';
import type { Extraction } from '../entity.ts';
import type { LearnOutcome } from '../exchange.ts';
import { openMemory } from '../memory.ts';
import { LEARNED, type OpenStore } from '../store/index.ts';
import { extractAnywhere } from './extract-anywhere.ts';
import { whyNotLearn } from './rules.ts';
import { getExcluded } from './settings-store.ts';
import type { TakenPage } from './take-page.ts';

const SCRIPT = '/take-article.js';
const MAX_NAMES = 12;

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
/** A page's script runs beside the page's own: what it gives is read as if the page had given it. */
const taken = v.object({
  article: v.nullable(
    v.object({
      title: text(1000),
      text: text(200_000),
      url: v.pipe(text(2000), v.url()),
      date: v.optional(text(10)),
      publisher: v.optional(text(200)),
    }),
  ),
  secrets: v.number(),
  fields: v.number(),
}) satisfies v.GenericSchema<TakenPage>;

/** The id of the article of an address. */
export function articleId(url: string): string {
  return new TextHash().add(url).toString();
}

/** Learns from the article that a tab shows; says what was learned, or why nothing was. */
export async function learnFromTab(tabId: number): Promise<LearnOutcome> {
  const { incognito, url = '' } = await browser.tabs.get(tabId);
  const excluded = await getExcluded();
  const before = whyNotLearn({ url, incognito, secrets: 0, fields: 0 }, excluded);
  if (before) return { is: 'refused', why: before };
  const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] });
  const read = v.safeParse(taken, frame?.result);
  if (!read.success) return { is: 'refused', why: 'notArticle' };
  const { article, ...signs } = read.output;
  const why = whyNotLearn({ url, incognito, ...signs }, excluded);
  if (why) return { is: 'refused', why };
  if (!article) return { is: 'refused', why: 'notArticle' };
  const { store } = await openMemory();
  if (!store) return { is: 'refused', why: 'noStorage' };
  const input: TextInput = { id: articleId(article.url), ...article };
  await store.noteJob(input);
  return keep(store, input);
}

/** Articles that are being read now; what is noted and not among them was left by a background that ended. */
const working = new Map<string, Promise<LearnOutcome>>();

function keep(store: OpenStore, input: TextInput): Promise<LearnOutcome> {
  const known = working.get(input.id);
  if (known) return known;
  const work = readAndKeep(store, input).finally(() => working.delete(input.id));
  working.set(input.id, work);
  return work;
}

async function readAndKeep(store: OpenStore, input: TextInput): Promise<LearnOutcome> {
  let extraction: Extraction;
  try {
    extraction = checkExtraction(await extractAnywhere(input));
  } catch (error) {
    // It would fail again.
    await store.dropJob(input.id);
    throw error;
  }
  const [added] = await store.addArticles(LEARNED, [extraction]);
  return outcomeOf(input.id, input.title ?? '', extraction.entities, added!.statements);
}

function outcomeOf(
  article: string,
  title: string,
  entities: readonly Pick<Extraction['entities'][number], 'type' | 'name'>[],
  statements: number,
): LearnOutcome {
  const people = entities.filter(({ type }) => type === 'person');
  const names = people.slice(0, MAX_NAMES).map(({ name }) => name);
  return { is: 'learned', article, title, persons: people.length, statements, names };
}

/** Reads what was taken from pages before the background ended. */
export async function resumeLearning(): Promise<void> {
  const { store } = await openMemory();
  for (const input of (await store?.jobs()) ?? []) await keep(store!, input).catch(() => {});
}

/** What was learned from the article of an address; null where nothing was. */
export async function learnedFrom(url: string): Promise<LearnOutcome | null> {
  const { store } = await openMemory();
  const id = articleId(url.replace(/#.*$/s, ''));
  const extraction = await store?.extraction(LEARNED, id);
  if (!extraction) return null;
  return outcomeOf(id, extraction.article.title, extraction.entities, extraction.statements.length);
}

export async function forgetArticle(id: string): Promise<boolean> {
  const { store } = await openMemory();
  return (await store?.removeArticle(LEARNED, id)) ?? false;
}
