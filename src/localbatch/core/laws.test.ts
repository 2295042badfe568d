import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEnded } from '../../wire/states.ts';
import { aPlan, startOfTime } from '../testing/jobs.ts';
import { anyDraws, anyJob, type Moment, play } from '../testing/play.ts';
import { instanceCounts, instanceMetrics, jobEndTime, jobState, taskMetrics, taskState } from './derive.ts';
import { isActive, type JobRun, newJobRun } from './jobRun.ts';
import { step } from './step.ts';

const historyOf = fc
  .tuple(anyJob, anyDraws)
  .map(([job, draws]) => play(newJobRun('job-abcd1234', aPlan(job), startOfTime), draws));

const holds = (law: (moment: Moment) => void) =>
  fc.assert(
    fc.property(historyOf, (history) => {
      for (const moment of history) law(moment);
    }),
    { numRuns: 300 },
  );

const last = (history: readonly Moment[]): JobRun | undefined => history.at(-1)?.after;
const sum = (counts: object) => Object.values(counts).reduce((total: number, n: number) => total + n, 0);

describe('laws of the core, whatever happens', () => {
  test('an instance is given a machine only when its predecessors allow it', () => {
    holds(({ before, effects, after }) => {
      for (const effect of effects) {
        if (effect.type !== 'launch') continue;
        for (const start of before.plan.tasks[effect.task]?.waitsFor ?? []) {
          const predecessor = before.tasks[start] ?? [];
          const state = taskState(predecessor);
          expect(isEnded(state)).toBe(true);
          if (after.plan.dependOn === 'PRE_TASK_SUCCEED') expect(state).toBe('SUCCEED');
          if (after.plan.dependOn === 'PRE_TASK_AT_LEAST_PARTLY_SUCCEED') {
            expect(predecessor.length === 0 || instanceCounts(predecessor).SucceedCount > 0).toBe(true);
          }
        }
      }
    });
  });

  test('MaxConcurrentNum is never exceeded', () => {
    holds(({ after }) => {
      after.tasks.forEach((instances, at) => {
        const most = after.plan.tasks[at]?.maxConcurrent ?? 0;
        expect(instances.filter(isActive).length).toBeLessThanOrEqual(most);
      });
    });
  });

  test('no instance fails more often than its retries allow', () => {
    holds(({ after }) => {
      after.tasks.forEach((instances, at) => {
        const most = (after.plan.tasks[at]?.maxRetries ?? 0) + 1;
        for (const instance of instances) expect(instance.failures).toBeLessThanOrEqual(most);
      });
    });
  });

  test('counts add up to the tasks and instances that there are', () => {
    holds(({ after }) => {
      expect(sum(taskMetrics(after))).toBe(after.tasks.length);
      expect(sum(instanceMetrics(after))).toBe(after.tasks.flat().length);
    });
  });

  test('every job ends once its processes do', () => {
    fc.assert(
      fc.property(historyOf, (history) => {
        const job = last(history);
        if (!job) return;
        expect(isEnded(jobState(job))).toBe(true);
        expect(jobEndTime(job)).not.toBeNull();
        expect(job.terminating).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test('terminating fails all that had not succeeded, once its processes are gone', () => {
    fc.assert(
      fc.property(anyJob, anyDraws, (job, draws) => {
        const history = play(newJobRun('job-abcd1234', aPlan(job), startOfTime), draws, { toTheEnd: false });
        const running = last(history);
        if (!running?.admitted) return;
        const told = step(running, { type: 'terminate' }, startOfTime + 1e6).job;
        for (const instance of told.tasks.flat()) {
          if (!isActive(instance)) expect(['SUCCEED', 'FAILED']).toContain(instance.state);
        }
        const ended = last(play(told, [], {})) ?? told;
        for (const instance of ended.tasks.flat()) expect(['SUCCEED', 'FAILED']).toContain(instance.state);
        expect(ended.terminating).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test('a process is told to stop only while it may live, and never twice', () => {
    fc.assert(
      fc.property(historyOf, (history) => {
        const told = new Set<string>();
        for (const { before, effects } of history) {
          for (const effect of effects) {
            if (effect.type !== 'stop') continue;
            const name = `${effect.task}/${effect.index}/${effect.run}`;
            expect(told.has(name)).toBe(false);
            told.add(name);
            const instance = before.tasks[effect.task]?.[effect.index];
            expect(instance?.run === effect.run && isActive(instance)).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a run number is given once and never again', () => {
    fc.assert(
      fc.property(historyOf, (history) => {
        const launched = history.flatMap(({ effects }) => effects.filter(({ type }) => type === 'launch'));
        const names = launched.map(({ task, index, run }) => `${task}/${index}/${run}`);
        expect(new Set(names).size).toBe(names.length);
      }),
      { numRuns: 300 },
    );
  });

  test('the same events at the same times give the same job and the same effects', () => {
    fc.assert(
      fc.property(historyOf, (history) => {
        let job = history[0]?.before;
        for (const { event, now, after, effects } of history) {
          if (!job) return;
          const again = step(job, event, now);
          expect(again.job).toEqual(after);
          expect(again.effects).toEqual(effects);
          job = again.job;
        }
      }),
      { numRuns: 100 },
    );
  });

  test('what an event does not touch keeps its identity', () => {
    holds(({ before, event, after }) => {
      if (event.type !== 'started') return;
      before.tasks.forEach((instances, at) => {
        if (at !== event.task) expect(after.tasks[at]).toBe(instances);
      });
    });
  });

  test('what succeeded stays as it is', () => {
    holds(({ before, after }) => {
      before.tasks.forEach((instances, at) => {
        instances.forEach((instance, index) => {
          if (instance.state === 'SUCCEED') expect(after.tasks[at]?.[index]).toBe(instance);
        });
      });
    });
  });
});
