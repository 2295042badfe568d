import { describe, expect, test, vi } from 'vitest';
import type { Draft } from '../model/draft.ts';
import type { History } from '../model/history.ts';
import { taskName } from '../model/request.ts';
import { draftWith, idOf } from '../model/testing/builders.ts';
import { createDraftStore } from './createDraftStore.ts';
import { createSaver } from './createSaver.ts';

const first = draftWith({ tasks: ['a'] });

function setUp() {
  const draft = createDraftStore({ draft: first, now: () => 0, check: () => [] });
  let onDisk: History<Draft> | undefined;
  const disk = { full: false, held: Promise.resolve() };
  const set = vi.fn(async (history: History<Draft>) => {
    await disk.held;
    if (disk.full) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    onDisk = history;
  });
  const due: { run: () => void; at: number }[] = [];
  const later = (run: () => void, at: number) => {
    const entry = { run, at };
    due.push(entry);
    return () => void due.splice(due.indexOf(entry), 1);
  };
  const saver = createSaver({ draft, write: set, later });
  const heard: string[] = [];
  saver.subscribe(({ save }) => heard.push(save));
  return {
    draft,
    disk,
    set,
    saver,
    heard,
    due,
    rename: (name: string) =>
      draft.dispatch({ type: 'renameTask', id: idOf(first, 'a'), name }, { origin: 'form' }),
    /** Time goes by, and what began then ends. */
    async pass() {
      for (const { run } of due.splice(0)) run();
      await saver.flush();
    },
    onDisk: () => onDisk?.present.tasks.map(taskName),
    state: () => saver.getState().save,
  };
}

describe('saving', () => {
  test('writes soon after the first of several changes, and once', async () => {
    const { rename, due, pass, set, onDisk, state } = setUp();
    rename('x');
    rename('xy');
    expect(due.map(({ at }) => at)).toEqual([300]);
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

  test('a change that was taken back is written too: it can be done again after a reload', async () => {
    const { rename, draft, pass, set } = setUp();
    rename('x');
    draft.undo();
    await pass();
    expect(set.mock.lastCall?.[0].future).toHaveLength(1);
  });

  test('what has just been read needs none', async () => {
    const { draft, saver, due, set, state } = setUp();
    draft.load({ ...draft.getHistory(), present: draftWith({ tasks: ['b'] }) }, 'load');
    saver.noteSaved();
    expect(due).toEqual([]);
    await saver.flush();
    expect(set).not.toHaveBeenCalled();
    expect(state()).toBe('saved');
  });

  test('a change during a write is not said to be saved, and is written after it', async () => {
    const { rename, due, saver, disk, onDisk, state, heard } = setUp();
    let release = () => {};
    disk.held = new Promise<void>((resolve) => {
      release = resolve;
    });
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
    const { rename, disk, draft, pass, state } = setUp();
    disk.full = true;
    rename('x');
    await pass();
    expect(state()).toBe('failed');
    expect(draft.getState().draft.tasks.map(taskName)).toEqual(['x']);
  });

  test('is made good by the next change, or by trying again', async () => {
    const { rename, disk, pass, state, saver, onDisk } = setUp();
    disk.full = true;
    rename('x');
    await pass();
    disk.full = false;
    await saver.flush();
    expect(state()).toBe('saved');
    expect(onDisk()).toEqual(['x']);
    rename('y');
    await pass();
    expect(onDisk()).toEqual(['y']);
  });
});
