import type { Draft, NewId } from '../../model/draft.ts';
import { type History, startHistory } from '../../model/history.ts';
import { isJsonObject } from '../../wire/json.ts';
import { readRecord, type Storage } from '../storage.ts';
import { type DraftEntry, entryOf, isListed, putEntry, readEntries } from './entries.ts';
import { draftPrefix, planWrite, type Written } from './historyParts.ts';
import { parseDraftRecord } from './keptDraft.ts';
import type { Parts } from './parts.ts';
import { readHistory } from './readHistory.ts';

export interface Start {
  readonly id: string;
  /** The draft of an earlier visit; else the example stands there. */
  readonly read: { readonly history: History<Draft>; readonly written: Written | undefined } | undefined;
  readonly source: 'kept' | 'example' | 'broken';
  readonly entries: readonly DraftEntry[];
}

export interface StartDeps {
  readonly parts: Parts;
  /** Where the one draft was kept when there was only one. */
  readonly storage: Storage;
  readonly newId: NewId;
  readonly now: () => number;
  /** The draft that this tab had open. */
  readonly remembered: string | null;
}

/** Deleted drafts can be had back for this long, in milliseconds. */
const keptDeleted = 7 * 86_400_000;
const oldKey = 'draft';

/** What to begin with: the draft that this tab had open, else the one that was edited last. Never rejects. */
export async function startDraft(deps: StartDeps): Promise<Start> {
  const { parts, newId, remembered } = deps;
  let entries: readonly DraftEntry[];
  try {
    entries = await readEntries(parts);
  } catch {
    return { id: newId(), read: undefined, source: 'example', entries: [] };
  }
  if (entries.length === 0) return await oldDraft(deps);
  await purge(deps, entries).catch(() => {});
  const listed = entries.filter(isListed);
  const entry = listed.find(({ id }) => id === remembered) ?? listed[0];
  if (entry === undefined) return { id: newId(), read: undefined, source: 'example', entries };
  try {
    const read = readHistory(entry.id, await parts.under(draftPrefix(entry.id)));
    return { id: entry.id, read, source: 'kept', entries };
  } catch {
    // It stays on disk as it is, out of the way.
    const broken = { ...entry, broken: true };
    await parts.write({ put: new Map([putEntry(broken)]), remove: [] }).catch(() => false);
    return {
      id: newId(),
      read: undefined,
      source: 'broken',
      entries: entries.map((one) => (one === entry ? broken : one)),
    };
  }
}

/** Stands in the place of the one draft when that has been taken over. */
const takenOver = { version: 2 };

/** The record of the time when there was one draft, taken over. */
async function oldDraft({ parts, storage, newId, now }: StartDeps): Promise<Start> {
  const id = newId();
  const kept = await readRecord(storage, oldKey, (json) =>
    isJsonObject(json) && json.version === takenOver.version ? null : parseDraftRecord(json),
  );
  if (kept.found !== 'value' || kept.value === null) {
    return { id, read: undefined, source: kept.found === 'broken' ? 'broken' : 'example', entries: [] };
  }
  const history = startHistory(kept.value);
  const { put, written } = planWrite({ id, stamp: newId() }, history, undefined);
  const entry = entryOf(id, kept.value, now());
  const change = { put: new Map([...put, putEntry(entry)]), remove: [] };
  const isOver = await parts.write(change).catch(() => false);
  if (isOver) await storage.set(oldKey, JSON.stringify(takenOver)).catch(() => {});
  return {
    id,
    read: { history, written: isOver ? written : undefined },
    source: 'kept',
    entries: isOver ? [entry] : [],
  };
}

/** Deleted drafts whose time is over. */
async function purge({ parts, now }: StartDeps, entries: readonly DraftEntry[]): Promise<void> {
  for (const { id, deletedAt } of entries) {
    if (deletedAt === undefined || now() - deletedAt < keptDeleted) continue;
    const keys = [
      ...(await parts.under(draftPrefix(id))).keys(),
      ...(await parts.under(`entry/${id}`)).keys(),
    ];
    await parts.write({ put: new Map(), remove: keys });
  }
}
