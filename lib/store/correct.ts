import type { Correction, CorrectionDraft, ListedCorrection } from './correction.ts';
import { correctingOf, listCorrections, shownBy } from './corrections.ts';
import type { OpenStore } from './store.ts';
import { createView } from './view.ts';
import { write } from './write.ts';

/** What the reader corrects. */
export interface CorrectionStore {
  /** all corrections in order, each with whom it is about at present */
  corrections(): Promise<ListedCorrection[]>;
  /**
   * Keeps a correction; `applies` is whom it shows.
   * @throws CorrectionError for one that makes no sense
   */
  correct(draft: CorrectionDraft): Promise<ListedCorrection>;
  /** Takes corrections back as if they had never been made; those made after them stay. */
  undoCorrections(numbers: readonly number[]): Promise<void>;
}

/** @param changed tells of what was written, once it is */
export function createCorrecting(
  store: Pick<OpenStore, 'db' | 'base'>,
  changed: <T>(work: Promise<{ result: T; revision: number }>) => Promise<T>,
  now: () => Date,
): CorrectionStore {
  const { db } = store;
  const view = createView(store);
  return {
    corrections: async () => listCorrections(db, await view.plan()),
    async correct(draft) {
      const made = { ...(await correctingOf(store, view, draft)), made: now().toISOString() };
      const kept = await changed(
        write(db, async (tx): Promise<Correction> => {
          // The database gives the number.
          const number = await tx.objectStore('corrections').add(made as Correction);
          return { ...made, number };
        }),
      );
      return { ...kept, applies: shownBy(kept, await view.plan()) };
    },
    undoCorrections: (numbers) =>
      changed(
        write(db, async (tx) => {
          for (const number of numbers) await tx.objectStore('corrections').delete(number);
        }),
      ),
  };
}
