// What a task runs: one command, or several tightly coupled ones; from the image, a package, or a container.
// Source: API model of batch 2017-03-12; spelling and required members are the model's own.
import * as z from 'zod';

const docker = z.strictObject({
  Image: z.string(),
  User: z.string().optional(),
  Password: z.string().optional(),
  Server: z.string().optional(),
  MaxRetryCount: z.int().min(0).optional(),
  DelayOnRetry: z.int().min(0).optional(),
  DockerRunOption: z.string().optional(),
});

const commandLine = z.strictObject({
  Command: z.string(),
});

export const application = z.strictObject({
  DeliveryForm: z.enum(['LOCAL', 'PACKAGE']),
  Command: z.string().optional(),
  PackagePath: z.string().optional(),
  Docker: docker.optional(),
  Commands: z.array(commandLine).optional(),
});
export type Application = z.infer<typeof application>;
