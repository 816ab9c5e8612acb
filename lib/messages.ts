import { defineExtensionMessaging } from '@webext-core/messaging';
import type { TextInput } from './article/from-text.ts';
import { askAgain } from './ask-again.ts';
import type { EntityType, Extraction } from './entity.ts';
import type { AliasRecord, CardData, DatasetFacts, EntityBrief, LearnOutcome } from './exchange.ts';

/** An entity that is marked on a page. */
export interface Found {
  entity: string;
  name: string;
  type: EntityType;
  count: number;
  /** the number of the block it is first named in, from 0 */
  first?: number;
  /** named in the page's headline */
  headline?: boolean;
  /** the words that are marked, as the page has them, each once; of many, the first */
  written?: string[];
}

/** What one page has to say of itself to the popup and the side panel. */
export interface PageStatus {
  state: 'reading' | 'waiting' | 'not-an-article' | 'off' | 'site-off' | 'dataset-empty' | 'dataset-failed';
  host: string;
  /** everything marked, in order of first appearance */
  found: Found[];
}

/** The mark that was gone to: which one it is, from 1, of those that are painted by now. */
export interface Went {
  at: number;
  of: number;
}

/** A part of the binary index in base64; the ordinals of its aliases begin at `from`. */
export interface IndexPart {
  from: number;
  bytes: string;
}

/** What the background answers to `resolveAliases`. */
export interface ResolvedAliases {
  aliases: Record<number, AliasRecord>;
  entities: Record<string, EntityBrief>;
}

/** Asked by pages, content scripts and extension pages of the background, by `askBackground`: each does no harm when done twice. */
export interface ToBackground {
  /** the parts of the index; none when nothing is known */
  getIndex(): IndexPart[];
  /** alias ordinals as the index gives them */
  resolveAliases(ordinals: number[]): ResolvedAliases;
  /** null when the dataset has no such entity; with its first statements, or as a `whole` */
  getCard(request: { entity: string; paragraph: string; nearby: string[]; whole?: boolean }): CardData | null;
  getDatasetFacts(): DatasetFacts;
  /** how many statements by and about each entity are known; unknown ids are left out */
  getStatementCounts(entities: string[]): Record<string, number>;
  /** whom a text names, the likeliest; null when nobody known */
  findEntity(text: string): { entity: string; name: string } | null;
  /** an entity is never to be marked, or is to be marked again */
  mute(request: { entity: string; name?: string; muted: boolean }): void;
  /** names of entities, for lists of muted ones; unknown ids are left out */
  getNames(entities: string[]): Record<string, string>;
  /** whether the manifest's list of news sites covers this host */
  isListedSite(host: string): boolean;
  /** reads the page of a tab that the reader asked for, though its site is not read otherwise */
  startInTab(tabId: number): void;
  /** whether the frameworks of the page that asks have taken over what their servers rendered, as far as can be told */
  isTakenOver(): boolean;
  /** brings a script into the page that asks, which pages are spared until they need it */
  bringScript(name: 'card' | 'settle'): void;
  /** learns from the article that a tab shows */
  learnFromTab(tabId: number): LearnOutcome;
  /** what was learned from the article that a tab shows; null where nothing was */
  learnedFrom(tabId: number): LearnOutcome | null;
  /** the article at this address, which the page that tells it shows, was really read */
  articleRead(address: string): void;
  /** whether the article of the page that asks may be learned from by itself, once it was read */
  mayLearnByItself(): boolean;
  /** forgets an article that was learned; false when it is not there */
  forgetArticle(id: string): boolean;
  /** a content script tells how many marks its page shows */
  reportPage(status: PageStatus): void;
}

/** Asked by Chromium's background of its hidden page. */
export interface ToOffscreen {
  extract(input: TextInput): Extraction;
}

/** Asked by the popup and the background of the content script of one tab. */
export interface ToPage {
  getPageStatus(): PageStatus;
  /** scrolls to the next mark, of one entity or of any; null when there is none */
  goToMark(request: { entity?: string; direction: 1 | -1 }): Went | null;
  /** opens the card of the focused or first visible mark, of one entity or of any */
  openCard(request?: { entity: string }): boolean;
  /** reads this page though it was not judged an article, until it is left */
  readAnyway(): void;
  /** more or less is known than before */
  datasetChanged(): void;
}

export const messages = defineExtensionMessaging<ToBackground & ToPage & ToOffscreen>();

/** Asks the background, which the browser may end at any time: then it is asked again, and takes up what it was at. */
export function askBackground<T extends keyof ToBackground>(
  type: T,
  ...[data]: Parameters<ToBackground[T]>
): Promise<Awaited<ReturnType<ToBackground[T]>>> {
  return askAgain(() => messages.sendMessage(type, data as never) as Promise<never>);
}
