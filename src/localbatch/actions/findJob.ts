import type * as z from 'zod';
import type { JsonObject } from '../../wire/json.ts';
import type { JobRecord } from '../store/jobStore.ts';
import type { Context } from './context.ts';
import { malformedJobId, readParams } from './params.ts';
import { jobNotFound, type Refused, refuse } from './reply.ts';

type Found<Params> = { readonly ok: true; readonly params: Params; readonly record: JobRecord } | Refused;

/**
 * The parameters of an action on one job, and that job. Jobs of all regions are found: one machine stands for all of
 * them here.
 */
export function findJob<Schema extends z.ZodType<{ JobId: string }>>(
  schema: Schema,
  params: JsonObject,
  { service }: Context,
): Found<z.infer<Schema>> {
  const read = readParams(schema, params);
  if (!read.ok) return read;
  const { JobId } = read.value;
  const malformed = malformedJobId(JobId);
  if (malformed) return malformed;
  const record = service.job(JobId);
  return record ? { ok: true, params: read.value, record } : jobNotFound(JobId);
}

/** The position of a task by the name it is known by; the first of several of one name. */
export function findTask(
  { run }: JobRecord,
  name: string,
): { readonly ok: true; readonly at: number } | Refused {
  const at = run.plan.tasks.findIndex((task) => task.name === name);
  if (at >= 0) return { ok: true, at };
  return refuse(
    'ResourceNotFound.Task',
    `The job \`${run.id}\` has no task \`${name}\`.`,
    `作业 \`${run.id}\` 中没有任务 \`${name}\`。`,
  );
}
