import { openDB, type IDBPDatabase } from 'idb';

/** What somebody typed and no service has yet, with the saved value that it was typed over. */
export interface Draft<V> {
  value: V;
  base: V | undefined;
  at: number;
}

const STORE = 'drafts';
const SEPARATOR = '\u001f';
let database: Promise<IDBPDatabase> | undefined;

const open = () =>
  (database ??= openDB('fuhua', 1, {
    upgrade: (db) => void db.createObjectStore(STORE),
  }));

/** A browser without storage (private window, full disk) still works; it only loses the safety net. */
async function quietly<T>(work: (db: IDBPDatabase) => Promise<T>): Promise<T | undefined> {
  try {
    return await work(await open());
  } catch {
    return undefined;
  }
}

const key = (owner: string, part: string) => owner + SEPARATOR + part;

/** Committed at once: a tab that closes before it hears of the success would take the draft with it. */
export const keepDraft = <V>(owner: string, part: string, draft: Draft<V>) =>
  quietly((db) => {
    const writing = db.transaction(STORE, 'readwrite');
    void writing.store.put(draft, key(owner, part));
    writing.commit();
    return writing.done;
  });

export const dropDraft = (owner: string, part: string) => quietly((db) => db.delete(STORE, key(owner, part)));

export async function draftsOf<V>(owner: string): Promise<Map<string, Draft<V>>> {
  const range = IDBKeyRange.bound(owner + SEPARATOR, `${owner + SEPARATOR}\uffff`);
  const found = await quietly(async (db) => {
    const [keys, values] = await Promise.all([db.getAllKeys(STORE, range), db.getAll(STORE, range)]);
    return keys.map((name, index) => [String(name).split(SEPARATOR)[1]!, values[index] as Draft<V>] as const);
  });
  return new Map(found);
}
