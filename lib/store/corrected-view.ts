import type { EntityType } from '../entity.ts';
import type { CardData, DatasetFacts } from '../exchange.ts';
import { encodeIndex } from '../index/encode.ts';
import { asDraft, type Draft, EVERYTHING, type Reach } from './card.ts';
import { correctAlias, givenRecords } from './corrected-aliases.ts';
import { createCorrectedBriefs } from './corrected-brief.ts';
import { cardOfParts, correctedRelated, idsIn, partOf, withCorrectedIds, withNames } from './corrected-card.ts';
import { type Corrected, isWhole, type Plan } from './plan.ts';
import type { View } from './view.ts';

/** Ordinals from here on are those of names that the reader gave. */
const GIVEN_FROM = 1 << 25;

/**
 * Reads a view with corrections carried out: who is one, who is not, what they are called, and what they are.
 * @param readPlan what all corrections come to at present; null where there are none
 */
export function correctedView(raw: View, readPlan: () => Promise<Plan | null>): View {
  const briefOf = createCorrectedBriefs(raw);

  async function cardOf(corrected: Corrected): Promise<CardData | null> {
    const cards = await Promise.all(
      corrected.parts.map(async (part) => {
        const found = await raw.card(part.raw);
        return found && partOf(found, part);
      }),
    );
    const found = cards.filter((one) => one !== null);
    return found.length > 0 ? cardOfParts(corrected, found) : null;
  }

  /** @param shown names, without corrections, that are known already */
  async function namesOf(
    plan: Plan,
    ids: readonly string[],
    shown: Readonly<Record<string, string>> = {},
  ): Promise<Record<string, string>> {
    const mainOf = (id: string) => plan.find(id)?.parts[0]?.raw ?? id;
    const mains = [...new Set(ids.map(mainOf))];
    const known = await raw.names(mains.filter((id) => !Object.hasOwn(shown, id)));
    const names: Record<string, string> = Object.create(null);
    for (const id of ids) {
      const main = mainOf(id);
      const name = Object.hasOwn(shown, main) ? shown[main] : known[main];
      if (name !== undefined) names[id] = plan.find(id)?.name ?? name;
    }
    return names;
  }

  /** Has everybody in a complete card be who corrections say, and be called so. */
  async function correct(card: CardData, plan: Plan): Promise<CardData> {
    const mapped = withCorrectedIds(card, plan, card.entity.id);
    const names = await namesOf(plan, idsIn(mapped), card.names);
    return withNames(mapped, { ...names, [mapped.entity.id]: mapped.entity.name }, plan);
  }

  /** @param known a draft of one part that was made already */
  async function draftOf(corrected: Corrected, plan: Plan, known: Draft | null, reach?: Reach): Promise<Draft | null> {
    // What belongs to a part is told by articles, and who else is in them by the complete card.
    if (!corrected.parts.every(isWhole)) {
      const exact = await cardOf(corrected);
      return exact && asDraft(await correct(exact, plan));
    }
    const found = await Promise.all(
      corrected.parts.map((part) => (part.raw === known?.card.entity.id ? known : raw.draft(part.raw, reach))),
    );
    const drafts = found.filter((one) => one !== null);
    if (drafts.length === 0) return null;
    const card = cardOfParts(
      corrected,
      drafts.map((one) => one.card),
    );
    const said = new Set(card.said.map(({ id }) => id));
    const about = card.about.filter(({ id }) => !said.has(id));
    return {
      card: withCorrectedIds({ ...card, about }, plan, corrected.id),
      names: Object.assign(Object.create(null), ...drafts.map(({ names }) => names)),
      persons: Object.assign(Object.create(null), ...drafts.map(({ persons }) => persons)),
      terms: drafts.flatMap(({ terms }) => terms ?? []),
      async complete(left) {
        let whole = left;
        for (const one of drafts) whole = await one.complete(whole);
        return correct(whole, plan);
      },
    };
  }

  async function draft(id: string, reach?: Reach): Promise<Draft | null> {
    // Both at once, as nearly all have nothing corrected.
    const [plan, untouched] = await Promise.all([readPlan(), raw.draft(id, reach)]);
    if (!plan) return untouched;
    // An id may be one that an entity had before.
    const corrected = plan.find(id) ?? (untouched && plan.find(untouched.card.entity.id));
    if (corrected) return draftOf(corrected, plan, untouched, reach);
    return (
      untouched && {
        ...untouched,
        card: withCorrectedIds(untouched.card, plan, untouched.card.entity.id),
        complete: async (card) => correct(await untouched.complete(card), plan),
      }
    );
  }

  return {
    async facts() {
      const [facts, plan] = [await raw.facts(), await readPlan()];
      return plan ? correctFacts(facts, plan, raw) : facts;
    },
    async index() {
      const [parts, plan] = [await raw.index(), await readPlan()];
      const given = plan ? givenRecords(plan) : [];
      return given.length > 0 ? [...parts, { from: GIVEN_FROM, bytes: encodeIndex(given) }] : parts;
    },
    async aliases(ordinals) {
      const plan = await readPlan();
      const records = await raw.aliases(ordinals.filter((ordinal) => ordinal < GIVEN_FROM));
      if (!plan) return records;
      for (const [ordinal, record] of Object.entries(records)) {
        const corrected = correctAlias(record, plan);
        if (corrected.candidates.length > 0) records[Number(ordinal)] = corrected;
        else delete records[Number(ordinal)];
      }
      const given = ordinals.some((ordinal) => ordinal >= GIVEN_FROM) ? givenRecords(plan) : [];
      for (const ordinal of ordinals) {
        const record = given[ordinal - GIVEN_FROM];
        if (record) records[ordinal] = record;
      }
      return records;
    },
    async briefs(ids) {
      const plan = await readPlan();
      if (!plan) return raw.briefs(ids);
      const untouched = ids.filter((id) => !plan.find(id));
      const briefs = await raw.briefs(untouched);
      // What the view gives may be what it keeps.
      for (const [id, brief] of Object.entries(briefs))
        briefs[id] = { ...brief, related: correctedRelated(brief.related, plan, brief.id) };
      await Promise.all(
        ids.map(async (id) => {
          const corrected = plan.find(id);
          const brief = corrected && (await briefOf(plan, corrected));
          if (brief) briefs[id] = brief;
        }),
      );
      return briefs;
    },
    async names(ids) {
      const plan = await readPlan();
      return plan ? namesOf(plan, ids) : raw.names(ids);
    },
    draft,
    async card(id) {
      const found = await draft(id, EVERYTHING);
      return found ? found.complete(found.card) : null;
    },
    async statementCounts(ids) {
      const plan = await readPlan();
      if (!plan) return raw.statementCounts(ids);
      const wholeOf = (id: string) => {
        const corrected = plan.find(id);
        if (!corrected) return [id];
        return corrected.parts.every(isWhole) ? corrected.parts.map((part) => part.raw) : null;
      };
      const known = await raw.statementCounts([...new Set(ids.flatMap((id) => wholeOf(id) ?? []))]);
      const counts: Record<string, number> = Object.create(null);
      for (const id of ids) {
        const whole = wholeOf(id)?.flatMap((one) => known[one] ?? []);
        // What a part has said, its card alone tells.
        const part = whole ? null : await draft(id);
        if (whole && whole.length > 0) counts[id] = whole.reduce((sum, one) => sum + one, 0);
        if (part) counts[id] = part.card.said.length + part.card.about.length;
      }
      return counts;
    },
  };
}

/** Counts entities as corrections have them. */
async function correctFacts(facts: DatasetFacts, plan: Plan, raw: View): Promise<DatasetFacts> {
  const raws = [...new Set(plan.corrected.flatMap(({ parts }) => parts.map((part) => part.raw)))];
  const briefs = await raw.briefs(raws);
  const byType = { ...facts.byType };
  let entities = facts.entities;
  const count = (type: EntityType, by: number) => {
    entities += by;
    byType[type] = (byType[type] ?? 0) + by;
    if (byType[type] === 0) delete byType[type];
  };
  for (const { type } of Object.values(briefs)) count(type, -1);
  for (const { parts } of plan.corrected) {
    const main = parts.map((part) => briefs[part.raw]).find((brief) => brief !== undefined);
    if (main) count(main.type, 1);
  }
  return { ...facts, entities, byType };
}
