import type { Draft, NewId } from '../model/draft.ts';
import { exampleRequest } from '../model/example.ts';
import { draftFromRequest } from '../model/request.ts';
import { draftKey, parseDraftRecord } from './draftRecord.ts';
import { readRecord, type Storage } from './storage.ts';

export interface Loaded {
  readonly draft: Draft;
  /** `broken`: what was kept could not be read; the example stands in, and what was kept lies under `draft.broken`. */
  readonly source: 'kept' | 'example' | 'broken';
}

/** The draft of the last visit, else the example job. Never rejects. */
export async function loadDraft(storage: Storage, newId: NewId): Promise<Loaded> {
  const kept = await readRecord(storage, draftKey, parseDraftRecord);
  if (kept.found === 'value') return { draft: kept.value, source: 'kept' };
  const source = kept.found === 'broken' ? 'broken' : 'example';
  return { draft: draftFromRequest(exampleRequest, newId), source };
}
