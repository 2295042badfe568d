import { describe, expect, it } from 'vitest';
import { apply } from '../model/apply.ts';
import { drawn, idOf } from '../model/testing/builders.ts';
import { createJobBoards } from './jobBoards.ts';
import { memoryStorage } from './testing/memoryStorage.ts';

const moved = () => {
  const draft = drawn('a>b');
  const applied = apply(draft, { type: 'moveTasks', positions: { [idOf(draft, 'a')]: { x: 777, y: 5 } } });
  if (!applied.ok) throw new Error('not moved');
  return applied.draft;
};

describe('createJobBoards', () => {
  it('keeps where the tasks of a job stood, those that a person placed and those that were laid out', async () => {
    const boards = createJobBoards(memoryStorage());
    await boards.keep('job-1', moved());
    const board = await boards.of('job-1');
    expect(board?.direction).toBe('down');
    expect(board?.positions.get('a')).toEqual({ x: 777, y: 5 });
    expect(board?.positions.has('b')).toBe(true);
  });

  it('knows nothing of a job that was submitted elsewhere', async () => {
    expect(await createJobBoards(memoryStorage()).of('job-1')).toBeUndefined();
  });

  it('keeps the last twenty', async () => {
    const boards = createJobBoards(memoryStorage());
    for (let n = 0; n <= 20; n++) await boards.keep(`job-${n}`, moved());
    expect(await boards.of('job-0')).toBeUndefined();
    expect(await boards.of('job-20')).toBeDefined();
  });

  it('does without where nothing can be kept or what is kept is broken', async () => {
    const storage = memoryStorage({ 'job-boards': '{"no":"list"}' });
    const boards = createJobBoards(storage);
    expect(await boards.of('job-1')).toBeUndefined();
    storage.full = true;
    await expect(boards.keep('job-1', moved())).resolves.toBeUndefined();
  });
});
