// The draft of this tab on disk. What is always true: nothing is written over what this tab has not read or written
// itself.
import type { Draft, NewId } from '../../model/draft.ts';
import type { History } from '../../model/history.ts';
import { type DraftEntry, entryOf, putEntry } from './entries.ts';
import { draftPrefix, headKey, planWrite, type Written } from './historyParts.ts';
import type { Parts } from './parts.ts';
import { type Read, readHistory } from './readHistory.ts';

export interface DraftDisk {
  /** The new entry in the list; undefined where somebody else has written, and then nothing is. Rejects when full. */
  write(id: string, history: History<Draft>): Promise<DraftEntry | undefined>;
  /** Rejects at what is not there or cannot be read. */
  read(id: string): Promise<Read>;
  /** What is on disk of the draft that is open from now on; undefined for one that is not there yet. */
  standOn(written: Written | undefined): void;
  /** What {@link standOn} was told, or was written since. */
  written(): Written | undefined;
}

interface DiskDeps {
  readonly parts: Parts;
  readonly newId: NewId;
  readonly now: () => number;
}

export function createDraftDisk({ parts, newId, now }: DiskDeps, first: Written | undefined): DraftDisk {
  let written = first;
  return {
    async write(id, history) {
      const plan = planWrite({ id, stamp: newId() }, history, written);
      const entry = entryOf(id, history.present, now());
      const put = new Map([...plan.put, putEntry(entry)]);
      const guard = { key: headKey(id), was: written?.head };
      if (!(await parts.write({ put, remove: plan.remove, guard }))) return undefined;
      written = plan.written;
      return entry;
    },
    read: async (id) => readHistory(id, await parts.under(draftPrefix(id))),
    standOn(next) {
      written = next;
    },
    written: () => written,
  };
}
