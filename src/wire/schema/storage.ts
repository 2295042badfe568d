// What goes in and out of a task: logs, COS and CFS mappings, credentials for somebody else's bucket.
// Source: API model of batch 2017-03-12; spelling and required members are the model's own.
import * as z from 'zod';

export const redirectInfo = z.strictObject({
  StdoutRedirectPath: z.string().optional(),
  StderrRedirectPath: z.string().optional(),
  StdoutRedirectFileName: z.string().optional(),
  StderrRedirectFileName: z.string().optional(),
});
export type RedirectInfo = z.infer<typeof redirectInfo>;

export const redirectLocalInfo = z.strictObject({
  StdoutLocalPath: z.string().optional(),
  StderrLocalPath: z.string().optional(),
  StdoutLocalFileName: z.string().optional(),
  StderrLocalFileName: z.string().optional(),
});

export const inputMapping = z.strictObject({
  SourcePath: z.string(),
  DestinationPath: z.string(),
  MountOptionParameter: z.string().optional(),
  MountType: z.string().optional(),
});

const outputMappingOption = z.strictObject({
  Workspace: z.enum(['BATCH_WORKSPACE', 'GLOBAL_WORKSPACE']).optional(),
});

export const outputMapping = z.strictObject({
  SourcePath: z.string(),
  DestinationPath: z.string(),
  OutputMappingOption: outputMappingOption.optional(),
});

export const outputMappingConfig = z.strictObject({
  Scene: z.string(),
  WorkerNum: z.int(),
  WorkerPartSize: z.int(),
});

export const authentication = z.strictObject({
  Scene: z.string(),
  SecretId: z.string(),
  SecretKey: z.string(),
});
