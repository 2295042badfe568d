import { openDB } from 'idb';
import type { Parts } from './parts.ts';

const table = 'parts';

/** A database of its own: raising the version of the other one would wait for every tab that has an older page open. */
export function indexedDbParts(database = 'jobloom-drafts'): Parts {
  const opened = openDB(database, 1, { upgrade: (db) => void db.createObjectStore(table) });
  // Without IndexedDB every call rejects and says so; the page must not fail before one is made.
  opened.catch(() => {});
  return {
    async under(prefix) {
      const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
      const transaction = (await opened).transaction(table);
      const [keys, texts] = await Promise.all([
        transaction.store.getAllKeys(range),
        transaction.store.getAll(range),
      ]);
      return new Map(keys.map((key, at) => [String(key), String(texts[at])]));
    },
    async write({ put, remove, guard }) {
      const transaction = (await opened).transaction(table, 'readwrite');
      const { store, done } = transaction;
      if (guard !== undefined && (await store.get(guard.key)) !== guard.was) {
        await done;
        return false;
      }
      // What fails here fails the transaction, which says so; a promise for each of ten thousand parts says it again.
      const ignore = () => {};
      for (const key of remove) store.delete(key).catch(ignore);
      for (const [key, text] of put) store.put(text, key).catch(ignore);
      await done;
      return true;
    },
  };
}
