import { expect, test } from 'vitest';
import { exampleRequest } from '../model/example.ts';
import { requestOf } from '../model/request.ts';
import { counterIds, draftWith } from '../model/testing/builders.ts';
import { draftKey, draftRecord } from './draftRecord.ts';
import { loadDraft } from './loadDraft.ts';
import { memoryStorage } from './testing/memoryStorage.ts';

test('at the first visit the example job stands there', async () => {
  const { draft, source } = await loadDraft(memoryStorage(), counterIds());
  expect(source).toBe('example');
  expect(requestOf(draft)).toEqual(exampleRequest);
});

test('later the draft of the last visit', async () => {
  const kept = draftWith({ tasks: ['a', 'b'], edges: [['a', 'b']] });
  const loaded = await loadDraft(memoryStorage({ [draftKey]: draftRecord(kept) }), counterIds());
  expect(loaded).toEqual({ draft: kept, source: 'kept' });
});

test('a broken record gives the example and lies aside', async () => {
  const storage = memoryStorage({ [draftKey]: '{"version":1}' });
  const { draft, source } = await loadDraft(storage, counterIds());
  expect(source).toBe('broken');
  expect(requestOf(draft)).toEqual(exampleRequest);
  expect(storage.records.get(`${draftKey}.broken`)).toBe('{"version":1}');
});

test('a browser that keeps nothing gives the example', async () => {
  const storage = { ...memoryStorage(), get: () => Promise.reject(new Error('denied')) };
  expect((await loadDraft(storage, counterIds())).source).toBe('example');
});
