// One signed request to one service, and what can go wrong on its way. Redirects are not followed: the signature is
// for this host, and nobody else should see the request.
import { signTc3 } from '../signing/signTc3.ts';
import { type BatchAction, batchVersion } from '../wire/actions.ts';
import { envelope } from '../wire/envelope.ts';
import { clockSkew } from './clockSkew.ts';
import type { Credentials } from './credentials.ts';
import { type Refusal, refusal } from './refusal.ts';

/** Milliseconds for the whole of one request, from connecting to the last byte. */
const patience = 10_000;

export interface UpstreamCall {
  readonly endpoint: URL;
  readonly credentials: Credentials;
  readonly action: BatchAction;
  readonly region: string;
  readonly language: 'zh-CN' | 'en-US';
  readonly payload: Uint8Array<ArrayBuffer>;
  /** Sent beside the signed headers. */
  readonly extraHeaders: Readonly<Record<string, string>>;
  /** Aborted when the caller has gone. */
  readonly signal: AbortSignal;
}

export interface UpstreamDeps {
  readonly fetch: typeof fetch;
  /** Milliseconds. */
  readonly now: () => number;
  /** A signal that is aborted after so many milliseconds. */
  readonly timeout: (milliseconds: number) => AbortSignal;
}

export type Outcome =
  /** The service's own answer, to be passed on as it is. */
  | { readonly kind: 'answer'; readonly body: string; readonly clockSkew?: number }
  /** No answer came: the request may have been carried out all the same. */
  | { readonly kind: 'lost'; readonly refusal: Refusal }
  | { readonly kind: 'broken'; readonly refusal: Refusal };

/** Signs with the clock of this moment, so that a repeated request is signed anew. */
function headersOf(call: UpstreamCall, now: number): Record<string, string> {
  const { credentials, endpoint, action, payload } = call;
  const { headers } = signTc3({
    secretId: credentials.secretId,
    secretKey: credentials.secretKey,
    service: 'batch',
    host: endpoint.host,
    action,
    timestamp: Math.floor(now / 1000),
    payload,
    contentType: 'application/json',
  });
  return {
    ...call.extraHeaders,
    ...headers,
    'X-TC-Version': batchVersion,
    'X-TC-Region': call.region,
    'X-TC-Language': call.language,
    ...(credentials.token === undefined ? {} : { 'X-TC-Token': credentials.token }),
  };
}

export async function sendOnce(call: UpstreamCall, { fetch, now, timeout }: UpstreamDeps): Promise<Outcome> {
  const host = call.endpoint.host;
  const timer = timeout(patience);
  let response: Response;
  let body: string;
  try {
    response = await fetch(call.endpoint, {
      method: 'POST',
      headers: headersOf(call, now()),
      body: call.payload,
      redirect: 'manual',
      signal: AbortSignal.any([call.signal, timer]),
    });
    body = await response.text();
  } catch (cause) {
    if (call.signal.aborted) return { kind: 'broken', refusal: aborted };
    return { kind: 'lost', refusal: timer.aborted ? timedOut(host) : unreachable(host, reasonOf(cause)) };
  }
  return readAnswer(host, response, body, now());
}

export const aborted = refusal('Jobloom.Aborted', 'The call was given up.', '调用已放弃。');

const timedOut = (host: string) =>
  refusal(
    'Jobloom.UpstreamTimeout',
    `${host} did not answer within ${patience / 1000} s. Whether the request was carried out is not known; sending it again with the same client token is safe.`,
    `${host} 在 ${patience / 1000} 秒内没有应答。请求是否已执行未知；用同一个 ClientToken 再次提交是安全的。`,
  );

const unreachable = (host: string, reason: string) =>
  refusal(
    'Jobloom.UpstreamUnreachable',
    `${host} cannot be reached (${reason}). Check that it runs and that the network lets you through, then try again.`,
    `无法连接 ${host}（${reason}）。检查服务是否运行、网络是否可达，然后重试。`,
  );

const broken = (en: string, zh: string, requestId?: string): Outcome => ({
  kind: 'broken',
  refusal: refusal('Jobloom.UpstreamBroken', en, zh, requestId),
});

/** The system's code (`ECONNREFUSED`), which fetch hides in the cause; free text could hold anything. */
function reasonOf(cause: unknown): string {
  for (let error = cause; error instanceof Error; error = error.cause) {
    if ('code' in error && typeof error.code === 'string') return error.code;
  }
  return 'the connection broke';
}

function readAnswer(host: string, { status, headers }: Response, body: string, now: number): Outcome {
  const parsed = envelope.safeParse(parseJson(body));
  const { Error: error, RequestId } = parsed.data?.Response ?? {};
  const requestId = RequestId ?? undefined;
  if (status >= 300 && status < 400) {
    return broken(
      `${host} answered with a redirect (HTTP ${status}), which is not followed. Check the endpoint.`,
      `${host} 返回了重定向（HTTP ${status}），不会跟随。检查接入地址。`,
    );
  }
  if (status !== 200) {
    const said = error ? ` ${error.Code}: ${error.Message}` : '';
    return broken(
      `${host} answered HTTP ${status}.${said} This is a fault of the network or its gateway; try again later.`,
      `${host} 返回 HTTP ${status}。${said}这是网络或网关故障；稍后重试。`,
      requestId,
    );
  }
  if (!parsed.success) {
    return broken(
      `${host} answered with something that is no answer of this API. Check the endpoint and any proxy in between.`,
      `${host} 的应答不是此 API 的应答。检查接入地址和中间代理。`,
    );
  }
  const skew =
    error?.Code === 'AuthFailure.SignatureExpire'
      ? clockSkew(error.Message, headers.get('date'), now)
      : undefined;
  return { kind: 'answer', body, ...(skew === undefined ? {} : { clockSkew: skew }) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
