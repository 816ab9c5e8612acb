import { createCache } from '../dataset/lru.ts';
import type { OpenDataset } from '../dataset/open.ts';
import { asDraft, type Draft, type Reach } from './card.ts';
import { correctedView } from './corrected-view.ts';
import { readPlan } from './corrections.ts';
import type { Plan } from './plan.ts';
import { rawView } from './raw-view.ts';
import type { OpenStore } from './store.ts';
import { readState } from './write.ts';

/** A part of the index: its aliases have the ordinals from `from` on. */
export interface IndexPart {
  from: number;
  bytes: Uint8Array;
}

/** The bundled dataset and the memory as one, by the layers that are on. Ids of bundled entities are theirs here too. */
export interface View extends Omit<OpenDataset, 'index' | 'terms' | 'readAhead'> {
  /** parts of the index, all of which are to be searched; none when nothing is known */
  index(): Promise<IndexPart[]>;
  /**
   * A card that is to be ranked and cut before it is completed; null when there is no such entity. It has the newest of a long career
   * unless it is to reach further; what `card` gives is complete.
   */
  draft(id: string, reach?: Reach): Promise<Draft | null>;
}

/** A view that tells what the reader's corrections come to, for what is not read through it. */
export interface StoreView extends View {
  /** null where there are none */
  plan(): Promise<Plan | null>;
}

/** Reads a store as one dataset, with the reader's corrections. Every method reads the store as it is at that time. */
export function createView(store: Pick<OpenStore, 'db' | 'base'>): StoreView {
  const raw = rawView(store);
  const plans = createCache({ budget: 1 }, () => readPlan(store, raw));
  const plan = async () => plans(String((await readState(store.db)).revision));
  return { ...correctedView(raw, plan), plan };
}

/** The bundled dataset alone, where there is no memory. */
export function bundledView(base: OpenDataset): View {
  return {
    ...base,
    async draft(id) {
      const [card, terms] = await Promise.all([base.card(id), base.terms(id)]);
      return card && asDraft(card, terms ? [terms] : []);
    },
    async index() {
      const bytes = await base.index();
      return bytes.length > 0 ? [{ from: 0, bytes }] : [];
    },
  };
}
