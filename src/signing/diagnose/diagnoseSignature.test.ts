import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { madeUpKeyPair } from '../explainTc3.ts';
import { signTc3, type Tc3Request } from '../signTc3.ts';
import { canonicalRequest, sha256Hex, signingKey, stringToSign } from '../tc3.ts';
import { diagnoseSignature } from './diagnoseSignature.ts';
import type { Diagnosis } from './diagnosis.ts';

/** 2019-02-25 16:44:25 UTC: the day of Beijing is the 26th. */
const now = 1551113065;
const secretKey = madeUpKeyPair.secretKey;
const body = '{"Placement":{"Zone":"ap-guangzhou-2"},"Job":{"JobName":"测试","Priority":1}}';

const base: Tc3Request = {
  ...madeUpKeyPair,
  service: 'batch',
  host: 'batch.tencentcloudapi.com',
  action: 'SubmitJob',
  timestamp: now,
  payload: body,
  contentType: 'application/json; charset=utf-8',
};

/** A request as it travels: signed as `signed` says, sent as `sent` says. */
function http(signed: Partial<Tc3Request> = {}, sent: Record<string, string> = {}, sentBody = body): string {
  const headers: Record<string, string> = {
    Host: base.host,
    'Content-Type': base.contentType,
    'X-TC-Action': 'SubmitJob',
    'X-TC-Version': '2017-03-12',
    'X-TC-Timestamp': String(now),
    'X-TC-Region': 'ap-guangzhou',
    Authorization: signTc3({ ...base, ...signed }).authorization,
    ...sent,
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return `POST / HTTP/1.1\n${lines.join('\n')}\n\n${sentBody}`;
}

/** The same with a signature of our own making in the header. */
const withSignature = (signature: string): string =>
  http({}, { Authorization: signTc3(base).authorization.replace(/[0-9a-f]{64}$/, signature) });

const canonical = canonicalRequest({
  method: 'POST',
  headers: { host: base.host, 'content-type': base.contentType, 'x-tc-action': 'SubmitJob' },
  signedHeaders: ['content-type', 'host', 'x-tc-action'],
  payload: body,
});
const toSign = stringToSign({ timestamp: now, service: 'batch', canonicalRequest: canonical });
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text);
const key = signingKey(secretKey, '2019-02-25', 'batch');
const signWith = (signer: string | Buffer, text = toSign) => hmac(signer, text).digest('hex');
const hexKey = ['2019-02-25', 'batch', 'tc3_request'].reduce(
  (last, text) => hmac(last, text).digest('hex'),
  `TC3${secretKey}`,
);
const keyWithoutPrefix = ['2019-02-25', 'batch', 'tc3_request'].reduce<string | Buffer>(
  (last, text) => hmac(last, text).digest(),
  secretKey,
);

const diagnose = (text: string, over: { secretKey?: string | undefined; now?: number } = {}): Diagnosis => {
  const diagnosis = diagnoseSignature(text, { secretKey, now, ...over });
  if (diagnosis === undefined) throw new Error('the text was not read as a request');
  return diagnosis;
};
const causes = ({ findings }: Diagnosis) => findings.map(({ cause }) => cause);

test('a right signature is called right', () => {
  expect(diagnose(http())).toEqual({ verdict: 'right', findings: [] });
});

const localDate = http(
  {},
  {
    Authorization: signTc3(base)
      .authorization.replace('2019-02-25', '2019-02-26')
      .replace(
        /[0-9a-f]{64}$/,
        signWith(signingKey(secretKey, '2019-02-26', 'batch'), toSign.replace('2019-02-25', '2019-02-26')),
      ),
  },
);

describe('with the secret key, the cause is', () => {
  const spaced = '{"Placement": {"Zone": "ap-guangzhou-2"}, "Job": {"JobName": "测试", "Priority": 1}}';
  const escaped = body.replace('测试', '\\u6d4b\\u8bd5');
  test.each<[cause: string, step: string, text: string]>([
    ['local-date', 'stringToSign', localDate],
    ['host-port', 'canonicalRequest', http({}, { Host: `${base.host}:443` })],
    ['host-port', 'canonicalRequest', http({ host: 'batch.tencentcloudapi.com:443' })],
    ['other-host', 'canonicalRequest', http({ host: 'batch.ap-guangzhou.tencentcloudapi.com' })],
    ['content-type', 'canonicalRequest', http({}, { 'Content-Type': 'application/json' })],
    ['content-type', 'canonicalRequest', http({ contentType: 'application/json' })],
    ['re-encoded', 'canonicalRequest', http({ payload: spaced })],
    ['re-encoded', 'canonicalRequest', http({ payload: escaped })],
    ['re-encoded', 'canonicalRequest', http({}, {}, JSON.stringify(JSON.parse(body), null, 2))],
    ['trailing-newline', 'canonicalRequest', http({ payload: `${body}\n` })],
    ['trailing-newline', 'canonicalRequest', http({}, {}, `${body}\n\n`)],
    ['body-not-hashed', 'canonicalRequest', http({ payload: '' })],
    ['unsigned-payload', 'canonicalRequest', http({ payload: 'UNSIGNED-PAYLOAD' })],
    [
      'value-case',
      'canonicalRequest',
      withSignature(
        signWith(
          key,
          toSign.replace(sha256Hex(canonical), sha256Hex(canonical.replace('submitjob', 'SubmitJob'))),
        ),
      ),
    ],
    [
      'blank-line',
      'canonicalRequest',
      withSignature(
        signWith(
          key,
          toSign.replace(sha256Hex(canonical), sha256Hex(canonical.replace('submitjob\n', 'submitjob'))),
        ),
      ),
    ],
    ['secret-blank', 'keys', http({ secretKey: `${secretKey} ` })],
    ['secret-blank', 'keys', http({ secretKey: `${secretKey}\n` })],
    ['no-prefix', 'keys', withSignature(signWith(keyWithoutPrefix))],
    ['hex-keys', 'keys', withSignature(signWith(hexKey))],
    ['not-derived', 'keys', withSignature(signWith(secretKey))],
    ['key-date', 'keys', withSignature(signWith(signingKey(secretKey, '2019-02-26', 'batch')))],
    ['scope-date', 'stringToSign', withSignature(signWith(key, toSign.replace('2019-02-25', '2019-02-26')))],
    ['other-timestamp', 'stringToSign', http({ timestamp: now - 2 })],
  ])('%s, at the step %s', (cause, step, text) => {
    const diagnosis = diagnose(text);
    expect(diagnosis.verdict).toBe('explained');
    expect(causes(diagnosis)).toEqual([cause]);
    expect(diagnosis.findings[0]).toMatchObject({ step, certainty: 'certain' });
  });

  test('also found where two slips come together, the earlier step first', () => {
    const diagnosis = diagnose(http({ payload: `${body}\n`, secretKey: `${secretKey}\n` }));
    expect(causes(diagnosis)).toEqual(['trailing-newline', 'secret-blank']);
  });

  test('a blank in the secret that is given here, when the sent signature is right', () => {
    expect(causes(diagnose(http(), { secretKey: ` ${secretKey}` }))).toEqual(['secret-blank']);
  });

  test('none of the known ones for another key', () => {
    const diagnosis = diagnose(http({ secretKey: 'another' }));
    expect(diagnosis).toEqual({ verdict: 'unexplained', findings: [] });
  });
});

describe('without the secret key it can tell', () => {
  const bare = { secretKey: undefined };
  const authorization = signTc3(base).authorization;
  test.each<[cause: string, certainty: string, text: string]>([
    ['local-date', 'certain', localDate],
    ['other-date', 'certain', http({}, { Authorization: authorization.replace('2019-02-25', '2019-03-25') })],
    ['service', 'certain', http({ service: 'cvm' })],
    ['host-port', 'possible', http({}, { Host: `${base.host}:443` })],
    ['not-signed', 'certain', http({ signedHeaders: ['host', 'x-tc-action'] })],
    [
      'header-order',
      'certain',
      http({}, { Authorization: authorization.replace('content-type;host', 'host;content-type') }),
    ],
    ['header-missing', 'certain', http({ signedHeaders: ['content-type', 'host', 'x-tc-language'] })],
    ['milliseconds', 'certain', http({}, { 'X-TC-Timestamp': `${now}000` })],
    ['timestamp-form', 'certain', http({}, { 'X-TC-Timestamp': '1.5e9' })],
    ['token-missing', 'possible', http({ secretId: `AKID${'x'.repeat(60)}` })],
    ['content-type', 'certain', http({}, { 'Content-Type': 'application/x-www-form-urlencoded' })],
    ['trailing-newline', 'possible', http({}, {}, `${body}\n\n`)],
    ['no-authorization', 'certain', http().replace(/Authorization: .*\n/, '')],
    ['algorithm', 'certain', http({}, { Authorization: 'Bearer x' })],
    [
      'variables',
      'certain',
      http({}, { Authorization: 'TC3-HMAC-SHA256 Credential=$id/$scope, Signature=$signature' }),
    ],
    [
      'authorization-form',
      'certain',
      http({}, { Authorization: authorization.replace(', Signed', ' Signed') }),
    ],
  ])('%s, %s', (cause, certainty, text) => {
    const diagnosis = diagnose(text, bare);
    expect(causes(diagnosis)).toEqual([cause]);
    expect(diagnosis.findings[0]?.certainty).toBe(certainty);
  });

  test('the missing timestamp', () => {
    expect(causes(diagnose(http().replace(/X-TC-Timestamp: .*\n/, ''), bare))).toEqual(['timestamp-missing']);
  });

  test('by how much the clock is wrong, to the second', () => {
    const late = diagnose(http(), { ...bare, now: now + 301 });
    expect(causes(late)).toEqual(['skew']);
    expect(late.findings[0]?.message.en).toContain('301 s behind');
    expect(diagnose(http(), { ...bare, now: now - 1000 }).findings[0]?.message.en).toContain('1000 s ahead');
    expect(diagnose(http(), { ...bare, now: now + 300 }).findings).toEqual([]);
  });

  test('nothing of the signature itself', () => {
    expect(diagnose(http({ secretKey: 'another' }), bare)).toEqual({ verdict: 'unknown', findings: [] });
  });
});

describe('the text may be', () => {
  const headers = [...http().matchAll(/^([\w-]+: .*)$/gm)].map(([line]) => line);

  test('what a browser shows: headers alone, then the body', () => {
    expect(diagnose(`${headers.join('\r\n')}\r\n\r\n${body}\n`).verdict).toBe('right');
  });

  test.each([
    ['single quotes', (text: string) => `'${text}'`],
    ['double quotes', (text: string) => `"${text.replace(/["\\$`]/g, '\\$&')}"`],
    ['dollar quotes', (text: string) => `$'${text.replace(/['\\]/g, '\\$&')}'`],
  ])('a curl command in %s', (_, quote) => {
    const options = headers.map((line) => ` -H ${quote(line)}`).join(' \\\n');
    const command = `curl -sS -X POST 'https://batch.tencentcloudapi.com/' \\\n${options} --data-binary ${quote(body)}`;
    expect(diagnose(command).verdict).toBe('right');
  });

  test('a curl command without Host and Content-Type: what curl adds is known', () => {
    const some = headers.filter((line) => !/^(Host|Content-Type)/.test(line));
    const command = `curl https://batch.tencentcloudapi.com ${some.map((line) => `-H '${line}'`).join(' ')} -d '${body}'`;
    expect(causes(diagnose(command))).toEqual(['content-type']);
  });

  test('anything else, which is no request', () => {
    expect(diagnoseSignature('hello', { now })).toBeUndefined();
    expect(diagnoseSignature('', { now })).toBeUndefined();
  });

  test('very large: it is not written anew in every way, but still told', () => {
    const large = JSON.stringify({ Job: { JobDescription: 'x'.repeat(10_000_000) } });
    expect(causes(diagnose(http({ payload: large }, {}, `${large}\n\n`)))).toEqual(['trailing-newline']);
  });

  test('whatever: it never throws, and never says the secret', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(...headers, 'curl ', "-H '", '\\', '"', '\n\n', body),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const said = JSON.stringify(diagnoseSignature(pieces.join('\n'), { now, secretKey })) ?? '';
        expect(said).not.toContain(secretKey);
      }),
    );
  });
});
