import { describe, expect, test } from 'vitest';
import { signTc3, type Tc3Request } from './signTc3.ts';
import { parseAuthorization, unsignedPayload } from './tc3.ts';
import { v1Signature, v1StringToSign } from './v1.ts';
import { constantTimeEqual, isFresh, type Tc3Received, verifyTc3, verifyV1 } from './verify.ts';

const secretKey = 'Gu5t9xGARNpq86cd98joQYCN3EXAMPLE';

/** A request as a service receives it, signed as `sent` says. */
function received(sent: Partial<Tc3Request> = {}, over: Partial<Tc3Received> = {}): Tc3Received {
  const request: Tc3Request = {
    secretId: 'AKIDEXAMPLE',
    secretKey,
    service: 'batch',
    host: '127.0.0.1:5598',
    action: 'SubmitJob',
    timestamp: 1551113065,
    payload: '{"Job":{"JobName":"测试"}}',
    contentType: 'application/json',
    ...sent,
  };
  const authorization = parseAuthorization(signTc3(request).authorization);
  if (authorization === undefined) throw new Error('the signer writes what the parser cannot read');
  return {
    authorization,
    secretKey,
    method: request.method ?? 'POST',
    query: request.query ?? '',
    headers: { Host: '127.0.0.1:5598', 'Content-Type': request.contentType, 'X-TC-Action': request.action },
    payload: Buffer.from(request.payload),
    timestamp: request.timestamp,
    ...over,
  };
}

describe('a TC3 signature', () => {
  test('over the host as it was sent is accepted', () => {
    expect(verifyTc3(received())).toBe(true);
  });

  test('over the host without its port is accepted: the Node.js SDK signs so', () => {
    expect(verifyTc3(received({ host: '127.0.0.1', signedHeaders: ['content-type', 'host'] }))).toBe(true);
  });

  test('of a GET request is accepted', () => {
    expect(verifyTc3(received({ method: 'GET', query: 'Limit=10&Offset=0', payload: '' }))).toBe(true);
  });

  test('over an unsigned payload is accepted when the header says so', () => {
    const headers = {
      host: '127.0.0.1:5598',
      'content-type': 'application/json',
      'x-tc-action': 'SubmitJob',
      'x-tc-content-sha256': unsignedPayload,
    };
    expect(verifyTc3(received({ payload: unsignedPayload }, { headers, payload: '{}' }))).toBe(true);
    expect(verifyTc3(received({ payload: unsignedPayload }, { payload: '{}' }))).toBe(false);
  });

  test.each<[string, Tc3Received]>([
    ['of another body', received({}, { payload: '{}' })],
    ['of another key', received({}, { secretKey: 'other' })],
    ['of another method', received({}, { method: 'GET' })],
    ['of another query', received({}, { query: 'a=b' })],
    ['of another host', received({ host: 'batch.tencentcloudapi.com' })],
    ['of another action', received({}, { headers: { ...received().headers, 'X-TC-Action': 'DeleteJob' } })],
    ['of another content type', received({ contentType: 'text/plain' }, { headers: received().headers })],
    ['of another second', received({}, { timestamp: 1551113066 })],
    ['of another day than its scope', received({}, { timestamp: 1551113065 + 86400 })],
    ['without the host', received({ signedHeaders: ['content-type'] })],
    ['without the content type', received({ signedHeaders: ['host'] })],
  ])('%s is refused', (_, request) => {
    expect(verifyTc3(request)).toBe(false);
  });
});

describe('a V1 signature', () => {
  const params = { Action: 'DescribeJobs', Nonce: '1', Timestamp: '1551113065', SecretId: 'AKIDEXAMPLE' };
  const sign = (host: string, signed: Record<string, string> = params, algorithm?: 'HmacSHA256') => ({
    ...signed,
    Signature: v1Signature(secretKey, v1StringToSign('GET', host, '/', signed), algorithm),
  });
  const request = (all: Record<string, string>) =>
    verifyV1({ secretKey, method: 'GET', host: '127.0.0.1:5598', path: '/', params: all });

  test('is accepted over the host with and without its port', () => {
    expect(request(sign('127.0.0.1:5598'))).toBe(true);
    expect(request(sign('127.0.0.1'))).toBe(true);
  });

  test('is accepted with the algorithm that the parameters name, and no other', () => {
    const sha256 = { ...params, SignatureMethod: 'HmacSHA256' };
    expect(request(sign('127.0.0.1', sha256, 'HmacSHA256'))).toBe(true);
    expect(request(sign('127.0.0.1', sha256))).toBe(false);
    expect(request(sign('127.0.0.1', { ...params, SignatureMethod: 'HmacMD5' }))).toBe(false);
  });

  test('is refused for other parameters, and where there is none', () => {
    expect(request({ ...sign('127.0.0.1'), Nonce: '2' })).toBe(false);
    expect(request(params)).toBe(false);
  });
});

test('a timestamp is fresh within five minutes of the clock, on either side', () => {
  expect([699, 700, 1300, 1301].map((timestamp) => isFresh(timestamp, 1000))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('secrets of different length are compared too', () => {
  expect(constantTimeEqual('abc', 'abc')).toBe(true);
  expect(constantTimeEqual('abc', 'abcd')).toBe(false);
  expect(constantTimeEqual('', 'a')).toBe(false);
});
