import type { CardData, EntityBrief } from '../exchange.ts';
import { resolveAliases } from './aliases.ts';
import { asDraft, type Draft, draftCard, EVERYTHING, FOR_CARD } from './card.ts';
import { mergeCards } from './card-merge.ts';
import { addFacts } from './facts.ts';
import { findById, readKnown, readLayersOn } from './read.ts';
import { countOf } from './rows.ts';
import type { OpenStore } from './store.ts';
import { briefOf, summarise } from './summary.ts';
import { BUNDLED } from './types.ts';
import type { View } from './view.ts';
import { readState } from './write.ts';

/** Ordinals from here on are the memory's; an index holds fewer. */
const MEMORY_FROM = 1 << 24;
/** So many of the entities that stand with one are enough to settle who is meant. */
const MAX_RELATED = 24;

/** The bundled dataset and the memory as one, without the reader's corrections. */
export function rawView({ db, base }: Pick<OpenStore, 'db' | 'base'>): View {
  async function briefs(ids: readonly string[]): Promise<Record<string, EntityBrief>> {
    const isOn = await readLayersOn(db);
    const theirs: Promise<Record<string, EntityBrief>> = base.briefs(isOn(BUNDLED) ? ids : []);
    const [bundled, found] = await Promise.all([theirs, findById(db, ids, isOn)]);
    const summaries = new Map([...found].map(([id, entity]) => [id, summarise(entity)]));
    const beside = [...summaries.values()].flatMap((summary) => summary.beside.slice(0, MAX_RELATED));
    const others = await readKnown(db, beside, isOn);
    const all: Record<string, EntityBrief> = Object.create(null);
    for (const id of ids) {
      const summary = summaries.get(id);
      const related = summary?.beside.slice(0, MAX_RELATED).flatMap((link) => others.entityOf(link)?.id ?? []);
      const brief = eitherBrief(bundled[id], summary && briefOf(summary, related!));
      if (brief) all[id] = brief;
    }
    return all;
  }

  async function draft(id: string, reach = FOR_CARD): Promise<Draft | null> {
    const isOn = await readLayersOn(db);
    const reading = isOn(BUNDLED) ? base.card(id) : null;
    const readMemory = async () => {
      const entity = (await findById(db, [id], isOn)).get(id);
      return entity ? draftCard(db, entity, isOn, textsOf(reading), reach) : null;
    };
    const [bundled, terms, memory] = await Promise.all([reading, reading && base.terms(id), readMemory()]);
    const known = terms ? [terms] : [];
    if (bundled && memory)
      return {
        ...{ ...memory, card: mergeCards(bundled, memory.card), names: { ...memory.names, ...bundled.names } },
        persons: { ...memory.persons, ...bundled.persons },
        terms: known,
      };
    return memory ?? (bundled && asDraft(bundled, known));
  }

  return {
    briefs,
    async facts() {
      const [isOn, { revision }] = await Promise.all([readLayersOn(db), readState(db)]);
      return addFacts(db, isOn(BUNDLED) ? await base.facts() : undefined, isOn, revision);
    },
    async index() {
      const isOn = await readLayersOn(db);
      const bundled = isOn(BUNDLED) ? await base.index() : new Uint8Array();
      const segments = await db.getAll('segments');
      return [
        ...(bundled.length > 0 ? [{ from: 0, bytes: bundled }] : []),
        ...segments.map(({ from, bytes }) => ({ from: MEMORY_FROM + from, bytes })),
      ];
    },
    async aliases(ordinals) {
      const isOn = await readLayersOn(db);
      const ours = ordinals.filter((ordinal) => ordinal >= MEMORY_FROM);
      const theirs = isOn(BUNDLED) ? ordinals.filter((ordinal) => ordinal < MEMORY_FROM) : [];
      const [bundled, memory] = await Promise.all([
        base.aliases(theirs),
        resolveAliases(
          db,
          ours.map((ordinal) => ordinal - MEMORY_FROM),
          isOn,
        ),
      ]);
      for (const [ordinal, record] of memory) bundled[MEMORY_FROM + ordinal] = record;
      return bundled;
    },
    async names(ids) {
      const isOn = await readLayersOn(db);
      const [bundled, found] = await Promise.all([base.names(isOn(BUNDLED) ? ids : []), findById(db, ids, isOn)]);
      const names: Record<string, string> = Object.create(null);
      for (const [id, entity] of found) names[id] = summarise(entity).name;
      return Object.assign(names, bundled);
    },
    draft,
    async card(id) {
      const found = await draft(id, EVERYTHING);
      return found ? found.complete(found.card) : null;
    },
    async statementCounts(ids) {
      const isOn = await readLayersOn(db);
      const [counts, found] = await Promise.all([
        base.statementCounts(isOn(BUNDLED) ? ids : []),
        findById(db, ids, isOn),
      ]);
      await Promise.all(
        [...found].map(async ([id, { links }]) => {
          counts[id] = (counts[id] ?? 0) + (await countOf(db, links, isOn));
        }),
      );
      return counts;
    },
  };
}

async function textsOf(reading: Promise<CardData | null> | null): Promise<ReadonlySet<string>> {
  const card = await reading;
  return new Set([...(card?.said ?? []), ...(card?.about ?? [])].map(({ text }) => text));
}

function eitherBrief(bundled: EntityBrief | undefined, memory: EntityBrief | undefined): EntityBrief | undefined {
  return bundled && memory ? mergeBriefs(bundled, memory) : (bundled ?? memory);
}

/** What two know of the same entity; what the first calls it stays. */
export function mergeBriefs(first: EntityBrief, second: EntityBrief): EntityBrief {
  const both = (key: 'names' | 'roleWords' | 'related') => [...new Set([...first[key], ...second[key]])];
  const related = both('related').filter((id) => id !== first.id);
  const common = [...new Set([...(first.common ?? []), ...(second.common ?? [])])];
  return {
    // What the names of the second say holds of an entity of one type with it.
    ...(second.type === first.type ? second : {}),
    ...first,
    ...(common.length > 0 && { common }),
    ...{ names: both('names'), roleWords: both('roleWords').sort(), related },
  };
}
