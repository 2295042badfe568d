import { describe, expect, test, vi } from 'vitest';
import { taskName } from '../model/request.ts';
import { draftWith, idOf } from '../model/testing/builders.ts';
import { createDraftStore } from './createDraftStore.ts';
import { createSaver } from './createSaver.ts';
import { draftKey, parseDraftRecord } from './draftRecord.ts';
import { memoryStorage } from './testing/memoryStorage.ts';

const first = draftWith({ tasks: ['a'] });

function setUp() {
  const draft = createDraftStore({ draft: first, now: () => 0, check: () => [] });
  const storage = memoryStorage();
  const set = vi.spyOn(storage, 'set');
  const due: { run: () => void; at: number }[] = [];
  const later = (run: () => void, at: number) => {
    const entry = { run, at };
    due.push(entry);
    return () => void due.splice(due.indexOf(entry), 1);
  };
  const saver = createSaver({ draft, storage, later });
  const heard: string[] = [];
  saver.subscribe(({ save }) => heard.push(save));
  return {
    draft,
    storage,
    set,
    saver,
    heard,
    due,
    rename: (name: string) =>
      draft.dispatch({ type: 'renameTask', id: idOf(first, 'a'), name }, { origin: 'form' }),
    /** Half a second goes by, and what began then ends. */
    async pass() {
      for (const { run } of due.splice(0)) run();
      await saver.flush();
    },
    onDisk: () => parseDraftRecord(JSON.parse(String(storage.records.get(draftKey)))).tasks.map(taskName),
    state: () => saver.getState().save,
  };
}

describe('saving', () => {
  test('writes half a second after the first of several changes, and once', async () => {
    const { rename, due, pass, set, onDisk, state } = setUp();
    rename('x');
    rename('xy');
    expect(due.map(({ at }) => at)).toEqual([500]);
    expect(state()).toBe('saving');
    expect(set).not.toHaveBeenCalled();
    await pass();
    expect(set).toHaveBeenCalledTimes(1);
    expect(onDisk()).toEqual(['xy']);
    expect(state()).toBe('saved');
  });

  test('does nothing where nothing has changed', async () => {
    const { rename, due, saver, set, state } = setUp();
    rename('a');
    await saver.flush();
    expect(due).toEqual([]);
    expect(set).not.toHaveBeenCalled();
    expect(state()).toBe('saved');
  });

  test('a change that was taken back before the write needs none', async () => {
    const { rename, draft, pass, set, state } = setUp();
    rename('x');
    draft.undo();
    await pass();
    expect(set).not.toHaveBeenCalled();
    expect(state()).toBe('saved');
  });

  test('a change during a write is not said to be saved, and is written after it', async () => {
    const { rename, due, saver, storage, onDisk, state, heard } = setUp();
    const write = storage.set;
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    storage.set = async (key, text) => {
      await held;
      await write(key, text);
    };
    rename('x');
    const flushed = saver.flush();
    await Promise.resolve();
    rename('xy');
    release();
    await flushed;
    expect(onDisk()).toEqual(['x']);
    expect(state()).toBe('saving');
    expect(heard).not.toContain('saved');
    expect(due).toHaveLength(1);
    await saver.flush();
    expect(onDisk()).toEqual(['xy']);
    expect(state()).toBe('saved');
    expect(due).toHaveLength(0);
  });

  test('stops when told to', () => {
    const { rename, saver, due } = setUp();
    rename('x');
    saver.stop();
    expect(due).toEqual([]);
    rename('xy');
    expect(due).toEqual([]);
  });
});

describe('a save that fails', () => {
  test('is said, and the draft stays as it is', async () => {
    const { rename, storage, draft, pass, state } = setUp();
    storage.full = true;
    rename('x');
    await pass();
    expect(state()).toBe('failed');
    expect(draft.getState().draft.tasks.map(taskName)).toEqual(['x']);
  });

  test('is made good by the next change, or by trying again', async () => {
    const { rename, storage, pass, state, saver, onDisk } = setUp();
    storage.full = true;
    rename('x');
    await pass();
    storage.full = false;
    await saver.flush();
    expect(state()).toBe('saved');
    expect(onDisk()).toEqual(['x']);
    rename('y');
    await pass();
    expect(onDisk()).toEqual(['y']);
  });
});
