// Where a job runs: zone, project, dedicated hosts. HostId and RackId are only ever returned by the API.
// Source: API model of batch 2017-03-12; spelling and required members are the model's own.
import * as z from 'zod';

export const placement = z.strictObject({
  Zone: z.string(),
  ProjectId: z.int().optional(),
  HostIds: z.array(z.string()).optional(),
  HostId: z.string().optional(),
  DedicatedResourcePackTenancy: z.enum(['ResourcePool']).optional(),
  DedicatedResourcePackIds: z.array(z.string()).optional(),
  RackId: z.string().optional(),
});
