import { describe, expect, it } from 'vitest';
import { importSummary } from './importSummary.ts';

describe('importSummary', () => {
  it('counts tasks, dependences, instances and values', () => {
    const request = {
      Placement: { Zone: 'ap-guangzhou-3' },
      Job: {
        JobName: 'j',
        Tasks: [{ TaskName: 'a', TaskInstanceNum: 24 }, { TaskName: 'b' }, { TaskInstanceNum: 'many' }],
        Dependences: [{ StartTask: 'a', EndTask: 'b' }],
      },
    };
    expect(importSummary(request, undefined)).toEqual({
      jobName: 'j',
      taskNames: ['a', 'b'],
      tasks: 3,
      dependences: 1,
      instances: 26,
      where: 'ap-guangzhou-3',
      values: 8,
      tasksAlone: false,
    });
  });

  it('names the region where the zone says another, and nothing where neither is there', () => {
    const request = { Placement: { Zone: 'ap-guangzhou-3' }, Job: {} };
    expect(importSummary(request, 'ap-guangzhou').where).toBe('ap-guangzhou-3');
    expect(importSummary(request, 'ap-tokyo').where).toBe('ap-tokyo');
    expect(importSummary({ Job: {} }, undefined).where).toBe('');
  });

  it('reads a request of the wrong types without a quarrel', () => {
    expect(importSummary({ Job: { JobName: 1, Tasks: 'x', Dependences: {} } }, undefined)).toMatchObject({
      jobName: '',
      tasks: 0,
      dependences: 0,
      instances: 0,
    });
  });

  it('knows a text that is of tasks alone', () => {
    expect(importSummary({ Job: { Tasks: [{}] } }, undefined).tasksAlone).toBe(true);
    expect(importSummary({ Job: { JobName: 'j', Tasks: [{}] } }, undefined).tasksAlone).toBe(false);
  });
});
