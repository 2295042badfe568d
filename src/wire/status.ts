// What `GET /api/status` of the proxy says: which targets there are and what stands behind them. No secret in it.
import * as z from 'zod';

export const sandbox = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('bubblewrap') }),
  /** Jobs run as plain process groups, after the person has agreed for each job. */
  z.object({ kind: z.literal('none'), reason: z.string() }),
]);
export type Sandbox = z.infer<typeof sandbox>;

export const status = z.object({
  version: z.string(),
  local: z.discriminatedUnion('state', [
    z.object({ state: z.literal('up'), endpoint: z.string(), sandbox }),
    z.object({ state: z.literal('down'), reason: z.string() }),
  ]),
  tencent: z.object({
    endpoint: z.string(),
    /** Where the credentials come from and which (masked); null where there are none. */
    credentials: z.object({ source: z.string(), secretId: z.string() }).nullable(),
  }),
});
export type Status = z.infer<typeof status>;

/** Where requests go: the local service of this machine, or the real one. */
export type Target = 'local' | 'tencent';
