// Which operations a job allows in its state, with the codes that the SDK's list names for each action.
import type { Text } from '../../wire/text.ts';
import { instanceMetrics, jobState } from './derive.ts';
import type { JobRun } from './jobRun.ts';

export interface Refusal {
  readonly code: string;
  readonly message: Text;
}

/** "Forbidden while SUBMITTED; without effect once SUCCEED" (TerminateJob). */
export function refuseTerminate(job: JobRun): Refusal | undefined {
  if (!job.admitted) {
    return {
      code: 'UnsupportedOperation',
      message: {
        en: `The job \`${job.id}\` is SUBMITTED and cannot be terminated yet. Try again in a moment.`,
        zh: `作业 \`${job.id}\` 处于 SUBMITTED 状态，暂不能终止，请稍后重试。`,
      },
    };
  }
  if (!job.terminating) return undefined;
  return {
    code: 'ResourceInUse.Job',
    message: {
      en: `The job \`${job.id}\` is being terminated already.`,
      zh: `作业 \`${job.id}\` 正在终止。`,
    },
  };
}

/** "Only a job in state FAILED can be retried" (RetryJobs). */
export function refuseRetry(job: JobRun): Refusal | undefined {
  const state = jobState(job);
  if (state === 'FAILED') return undefined;
  return {
    code: 'UnsupportedOperation',
    message: {
      en: `The job \`${job.id}\` is ${state}; only a FAILED job can be retried.`,
      zh: `作业 \`${job.id}\` 处于 ${state} 状态，仅 FAILED 状态的作业可以重试。`,
    },
  };
}

/** "The job and all its instances must be SUCCEED or FAILED" (DeleteJob); FAILED_INTERRUPTED is not finished. */
export function refuseDelete(job: JobRun): Refusal | undefined {
  const counts = instanceMetrics(job);
  const total = job.tasks.reduce((sum, instances) => sum + instances.length, 0);
  if (job.admitted && counts.SucceedCount + counts.FailedCount === total) return undefined;
  return {
    code: 'ResourceInUse.Job',
    message: {
      en: `The job \`${job.id}\` is ${jobState(job)}. Only a job whose instances are all SUCCEED or FAILED can be deleted; terminate it first.`,
      zh: `作业 \`${job.id}\` 处于 ${jobState(job)} 状态。仅当全部任务实例为 SUCCEED 或 FAILED 时才能删除，请先终止作业。`,
    },
  };
}
