// Which actions the local service carries out. To add one: its parameters, its function, and a line here.
import type * as z from 'zod';
import type { BatchAction } from '../../wire/actions.ts';
import type { JsonObject } from '../../wire/json.ts';
import { submitJobRequest } from '../../wire/schema/submitJob.ts';
import type { Context } from './context.ts';
import { describeJob } from './describeJob.ts';
import { describeJobSubmitInfo } from './describeJobSubmitInfo.ts';
import { describeJobs } from './describeJobs.ts';
import { describeTask } from './describeTask.ts';
import { describeTaskLogs } from './describeTaskLogs.ts';
import { deleteJob, retryJobs, terminateJob, terminateTaskInstance } from './operations.ts';
import {
  describeJobsParams,
  describeTaskLogsParams,
  describeTaskParams,
  jobIdParams,
  retryJobsParams,
  terminateTaskInstanceParams,
} from './params.ts';
import { type Reply, refuse } from './reply.ts';
import { submitJob } from './submitJob.ts';

interface Action {
  /** Tells a number from a text where parameters come as text (query and form). */
  readonly params: z.ZodType;
  readonly carryOut: (params: JsonObject, context: Context) => Reply | Promise<Reply>;
}

export const actionTable: Readonly<Partial<Record<BatchAction, Action>>> = {
  SubmitJob: { params: submitJobRequest, carryOut: submitJob },
  DescribeJob: { params: jobIdParams, carryOut: describeJob },
  DescribeJobs: { params: describeJobsParams, carryOut: describeJobs },
  DescribeJobSubmitInfo: { params: jobIdParams, carryOut: describeJobSubmitInfo },
  DescribeTask: { params: describeTaskParams, carryOut: describeTask },
  DescribeTaskLogs: { params: describeTaskLogsParams, carryOut: describeTaskLogs },
  TerminateJob: { params: jobIdParams, carryOut: terminateJob },
  TerminateTaskInstance: { params: terminateTaskInstanceParams, carryOut: terminateTaskInstance },
  RetryJobs: { params: retryJobsParams, carryOut: retryJobs },
  DeleteJob: { params: jobIdParams, carryOut: deleteJob },
};

export const notSimulated = (action: BatchAction): Reply =>
  refuse(
    'UnsupportedOperation',
    `The local Batch service does not carry out ${action}; it runs jobs (${Object.keys(actionTable).join(', ')}).`,
    `本机 Batch 服务不支持 ${action}，仅支持作业相关接口（${Object.keys(actionTable).join('、')}）。`,
  );
