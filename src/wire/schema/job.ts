// The job: its tasks, the dependences among them, notifications and tags.
// Source: API model of batch 2017-03-12; spelling and required members are the model's own.
import * as z from 'zod';
import { task } from './task.ts';

export const dependence = z.strictObject({
  StartTask: z.string(),
  EndTask: z.string(),
});
export type Dependence = z.infer<typeof dependence>;

const eventVar = z.strictObject({
  Name: z.string(),
  Value: z.string(),
});

const eventConfig = z.strictObject({
  EventName: z.string(),
  EventVars: z.array(eventVar),
});

const notification = z.strictObject({
  TopicName: z.string(),
  EventConfigs: z.array(eventConfig),
});

export const tag = z.strictObject({
  Key: z.string(),
  Value: z.string(),
});

export const job = z.strictObject({
  Tasks: z.array(task),
  JobName: z.string().optional(),
  JobDescription: z.string().optional(),
  Priority: z.int().min(0).optional(),
  Dependences: z.array(dependence).optional(),
  Notifications: z.array(notification).optional(),
  TaskExecutionDependOn: z
    .enum(['PRE_TASK_SUCCEED', 'PRE_TASK_AT_LEAST_PARTLY_SUCCEED', 'PRE_TASK_FINISHED'])
    .optional(),
  StateIfCreateCvmFailed: z.enum(['FAILED', 'RUNNABLE']).optional(),
  Tags: z.array(tag).optional(),
  NotificationTarget: z.enum(['CMQ', 'TDMQ_CMQ']).optional(),
});
export type Job = z.infer<typeof job>;
