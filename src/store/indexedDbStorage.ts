import { openDB } from 'idb';
import type { Storage } from './storage.ts';

const table = 'records';

/** IndexedDB rather than localStorage: it takes megabytes, and writing does not hold up the page. */
export function indexedDbStorage(database = 'jobloom'): Storage {
  const opened = openDB(database, 1, { upgrade: (db) => void db.createObjectStore(table) });
  // Without IndexedDB every call rejects and says so; the page must not fail before one is made.
  opened.catch(() => {});
  return {
    get: async (key) => (await opened).get(table, key),
    set: async (key, text) => {
      await (await opened).put(table, text, key);
    },
  };
}
