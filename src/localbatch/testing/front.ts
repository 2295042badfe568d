// The HTTP front on a service world, called without a socket; requests are signed unless the test says otherwise.

import { checkRequest } from '../../model/checks/checkRequest.ts';
import { signTc3 } from '../../signing/signTc3.ts';
import { flattenParams, v1Signature, v1StringToSign } from '../../signing/v1.ts';
import { batchVersion } from '../../wire/actions.ts';
import type { JsonObject } from '../../wire/json.ts';
import { front } from '../front/front.ts';
import { asJson } from './calls.ts';
import { aServiceWorld } from './service.ts';

const keys = { secretId: `AKID${'a'.repeat(32)}`, secretKey: 'b'.repeat(32) };
export const host = '127.0.0.1:5598';

export interface Answered {
  readonly status: number;
  readonly response: JsonObject;
  /** Code of the error; undefined for an answer. */
  readonly code: unknown;
  readonly message: unknown;
}

export interface V3Options {
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly secretKey?: string;
  readonly secretId?: string;
  readonly timestamp?: number;
  readonly signedHost?: string;
  readonly service?: string;
  readonly body?: string;
}

export function aFrontWorld({ hasSandbox = true } = {}) {
  const world = aServiceWorld();
  let ids = 0;
  const troubles: unknown[] = [];
  const app = front({
    ...{ service: world.service, store: world.store, files: world.files, keys, hasSandbox },
    check: checkRequest,
    now: world.clock.now,
    sandbox: hasSandbox ? { kind: 'bubblewrap' } : { kind: 'none', reason: 'a test' },
    newJobId: () => `job-${String(++ids).padStart(8, '0')}`,
    newRequestId: () => 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee',
    report: (trouble) => troubles.push(trouble),
  });
  const seconds = () => Math.floor(world.clock.now() / 1000);

  async function fetch(target: string, init: RequestInit): Promise<Answered> {
    const headers = { host, ...Object.fromEntries(new Headers(init.headers)) };
    const answer = await app.request(`http://${host}${target}`, { ...init, headers }, {});
    const { Response: response } = await answer.json();
    return { status: answer.status, response, code: response.Error?.Code, message: response.Error?.Message };
  }

  /** A request with signature v3 and JSON, as it would be sent. A header given as undefined is left out. */
  function signed(action: string, params: object, options: V3Options = {}): RequestInit {
    const body = options.body ?? JSON.stringify(params);
    const signature = signTc3({
      ...keys,
      ...(options.secretKey !== undefined && { secretKey: options.secretKey }),
      ...(options.secretId !== undefined && { secretId: options.secretId }),
      service: options.service ?? 'batch',
      host: options.signedHost ?? host,
      action,
      timestamp: options.timestamp ?? seconds(),
      payload: body,
      contentType: 'application/json',
    });
    const headers = {
      ...signature.headers,
      'X-TC-Version': batchVersion,
      'X-TC-Region': 'ap-guangzhou',
      ...options.headers,
    };
    const given = Object.entries(headers).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    );
    return { method: 'POST', headers: given, body };
  }

  const v3 = (action: string, params: object = {}, options: V3Options = {}): Promise<Answered> =>
    fetch('/', signed(action, params, options));

  /** Signature v1; `over` replaces parameters after signing. */
  async function v1(
    method: 'GET' | 'POST',
    Action: string,
    params: object = {},
    over: Readonly<Record<string, string>> = {},
  ): Promise<Answered> {
    const unsigned = {
      ...flattenParams(asJson(params)),
      Action,
      Version: batchVersion,
      Region: 'ap-guangzhou',
      Timestamp: String(seconds()),
      Nonce: '11886',
      SecretId: keys.secretId,
    };
    const Signature = v1Signature(keys.secretKey, v1StringToSign(method, host, '/', unsigned));
    const text = new URLSearchParams({ ...unsigned, Signature, ...over }).toString();
    return method === 'GET'
      ? fetch(`/?${text}`, { method })
      : fetch('/', { method, body: text, headers: { 'Content-Type': 'application/x-www-form-urlencoded' } });
  }

  return { ...world, app, fetch, signed, v3, v1, seconds, troubles };
}
