// What a service does with a signature: recompute it with the key that it knows, and compare.
import { createHash, timingSafeEqual } from 'node:crypto';
import {
  type Authorization,
  canonicalRequest,
  type Payload,
  signature,
  signingKey,
  stringToSign,
  unsignedPayload,
  utcDate,
} from './tc3.ts';
import { type FlatParams, v1Algorithm, v1Signature, v1StringToSign } from './v1.ts';

/** The greatest difference of clocks that the service accepts, in seconds ("5 minutes", signing page). */
const allowedSkew = 300;

/** `timestamp` and `now` in Unix seconds. */
export const isFresh = (timestamp: number, now: number): boolean => Math.abs(now - timestamp) <= allowedSkew;

/** Compares two secrets in a time that does not depend on where they differ. Hashing makes the lengths equal. */
export function constantTimeEqual(left: string, right: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(left), digest(right));
}

/** The Node.js SDK signs the host without its port, others as they send it: both are signatures of this request. */
function hostsOf(host: string): readonly string[] {
  const bare = host.replace(/:\d+$/, '');
  return bare === host ? [host] : [host, bare];
}

export interface Tc3Received {
  readonly authorization: Authorization;
  /** The key that belongs to `authorization.secretId`. */
  readonly secretKey: string;
  readonly method: string;
  readonly query: string;
  /** All headers of the request, or at least the signed ones and `host`. Case of names does not matter. */
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: Payload;
  /** `X-TC-Timestamp`, Unix seconds. */
  readonly timestamp: number;
}

/**
 * True when the signature is that of this request under this key. Whether the timestamp is fresh is another
 * question, with another answer: see {@link isFresh}. False also when the scope names another day than the timestamp,
 * or when `content-type` or `host` are not signed, which the specification demands.
 */
export function verifyTc3(received: Tc3Received): boolean {
  const { authorization, secretKey, timestamp } = received;
  const { date, service, signedHeaders } = authorization;
  if (date !== utcDate(timestamp)) return false;
  if (!signedHeaders.includes('content-type') || !signedHeaders.includes('host')) return false;
  const headers = Object.fromEntries(
    Object.entries(received.headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const payload = headers['x-tc-content-sha256'] === unsignedPayload ? unsignedPayload : received.payload;
  const key = signingKey(secretKey, date, service);
  return hostsOf(headers.host ?? '').some((host) => {
    const request = canonicalRequest({
      method: received.method,
      query: received.query,
      headers: { ...headers, host },
      signedHeaders,
      payload,
    });
    const expected = signature(key, stringToSign({ timestamp, service, canonicalRequest: request }));
    return constantTimeEqual(expected, authorization.signature);
  });
}

export interface V1Received {
  readonly secretKey: string;
  readonly method: string;
  readonly host: string;
  readonly path: string;
  /** All parameters of the request, decoded, `Signature` among them. */
  readonly params: FlatParams;
}

/** True when `params.Signature` is that of this request under this key. */
export function verifyV1({ secretKey, method, host, path, params }: V1Received): boolean {
  const algorithm = v1Algorithm(params);
  if (algorithm === undefined) return false;
  return hostsOf(host).some((name) =>
    constantTimeEqual(
      v1Signature(secretKey, v1StringToSign(method, name, path, params), algorithm),
      params.Signature ?? '',
    ),
  );
}
