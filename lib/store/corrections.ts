import type { DetailChange, EntityType } from '../entity.ts';
import type { EntityBrief } from '../exchange.ts';
import {
  type Correcting,
  type Correction,
  type CorrectionDraft,
  CorrectionError,
  type CorrectionProblem,
  type EntityRef,
  type ListedCorrection,
} from './correction.ts';
import { bundledLink, readLink } from './links.ts';
import { type Plan, planOf, splitId } from './plan.ts';
import { findById, readKnown, readLayersOn } from './read.ts';
import type { OpenStore } from './store.ts';
import { summarise } from './summary.ts';
import { BUNDLED } from './types.ts';
import type { StoreView, View } from './view.ts';

type Reading = Pick<OpenStore, 'db' | 'base'>;

/** Longer names and roles are none. */
const LONGEST_NAME = 200;
const LONGEST_VALUE = 500;

/** All references of a correction. */
function refsOf(one: Correcting): EntityRef[] {
  return one.action === 'merge' ? [one.into, one.entity] : [one.entity];
}

/** What all corrections come to with what is known at present; null where there are none. */
export async function readPlan({ db }: Reading, raw: View): Promise<Plan | null> {
  const corrections: Correction[] = await db.getAll('corrections');
  if (corrections.length === 0) return null;
  const refs = corrections.flatMap(refsOf);
  const isOn = await readLayersOn(db);
  const links = [...new Set(refs.flatMap((ref) => ref.links))];
  const known = await readKnown(db, links, isOn);
  const bundled = links.flatMap((link) => bundledId(link) ?? []);
  const names = await raw.names(bundled);
  const idOf = (link: string) => {
    const id = bundledId(link);
    return id !== undefined && names[id] !== undefined ? id : known.entityOf(link)?.id;
  };
  return planOf(corrections, (ref) => mostOf(ref, ref.links.map(idOf)));
}

function bundledId(link: string): string | undefined {
  const { kind, name } = readLink(link);
  return kind === 'bundled' ? name : undefined;
}

/** Links that were one entity may be several by now: the one that has most of them is meant, and of equals the one it was. */
function mostOf(ref: EntityRef, ids: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const id of ids) if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const best = [...counts.keys()].filter((id) => counts.get(id) === most);
  return best.includes(ref.id) ? ref.id : best[0];
}

/** All corrections in order, with whom each is about now. */
export async function listCorrections(db: Reading['db'], plan: Plan | null): Promise<ListedCorrection[]> {
  const corrections = await db.getAll('corrections');
  return corrections.map((one) => ({ ...one, applies: plan?.about.get(one.number)?.id }));
}

/**
 * Makes of what the reader asks for a correction that will last.
 * @throws CorrectionError for what makes no sense
 */
export async function correctingOf(store: Reading, view: StoreView, draft: CorrectionDraft): Promise<Correcting> {
  const plan = await view.plan();
  const entity = await refTo(store, plan, draft.entity);
  if (draft.action === 'merge') {
    const into = await refTo(store, plan, draft.into);
    const idNow = (ref: EntityRef) => plan?.find(ref.id)?.id ?? ref.id;
    refuseIf(idNow(into) === idNow(entity), 'same');
    return { action: 'merge', into, entity };
  }
  if (draft.action === 'correct') {
    if (draft.to !== null) checkChange(draft.to);
    return { ...draft, entity };
  }
  const name = draft.name.trim().replace(/\s+/g, ' ');
  refuseIf(!/[\p{L}\p{N}]/u.test(name), 'nameEmpty');
  refuseIf(name.length > LONGEST_NAME, 'nameLong');
  if (draft.action === 'rename') {
    refuseIf(draft.never.includes(name), 'nameOff');
    return { ...draft, entity, name };
  }
  const card = await view.card(draft.entity);
  const all = new Set([
    ...(card?.entity.articles ?? []),
    ...[...(card?.said ?? []), ...(card?.about ?? [])].map(({ source }) => source.article),
  ]);
  const articles = draft.articles.filter((article) => all.has(article));
  refuseIf(articles.length === 0, 'articlesNone');
  refuseIf(articles.length === all.size, 'articlesAll');
  return { ...draft, entity, name, articles };
}

function refuseIf(wrong: boolean, problem: CorrectionProblem): void {
  if (wrong) throw new CorrectionError(problem);
}

/** What is wrong with what a detail is to say; nothing for what is right. */
function checkChange({ value, from, to }: DetailChange): void {
  refuseIf(value.trim() === '', 'valueEmpty');
  refuseIf(value.length > LONGEST_VALUE, 'valueLong');
  for (const date of [from, to]) refuseIf(date !== undefined && !isDate(date), 'date');
  refuseIf(from !== undefined && to !== undefined && from > to.padEnd(from.length, '~'), 'dateOrder');
}

/** Whether a date is a year, a month, or a day that was. */
function isDate(date: string): boolean {
  if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(date)) return false;
  const day = `${date}-01-01`.slice(0, 10);
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day;
}

async function refTo(store: Reading, plan: Plan | null, id: string): Promise<EntityRef> {
  const corrected = plan?.find(id);
  const own = corrected?.id ?? id;
  // One that a split made has no links of its own.
  const isMade = corrected !== undefined && !corrected.parts.some((part) => part.raw === own);
  const raw = isMade ? corrected.parts[0]!.raw : own;
  const isOn = await readLayersOn(store.db);
  const [found, bundled] = await Promise.all([
    findById(store.db, [raw], isOn),
    isOn(BUNDLED) ? store.base.briefs([raw]) : ({} as Record<string, EntityBrief>),
  ]);
  const entity = found.get(raw);
  const known = bundled[raw] ?? (entity && summarise(entity));
  if (!known) throw new CorrectionError('unknown');
  const { name, type } = known;
  return {
    ...{ id: own, name: corrected?.name ?? name, type },
    links: isMade ? [] : (entity?.links ?? [bundledLink(raw)]),
  };
}

/** The links of an entity without corrections, that to the bundled dataset always among them. */
async function linksOf(db: Reading['db'], raw: string): Promise<string[]> {
  const isOn = await readLayersOn(db);
  const links = (await findById(db, [raw], isOn)).get(raw)?.links ?? [];
  return links.length > 0 ? links : [bundledLink(raw)];
}

/** The id of whom a correction, once kept, shows. */
export function shownBy(one: Correction, plan: Plan | null): string {
  return one.action === 'split' ? splitId(one) : (plan?.about.get(one.number)?.id ?? refsOf(one)[0]!.id);
}

/** Whom an entity of a name and type that is known once is now, for references whose links an update has changed. */
export type FindByName = (name: string, type: EntityType) => Promise<string | undefined>;

/** Finds again whom corrections are about whose links lead nowhere any more. Returns those that changed. */
export async function refound(
  { db, base }: Reading,
  corrections: readonly Correction[],
  find: FindByName,
): Promise<Correction[]> {
  const everyLayer = () => true;
  const known = await readKnown(
    db,
    corrections.flatMap(refsOf).flatMap(({ links }) => links),
    everyLayer,
  );
  // By the name in the first correction, which no other one had changed.
  const found = new Map<string, Pick<EntityRef, 'id' | 'links'>>();
  const renew = async (ref: EntityRef): Promise<EntityRef> => {
    const before = found.get(ref.id);
    if (before) return { ...ref, ...before };
    const names = await base.names(ref.links.flatMap((link) => bundledId(link) ?? []));
    const held = ref.links.some((link) => names[bundledId(link) ?? ''] !== undefined || known.entityOf(link));
    const id = held || ref.links.length === 0 ? undefined : await find(ref.name, ref.type);
    if (id === undefined) return ref;
    const now = { id, links: await linksOf(db, id) };
    found.set(ref.id, now);
    return { ...ref, ...now };
  };
  const changed: Correction[] = [];
  for (const one of corrections) {
    const entity = await renew(one.entity);
    const into = one.action === 'merge' ? await renew(one.into) : undefined;
    const next = into && one.action === 'merge' ? { ...one, entity, into } : { ...one, entity };
    if (JSON.stringify(next) !== JSON.stringify(one)) changed.push(next);
  }
  return changed;
}
