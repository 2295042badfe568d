// The list of drafts in the state of the desk, in step with the one on disk.
import { type DraftEntry, markDeleted, readEntries, refreshed, withEntry } from './entries.ts';
import type { Parts } from './parts.ts';

type Drafts = readonly DraftEntry[];

export function draftList(parts: Parts, change: (change: (drafts: Drafts, open: string) => Drafts) => void) {
  const note = (entry: DraftEntry) => change((drafts) => withEntry(drafts, entry));
  return {
    /** Puts the entry into its place. */
    note,
    drop: (id: string) => change((drafts) => drafts.filter((each) => each.id !== id)),
    /** False where there is no such draft on disk. */
    async setDeleted(id: string, deletedAt: number | undefined): Promise<boolean> {
      const entry = await markDeleted(parts, id, deletedAt);
      if (entry !== undefined) note(entry);
      return entry !== undefined;
    },
    /** What other tabs have done. Where the disk cannot be read, the list stays as it is. */
    refresh(): void {
      readEntries(parts).then(
        (onDisk) => change((drafts, open) => refreshed(drafts, onDisk, open)),
        () => {},
      );
    },
  };
}
