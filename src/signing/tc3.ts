// TC3-HMAC-SHA256 ("signature v3" of API 3.0), one function for each step of the signing page
// (https://cloud.tencent.com/document/api/599/33223). Nothing here reads a clock.
import { createHash, createHmac } from 'node:crypto';

const tc3Algorithm = 'TC3-HMAC-SHA256';
/** The body that stands for any body when the header `X-TC-Content-SHA256` has this value. */
export const unsignedPayload = 'UNSIGNED-PAYLOAD';

export type Payload = string | Uint8Array;
type Headers = Readonly<Record<string, string>>;

/** Lower-case hex SHA-256; a string is hashed as UTF-8. */
export const sha256Hex = (data: Payload): string => createHash('sha256').update(data).digest('hex');

const hmac = (key: string | Buffer, message: string): Buffer =>
  createHmac('sha256', key).update(message).digest();

/** The UTC day of a time in Unix seconds, `YYYY-MM-DD`. A local day fails between 0 and 8 o'clock in Beijing. */
export const utcDate = (timestamp: number): string => new Date(timestamp * 1000).toISOString().slice(0, 10);

/** `key:value` lines of the signed headers, in lower case, trimmed, sorted, each with its line feed. */
export function canonicalHeaders(headers: Headers, signedHeaders: readonly string[]): string {
  const values = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  return sortedNames(signedHeaders)
    .map((name) => `${name}:${(values.get(name) ?? '').trim().toLowerCase()}\n`)
    .join('');
}

const sortedNames = (names: readonly string[]): string[] => names.map((name) => name.toLowerCase()).sort();

export interface CanonicalRequestParts {
  /** `POST` or `GET`. */
  readonly method: string;
  /** Always `/` in API 3.0, which is the default. */
  readonly path?: string;
  /** The query string as it is sent: URL-encoded, in its own order, without `?`. Empty for POST. */
  readonly query?: string;
  /** At least the signed ones; the case of names and values does not matter. */
  readonly headers: Headers;
  readonly signedHeaders: readonly string[];
  /** The very bytes of the body; empty for GET. */
  readonly payload: Payload;
}

/** Step 1: six parts joined by line feeds. The headers' part ends with one of its own, hence the empty line. */
export function canonicalRequest(parts: CanonicalRequestParts): string {
  return [
    parts.method,
    parts.path ?? '/',
    parts.query ?? '',
    canonicalHeaders(parts.headers, parts.signedHeaders),
    sortedNames(parts.signedHeaders).join(';'),
    sha256Hex(parts.payload),
  ].join('\n');
}

export const credentialScope = (date: string, service: string): string => `${date}/${service}/tc3_request`;

/** Step 2. `timestamp` in Unix seconds; `canonicalRequest` is the text of step 1, not its hash. */
export const stringToSign = (parts: {
  timestamp: number;
  service: string;
  canonicalRequest: string;
}): string =>
  [
    tc3Algorithm,
    parts.timestamp,
    credentialScope(utcDate(parts.timestamp), parts.service),
    sha256Hex(parts.canonicalRequest),
  ].join('\n');

/** Step 3, first key: of the secret key and the UTC day. */
export const dateKey = (secretKey: string, date: string): Buffer => hmac(`TC3${secretKey}`, date);
/** Step 3, second key: of the service, e.g. `batch`. */
export const serviceKey = (key: Buffer, service: string): Buffer => hmac(key, service);
/** Step 3, third key: the one that signs. */
export const requestKey = (key: Buffer): Buffer => hmac(key, 'tc3_request');

/** Step 3, all three keys: valid for one service on one UTC day. */
export const signingKey = (secretKey: string, date: string, service: string): Buffer =>
  requestKey(serviceKey(dateKey(secretKey, date), service));

/** Step 3, the signature: lower-case hex. */
export const signature = (key: Buffer, text: string): string => hmac(key, text).toString('hex');

export interface Authorization {
  readonly secretId: string;
  /** UTC day of the credential scope, `YYYY-MM-DD`. */
  readonly date: string;
  readonly service: string;
  readonly signedHeaders: readonly string[];
  /** Lower-case hex. */
  readonly signature: string;
}

/** Step 4: the value of the header `Authorization`. */
export const formatAuthorization = (parts: Authorization): string =>
  `${tc3Algorithm} Credential=${parts.secretId}/${credentialScope(parts.date, parts.service)}, ` +
  `SignedHeaders=${sortedNames(parts.signedHeaders).join(';')}, Signature=${parts.signature}`;

const authorizationGrammar =
  /^TC3-HMAC-SHA256\s+Credential=([^/\s,]+)\/(\d{4}-\d{2}-\d{2})\/([^/\s,]+)\/tc3_request,\s*SignedHeaders=([a-z0-9;-]+),\s*Signature=([0-9a-f]{64})$/;

/** Reads what {@link formatAuthorization} writes; undefined when the header has another form. */
export function parseAuthorization(header: string): Authorization | undefined {
  const [, secretId, date, service, names, hex] = authorizationGrammar.exec(header.trim()) ?? [];
  if (!secretId || !date || !service || !names || !hex) return undefined;
  return { secretId, date, service, signedHeaders: names.split(';'), signature: hex };
}
