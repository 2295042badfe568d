import { describe, expect, it } from 'vitest';
import { applyAll } from '../model/apply.ts';
import type { Draft } from '../model/draft.ts';
import { positionsOf } from '../model/layout.ts';
import { taskName } from '../model/request.ts';
import { counterIds, draftWith, idOf } from '../model/testing/builders.ts';
import { overlaps, rectAt } from './geometry.ts';
import { type NewTaskInput, newTask } from './newTask.ts';

const add = (draft: Draft, over: Partial<NewTaskInput> = {}) => {
  const positions = positionsOf(draft);
  const { id, commands } = newTask({
    draft,
    positions,
    newId: counterIds('new'),
    baseName: 'task',
    middle: { x: 1000, y: 1000 },
    ...over,
  });
  const applied = applyAll(draft, commands);
  if (!applied.ok) throw new Error(applied.refusal.kind);
  const task = applied.draft.tasks.find((each) => each.id === id);
  if (task === undefined) throw new Error('The task was not added');
  return { id, task, draft: applied.draft, at: applied.draft.board.positions[id], seen: positions };
};

const two = draftWith({ tasks: ['task', 'other'], edges: [['task', 'other']] });

describe('a new task', () => {
  it('has a name that no other has', () => {
    expect(taskName(add(two).task)).toBe('task-2');
  });
  it('runs as it is', () => {
    expect(add(two).task.spec).toMatchObject({
      TaskInstanceNum: 1,
      Application: { DeliveryForm: 'LOCAL', Command: 'echo hello' },
    });
  });
  it('has the machines of the task that it is added to, else of the last one', () => {
    const ComputeEnv = { EnvData: { InstanceType: 'S5.LARGE8' } };
    const draft = draftWith({ tasks: { a: { ComputeEnv }, b: {}, c: {} } });
    expect(add(draft, { beside: idOf(draft, 'a') }).task.spec.ComputeEnv).toEqual(ComputeEnv);
    expect(add(draft).task.spec.ComputeEnv).toEqual(draft.tasks[2]?.spec.ComputeEnv);
  });
  it('runs in the environment of a task that has one', () => {
    const draft = draftWith({ tasks: { a: { EnvId: 'env-1' } } });
    expect(add(draft).task.spec).toMatchObject({ EnvId: 'env-1' });
    expect(add(draft).task.spec).not.toHaveProperty('ComputeEnv');
  });
  it('has the machines of the example where there is no task yet', () => {
    expect(add(draftWith({})).task.spec.ComputeEnv).toHaveProperty('EnvData');
  });
});

describe('its place', () => {
  it('is the middle of what is seen', () => {
    expect(add(two).at).toEqual({ x: 880, y: 968 });
  });
  it('is under the task that it is added to, beside what stands there already', () => {
    const { at, seen } = add(two, { beside: idOf(two, 'task') });
    const task = seen[idOf(two, 'task')];
    expect(at?.y).toBe((task?.y ?? 0) + 112);
    expect(Object.values(seen).some((other) => at && overlaps(rectAt(at), rectAt(other)))).toBe(false);
  });
});

it('starts after the task when it is added from its handle', () => {
  const { draft, id } = add(two, { beside: idOf(two, 'other'), connect: true });
  expect(draft.dependences.at(-1)).toMatchObject({ start: { task: idOf(two, 'other') }, end: { task: id } });
});
