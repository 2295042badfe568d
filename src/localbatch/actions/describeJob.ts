import type { JsonObject } from '../../wire/json.ts';
import { isEnded } from '../../wire/states.ts';
import { inLanguage, type Language, type Text } from '../../wire/text.ts';
import {
  instanceMetrics,
  jobEndTime,
  jobState,
  taskEndTime,
  taskMetrics,
  taskState,
} from '../core/derive.ts';
import type { JobRun } from '../core/jobRun.ts';
import { reasonText } from '../core/reason.ts';
import type { Context } from './context.ts';
import { findJob } from './findJob.ts';
import { jobIdParams } from './params.ts';
import { answer, type Reply } from './reply.ts';
import { isoTime } from './times.ts';

export function describeJob(params: JsonObject, context: Context): Reply {
  const found = findJob(jobIdParams, params, context);
  if (!found.ok) return found;
  const { run, request } = found.record;
  const { Job, Placement } = request;
  return answer({
    JobId: run.id,
    JobName: Job.JobName ?? '',
    Zone: Placement.Zone,
    Priority: Job.Priority ?? 0,
    JobState: jobState(run),
    CreateTime: isoTime(run.createTime),
    EndTime: isoTime(jobEndTime(run)),
    TaskSet: run.tasks.map((instances, at) => ({
      TaskName: run.plan.tasks[at]?.name ?? '',
      TaskState: run.admitted ? taskState(instances) : 'SUBMITTED',
      CreateTime: isoTime(run.createTime),
      EndTime: isoTime(run.admitted ? taskEndTime(instances, run.createTime) : null),
    })),
    DependenceSet: Job.Dependences ?? [],
    TaskMetrics: taskMetrics(run),
    TaskInstanceMetrics: instanceMetrics(run),
    StateReason: jobReason(run, context.language),
    Tags: Job.Tags ?? [],
    NextAction: run.terminating ? 'TERMINATING' : '',
  });
}

/** The first instance that failed by itself, in the order of the graph, is why the job did. */
function jobReason(run: JobRun, language: Language): string {
  const state = jobState(run);
  if (!isEnded(state) || state === 'SUCCEED') return '';
  for (const at of run.plan.order) {
    const instances = run.tasks[at] ?? [];
    const failed = instances.filter((instance) => instance.state !== 'SUCCEED');
    const [first] = failed;
    if (!first) continue;
    const name = run.plan.tasks[at]?.name ?? '';
    const why = reasonText(first.reason);
    const text: Text = {
      en: `Task \`${name}\`: ${failed.length} of ${instances.length} instances failed. ${why.en}`,
      zh: `任务 \`${name}\`：${instances.length} 个实例中有 ${failed.length} 个失败。${why.zh}`,
    };
    return inLanguage(text, language);
  }
  return '';
}
