import * as z from 'zod';
import { sandbox } from '../wire/status.ts';
import type { Text } from '../wire/text.ts';

/** The line with which the process of the local service says that it answers, and how to sign for it. */
export const localService = z.object({
  endpoint: z.url(),
  secretId: z.string().min(1),
  secretKey: z.string().min(1),
  region: z.string(),
  sandbox,
});
export type LocalService = z.infer<typeof localService>;

/** The local service as it stands now; while it is down, why. */
export type LocalState =
  | { readonly up: true; readonly service: LocalService }
  | { readonly up: false; readonly why: Text };
