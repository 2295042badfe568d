// Typed calls to the proxy. The answer of the service is parsed by a schema before anything else sees it.
import type * as z from 'zod';
import type { BatchAction } from '../wire/actions.ts';
import { clockSkewHeader, envelope } from '../wire/envelope.ts';
import type { JsonObject } from '../wire/json.ts';
import {
  type SignatureSteps,
  type SignatureVerdict,
  type SigningKeyChoice,
  signatureSteps,
  signatureVerdict,
} from '../wire/signature.ts';
import { type Status, status, type Target } from '../wire/status.ts';
import { inLanguage, type Language, type Text } from '../wire/text.ts';

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

export interface SigningOptions {
  readonly target: Target;
  /** Sent beside the signature where it is known. */
  readonly region: string | undefined;
  readonly key: SigningKeyChoice;
  /** Unix seconds; the clock of the proxy where it is not set. */
  readonly timestamp: number | undefined;
  readonly signal?: AbortSignal;
}

export interface RefusedRequest {
  /** HTTP headers and body, or a curl command. */
  readonly text: string;
  /** Unix seconds; now where it is not set. */
  readonly refusedAt: number | undefined;
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
  /** How the proxy signs that request for SubmitJob, step by step; nothing is sent to the service. */
  explainSignature(request: JsonObject, options: SigningOptions): Promise<Answer<SignatureSteps>>;
  /** At which step the signature of a refused request went wrong. */
  diagnoseSignature(refused: RefusedRequest): Promise<Answer<SignatureVerdict>>;
}

export interface ClientDeps {
  readonly fetch: typeof fetch;
  /** The launch key from the printed link. */
  readonly key: string;
  /** `''` in the page itself, an origin elsewhere. */
  readonly origin: string;
  /** In which the person reads: of the service's messages, of the proxy's, and of those that are made here. */
  readonly language: () => Language;
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

const posted = (body: object, headers: Record<string, string> = {}, signal?: AbortSignal): RequestInit => ({
  method: 'POST',
  headers: { ...headers, 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
  signal: signal ?? null,
});

const placeHeaders = ({ target, region }: { target: Target; region: string | undefined }) => ({
  'X-Jobloom-Target': target,
  ...(region === undefined ? {} : { 'X-Jobloom-Region': region }),
});

/** Codes with which the proxy says that it does not know what became of the request. */
const unanswered = new Set([
  'Jobloom.UpstreamTimeout',
  'Jobloom.UpstreamUnreachable',
  'Jobloom.UpstreamBroken',
]);

const givenUp: Text = { en: 'The call was given up.', zh: '调用已放弃。' };
const unreachable: Text = {
  en: 'Jobloom itself does not answer: is it still running?',
  zh: 'Jobloom 没有应答：它还在运行吗？',
};
const withoutJson = (status: number): Text => ({
  en: `Jobloom answered HTTP ${status} without JSON.`,
  zh: `Jobloom 返回 HTTP ${status}，内容不是 JSON。`,
});
const unreadable: Text = { en: 'The answer of Jobloom cannot be read.', zh: '无法读取 Jobloom 的应答。' };
const noAnswer: Text = { en: 'The answer is no answer of this API.', zh: '应答不是此 API 的应答。' };
const otherShape = (action: BatchAction): Text => ({
  en: `The answer of ${action} has another shape than documented.`,
  zh: `${action} 的应答与文档不符。`,
});

export function createClient({ fetch, key, origin, language }: ClientDeps): Client {
  const own = (code: string, message: Text, answered: boolean, requestId?: string) =>
    failure(code, inLanguage(message, language()), answered, requestId);

  async function ask(path: string, init: RequestInit): Promise<Got> {
    let response: Response;
    try {
      response = await fetch(`${origin}${path}`, {
        ...init,
        headers: { 'X-Jobloom-Key': key, 'Accept-Language': language(), ...init.headers },
      });
    } catch (cause) {
      const aborted = cause instanceof DOMException && cause.name === 'AbortError';
      return aborted
        ? own('Jobloom.Aborted', givenUp, false)
        : own('Jobloom.ProxyUnreachable', unreachable, false);
    }
    try {
      const skew = Number.parseInt(response.headers.get(clockSkewHeader) ?? '', 10);
      const told = Number.isNaN(skew) ? {} : { clockSkew: skew };
      return { ok: true, value: await response.json(), told };
    } catch {
      return own('Jobloom.ProxyBroken', withoutJson(response.status), false);
    }
  }

  /** Asks the proxy itself; its answers have no envelope, its refusals have. */
  async function askProxy<Schema extends z.ZodType>(
    path: string,
    init: RequestInit,
    schema: Schema,
  ): Promise<Answer<z.infer<Schema>>> {
    const got = await ask(path, init);
    if (!got.ok) return got;
    const refused = envelope.safeParse(got.value);
    if (refused.success && refused.data.Response.Error) {
      return failure(refused.data.Response.Error.Code, refused.data.Response.Error.Message, true);
    }
    const parsed = schema.safeParse(got.value);
    return parsed.success ? { ok: true, value: parsed.data } : own('Jobloom.ProxyBroken', unreadable, true);
  }

  return {
    async call(action, params, schema, options) {
      const headers = { ...options.headers, ...placeHeaders(options) };
      const got = await ask(`/api/batch/${action}`, posted(params, headers, options.signal));
      if (!got.ok) return got;
      const parsed = envelope.safeParse(got.value);
      if (!parsed.success) return own('Jobloom.UpstreamBroken', noAnswer, false);
      const { Error: error, RequestId, ...members } = parsed.data.Response;
      const requestId = RequestId ?? undefined;
      if (error) {
        const failed = failure(error.Code, error.Message, !unanswered.has(error.Code), requestId);
        return { ok: false, error: { ...failed.error, ...got.told } };
      }
      const value = schema.safeParse(members);
      if (!value.success) {
        return own('Jobloom.UpstreamBroken', otherShape(action), true, requestId);
      }
      return { ok: true, value: value.data, ...(requestId === undefined ? {} : { requestId }) };
    },

    status: (signal) => askProxy('/api/status', { method: 'GET', signal: signal ?? null }, status),

    explainSignature(request, { key, timestamp, signal, ...place }) {
      const query = new URLSearchParams({ key });
      if (timestamp !== undefined) query.set('timestamp', String(timestamp));
      return askProxy(`/api/sign?${query}`, posted(request, placeHeaders(place), signal), signatureSteps);
    },

    diagnoseSignature: (refused) => askProxy('/api/sign/why', posted(refused), signatureVerdict),
  };
}
