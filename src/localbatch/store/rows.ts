// Rows as the database gives them, checked before anything else sees them: a file that was written by something else
// is found out here and not as a strange state later.
import * as z from 'zod';
import { submitJobRequest } from '../../wire/schema/submitJob.ts';
import { metrics, runState } from '../../wire/states.ts';
import type { JobEffect } from '../core/jobEvent.ts';
import type { Instance } from '../core/jobRun.ts';
import type { Reason } from '../core/reason.ts';
import type { EraseEffect } from './jobStore.ts';

const json = <Schema extends z.ZodType>(schema: Schema) =>
  z.string().transform((text, context) => {
    try {
      return schema.parse(JSON.parse(text));
    } catch (cause) {
      context.addIssue(`this column does not hold what it should: ${String(cause)}`);
      return z.NEVER;
    }
  });

const text = z.object({ en: z.string(), zh: z.string() });
const reason: z.ZodType<Reason> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('succeeded') }),
  z.object({ kind: z.literal('exitCode'), code: z.int(), lastLine: z.string() }),
  z.object({ kind: z.literal('timeout'), seconds: z.number() }),
  z.object({ kind: z.literal('terminated') }),
  z.object({ kind: z.literal('predecessor'), task: z.string() }),
  z.object({ kind: z.literal('notStarted'), message: text }),
]);

const time = z.number();
const flag = z.number().transform((value) => value !== 0);
const ref = { task: z.int(), index: z.int(), run: z.int() };

const effect: z.ZodType<JobEffect | EraseEffect> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('launch'), ...ref }),
  z.object({ type: z.literal('stop'), ...ref }),
  z.object({ type: z.literal('watch'), ...ref, at: time }),
  z.object({ type: z.literal('discard'), ...ref }),
  z.object({ type: z.literal('erase') }),
]);

export const jobRow = z.object({
  id: z.string(),
  region: z.string(),
  request: json(submitJobRequest),
  unsandboxed: flag,
  create_time: time,
  admitted: flag,
  terminating: flag,
});

export const summaryRow = z.object({
  id: z.string(),
  request: json(submitJobRequest),
  create_time: time,
  state: runState,
  end_time: time.nullable(),
  task_metrics: json(metrics),
});

export const instanceRow = z
  .object({
    task: z.int(),
    idx: z.int(),
    state: runState,
    run: z.int(),
    failures: z.int(),
    stopping: z.enum(['terminate', 'timeout']).nullable(),
    exit_code: z.int().nullable(),
    reason: json(reason),
    create_time: time,
    launch_time: time.nullable(),
    running_time: time.nullable(),
    end_time: time.nullable(),
  })
  .transform((row): { task: number; instance: Instance } => ({
    task: row.task,
    instance: {
      state: row.state,
      run: row.run,
      failures: row.failures,
      stopping: row.stopping,
      exitCode: row.exit_code,
      reason: row.reason,
      createTime: row.create_time,
      launchTime: row.launch_time,
      runningTime: row.running_time,
      endTime: row.end_time,
    },
  }));

export const processRow = z.object({
  job_id: z.string(),
  task: z.int(),
  idx: z.int(),
  run: z.int(),
  pid: z.int(),
  identity: z.string(),
});

export const effectRow = z.object({ id: z.int(), job_id: z.string(), effect: json(effect) });
export const tokenRow = z.object({ request_hash: z.string(), job_id: z.string() });
export const countRow = z.object({ n: z.int() });

/** The columns of an instance, in the order of the statement that writes it. */
export const instanceColumns = (jobId: string, task: number, index: number, instance: Instance) => [
  jobId,
  task,
  index,
  instance.state,
  instance.run,
  instance.failures,
  instance.stopping,
  instance.exitCode,
  JSON.stringify(instance.reason),
  instance.createTime,
  instance.launchTime,
  instance.runningTime,
  instance.endTime,
];
