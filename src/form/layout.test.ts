import { describe, expect, it } from 'vitest';
import { createLayoutStore } from './layout.ts';

function memoryStorage(kept: Record<string, string> = {}) {
  return {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => {
      kept[key] = value;
    },
  };
}

describe('the layout of the inspector', () => {
  it('begins with the basics open', () => {
    expect(createLayoutStore(undefined).getState().open).toEqual({ job: ['basics'], task: ['basics'] });
  });

  it('is remembered by kind', () => {
    const storage = memoryStorage();
    const first = createLayoutStore(storage);
    first.toggle('task', 'retry');
    first.toggle('task', 'basics');
    first.foldHelp(true);
    expect(createLayoutStore(storage).getState()).toEqual({
      open: { job: ['basics'], task: ['retry'] },
      helpFolded: true,
    });
  });

  it('opens a group that is open without a change', () => {
    const layout = createLayoutStore(undefined);
    const before = layout.getState();
    layout.open('task', 'basics');
    expect(layout.getState()).toBe(before);
  });

  it('begins anew from a record that is not one, and works with a storage that refuses', () => {
    for (const text of ['{', '{"open":1}', 'null']) {
      const layout = createLayoutStore(memoryStorage({ 'jobloom.inspector': text }));
      expect(layout.getState().open.task).toEqual(['basics']);
    }
    const refusing = createLayoutStore({
      getItem: () => null,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
    refusing.toggle('job', 'tags');
    expect(refusing.getState().open.job).toEqual(['basics', 'tags']);
  });
});
