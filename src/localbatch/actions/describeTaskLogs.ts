import type { JsonObject } from '../../wire/json.ts';
import { logOf } from '../files/logTail.ts';
import { redirectOf } from '../files/redirect.ts';
import type { JobRecord } from '../store/jobStore.ts';
import type { Context } from './context.ts';
import { findJob, findTask } from './findJob.ts';
import { describeTaskLogsParams, readPage } from './params.ts';
import { answer, type Reply, refuse } from './reply.ts';

/** Instances of one answer (page of the action). */
const limits = { limit: 5, most: 10 };

/** Of an instance that was run several times the log is that of the last run. */
export async function describeTaskLogs(params: JsonObject, context: Context): Promise<Reply> {
  const found = findJob(describeTaskLogsParams, params, context);
  if (!found.ok) return found;
  const { record } = found;
  const { TaskName, TaskInstanceIndexes, Offset } = found.params;
  if (TaskInstanceIndexes !== undefined && Offset !== undefined) return both;
  const page = readPage(found.params, limits);
  if (!page.ok) return page;
  const task = findTask(record, TaskName);
  if (!task.ok) return task;

  const total = record.run.tasks[task.at]?.length ?? 0;
  const { offset, limit } = page.value;
  const asked = TaskInstanceIndexes ?? Array.from({ length: limit }, (_, n) => offset + n);
  if (asked.length > limits.most) return tooMany(asked.length);
  const negative = asked.find((index) => index < 0);
  if (negative !== undefined) return negativeIndex(negative);
  // The example of the documentation asks for two indexes, of which one does not exist, and is given the other.
  const there = asked.filter((index) => index < total);
  if (TaskInstanceIndexes?.length && there.length === 0) return noInstance(TaskInstanceIndexes[0] ?? 0);
  const TaskInstanceLogSet = await Promise.all(there.map((index) => logsOf(record, task.at, index, context)));
  return answer({ TotalCount: total, TaskInstanceLogSet });
}

async function logsOf(
  { run: job, request }: JobRecord,
  task: number,
  index: number,
  { files }: Context,
): Promise<JsonObject> {
  const ref = { task, index, run: job.tasks[task]?.[index]?.run ?? 0 };
  const taskName = job.plan.tasks[task]?.name ?? '';
  return {
    TaskInstanceIndex: index,
    StdoutLog: await logOf(files.log(job.id, ref, 'stdout')),
    StderrLog: await logOf(files.log(job.id, ref, 'stderr')),
    ...redirectOf(request.Job.Tasks[task]?.RedirectInfo, { jobId: job.id, taskName, index }),
  };
}

const both = refuse(
  'InvalidParameterValue',
  'Give `TaskInstanceIndexes` or `Offset`, not both.',
  '`TaskInstanceIndexes` 与 `Offset` 不能同时指定。',
);

const tooMany = (count: number) =>
  refuse(
    'InvalidParameterValue',
    `\`TaskInstanceIndexes\` has ${count} items; the maximum is ${limits.most}.`,
    `\`TaskInstanceIndexes\` 有 ${count} 项，最多 ${limits.most} 项。`,
  );

const negativeIndex = (index: number) =>
  refuse(
    'InvalidParameterValue.Negative',
    `\`TaskInstanceIndexes\` holds ${index}, which is negative.`,
    `\`TaskInstanceIndexes\` 中的 ${index} 为负数。`,
  );

const noInstance = (index: number) =>
  refuse('ResourceNotFound.TaskInstance', `There is no instance ${index}.`, `任务实例 ${index} 不存在。`);
