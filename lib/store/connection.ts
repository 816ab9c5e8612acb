import { type MemoryDatabase, openDatabase } from './schema.ts';

/**
 * Opens the memory's database, and opens it anew when the browser drops the connection: when its disk failed for a moment, or the
 * reader cleared the extension's data. What is asked for at that very moment fails; what comes later is answered.
 * @param prepare done with every connection before it is used
 * @param reopened called once another connection is used
 * @throws where the browser keeps no databases
 */
export async function connect(
  name: string | undefined,
  prepare: (db: MemoryDatabase) => Promise<void>,
  reopened: () => void,
): Promise<MemoryDatabase> {
  let isClosed = false;
  let opening: Promise<void> | undefined;
  const open = async () => {
    const db = await openDatabase(name, dropped);
    await prepare(db);
    return db;
  };
  let current: MemoryDatabase | undefined = await open();
  let last = current;

  function dropped(): void {
    current = undefined;
    reopen();
  }
  function reopen(): void {
    if (isClosed || opening) return;
    opening = open()
      .then(
        (db) => {
          if (isClosed) return db.close();
          current = db;
          last = db;
          reopened();
        },
        // Tried again when something is next asked for.
        () => {},
      )
      .finally(() => {
        opening = undefined;
      });
  }

  return new Proxy(last, {
    get(_, key) {
      if (key === 'close') {
        return () => {
          isClosed = true;
          last.close();
        };
      }
      if (!current) reopen();
      const value = Reflect.get(last, key);
      return typeof value === 'function' ? value.bind(last) : value;
    },
  });
}
