import { createHash } from 'node:crypto';
import type { JsonObject } from '../../wire/json.ts';
import { inLanguage } from '../../wire/text.ts';
import { instanceCounts, taskEndTime, taskState } from '../core/derive.ts';
import { type Instance, isActive } from '../core/jobRun.ts';
import { detailedReasonText, reasonText } from '../core/reason.ts';
import { redirectOf } from '../files/redirect.ts';
import type { Context } from './context.ts';
import { findJob, findTask } from './findJob.ts';
import { describeTaskParams, type Filter, pageOf, readPage } from './params.ts';
import { answer, type Reply, refuse } from './reply.ts';
import { isoTime } from './times.ts';

export function describeTask(params: JsonObject, context: Context): Reply {
  const found = findJob(describeTaskParams, params, context);
  if (!found.ok) return found;
  const { record } = found;
  const { TaskName, Filters = [] } = found.params;
  const page = readPage(found.params, { limit: 100, most: 1000 });
  if (!page.ok) return page;
  const unknown = Filters.find(({ Name }) => Name !== 'task-instance-state');
  if (unknown) return unknownFilter(unknown);
  const task = findTask(record, TaskName);
  if (!task.ok) return task;

  const { run, request } = record;
  const instances = run.tasks[task.at] ?? [];
  const wanted = instances
    .map((instance, index) => ({ instance, index }))
    .filter(({ instance }) => Filters.every(({ Values }) => Values.includes(instance.state)));
  const info = request.Job.Tasks[task.at]?.RedirectInfo;
  return answer({
    JobId: run.id,
    TaskName,
    TaskState: run.admitted ? taskState(instances) : 'SUBMITTED',
    CreateTime: isoTime(run.createTime),
    EndTime: isoTime(run.admitted ? taskEndTime(instances, run.createTime) : null),
    TaskInstanceTotalCount: wanted.length,
    TaskInstanceSet: pageOf(wanted, page.value).map(({ instance, index }) => ({
      TaskInstanceIndex: index,
      TaskInstanceState: instance.state,
      ExitCode: instance.exitCode,
      StateReason: inLanguage(reasonText(instance.reason), context.language),
      ComputeNodeInstanceId: machineOf(`${run.id}/${task.at}/${index}/${instance.run}`, instance),
      CreateTime: isoTime(instance.createTime),
      LaunchTime: isoTime(instance.launchTime),
      RunningTime: isoTime(instance.runningTime),
      EndTime: isoTime(instance.endTime),
      RedirectInfo: redirectOf(info, { jobId: run.id, taskName: TaskName, index }),
      StateDetailedReason: inLanguage(detailedReasonText(instance.reason), context.language),
    })),
    TaskInstanceMetrics: instanceCounts(instances),
  });
}

/** "Empty while the instance does not run or has ended; changes with a retry" (data type TaskInstanceView). */
function machineOf(run: string, instance: Instance): string {
  if (!isActive(instance) && instance.state !== 'FAILED_INTERRUPTED') return '';
  return `ins-${createHash('sha256').update(run).digest('hex').slice(0, 8)}`;
}

const unknownFilter = ({ Name }: Filter) =>
  refuse(
    'InvalidFilter',
    `There is no filter \`${Name}\`. There is: task-instance-state.`,
    `不支持过滤条件 \`${Name}\`。可用：task-instance-state。`,
  );
