// Builders of jobs for tests: small, and complete enough for the schemas.

import type { Job } from '../../wire/schema/job.ts';
import type { SubmitJobRequest } from '../../wire/schema/submitJob.ts';
import type { Task } from '../../wire/schema/task.ts';
import type { JobEvent } from '../core/jobEvent.ts';
import { type JobPlan, planOf } from '../core/jobPlan.ts';
import { type JobRun, newJobRun } from '../core/jobRun.ts';
import { step } from '../core/step.ts';

export const aTask = (name: string, more: Partial<Task> = {}): Task => ({
  TaskName: name,
  Application: { DeliveryForm: 'LOCAL', Command: `echo ${name}` },
  ComputeEnv: { EnvData: { InstanceType: 'S2.SMALL1' } },
  ...more,
});

export const aJob = (tasks: readonly Task[], more: Partial<Job> = {}): Job => ({
  JobName: 'test',
  Tasks: [...tasks],
  ...more,
});

export const aRequest = (tasks: readonly Task[], more: Partial<Job> = {}): SubmitJobRequest => ({
  Placement: { Zone: 'ap-guangzhou-2' },
  Job: aJob(tasks, more),
});

/** `'A>B'` makes B wait for A. */
export const arrows = (...texts: readonly string[]): NonNullable<Job['Dependences']> =>
  texts.map((text) => {
    const [StartTask = '', EndTask = ''] = text.split('>');
    return { StartTask, EndTask };
  });

export function aPlan(job: Job): JobPlan {
  const plan = planOf(job);
  if (!plan) throw new Error('this job has no plan');
  return plan;
}

/** The time at which jobs of tests are made, in milliseconds. */
export const startOfTime = Date.UTC(2026, 0, 1);

export const aRun = (tasks: readonly Task[], more: Partial<Job> = {}): JobRun =>
  newJobRun('job-abcd1234', aPlan(aJob(tasks, more)), startOfTime);

/** Applies the events one second apart. */
export const when = (job: JobRun, ...events: readonly JobEvent[]): JobRun =>
  events.reduce((at, event, n) => step(at, event, startOfTime + (n + 1) * 1000).job, job);

export const exited = (code: number) => ({ kind: 'exited', code, lastLine: '' }) as const;

/** The three events of a run that is given a machine, starts, and ends with this exit code. */
export const ran = (task: number, index: number, run: number, code: number): readonly JobEvent[] => [
  { type: 'machine', task, index },
  { type: 'started', task, index, run },
  { type: 'ended', task, index, run, outcome: exited(code) },
];

export const statesOf = (job: JobRun): readonly (readonly string[])[] =>
  job.tasks.map((instances) => instances.map((instance) => instance.state));
