import type { DatasetEntity, DatasetStatement } from '../entity.ts';
import type { CardData } from '../exchange.ts';
import { aliasesOf, correctedRelated, correctedStatement } from '../store/corrected-card.ts';
import { type Corrected, isWhole, type Plan } from '../store/plan.ts';

/** All statements, each of whom corrections say. */
export function correctedStatements<S extends DatasetStatement>(statements: readonly S[], plan: Plan): S[] {
  return statements.map((one) => correctedStatement(one, plan));
}

/**
 * All entities by id as corrections have them: those that are one together, those that are several apart.
 * @param card as the view gives it, for those of whom only some articles tell
 */
export async function correctedEntities(
  entities: ReadonlyMap<string, DatasetEntity>,
  plan: Plan,
  card: (id: string) => Promise<CardData | null>,
): Promise<Map<string, DatasetEntity>> {
  const corrected = new Map<string, DatasetEntity>();
  for (const [id, entity] of entities) {
    if (plan.find(id)) continue;
    corrected.set(id, { ...entity, related: correctedRelated(entity.related, plan, id) });
  }
  for (const one of plan.corrected) {
    const entity = one.parts.every(isWhole) ? joined(one, entities, plan) : (await card(one.id))?.entity;
    if (entity) corrected.set(one.id, entity);
  }
  return corrected;
}

function joined(
  corrected: Corrected,
  entities: ReadonlyMap<string, DatasetEntity>,
  plan: Plan,
): DatasetEntity | undefined {
  const known = corrected.parts.flatMap(({ raw }) => entities.get(raw) ?? []);
  const [first] = known;
  if (!first) return undefined;
  const name = corrected.name ?? first.name;
  const aliases = new Map<string, DatasetEntity['aliases'][number]>();
  for (const alias of known.flatMap((entity) => entity.aliases)) {
    const before = aliases.get(alias.text);
    aliases.set(alias.text, before ? { ...before, count: before.count + alias.count } : alias);
  }
  return {
    ...{ id: corrected.id, type: first.type, name, aliases: aliasesOf(corrected, name, [...aliases.values()]) },
    details: known.flatMap(({ details }) => details),
    related: correctedRelated(
      known.flatMap(({ related }) => related),
      plan,
      corrected.id,
    ),
    articles: [...new Set(known.flatMap(({ articles }) => articles))],
  };
}
