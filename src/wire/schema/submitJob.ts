// The whole SubmitJob request.
// Source: API model of batch 2017-03-12; spelling and required members are the model's own.
import * as z from 'zod';
import { job } from './job.ts';
import { placement } from './placement.ts';

export const submitJobRequest = z.strictObject({
  Placement: placement,
  Job: job,
  ClientToken: z.string().optional(),
});
export type SubmitJobRequest = z.infer<typeof submitJobRequest>;
