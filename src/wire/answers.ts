// Answers of the read actions. Loose where the service may add members or leave them out or null
// ("Fields may be null; unknown fields may be added", return-value page of API 3.0).
import * as z from 'zod';
import { dependence, tag } from './schema/job.ts';
import { redirectInfo } from './schema/storage.ts';
import { metrics, runState } from './states.ts';

/** ISO 8601 in UTC, `YYYY-MM-DDThh:mm:ssZ`; absent, null or empty until the thing has happened. */
const time = z.string().nullish();
const text = z.string().nullish();

const taskView = z.looseObject({
  TaskName: z.string(),
  TaskState: runState,
  CreateTime: time,
  EndTime: time,
});
export type TaskView = z.infer<typeof taskView>;

export const describeJobAnswer = z.looseObject({
  JobId: z.string(),
  JobName: text,
  Zone: text,
  Priority: z.number().nullish(),
  JobState: runState,
  CreateTime: time,
  EndTime: time,
  TaskSet: z.array(taskView),
  DependenceSet: z.array(dependence).nullish(),
  TaskMetrics: metrics,
  TaskInstanceMetrics: metrics,
  StateReason: text,
  Tags: z.array(tag).nullish(),
  NextAction: text,
});
export type DescribeJobAnswer = z.infer<typeof describeJobAnswer>;

const jobView = z.looseObject({
  JobId: z.string(),
  JobName: text,
  JobState: runState,
  Priority: z.number().nullish(),
  Placement: z.looseObject({ Zone: text }).nullish(),
  CreateTime: time,
  EndTime: time,
  TaskMetrics: metrics,
  Tags: z.array(tag).nullish(),
});
export type JobView = z.infer<typeof jobView>;

export const describeJobsAnswer = z.looseObject({ JobSet: z.array(jobView), TotalCount: z.int() });

const taskInstanceView = z.looseObject({
  TaskInstanceIndex: z.int(),
  TaskInstanceState: runState,
  ExitCode: z.int().nullish(),
  StateReason: text,
  ComputeNodeInstanceId: text,
  CreateTime: time,
  LaunchTime: time,
  RunningTime: time,
  EndTime: time,
  RedirectInfo: redirectInfo.nullish(),
  StateDetailedReason: text,
});
export type TaskInstanceView = z.infer<typeof taskInstanceView>;

export const describeTaskAnswer = z.looseObject({
  JobId: z.string(),
  TaskName: z.string(),
  TaskState: runState,
  CreateTime: time,
  EndTime: time,
  TaskInstanceTotalCount: z.int(),
  TaskInstanceSet: z.array(taskInstanceView),
  TaskInstanceMetrics: metrics,
});
export type DescribeTaskAnswer = z.infer<typeof describeTaskAnswer>;

const taskInstanceLog = z.looseObject({
  TaskInstanceIndex: z.int(),
  StdoutLog: text,
  StderrLog: text,
  StdoutRedirectPath: text,
  StderrRedirectPath: text,
  StdoutRedirectFileName: text,
  StderrRedirectFileName: text,
});

export const describeTaskLogsAnswer = z.looseObject({
  TotalCount: z.int(),
  TaskInstanceLogSet: z.array(taskInstanceLog),
});

/** Tasks are read loosely here: the answer of an old job may hold what today's SubmitJob refuses. */
export const describeJobSubmitInfoAnswer = z.looseObject({
  JobId: z.string(),
  JobName: text,
  JobDescription: text,
  Priority: z.number().nullish(),
  Tasks: z.array(z.looseObject({})),
  Dependences: z.array(dependence).nullish(),
  Tags: z.array(tag).nullish(),
});
export type DescribeJobSubmitInfoAnswer = z.infer<typeof describeJobSubmitInfoAnswer>;

export const submitJobAnswer = z.looseObject({ JobId: z.string() });
export type SubmitJobAnswer = z.infer<typeof submitJobAnswer>;

export const emptyAnswer = z.looseObject({});
