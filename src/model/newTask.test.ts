import { describe, expect, it } from 'vitest';
import { apply } from './apply.ts';
import { check } from './checks/check.ts';
import { exampleRequest } from './example.ts';
import { newTaskSpec } from './newTask.ts';
import { draftFromRequest } from './request.ts';
import { counterIds, draftWith, taskId } from './testing/builders.ts';

describe('newTaskSpec', () => {
  it('makes a task that has no problems and runs as it is', () => {
    const draft = draftFromRequest(exampleRequest, counterIds());
    const applied = apply(draft, { type: 'addTask', id: taskId('new'), spec: newTaskSpec(draft, 'task') });
    expect(applied.ok && check(applied.draft)).toEqual([]);
  });

  it('gives it a name of its own', () => {
    expect(newTaskSpec(draftWith({ tasks: { task: {} } }), 'task').TaskName).toBe('task-2');
  });

  it('takes the machines of the last task, or of the one it is like', () => {
    const draft = draftWith({
      tasks: { a: { EnvId: 'env-aaaaaaaa' }, b: { ComputeEnv: { EnvType: 'MANAGED' } } },
    });
    expect(newTaskSpec(draft, 'c')).toMatchObject({ ComputeEnv: { EnvType: 'MANAGED' } });
    expect(newTaskSpec(draft, 'c', draft.tasks[0]?.spec)).toMatchObject({ EnvId: 'env-aaaaaaaa' });
  });

  it('takes the defaults of the draft', () => {
    const EnvVars = [{ Name: 'REF', Value: 'hg38' }];
    expect(newTaskSpec({ ...draftWith({ tasks: ['a'] }), defaults: { EnvVars } }, 'b')).toMatchObject({
      TaskName: 'b',
      EnvVars,
    });
  });

  it('takes those of the example in an empty job', () => {
    expect(newTaskSpec(draftWith({ tasks: {} }), 'first').ComputeEnv).toBeDefined();
  });
});
