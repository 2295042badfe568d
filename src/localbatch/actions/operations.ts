// The actions that change a job: each asks the core whether the job allows it, and then lets it happen.
import type { JsonObject } from '../../wire/json.ts';
import { type Refusal, refuseDelete, refuseRetry, refuseTerminate } from '../core/permit.ts';
import type { Context } from './context.ts';
import { findJob, findTask } from './findJob.ts';
import {
  jobIdParams,
  malformedJobId,
  readParams,
  retryJobsParams,
  terminateTaskInstanceParams,
} from './params.ts';
import { answer, jobNotFound, type Refused, type Reply, refuse } from './reply.ts';

const done = answer({});
const refused = ({ code, message }: Refusal): Refused => refuse(code, message.en, message.zh);

export function terminateJob(params: JsonObject, context: Context): Reply {
  const found = findJob(jobIdParams, params, context);
  if (!found.ok) return found;
  const { run } = found.record;
  const refusal = refuseTerminate(run);
  if (refusal) return refused(refusal);
  context.service.send(run.id, { type: 'terminate' });
  return done;
}

export function terminateTaskInstance(params: JsonObject, context: Context): Reply {
  const found = findJob(terminateTaskInstanceParams, params, context);
  if (!found.ok) return found;
  const { run } = found.record;
  const { TaskName, TaskInstanceIndex: index } = found.params;
  const task = findTask(found.record, TaskName);
  if (!task.ok || !run.tasks[task.at]?.[index]) {
    return refuse(
      'ResourceNotFound.TaskInstance',
      `The job \`${run.id}\` has no instance ${index} of a task \`${TaskName}\`.`,
      `作业 \`${run.id}\` 中没有任务 \`${TaskName}\` 的实例 ${index}。`,
    );
  }
  context.service.send(run.id, { type: 'terminateInstance', task: task.at, index });
  return done;
}

/** All jobs are retried or none (assumed). */
export function retryJobs(params: JsonObject, { service }: Context): Reply {
  const read = readParams(retryJobsParams, params);
  if (!read.ok) return read;
  const ids = [...new Set(read.value.JobIds)];
  if (ids.length === 0 || ids.length > mostRetries) return countWrong(ids.length);
  const malformed = malformedJobId(...ids);
  if (malformed) return malformed;
  for (const id of ids) {
    const record = service.job(id);
    if (!record) return jobNotFound(id);
    const refusal = refuseRetry(record.run);
    if (refusal) return refused(refusal);
  }
  for (const id of ids) service.send(id, { type: 'retry' });
  return done;
}

/** "最大重试作业数100" (RetryJobs). */
const mostRetries = 100;

const countWrong = (count: number): Refused =>
  refuse(
    'InvalidParameterValue',
    `\`JobIds\` has ${count} jobs; give 1 to ${mostRetries}.`,
    `\`JobIds\` 有 ${count} 个作业，应为 1 到 ${mostRetries} 个。`,
  );

export function deleteJob(params: JsonObject, context: Context): Reply {
  const found = findJob(jobIdParams, params, context);
  if (!found.ok) return found;
  const { run } = found.record;
  const refusal = refuseDelete(run);
  if (refusal) return refused(refusal);
  context.service.remove(run.id);
  return done;
}
