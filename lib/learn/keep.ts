import type { TextInput } from '../article/from-text.ts';
import { checkExtraction } from '../dataset/validate.ts';
import type { Extraction } from '../entity.ts';
import { isFull, type Store } from '../store/index.ts';

type Jobs = Pick<Store, 'noteJob' | 'dropJob' | 'job' | 'learn'>;

/** What was found in an article, once it is kept; null where it was forgotten while it was read. */
export type Kept = Extraction | null;

/** Reads articles and keeps what is found in each. */
export interface Keeper {
  /**
   * Reads an article and keeps it, even where this background ends meanwhile: another one takes it up by its note.
   * @throws what the extraction or the browser says; then nothing of it turns up later
   */
  learn(store: Jobs, input: TextInput): Promise<Kept>;
  /** Reads one that was noted by a background that ended; undefined where it is not to be read any more. */
  resume(store: Jobs, id: string): Promise<Kept | undefined>;
  /** settles when nothing of this article is being read */
  settled(id: string): Promise<void>;
}

export function createKeeper(extract: (input: TextInput) => Promise<unknown>): Keeper {
  /** Articles that are being read now; what is noted and not among them was left by a background that ended. */
  const working = new Map<string, Promise<Kept>>();

  function keep(store: Jobs, input: TextInput): Promise<Kept> {
    const before = working.get(input.id);
    const work = (async () => {
      if (before) {
        const kept = await before;
        // It was asked for again: after it had been kept or forgotten, the note is still there.
        if ((await store.job(input.id)) === undefined) return kept;
      }
      return readAndKeep(store, input);
    })();
    working.set(input.id, work);
    const done = () => {
      if (working.get(input.id) === work) working.delete(input.id);
    };
    work.then(done, done);
    return work;
  }

  async function readAndKeep(store: Jobs, input: TextInput): Promise<Kept> {
    let extraction: Extraction;
    try {
      extraction = checkExtraction(await extract(input));
    } catch (error) {
      // It would fail again.
      await store.dropJob(input.id);
      throw error;
    }
    return (await store.learn(extraction)) && extraction;
  }

  return {
    async learn(store, input) {
      try {
        await store.noteJob(input);
        return await keep(store, input);
      } catch (error) {
        // What is said to be kept nowhere must not turn up later.
        if (isFull(error)) await store.dropJob(input.id).catch(() => {});
        throw error;
      }
    },
    async resume(store, id) {
      // As it is by now: what was asked for again meanwhile is done, and may even be forgotten.
      const input = await store.job(id);
      return input && keep(store, input);
    },
    async settled(id) {
      await working.get(id)?.catch(() => {});
    },
  };
}
