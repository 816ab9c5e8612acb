import { byCode } from '../dataset/order.ts';
import type { AliasRecord } from '../exchange.ts';
import { type Corrected, givenNames, hasName, type Plan } from './plan.ts';

/** Those who bear a name, once corrected: one of those that were, several, or nobody. */
export function correctAlias({ text, candidates }: AliasRecord, plan: Plan): AliasRecord {
  const byEntity = new Map<string, AliasRecord['candidates'][number]>();
  for (const candidate of candidates) {
    for (const id of plan.idsOf(candidate.entity)) {
      const corrected = plan.find(id);
      if (corrected && !bears(corrected, candidate.entity, text)) continue;
      const known = byEntity.get(id);
      const count = candidate.count + (known?.count ?? 0);
      byEntity.set(id, { ...(known ?? candidate), entity: id, count });
    }
  }
  const sorted = [...byEntity.values()].sort((a, b) => b.count - a.count || byCode(a.entity, b.entity));
  return { text, candidates: sorted };
}

function bears({ parts, never, name }: Corrected, raw: string, text: string): boolean {
  if (never.has(text) && text !== name) return false;
  return parts.some((part) => part.raw === raw && hasName(part, text));
}

/** The records of all names that the reader gave, each text once; a record's ordinal is its place. */
export function givenRecords({ corrected }: Plan): AliasRecord[] {
  const records = new Map<string, AliasRecord>();
  for (const one of corrected) {
    for (const { text, kind } of givenNames(one)) {
      const record = records.get(text) ?? { text, candidates: [] };
      records.set(text, record);
      record.candidates.push({ entity: one.id, kind, count: 1 });
    }
  }
  return [...records.values()];
}
