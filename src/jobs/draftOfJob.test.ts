import { describe, expect, it } from 'vitest';
import { taskName } from '../model/request.ts';
import { draftOfJob, requestOfJob } from './draftOfJob.ts';
import { submitInfo } from './testing/answers.ts';

describe('requestOfJob', () => {
  it('gives the request back with its zone, and without what is empty or null', () => {
    const info = { ...submitInfo(['pre', 'post'], [['pre', 'post']]), JobDescription: null };
    expect(requestOfJob(info, 'ap-beijing-2')).toEqual({
      Placement: { Zone: 'ap-beijing-2' },
      Job: {
        JobName: 'pre-and-post',
        Priority: 50,
        Tasks: info.Tasks,
        Dependences: [{ StartTask: 'pre', EndTask: 'post' }],
      },
    });
  });

  it('leaves the placement out where the service does not know the zone', () => {
    expect(requestOfJob(submitInfo(['a']), null)).not.toHaveProperty('Placement');
  });
});

describe('draftOfJob', () => {
  const info = submitInfo(['a', 'b'], [['a', 'b']]);

  it('draws the job as it was drawn when it was submitted', () => {
    const draft = draftOfJob(
      info,
      null,
      {
        direction: 'right',
        positions: new Map([['b', { x: 300, y: 7 }]]),
      },
      [],
    );
    expect(draft.board.direction).toBe('right');
    const places = draft.tasks.map((task) => [taskName(task), draft.board.positions[task.id]]);
    expect(places).toEqual([
      ['a', undefined],
      ['b', { x: 300, y: 7 }],
    ]);
  });

  it('gives the same ids for the same answer', () => {
    expect(draftOfJob(info, null, undefined, [])).toEqual(draftOfJob(info, null, undefined, []));
  });

  it('gives a task that was submitted without a name the one that the service calls it by', () => {
    const [a, b] = info.Tasks;
    const { TaskName: _, ...nameless } = b ?? {};
    const names = (known: readonly string[]) =>
      draftOfJob({ ...info, Tasks: [a ?? {}, nameless] }, null, undefined, known).tasks.map(taskName);
    expect(names(['other', 'task-2'])).toEqual(['a', 'task-2']);
    expect(names(['task-2'])).toEqual(['a', '']);
  });
});
