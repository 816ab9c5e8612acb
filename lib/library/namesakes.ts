import { useEffect, useMemo, useState } from 'preact/hooks';
import type { DatasetEntity } from '../entity.ts';
import type { CardData } from '../exchange.ts';
import { factsOf } from '../ui/facts.ts';
import { qualified } from '../ui/qualified.tsx';
import { typographic } from '../ui/typography.ts';

const NONE: ReadonlyMap<string, string> = new Map();

type Card = (id: string) => Promise<CardData | null>;

/** The names that several entities have. */
export function useSharedNames(entities: readonly DatasetEntity[]): ReadonlySet<string> {
  return useMemo(() => {
    const once = new Set<string>();
    const shared = new Set<string>();
    for (const { name } of entities) (once.has(name) ? shared : once).add(name);
    return shared;
  }, [entities]);
}

/**
 * The latest role of each, by id, or what articles call it; of those that have none, nothing. Read again whenever `since` is another
 * one. Cards are read one by one, as the list is there before they are.
 */
export function useRoles(ids: readonly string[], card: Card, since: object): ReadonlyMap<string, string> {
  const [read, setRead] = useState<{ roles: ReadonlyMap<string, string>; since: object }>();
  const wanted = ids.join('\n');
  useEffect(() => {
    const stop = new AbortController();
    const show = (roles: ReadonlyMap<string, string>) => setRead({ roles, since });
    void readRoles(wanted === '' ? [] : wanted.split('\n'), card, show, stop.signal);
    return () => stop.abort();
  }, [wanted, card, since]);
  return read?.roles ?? NONE;
}

async function readRoles(
  ids: readonly string[],
  card: Card,
  set: (roles: ReadonlyMap<string, string>) => void,
  signal: AbortSignal,
): Promise<void> {
  const read = new Map<string, string>();
  for (const id of ids) {
    const data = await card(id).catch(() => null);
    if (signal.aborted) return;
    const role = data ? roleOf(data) : undefined;
    if (role !== undefined) read.set(id, role);
  }
  set(read);
}

function roleOf(data: CardData): string | undefined {
  const { roles, former } = factsOf(data);
  const role = [...roles, ...former][0];
  return role && typographic(qualified(role));
}
