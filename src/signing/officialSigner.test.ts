// The official Node.js SDK signs random requests, and so do we: both must come to the same signature.
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { signTc3 } from './signTc3.ts';
import { parseAuthorization } from './tc3.ts';
import { v1Signature } from './v1.ts';
import { verifyTc3 } from './verify.ts';

interface OfficialSign {
  sign(secretKey: string, text: string, method: string): string;
  sign3(options: object): string;
}
const official: OfficialSign = createRequire(import.meta.url)(
  'tencentcloud-sdk-nodejs/tencentcloud/common/sign.js',
).default;

const word = fc.stringMatching(/^[A-Za-z0-9]{1,36}$/);
const request = fc.record({
  secretId: word,
  secretKey: word,
  service: fc.constantFrom('batch', 'cvm', '127'),
  host: fc.constantFrom('batch.tencentcloudapi.com', 'batch.ap-guangzhou.tencentcloudapi.com', '127.0.0.1'),
  action: fc.constantFrom('SubmitJob', 'DescribeJobs'),
  timestamp: fc.integer({ min: 0, max: 4_000_000_000 }),
  body: fc.dictionary(word, fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean())),
  contentType: fc.constantFrom('application/json', 'application/json; charset=utf-8'),
});

test('TC3: our signature is that of the SDK, and our verifier accepts it', () => {
  fc.assert(
    fc.property(request, ({ body, ...rest }) => {
      const payload = JSON.stringify(body);
      const theirs = official.sign3({
        ...rest,
        method: 'POST',
        url: `https://${rest.host}/`,
        // Bytes: given an object, the SDK escapes some characters (U+FFFC) that JSON.stringify leaves as they are.
        payload: Buffer.from(payload),
        headers: { 'Content-Type': rest.contentType },
      });
      const signedHeaders = ['content-type', 'host'];
      expect(signTc3({ ...rest, payload, signedHeaders }).authorization).toBe(theirs);

      const authorization = parseAuthorization(theirs);
      expect(
        authorization &&
          verifyTc3({
            authorization,
            secretKey: rest.secretKey,
            method: 'POST',
            query: '',
            headers: { Host: `${rest.host}:5598`, 'Content-Type': rest.contentType },
            payload,
            timestamp: rest.timestamp,
          }),
      ).toBe(true);
    }),
  );
});

test('V1: our signature of any text is that of the SDK', () => {
  const algorithm = fc.constantFrom('HmacSHA1' as const, 'HmacSHA256' as const);
  fc.assert(
    fc.property(word, fc.string({ unit: 'grapheme' }), algorithm, (secretKey, text, name) => {
      expect(v1Signature(secretKey, text, name)).toBe(official.sign(secretKey, text, name));
    }),
  );
});
