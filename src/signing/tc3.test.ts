import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { signTc3 } from './signTc3.ts';
import {
  canonicalHeaders,
  canonicalRequest,
  credentialScope,
  dateKey,
  formatAuthorization,
  parseAuthorization,
  requestKey,
  serviceKey,
  sha256Hex,
  signature,
  signingKey,
  stringToSign,
  utcDate,
} from './tc3.ts';
import vectors from './vectors.json' with { type: 'json' };

describe.each(vectors.tc3)('vector $name', (vector) => {
  const date = utcDate(vector.timestamp);

  test('hash of the payload', () => {
    expect(sha256Hex(vector.payload)).toBe(vector.payloadSha256);
  });

  test('step 1: canonical request', () => {
    const { method, query, payload, signedHeaders, host, action } = vector;
    const headers = { Host: host, 'Content-Type': vector.contentType, 'X-TC-Action': action };
    const text = canonicalRequest({ method, query, headers, signedHeaders, payload });
    expect(text).toBe(vector.canonicalRequest);
    expect(sha256Hex(text)).toBe(vector.canonicalRequestSha256);
  });

  test('step 2: string to sign', () => {
    const { timestamp, service } = vector;
    expect(stringToSign({ timestamp, service, canonicalRequest: vector.canonicalRequest })).toBe(
      vector.stringToSign,
    );
  });

  test('step 3: signature', () => {
    const key = signingKey(vector.secretKey, date, vector.service);
    expect(signature(key, vector.stringToSign)).toBe(vector.signature);
  });

  test('step 4: authorization, written and read', () => {
    const parts = {
      secretId: vector.secretId,
      date,
      service: vector.service,
      signedHeaders: vector.signedHeaders,
      signature: vector.signature,
    };
    expect(formatAuthorization(parts)).toBe(vector.authorization);
    expect(parseAuthorization(vector.authorization)).toEqual(parts);
  });

  test('all steps in one', () => {
    const method = vector.method === 'GET' ? 'GET' : 'POST';
    const signed = signTc3({ ...vector, method });
    expect(signed.steps).toEqual({
      canonicalRequest: vector.canonicalRequest,
      stringToSign: vector.stringToSign,
      signature: vector.signature,
    });
    expect(signed.headers).toEqual({
      Authorization: vector.authorization,
      'Content-Type': vector.contentType,
      'X-TC-Action': vector.action,
      'X-TC-Timestamp': String(vector.timestamp),
    });
  });
});

// The three keys of step 3 for the secrets of the signing pages, day 2019-02-25, service cvm.
test.each([
  [
    'Gu5t9xGARNpq86cd98joQYCN3*******',
    'f1cb4d518a0eda9d5cbbfdb7850983f1e603eeae484edea76e4dd8d8deb5556e',
    'e7c609ce81bea53546bed2cc904778bef9ca14082e48e67883443ed64e227cd7',
    '8aa8ab5755582f576e94bcfe383b8e29325b0ca90c3590d569221c6a63a091ed',
  ],
  [
    '********************************',
    'da98fb70dcf6b112dc21038d1eeeb3a95c74b4dcb12c1131f864f6066bd02be0',
    '8d70cbefb03939f929db64d32dc2ba89b1095620119fe3e050e2b18c5bd2752f',
    'b596b923aad85185e2d1f6659d2a062e0a86731226e021e61bfe06f7ed05f5af',
  ],
  [
    'Gu5t9xGARNpq86cd98joQYCN3EXAMPLE',
    'd1308c81fe71cfd4e06437bbc067b2b8a3d2d8c0e375d547f15c41d5214b395a',
    '3c7cb7c7795393edc14fd2e0e6434a518564b4504b88e94f5d11bf59ba3e7050',
    'ac658d5dde49e9bfdd14e04e062f66b05d9f637d44b8a8d845327d4a77f666b1',
  ],
])('the three keys of %s', (secretKey, first, second, third) => {
  const k1 = dateKey(secretKey, '2019-02-25');
  const k2 = serviceKey(k1, 'cvm');
  const k3 = requestKey(k2);
  expect([k1, k2, k3].map((key) => key.toString('hex'))).toEqual([first, second, third]);
  expect(signingKey(secretKey, '2019-02-25', 'cvm').equals(k3)).toBe(true);
});

describe('canonical headers', () => {
  test('are in lower case, trimmed and sorted whatever the order of the signed names', () => {
    const headers = {
      'X-TC-Action': ' SubmitJob ',
      HOST: 'Batch.example',
      'content-type': 'application/JSON',
    };
    expect(canonicalHeaders(headers, ['x-tc-action', 'Host', 'content-type'])).toBe(
      'content-type:application/json\nhost:batch.example\nx-tc-action:submitjob\n',
    );
  });

  test('say that a signed header is missing by an empty value', () => {
    expect(canonicalHeaders({}, ['host'])).toBe('host:\n');
  });
});

test('the scope names the UTC day, not that of Beijing', () => {
  expect(utcDate(1551139199)).toBe('2019-02-25');
  expect(utcDate(1551139200)).toBe('2019-02-26');
  expect(credentialScope('2019-02-25', 'batch')).toBe('2019-02-25/batch/tc3_request');
});

describe('reading an Authorization header', () => {
  const hex = 'a'.repeat(64);
  test.each([
    ['another algorithm', `Bearer ${hex}`],
    ['nothing', ''],
    [
      'a scope without a day',
      `TC3-HMAC-SHA256 Credential=A/batch/tc3_request, SignedHeaders=host, Signature=${hex}`,
    ],
    [
      'another end of the scope',
      `TC3-HMAC-SHA256 Credential=A/2019-02-25/batch/aws4_request, SignedHeaders=host, Signature=${hex}`,
    ],
    ['no signature', 'TC3-HMAC-SHA256 Credential=A/2019-02-25/batch/tc3_request, SignedHeaders=host'],
    [
      'a short signature',
      'TC3-HMAC-SHA256 Credential=A/2019-02-25/batch/tc3_request, SignedHeaders=host, Signature=ab',
    ],
  ])('refuses %s', (_, header) => {
    expect(parseAuthorization(header)).toBeUndefined();
  });

  test('accepts parts without a space after the comma', () => {
    const header = `TC3-HMAC-SHA256 Credential=A/2019-02-25/127/tc3_request,SignedHeaders=content-type;host,Signature=${hex}`;
    expect(parseAuthorization(header)).toEqual({
      secretId: 'A',
      date: '2019-02-25',
      service: '127',
      signedHeaders: ['content-type', 'host'],
      signature: hex,
    });
  });

  test('reads back whatever is written', () => {
    const name = fc.stringMatching(/^[A-Za-z0-9*]{1,40}$/);
    fc.assert(
      fc.property(name, name, fc.integer({ min: 0, max: 4e9 }), (secretId, service, timestamp) => {
        const parts = {
          secretId,
          service,
          date: utcDate(timestamp),
          signedHeaders: ['content-type', 'host'],
          signature: sha256Hex(secretId),
        };
        expect(parseAuthorization(formatAuthorization(parts))).toEqual(parts);
      }),
    );
  });
});
