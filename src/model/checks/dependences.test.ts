import { describe, expect, it } from 'vitest';
import { draftWith, requestWith, taskSpec } from '../testing/builders.ts';
import { draftOfRequest, fixed, foundIn, problemAt } from './testing/found.ts';

const withDependences = (...Dependences: readonly (object | string)[]) => {
  const request = requestWith({ tasks: ['a', 'b'] });
  return draftOfRequest({ ...request, Job: { ...(request.Job as object), Dependences } as never });
};

const loop = 'error InvalidParameterValue.DependenceUnfeasible';
const unknown = 'error InvalidParameterValue.DependenceNotFoundTaskName';

describe('dependences', () => {
  it('without a loop are fine', () => {
    expect(
      foundIn(
        draftWith({
          tasks: ['a', 'b', 'c'],
          edges: [
            ['a', 'b'],
            ['a', 'c'],
          ],
        }),
      ),
    ).toEqual([]);
  });

  it('name tasks of the job', () => {
    const draft = withDependences({ StartTask: 'a', EndTask: 'nobody' }, { StartTask: 'gone', EndTask: 'b' });
    expect(foundIn(draft)).toEqual([
      `${unknown} Job.Dependences[0].EndTask`,
      `${unknown} Job.Dependences[1].StartTask`,
    ]);
    expect(problemAt(draft, `${unknown} Job.Dependences[0].EndTask`).message.en).toContain('nobody');
    expect(foundIn(fixed(draft, `${unknown} Job.Dependences[0].EndTask`))).toEqual([
      `${unknown} Job.Dependences[0].StartTask`,
    ]);
  });

  it('with an empty name are refused in words', () => {
    const draft = withDependences({ StartTask: 'a', EndTask: '' });
    expect(problemAt(draft, `${unknown} Job.Dependences[0].EndTask`).message.en).toBe('Name a task here');
  });

  it('of another form are the schema’s to report, once for each fault', () => {
    expect(foundIn(withDependences({ StartTask: 'a' }))).toEqual([
      'error MissingParameter Job.Dependences[0].EndTask',
    ]);
    expect(foundIn(withDependences('a -> b'))).toEqual([
      'error InvalidParameterValue.InvalidDataTypeAny Job.Dependences[0]',
    ]);
    expect(foundIn(withDependences({ StartTask: 'a', EndTask: 'b', Condition: 'any' }))).toEqual([
      'warning UnknownParameter Job.Dependences[0].Condition',
    ]);
    expect(foundIn(withDependences({ StartTask: 1, EndTask: 'b' }))).toEqual([
      'error InvalidParameterValue.InvalidDataTypeAny Job.Dependences[0].StartTask',
    ]);
  });

  it('that stand twice are a hint, and the second can be removed', () => {
    const draft = withDependences({ StartTask: 'a', EndTask: 'b' }, { StartTask: 'a', EndTask: 'b' });
    expect(foundIn(draft)).toEqual(['hint Jobloom.NoEffect Job.Dependences[1]']);
    expect(foundIn(fixed(draft, 'hint Jobloom.NoEffect Job.Dependences[1]'))).toEqual([]);
  });
});

describe('a loop', () => {
  const ring = (...names: string[]) =>
    draftWith({
      tasks: names,
      edges: names.map((name, i) => [name, names[(i + 1) % names.length] ?? name] as const),
    });

  it('is named with its path, at the dependence that closes it', () => {
    const draft = ring('align', 'sort', 'call', 'merge');
    const line = `${loop} Job.Dependences[3].EndTask`;
    expect(foundIn(draft)).toEqual([line]);
    expect(problemAt(draft, line).message).toEqual({
      en: 'These 4 tasks wait for each other and can never start: align → sort → call → merge → align',
      zh: '这 4 个任务首尾相接，永远无法开始：align → sort → call → merge → align',
    });
    expect(foundIn(fixed(draft, line))).toEqual([]);
  });

  it('of a task with itself is told as such', () => {
    const draft = ring('a');
    expect(problemAt(draft, `${loop} Job.Dependences[0].EndTask`).message.en).toBe(
      'The task waits for itself and can never start: a → a',
    );
    expect(foundIn(fixed(draft, `${loop} Job.Dependences[0].EndTask`))).toEqual([]);
  });

  it('is reported once for each set of tasks that wait for each other', () => {
    const two = draftWith({
      tasks: ['a', 'b', 'c', 'd', 'e'],
      edges: [
        ['a', 'b'],
        ['b', 'a'],
        ['c', 'd'],
        ['d', 'c'],
        ['b', 'c'],
        ['d', 'e'],
      ],
    });
    expect(foundIn(two)).toEqual([
      `${loop} Job.Dependences[1].EndTask`,
      `${loop} Job.Dependences[3].EndTask`,
      'hint Jobloom.Note Job.Tasks[4]',
    ]);
  });

  it('of many tasks is shortened in the middle', () => {
    const names = Array.from({ length: 2000 }, (_, i) => `t${i}`);
    const draft = ring(...names);
    expect(problemAt(draft, `${loop} Job.Dependences[1999].EndTask`).message.en).toBe(
      'These 2000 tasks wait for each other and can never start: t0 → t1 → t2 → t3 → … → t1998 → t1999 → t0',
    );
  });

  it('through a task without a name is still found', () => {
    const draft = withDependences({ StartTask: 'a', EndTask: 'b' }, { StartTask: 'b', EndTask: 'a' });
    const tasks = draft.tasks.map((task) => ({ ...task, spec: { ...taskSpec(''), TaskName: '' } }));
    expect(foundIn({ ...draft, tasks })).toContain(`${loop} Job.Dependences[1].EndTask`);
  });
});
