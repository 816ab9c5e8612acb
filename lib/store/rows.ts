import type { IsOn } from './families.ts';
import type { Link, MemoryDatabase } from './schema.ts';

type Stores = { contributions: 'newest'; statements: 'speaker' | 'about' };
type Value<S extends keyof Stores> = S extends 'contributions'
  ? import('./schema.ts').Contribution
  : import('./schema.ts').StatementRow;

/** Everything of a link in an index of `[link, date]`. */
const all = (link: Link) => IDBKeyRange.bound([link], [link, []]);

/**
 * The newest rows of a link in the layers that are on; a few more than `most` where the oldest of them share their date. Read many
 * at once, as a cursor that stops at each costs a round trip a row.
 */
export async function newestOf<S extends keyof Stores>(
  db: MemoryDatabase,
  store: S,
  index: Stores[S],
  link: Link,
  most: number,
  isOn: IsOn,
): Promise<Value<S>[]> {
  const rows: Value<S>[] = [];
  const source = db.transaction(store as 'contributions').store.index(index as 'newest');
  let range = all(link);
  for (;;) {
    // From the newest on: counting would go through all of a long career first.
    const cursor = Number.isFinite(most) ? await source.openKeyCursor(range, 'prev') : null;
    const oldest = most > 1 ? await cursor?.advance(most - 1) : cursor;
    const from = (oldest?.key ?? [link]) as IDBValidKey;
    const found = (await source.getAll(
      IDBKeyRange.bound(from, range.upper, false, range.upperOpen),
    )) as unknown as Value<S>[];
    rows.unshift(...found.filter(({ layer }) => isOn(layer)));
    if (!oldest || rows.length >= most) return rows;
    range = IDBKeyRange.bound([link], from, false, true);
  }
}

/** Keys of the statements by links, and of those about them that others made, in the layers that are on. */
export async function countOf(db: MemoryDatabase, links: readonly Link[], isOn: IsOn): Promise<number> {
  const { store } = db.transaction('statements');
  const keys = await Promise.all(
    links.flatMap((link) => [store.index('speaker').getAllKeys(all(link)), store.index('about').getAllKeys(all(link))]),
  );
  // A statement's key begins with its layer.
  return [...new Set(keys.flat())].filter((key) => isOn(key.slice(0, key.indexOf('/')))).length;
}
