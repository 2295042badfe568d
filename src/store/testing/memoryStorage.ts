import type { Storage } from '../storage.ts';

export interface MemoryStorage extends Storage {
  readonly records: Map<string, unknown>;
  /** While true, every write rejects as a browser does whose quota is used up. */
  full: boolean;
}

/** Keeps texts for as long as the test lasts. */
export function memoryStorage(kept: Readonly<Record<string, unknown>> = {}): MemoryStorage {
  const storage: MemoryStorage = {
    records: new Map(Object.entries(kept)),
    full: false,
    get: async (key) => storage.records.get(key),
    async set(key, text) {
      if (storage.full) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      storage.records.set(key, text);
    },
  };
  return storage;
}
