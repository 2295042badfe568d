// The list of drafts: a small part for each, so that it is read without reading the drafts.
import * as z from 'zod';
import type { Draft } from '../../model/draft.ts';
import { jobName } from '../../model/request.ts';
import type { Parts } from './parts.ts';

const draftEntry = z.object({
  id: z.string(),
  /** The name of the job; empty where it has none. */
  name: z.string(),
  tasks: z.number(),
  /** Milliseconds since 1970. */
  editedAt: z.number(),
  /** Deleted, and to be had back for some days. */
  deletedAt: z.number().optional(),
  /** Could not be read, and is left alone. */
  broken: z.boolean().optional(),
});
export type DraftEntry = Readonly<z.infer<typeof draftEntry>>;

const entryPrefix = 'entry/';
const entryKey = (id: string) => `${entryPrefix}${id}`;

export function entryOf(id: string, draft: Draft, editedAt: number): DraftEntry {
  return { id, name: jobName(draft.header), tasks: draft.tasks.length, editedAt };
}

/** Every entry, the last edited first. Rejects when the browser does not let us read. */
export async function readEntries(parts: Parts): Promise<readonly DraftEntry[]> {
  const texts = [...(await parts.under(entryPrefix)).values()];
  const entries = texts.flatMap((text) => {
    const read = draftEntry.safeParse(JSON.parse(text));
    return read.success ? [read.data] : [];
  });
  return byEdit(entries);
}

export const isListed = ({ deletedAt, broken }: DraftEntry) => deletedAt === undefined && broken !== true;

export const putEntry = (entry: DraftEntry): [string, string] => [entryKey(entry.id), JSON.stringify(entry)];

const byEdit = (entries: readonly DraftEntry[]) => entries.toSorted((a, b) => b.editedAt - a.editedAt);

/** The list with the entry in its place, or without it where it is not to be listed any more. */
export function withEntry(list: readonly DraftEntry[], entry: DraftEntry): readonly DraftEntry[] {
  const others = list.filter(({ id }) => id !== entry.id);
  return isListed(entry) ? byEdit([entry, ...others]) : others;
}

/** The list as it is on disk; the entry of the open draft is kept, which may not be there yet. */
export function refreshed(
  list: readonly DraftEntry[],
  onDisk: readonly DraftEntry[],
  open: string,
): readonly DraftEntry[] {
  const own = list.filter(({ id }) => id === open);
  return byEdit([...own, ...onDisk.filter((entry) => isListed(entry) && entry.id !== open)]);
}

/** Marks the entry as deleted, or as had back; undefined where there is none. */
export async function markDeleted(
  parts: Parts,
  id: string,
  deletedAt: number | undefined,
): Promise<DraftEntry | undefined> {
  const entry = (await readEntries(parts)).find((each) => each.id === id);
  if (entry === undefined) return undefined;
  const { deletedAt: _, ...rest } = entry;
  const marked = deletedAt === undefined ? rest : { ...rest, deletedAt };
  await parts.write({ put: new Map([putEntry(marked)]), remove: [] });
  return marked;
}
