// One task of a job. Timeout is in seconds; BATCH_TASK_INSTANCE_INDEX counts the instances from 0.
// Source: API model of batch 2017-03-12; spelling and required members are the model's own.
import * as z from 'zod';
import { application } from './application.ts';
import { anonymousComputeEnv } from './computeEnv.ts';
import {
  authentication,
  inputMapping,
  outputMapping,
  outputMappingConfig,
  redirectInfo,
  redirectLocalInfo,
} from './storage.ts';

const envVar = z.strictObject({
  Name: z.string(),
  Value: z.string(),
});

export const task = z.strictObject({
  Application: application,
  TaskName: z.string().optional(),
  TaskInstanceNum: z.int().min(0).optional(),
  ComputeEnv: anonymousComputeEnv.optional(),
  EnvId: z.string().optional(),
  RedirectInfo: redirectInfo.optional(),
  RedirectLocalInfo: redirectLocalInfo.optional(),
  InputMappings: z.array(inputMapping).optional(),
  OutputMappings: z.array(outputMapping).optional(),
  OutputMappingConfigs: z.array(outputMappingConfig).optional(),
  EnvVars: z.array(envVar).optional(),
  Authentications: z.array(authentication).optional(),
  FailedAction: z.enum(['TERMINATE', 'INTERRUPT', 'FAST_INTERRUPT']).optional(),
  MaxRetryCount: z.int().min(0).optional(),
  Timeout: z.int().min(0).optional(),
  MaxConcurrentNum: z.int().min(0).optional(),
  RestartComputeNode: z.boolean().optional(),
  ResourceMaxRetryCount: z.int().min(0).optional(),
});
export type Task = z.infer<typeof task>;
