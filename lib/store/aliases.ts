import { byCode, count } from '../dataset/order.ts';
import type { NameKind } from '../entity.ts';
import type { AliasRecord } from '../exchange.ts';
import type { IsOn } from './families.ts';
import { readKnown } from './read.ts';
import type { AliasRow, MemoryDatabase } from './schema.ts';
import { kindOf, type Summary } from './summary.ts';

/** The records of the memory's aliases, by ordinal; those that nobody in use bears are left out. */
export async function resolveAliases(
  db: MemoryDatabase,
  ordinals: readonly number[],
  isOn: IsOn,
): Promise<Map<number, AliasRecord>> {
  const store = db.transaction('aliases').store;
  const found = await Promise.all([...new Set(ordinals)].map((ordinal) => store.get(ordinal)));
  const rows = found.filter((row) => row !== undefined);
  const links = rows.flatMap(({ uses }) => uses.filter(({ layer }) => isOn(layer)).map(({ link }) => link));
  const known = await readKnown(db, links, isOn);
  return new Map(
    rows.flatMap((row) => {
      const record = recordOf(row, isOn, (link) => known.entityOf(link));
      return record ? [[row.ordinal, record] as const] : [];
    }),
  );
}

/** Candidates stand most often read first, then by id. */
function recordOf(
  { text, uses }: AliasRow,
  isOn: IsOn,
  entityOf: (link: string) => Summary | undefined,
): AliasRecord | undefined {
  const byEntity = new Map<string, { summary: Summary; kinds: Map<NameKind, number> }>();
  for (const { link, layer, kind, count: often } of uses) {
    const summary = isOn(layer) ? entityOf(link) : undefined;
    if (!summary) continue;
    const known = byEntity.get(summary.id) ?? { summary, kinds: new Map<NameKind, number>() };
    byEntity.set(summary.id, known);
    count(known.kinds, kind, often);
  }
  const candidates = [...byEntity].map(([entity, { summary, kinds }]) => ({
    entity,
    kind: kindOf(kinds, text, summary.name, summary.type),
    count: [...kinds.values()].reduce((sum, often) => sum + often, 0),
  }));
  candidates.sort((a, b) => b.count - a.count || byCode(a.entity, b.entity));
  return candidates.length > 0 ? { text, candidates } : undefined;
}
