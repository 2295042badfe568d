// Typed calls to the proxy. The answer of the service is parsed by a schema before anything else sees it.
import type * as z from 'zod';
import type { BatchAction } from '../wire/actions.ts';
import { clockSkewHeader, envelope } from '../wire/envelope.ts';
import { type Status, status, type Target } from '../wire/status.ts';

/** Why a call did not succeed. `code` is the service's, or begins with `Jobloom.` where it is the proxy's or ours. */
export interface CallError {
  readonly code: string;
  readonly message: string;
  readonly requestId?: string;
  /** False when the outcome at the service is unknown: the answer was lost, not refused. */
  readonly answered: boolean;
  /** Seconds that the clock of the proxy is ahead of the service's, where the service calls a signature expired. */
  readonly clockSkew?: number;
}

export type Answer<Value> =
  | { readonly ok: true; readonly value: Value; readonly requestId?: string }
  | { readonly ok: false; readonly error: CallError };

export interface CallOptions {
  readonly target: Target;
  /** Required by every action of Batch, e.g. `ap-guangzhou`. */
  readonly region: string;
  readonly signal?: AbortSignal;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Client {
  call<Schema extends z.ZodType>(
    action: BatchAction,
    params: object,
    schema: Schema,
    options: CallOptions,
  ): Promise<Answer<z.infer<Schema>>>;
  /** What stands behind the proxy: the local service and its sandbox, the credentials (masked). */
  status(signal?: AbortSignal): Promise<Answer<Status>>;
}

export interface ClientDeps {
  readonly fetch: typeof fetch;
  /** The launch key from the printed link. */
  readonly key: string;
  /** `''` in the page itself, an origin elsewhere. */
  readonly origin: string;
}

/** What came back, and what the proxy says beside it. */
type Got =
  | { readonly ok: true; readonly value: unknown; readonly told: Pick<CallError, 'clockSkew'> }
  | { readonly ok: false; readonly error: CallError };

const failure = (
  code: string,
  message: string,
  answered: boolean,
  requestId?: string,
): { ok: false; error: CallError } => ({
  ok: false,
  error: { code, message, answered, ...(requestId === undefined ? {} : { requestId }) },
});

/** Codes with which the proxy says that it does not know what became of the request. */
const unanswered = new Set([
  'Jobloom.UpstreamTimeout',
  'Jobloom.UpstreamUnreachable',
  'Jobloom.UpstreamBroken',
]);

export function createClient({ fetch, key, origin }: ClientDeps): Client {
  async function ask(path: string, init: RequestInit): Promise<Got> {
    let response: Response;
    try {
      response = await fetch(`${origin}${path}`, {
        ...init,
        headers: { 'X-Jobloom-Key': key, ...init.headers },
      });
    } catch (cause) {
      const aborted = cause instanceof DOMException && cause.name === 'AbortError';
      return aborted
        ? failure('Jobloom.Aborted', 'The call was given up.', false)
        : failure('Jobloom.ProxyUnreachable', 'Jobloom itself does not answer: is it still running?', false);
    }
    try {
      const skew = Number.parseInt(response.headers.get(clockSkewHeader) ?? '', 10);
      const told = Number.isNaN(skew) ? {} : { clockSkew: skew };
      return { ok: true, value: await response.json(), told };
    } catch {
      return failure('Jobloom.ProxyBroken', `Jobloom answered HTTP ${response.status} without JSON.`, false);
    }
  }

  return {
    async call(action, params, schema, options) {
      const got = await ask(`/api/batch/${action}`, {
        method: 'POST',
        headers: {
          ...options.headers,
          'Content-Type': 'application/json',
          'X-Jobloom-Target': options.target,
          'X-Jobloom-Region': options.region,
        },
        body: JSON.stringify(params),
        signal: options.signal ?? null,
      });
      if (!got.ok) return got;
      const parsed = envelope.safeParse(got.value);
      if (!parsed.success)
        return failure('Jobloom.UpstreamBroken', 'The answer is no answer of this API.', false);
      const { Error: error, RequestId, ...members } = parsed.data.Response;
      const requestId = RequestId ?? undefined;
      if (error) {
        const failed = failure(error.Code, error.Message, !unanswered.has(error.Code), requestId);
        return { ok: false, error: { ...failed.error, ...got.told } };
      }
      const value = schema.safeParse(members);
      if (!value.success) {
        return failure(
          'Jobloom.UpstreamBroken',
          `The answer of ${action} has another shape than documented.`,
          true,
          requestId,
        );
      }
      return { ok: true, value: value.data, ...(requestId === undefined ? {} : { requestId }) };
    },

    async status(signal) {
      const got = await ask('/api/status', { method: 'GET', signal: signal ?? null });
      if (!got.ok) return got;
      const refused = envelope.safeParse(got.value);
      if (refused.success && refused.data.Response.Error) {
        return failure(refused.data.Response.Error.Code, refused.data.Response.Error.Message, true);
      }
      const parsed = status.safeParse(got.value);
      return parsed.success
        ? { ok: true, value: parsed.data }
        : failure('Jobloom.ProxyBroken', 'The status cannot be read.', true);
    },
  };
}
