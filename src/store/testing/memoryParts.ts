import type { Parts, PartsChange } from '../drafts/parts.ts';

export interface MemoryParts extends Parts {
  readonly texts: Map<string, string>;
  /** While true, every write rejects as a browser does whose quota is used up. */
  full: boolean;
  /** What has been written so far. */
  readonly changes: PartsChange[];
}

/** Keeps parts for as long as the test lasts. */
export function memoryParts(kept: Iterable<readonly [string, string]> = []): MemoryParts {
  const parts: MemoryParts = {
    texts: new Map(kept),
    full: false,
    changes: [],
    under: async (prefix) => new Map([...parts.texts].filter(([key]) => key.startsWith(prefix))),
    async write(change) {
      if (parts.full) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      const { put, remove, guard } = change;
      if (guard !== undefined && parts.texts.get(guard.key) !== guard.was) return false;
      for (const key of remove) parts.texts.delete(key);
      for (const [key, text] of put) parts.texts.set(key, text);
      parts.changes.push(change);
      return true;
    },
  };
  return parts;
}
