import { describe, expect, it } from 'vitest';
import { jobEntity, taskEntity } from './draft.ts';
import { isSameJob } from './sameJob.ts';
import { draftWith, drawn, idOf } from './testing/builders.ts';
import { edited } from './testing/editing.ts';

describe('a draft is of the same job', () => {
  const draft = drawn('a>b c');

  it('after edits of tasks and of the job', () => {
    const renamed = edited(draft, { type: 'renameTask', id: idOf(draft, 'a'), name: 'x' });
    const named = edited(renamed, {
      type: 'setField',
      entity: jobEntity,
      path: ['Job', 'JobName'],
      value: 'other',
    });
    expect(isSameJob(draft, named)).toBe(true);
    expect(isSameJob(named, draft)).toBe(true);
  });

  it('when all tasks went, and the list of dependences with them', () => {
    const emptied = edited(draft, { type: 'removeTasks', ids: draft.tasks.map(({ id }) => id) });
    expect(emptied.header).not.toBe(draft.header);
    expect(isSameJob(draft, emptied)).toBe(true);
  });

  it('when a job without tasks gets another name, and when new tasks take something else', () => {
    const empty = draftWith({});
    const name = (value: string) =>
      ({ type: 'setField', entity: jobEntity, path: ['Job', 'JobName'], value }) as const;
    expect(isSameJob(empty, edited(empty, name('other')))).toBe(true);
    const defaults = edited(draft, { type: 'setDefault', path: ['Timeout'], value: 60 });
    expect(isSameJob(draft, edited(defaults, name('other')))).toBe(true);
  });

  it('no longer when another one was read, even where that says the same', () => {
    const others = [draftWith({ tasks: ['a', 'b'] }), draftWith({})];
    for (const other of others) expect(isSameJob(draftWith({}), other)).toBe(false);
    const ids = draft.tasks.map(({ id }) => id);
    const { tasks } = edited(draft, {
      type: 'setField',
      entity: taskEntity(ids[0] ?? idOf(draft, 'a')),
      path: ['Timeout'],
      value: 1,
    });
    expect(isSameJob({ ...draftWith({}), tasks }, draft)).toBe(true);
  });
});
