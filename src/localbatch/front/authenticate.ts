// Who sent a request: its signature is computed again with the one key that this data directory has.

import { parseAuthorization } from '../../signing/tc3.ts';
import { constantTimeEqual, isFresh, verifyTc3, verifyV1 } from '../../signing/verify.ts';
import { missingParameter, type Refused, refuse } from '../actions/reply.ts';
import type { Call } from './call.ts';
import type { Incoming } from './incoming.ts';

export interface KeyPair {
  readonly secretId: string;
  readonly secretKey: string;
}

/** @param now Unix seconds. @returns undefined when the request is from the owner of the key */
export function authenticate(
  incoming: Incoming,
  call: Call,
  keys: KeyPair,
  now: number,
): Refused | undefined {
  return call.scheme === 'v3'
    ? authenticateV3(incoming, call, keys, now)
    : authenticateV1(incoming, call, keys, now);
}

function authenticateV3(incoming: Incoming, call: Call, keys: KeyPair, now: number): Refused | undefined {
  const { headers, method, query, body } = incoming;
  const authorization = parseAuthorization(headers.authorization ?? '');
  if (!authorization || !isOurService(authorization.service, headers.host ?? '')) return invalidAuthorization;
  if (!constantTimeEqual(authorization.secretId, keys.secretId)) return secretIdNotFound;
  if (!isFresh(call.timestamp, now)) return expired(now);
  const payload = method === 'GET' ? '' : body;
  const { timestamp } = call;
  const { secretKey } = keys;
  const valid = verifyTc3({
    authorization,
    secretKey,
    method,
    query: method === 'GET' ? query : '',
    headers,
    payload,
    timestamp,
  });
  return valid ? undefined : wrongSignature;
}

/** SDKs take the first label of the endpoint for the service: for `127.0.0.1:5598` the scope says `127`. */
const isOurService = (service: string, host: string): boolean =>
  service === 'batch' || service === host.replace(/:\d+$/, '').split('.')[0];

function authenticateV1(
  { method, headers }: Incoming,
  call: Call,
  keys: KeyPair,
  now: number,
): Refused | undefined {
  const { flat: params } = call;
  if (!params.SecretId) return missingParameter('SecretId');
  if (!params.Nonce) return missingParameter('Nonce');
  if (!params.Signature) return missingParameter('Signature');
  if (!constantTimeEqual(params.SecretId, keys.secretId)) return secretIdNotFound;
  if (!isFresh(call.timestamp, now)) return expired(now);
  const { secretKey } = keys;
  return verifyV1({ secretKey, method, host: headers.host ?? '', path: '/', params })
    ? undefined
    : wrongSignature;
}

// The English texts are those that the service was seen to answer with.
const invalidAuthorization = refuse(
  'AuthFailure.InvalidAuthorization',
  'The `Authorization` header is not valid: `TC3-HMAC-SHA256 Credential=…/<date>/batch/tc3_request, SignedHeaders=…, Signature=…` is expected.',
  '请求头 `Authorization` 格式不正确，应为 `TC3-HMAC-SHA256 Credential=…/<日期>/batch/tc3_request, SignedHeaders=…, Signature=…`。',
);

const secretIdNotFound = refuse(
  'AuthFailure.SecretIdNotFound',
  'The SecretId is not found, please ensure that your SecretId is correct.',
  'SecretId 不存在，请输入正确的密钥。',
);

const wrongSignature = refuse(
  'AuthFailure.SignatureFailure',
  'The provided credentials could not be validated. Please check your signature is correct.',
  '请求签名验证失败，请检查您的签名计算是否正确。',
);

/** The number at the end is how a client learns the time of the server. */
const expired = (now: number): Refused =>
  refuse(
    'AuthFailure.SignatureExpire',
    `Signature expired. Please use local time and enable NTP service for time synchronization to avoid a deviation between \`Timestamp\` and the server time ${now}.`,
    `签名过期，请使用本地时间并启用 NTP 时间同步，避免 \`Timestamp\` 与服务器时间 ${now} 相差过大。`,
  );
