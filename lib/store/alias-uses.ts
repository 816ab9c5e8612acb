import { byCode } from '../dataset/order.ts';
import type { AliasRow, Contribution, StateRow } from './schema.ts';
import { appendAliases } from './segments.ts';
import type { Writing } from './write.ts';

type Use = AliasRow['uses'][number];

function usesByText(contributions: readonly Contribution[]): Map<string, Use[]> {
  const texts = new Map<string, Use[]>();
  for (const { link, layer, aliases } of contributions) {
    for (const { text, kind, count } of aliases) {
      const uses = texts.get(text) ?? [];
      texts.set(text, uses);
      const known = uses.find((use) => isSame(use, { link, layer, kind }));
      if (known) known.count += count;
      else uses.push({ link, layer, kind, count });
    }
  }
  return texts;
}

function isSame(a: Pick<Use, 'link' | 'layer' | 'kind'>, b: Pick<Use, 'link' | 'layer' | 'kind'>): boolean {
  return a.link === b.link && a.layer === b.layer && a.kind === b.kind;
}

/** Counts who bears which aliases; new ones get ordinals and go into the index. */
export async function noteAliases(tx: Writing, state: StateRow, contributions: readonly Contribution[]): Promise<void> {
  const store = tx.objectStore('aliases');
  const texts = [...usesByText(contributions)].filter(([text]) => /[\p{L}\p{N}]/u.test(text));
  texts.sort(([a], [b]) => byCode(a, b));
  const known = await Promise.all(texts.map(([text]) => store.index('text').get(text)));
  const fresh: string[] = [];
  await Promise.all(
    texts.map(([text, uses], at) => {
      const row = known[at];
      if (!row) {
        fresh.push(text);
        return store.put({ ordinal: state.nextAlias + fresh.length - 1, text, uses });
      }
      for (const use of uses) {
        const same = row.uses.find((one) => isSame(one, use));
        if (same) same.count += use.count;
        else row.uses.push(use);
      }
      return store.put(row);
    }),
  );
  await appendAliases(tx, state.nextAlias, fresh);
  state.nextAlias += fresh.length;
}

/**
 * Takes away what `noteAliases` counted.
 * @param coming texts that are noted again in the same transaction, whose ordinals stay
 * @returns the ordinals of those that nobody bears any more
 */
export async function freeAliases(
  tx: Writing,
  contributions: readonly Contribution[],
  coming: ReadonlySet<string>,
): Promise<number[]> {
  const store = tx.objectStore('aliases');
  const freed: number[] = [];
  await Promise.all(
    [...usesByText(contributions)].map(async ([text, uses]) => {
      const row = await store.index('text').get(text);
      if (!row) return;
      for (const use of uses) {
        const same = row.uses.find((one) => isSame(one, use));
        if (same) same.count -= use.count;
      }
      row.uses = row.uses.filter(({ count }) => count > 0);
      if (row.uses.length > 0 || coming.has(text)) return store.put(row);
      freed.push(row.ordinal);
      return store.delete(row.ordinal);
    }),
  );
  return freed;
}
