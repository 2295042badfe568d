// A proxy whose world is made of values: what was sent upstream can be looked at, time is a number.
import type { Credentials } from '../credentials.ts';
import { createProxy, type ProxyDeps, type SigningProxy } from '../proxy.ts';

export const launchKey = 'launch-key';
export const host = '127.0.0.1:5599';
export const cloudKey = { secretId: 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3f2a', secretKey: 'the-cloud-secret-key' };
export const localKey = { secretId: 'AKIDlocal0000000000000000000', secretKey: 'the-local-secret-key' };
/** 2019-02-25T16:44:25Z, in milliseconds. */
export const start = 1_551_113_065_000;

export interface Sent {
  readonly url: string;
  readonly init: RequestInit;
  readonly headers: Headers;
  readonly body: string;
}

export type Upstream = (sent: Sent) => Response | Promise<Response>;

export const serviceAnswer = (members: object): Response =>
  Response.json({ Response: { ...members, RequestId: 'r-1' } });

/** Never answers, until the caller or the time-out gives up. */
export const silence: Upstream = ({ init }) =>
  new Promise((_, reject) => {
    init.signal?.addEventListener('abort', () => reject(init.signal?.reason));
  });

export interface Harness {
  readonly proxy: SigningProxy;
  readonly sent: Sent[];
  readonly slept: number[];
}

/** The local service and Tencent Cloud, with these keys. */
export const targetsWith = (
  pair: typeof localKey,
  credentials: Credentials,
): Pick<ProxyDeps, 'local' | 'tencent'> => ({
  local: () => ({
    up: true,
    service: {
      endpoint: 'http://127.0.0.1:5598',
      region: 'ap-guangzhou',
      sandbox: { kind: 'bubblewrap' },
      ...pair,
    },
  }),
  tencent: {
    endpoint: new URL('https://batch.tencentcloudapi.com'),
    credentials: async () => ({
      ok: true,
      source: { en: 'environment', zh: '环境变量' },
      credentials,
    }),
  },
});

export function harness(upstream: Upstream, over: Partial<ProxyDeps> = {}): Harness {
  const sent: Sent[] = [];
  const slept: number[] = [];
  let time = start;
  const proxy = createProxy({
    key: launchKey,
    hosts: () => [host, 'localhost:5599'],
    version: '0.1.0',
    now: () => time,
    sleep: async (milliseconds) => {
      slept.push(milliseconds);
      time += milliseconds;
    },
    timeout: () => new AbortController().signal,
    fetch: async (input, init = {}) => {
      const body = init.body instanceof Uint8Array ? new TextDecoder().decode(init.body) : '';
      const one = { url: String(input), init, headers: new Headers(init.headers), body };
      sent.push(one);
      return upstream(one);
    },
    ...targetsWith(localKey, cloudKey),
    readPageFile: async () => undefined,
    newNonce: () => 'nonce-1',
    ...over,
  });
  return { proxy, sent, slept };
}

/** A call as the page makes it. `null` leaves a header out. */
export function apiCall(
  action: string,
  params: unknown = {},
  headers: Readonly<Record<string, string | null>> = {},
  signal?: AbortSignal,
): Request {
  const all: Record<string, string | null> = {
    Host: host,
    'Content-Type': 'application/json',
    'X-Jobloom-Key': launchKey,
    'X-Jobloom-Region': 'ap-guangzhou',
    ...headers,
  };
  const given = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null);
  return new Request(`http://${host}/api/batch/${action}`, {
    method: 'POST',
    headers: given,
    body: typeof params === 'string' ? params : JSON.stringify(params),
    signal: signal ?? null,
  });
}

export const get = (path: string, headers: Readonly<Record<string, string>> = {}): Request =>
  new Request(`http://${host}${path}`, { headers: { Host: host, ...headers } });

export interface OwnError {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly requestId: string | undefined;
}

/** The error of an answer in the service's envelope. */
export async function errorOf(response: Response): Promise<OwnError> {
  const { Response: body } = await response.json();
  return {
    status: response.status,
    code: body.Error.Code,
    message: body.Error.Message,
    requestId: body.RequestId,
  };
}
