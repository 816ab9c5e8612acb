import { useEffect, useState } from 'preact/hooks';
import type { CardData } from '../exchange.ts';

type Read = CardData | null | 'failed';

/**
 * Reads an entity's card, and again whenever `since` is another one; what was shown stays until the new one is there. Without an
 * id it reads nothing.
 */
export function useCard(
  id: string | undefined,
  card: (id: string) => Promise<CardData | null>,
  since: object,
): Read | 'loading' {
  const [read, setRead] = useState<{ id: string; data: Read; since: object }>();
  useEffect(() => {
    if (id === undefined) return;
    let isCurrent = true;
    const show = (data: Read) => isCurrent && setRead({ id, data, since });
    card(id).then(show, () => show('failed'));
    return () => {
      isCurrent = false;
    };
  }, [id, card, since]);
  return read !== undefined && read.id === id ? read.data : 'loading';
}
