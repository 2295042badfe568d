// A world for property tests: machines that come and go, processes that end as they like, people who press buttons.
// Draws decide everything, so the same draws give the same history.
import * as fc from 'fast-check';
import type { Job } from '../../wire/schema/job.ts';
import type { Task } from '../../wire/schema/task.ts';
import type { JobEffect, JobEvent, RunRef } from '../core/jobEvent.ts';
import { isActive, type JobRun } from '../core/jobRun.ts';
import { nextToStart } from '../core/schedule.ts';
import { step } from '../core/step.ts';
import { aJob, aTask, exited, startOfTime } from './jobs.ts';

const task = fc.record({
  TaskInstanceNum: fc.integer({ min: 0, max: 4 }),
  MaxRetryCount: fc.integer({ min: 0, max: 2 }),
  MaxConcurrentNum: fc.integer({ min: 0, max: 3 }),
  Timeout: fc.integer({ min: 0, max: 5 }),
  FailedAction: fc.constantFrom<NonNullable<Task['FailedAction']>>(
    'TERMINATE',
    'INTERRUPT',
    'FAST_INTERRUPT',
  ),
});

/** Jobs of one to six tasks; a dependence always leads to a later task, so there is no loop. */
export const anyJob: fc.Arbitrary<Job> = fc
  .record({
    tasks: fc.array(task, { minLength: 1, maxLength: 6 }),
    edges: fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 8 }),
    dependOn: fc.constantFrom<NonNullable<Job['TaskExecutionDependOn']>>(
      'PRE_TASK_SUCCEED',
      'PRE_TASK_AT_LEAST_PARTLY_SUCCEED',
      'PRE_TASK_FINISHED',
    ),
  })
  .map(({ tasks, edges, dependOn }) =>
    aJob(
      tasks.map((more, at) => aTask(`t${at}`, more)),
      {
        TaskExecutionDependOn: dependOn,
        Dependences: edges
          .filter(([start, end]) => start < end && end < tasks.length)
          .map(([start, end]) => ({ StartTask: `t${start}`, EndTask: `t${end}` })),
      },
    ),
  );

/** Numbers that choose what happens next; the world reads them modulo its choices. */
export const anyDraws = fc.array(fc.nat(1000), { maxLength: 120 });

export interface Moment {
  readonly before: JobRun;
  readonly event: JobEvent;
  readonly effects: readonly JobEffect[];
  readonly now: number;
  readonly after: JobRun;
}

const liveRuns = (job: JobRun): readonly RunRef[] =>
  job.tasks.flatMap((instances, at) =>
    instances.flatMap((instance, index) =>
      isActive(instance) ? [{ task: at, index, run: instance.run }] : [],
    ),
  );

/** Events that fit the job now, and some that do not: the core must bear both. */
function choices(job: JobRun, people: boolean): readonly JobEvent[] {
  const events: JobEvent[] = [];
  if (!job.admitted) events.push({ type: 'admit' });
  const next = nextToStart(job);
  if (next) events.push({ type: 'machine', ...next });
  for (const ref of liveRuns(job)) {
    events.push({ type: 'started', ...ref });
    for (const code of [0, 1]) events.push({ type: 'ended', ...ref, outcome: exited(code) });
    if (people) events.push({ type: 'deadline', ...ref }, { type: 'terminateInstance', ...ref });
    events.push({ type: 'ended', ...ref, run: ref.run - 1, outcome: exited(0) });
  }
  if (people) {
    events.push({ type: 'machine', task: 0, index: 0 }, { type: 'retry' }, { type: 'recover' });
    events.push({ type: 'terminateInstance', task: 0, index: 0 }, { type: 'terminate' });
  }
  return events;
}

/** Plays the draws, then, with `toTheEnd`, lets every process end well until nothing is left to do. */
export function play(
  job: JobRun,
  draws: readonly number[],
  { people = true, toTheEnd = true } = {},
): Moment[] {
  const history: Moment[] = [];
  let at = job;
  const happen = (event: JobEvent) => {
    const now = startOfTime + history.length * 1000;
    const { job: next, effects } = step(at, event, now);
    history.push({ before: at, event, effects, now, after: next });
    at = next;
  };
  for (const draw of draws) {
    const events = choices(at, people);
    const event = events[draw % events.length];
    if (event) happen(event);
  }
  while (toTheEnd) {
    const [event] = choices(at, false).filter((each) => each.type !== 'started' && !isStale(at, each));
    if (!event) break;
    happen(event);
  }
  return history;
}

const isStale = (job: JobRun, event: JobEvent): boolean =>
  'run' in event && job.tasks[event.task]?.[event.index]?.run !== event.run;
