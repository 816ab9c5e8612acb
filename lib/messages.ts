import { defineExtensionMessaging } from '@webext-core/messaging';
import * as v from 'valibot';
import {
  type AliasRecord,
  type CardData,
  type DatasetFacts,
  ENTITY_TYPES,
  type EntityBrief,
  type EntityType,
} from './entity.ts';

/** What one page has to say of itself to the popup and the side panel. */
export interface PageStatus {
  state: 'reading' | 'waiting' | 'not-an-article' | 'off' | 'site-off' | 'dataset-empty';
  host: string;
  /** everything marked, in order of first appearance */
  found: { entity: string; name: string; type: EntityType; count: number }[];
}

/** What the background answers to `resolveAliases`. */
export interface ResolvedAliases {
  aliases: Record<number, AliasRecord>;
  entities: Record<string, EntityBrief>;
}

/** Asked by pages, content scripts and extension pages of the background. */
export interface ToBackground {
  /** the binary index, base64; an empty string when the dataset is empty */
  getIndex(): string;
  /** alias ordinals as the index gives them */
  resolveAliases(ordinals: number[]): ResolvedAliases;
  /** null when the dataset has no such entity */
  getCard(request: { entity: string; paragraph: string; nearby: string[] }): CardData | null;
  getDatasetFacts(): DatasetFacts;
  /** names of entities, for lists of muted ones; unknown ids are left out */
  getNames(entities: string[]): Record<string, string>;
  /** whether the manifest's list of news sites covers this host */
  isListedSite(host: string): boolean;
  /** reads the page of a tab that the reader asked for, though its site is not read otherwise */
  startInTab(tabId: number): void;
  /** brings the card's script into the page that asks */
  bringCard(): void;
  /** a content script tells how many marks its page shows */
  reportPage(status: PageStatus): void;
}

/** Asked by the popup and the background of the content script of one tab. */
export interface ToPage {
  getPageStatus(): PageStatus;
  /** scrolls to the next mark, of one entity or of any; false when there is none */
  goToMark(request: { entity?: string; direction: 1 | -1 }): boolean;
  /** opens the card of the focused or first visible mark */
  openCard(): boolean;
  /** reads this page though it was not judged an article, until it is left */
  readAnyway(): void;
}

const entityId = v.pipe(v.string(), v.maxLength(200));
const shortText = v.pipe(v.string(), v.maxLength(20_000));

const pageState = v.picklist(['reading', 'waiting', 'not-an-article', 'off', 'site-off', 'dataset-empty']);

/** Guards for what arrives from other contexts; a message that fails its guard is refused with an error that names the place. */
export const GUARDS = {
  isListedSite: v.pipe(v.string(), v.maxLength(300)),
  startInTab: v.pipe(v.number(), v.integer()),
  reportPage: v.object({
    state: pageState,
    host: v.pipe(v.string(), v.maxLength(300)),
    found: v.array(
      v.object({
        entity: entityId,
        name: v.pipe(v.string(), v.maxLength(1000)),
        type: v.picklist(ENTITY_TYPES),
        count: v.number(),
      }),
    ),
  }),
  resolveAliases: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0))), v.maxLength(20_000)),
  getCard: v.object({ entity: entityId, paragraph: shortText, nearby: v.pipe(v.array(entityId), v.maxLength(200)) }),
  getNames: v.pipe(v.array(entityId), v.maxLength(10_000)),
  goToMark: v.object({ entity: v.optional(entityId), direction: v.picklist([1, -1]) }),
} as const;

export const messages = defineExtensionMessaging<ToBackground & ToPage>();

/**
 * Reads a message's data by its guard.
 * @throws an Error that names the place and what was expected there
 */
export function parseMessage<T extends v.GenericSchema>(guard: T, data: unknown): v.InferOutput<T> {
  const read = v.safeParse(guard, data);
  if (read.success) return read.output;
  const [issue] = read.issues;
  throw new Error(`A message was refused: at ${v.getDotPath(issue) ?? 'the top'}, ${issue.message}`);
}
