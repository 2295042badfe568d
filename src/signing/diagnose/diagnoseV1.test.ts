import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type FlatParams, type V1Algorithm, v1Signature, v1StringToSign } from '../v1.ts';
import vectors from '../vectors.json' with { type: 'json' };
import { diagnoseSignature, secretIdIn } from './diagnoseSignature.ts';

const vector = vectors.v1.find(({ name }) => name === 'v1-batch-HmacSHA1');
if (vector === undefined) throw new Error('the vector of a submission is needed');
const { secretKey, host } = vector;
const now = 1551113065;
const params: FlatParams = {
  ...Object.fromEntries(Object.entries(vector.params).map(([name, value]) => [name, String(value)])),
  'Job.Tasks.0.Application.Command': 'echo "a b" & date',
  'Job.Tasks.10.TaskName': 'k',
};

interface Slip {
  readonly text?: (right: string) => string;
  readonly key?: string;
  readonly algorithm?: V1Algorithm;
  readonly params?: FlatParams;
}

const signed = ({
  text = (right) => right,
  key = secretKey,
  algorithm = 'HmacSHA1',
  params: all = params,
}: Slip = {}) => v1Signature(key, text(v1StringToSign('GET', host, '/', all)), algorithm);

const address = (
  signature: string,
  all = params,
  encode: (signature: string) => string = encodeURIComponent,
): string => {
  const pairs = Object.entries(all).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `https://${host}/?${[...pairs, `Signature=${encode(signature)}`].join('&')}`;
};
const diagnose = (text: string, key: string | undefined = secretKey, at = now) => {
  const diagnosis = diagnoseSignature(text, { secretKey: key, now: at });
  if (diagnosis === undefined) throw new Error('the text was not read as a request');
  return { ...diagnosis, causes: diagnosis.findings.map(({ cause }) => cause) };
};

describe('a right signature is called right', () => {
  test.each([
    ['an address', address(signed())],
    ['an address with its method', `GET ${address(signed())}`],
    ['a curl command', `curl -s '${address(signed())}'`],
    ['HTTP', `GET ${address(signed()).replace(`https://${host}`, '')} HTTP/1.1\nHost: ${host}\n\n`],
  ])('%s', (_, text) => expect(diagnose(text)).toMatchObject({ verdict: 'right', causes: [] }));

  test('a form', () => {
    const signature = v1Signature(secretKey, v1StringToSign('POST', host, '/', params));
    const form = new URLSearchParams({ ...params, Signature: signature }).toString();
    expect(diagnose(`curl https://${host}/ -d '${form}'`)).toMatchObject({ verdict: 'right', causes: [] });
  });

  test.each(vectors.v1.filter((one) => !one.secretId.includes('*')))('vector $name', (one) => {
    const pairs = Object.entries({ ...one.params, Signature: one.signature })
      .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
      .join('&');
    const at = Number((one.params as FlatParams).Timestamp);
    expect(diagnose(`https://${one.host}${one.path}?${pairs}`, one.secretKey, at).verdict).toBe('right');
  });
});

const encodedValues = (text: string) =>
  text.replace(/=([^=]*?)(?=&[A-Z][\w.]*=|$)/g, (_, value: string) => `=${encodeURIComponent(value)}`);
const base64Of = (hex: string) => Buffer.from(hex, 'hex').toString('base64');

describe('with the secret key, the cause is', () => {
  const joinedBy = (all: FlatParams, key: ((pair: string) => string) | undefined) => {
    const pairs = Object.entries(all).map(([name, value]) => `${name}=${value}`);
    const ordered = key === undefined ? pairs : pairs.sort((one, two) => (key(one) < key(two) ? -1 : 1));
    return () => `GET${host}/?${ordered.join('&')}`;
  };
  /** A name that stands elsewhere when case does not matter. */
  const mixed = { ...params, 'Job.jobNote': 'x' };
  test.each<[cause: string, step: string, text: string]>([
    ['v1-order', 'stringToSign', address(signed({ text: joinedBy(params, undefined) }))],
    [
      'v1-order',
      'stringToSign',
      address(signed({ text: joinedBy(mixed, (pair) => pair.toLowerCase()) }), mixed),
    ],
    [
      'v1-order',
      'stringToSign',
      address(
        signed({
          params: { ...params, 'Job.Tasks.2.TaskName': 'c' },
          text: (right) =>
            right.replace('Job.Tasks.10.TaskName=k&', '').replace('&Nonce', '&Job.Tasks.10.TaskName=k&Nonce'),
        }),
        { ...params, 'Job.Tasks.2.TaskName': 'c' },
      ),
    ],
    ['v1-encoded', 'stringToSign', address(signed({ text: encodedValues }))],
    ['v1-method', 'stringToSign', address(signed({ text: (right) => right.replace(/^GET/, 'POST') }))],
    ['v1-method', 'stringToSign', address(signed({ text: (right) => right.replace(/^GET/, 'get') }))],
    ['v1-method', 'stringToSign', address(signed({ text: (right) => right.replace(/^GET/, '') }))],
    [
      'other-host',
      'stringToSign',
      address(signed({ text: (right) => right.replace(host, 'batch.ap-guangzhou.tencentcloudapi.com') })),
    ],
    ['host-port', 'stringToSign', address(signed({ text: (right) => right.replace(host, `${host}:443`) }))],
    ['v1-path', 'stringToSign', address(signed({ text: (right) => right.replace('/?', '?') }))],
    ['v1-path', 'stringToSign', address(signed({ text: (right) => right.replace('/?', '/v2/index.php?') }))],
    [
      'v1-not-signed',
      'stringToSign',
      address(signed({ text: (right) => right.replace('&SignatureMethod=HmacSHA1', '') })),
    ],
    ['v1-algorithm', 'signature', address(signed({ algorithm: 'HmacSHA256' }))],
    [
      'v1-hex',
      'signature',
      address(
        createHmac('sha1', secretKey)
          .update(v1StringToSign('GET', host, '/', params))
          .digest('hex'),
      ),
    ],
    ['v1-encoded-twice', 'signature', address(encodeURIComponent(signed()))],
    ['secret-blank', 'keys', address(signed({ key: `${secretKey}\n` }))],
    ['v1-ampersand', 'keys', address(signed({ key: `${secretKey}&` }))],
  ])('%s, at the step %s', (cause, step, text) => {
    const { verdict, causes, findings } = diagnose(text);
    expect({ verdict, causes }).toEqual({ verdict: 'explained', causes: [cause] });
    expect(findings[0]).toMatchObject({ step, certainty: 'certain' });
  });

  test('two of them together, the earlier step first', () => {
    const text = address(signed({ key: `${secretKey} `, text: (right) => right.replace(/^GET/, 'POST') }));
    expect(diagnose(text).causes).toEqual(['v1-method', 'secret-blank']);
  });

  test('a + that became a blank, where the signature has one', () => {
    const some = Array.from({ length: 50 }, (_, at) => ({ ...params, Nonce: String(at) }));
    const all = some.find((each) => signed({ params: each }).includes('+'));
    if (all === undefined) throw new Error('one of fifty has a +');
    const { causes } = diagnose(address(signed({ params: all }), all, (signature) => signature));
    expect(causes).toEqual(['v1-plus']);
  });

  test('none of the known ones for another key: then the steps are shown, with the text of this request', () => {
    const { verdict, causes, findings } = diagnose(address(signed({ key: 'another' })));
    expect({ verdict, causes }).toEqual({ verdict: 'unexplained', causes: ['v1-steps'] });
    expect(findings[0]?.message.en).toContain(`GET${host}/?Action=SubmitJob&Job.JobName=test`);
    expect(JSON.stringify(findings)).not.toContain(secretKey);
  });
});

describe('without the secret key it can tell', () => {
  const without = (name: string) => {
    const { [name]: _, ...rest } = params;
    return rest;
  };
  test.each<[cause: string, text: string]>([
    ['v1-parameter-missing', address(signed(), without('Nonce'))],
    ['v1-timestamp', address(signed(), { ...params, Timestamp: `${now}000` })],
    ['skew', address(signed(), { ...params, Timestamp: String(now - 400) })],
    ['v1-algorithm', address(signed(), { ...params, SignatureMethod: 'HmacMD5' })],
    ['v1-algorithm', address(base64Of('0'.repeat(64)))],
    [
      'v1-json',
      `POST / HTTP/1.1\nHost: ${host}\nContent-Type: application/json\n\n${address(signed()).split('?')[1]}`,
    ],
  ])('%s', (cause, text) => {
    const { verdict, causes } = diagnoseWithout(text);
    expect({ verdict, causes }).toEqual({ verdict: 'unknown', causes: [cause, 'v1-steps'] });
  });

  function diagnoseWithout(text: string) {
    const { verdict, findings } = diagnoseSignature(text, { now }) ?? { verdict: '', findings: [] };
    return { verdict, causes: findings.map(({ cause }) => cause) };
  }

  test('whose key is needed', () => {
    expect(secretIdIn(address(signed()))).toBe(params.SecretId);
    expect(secretIdIn('hello')).toBeUndefined();
  });

  test('of a very large request too, in little time', () => {
    const large = { ...params, 'Job.JobDescription': 'x'.repeat(800_000) };
    const { verdict } = diagnose(
      address(signed({ params: large, text: (right) => right.replace(/^GET/, 'POST') }), large),
    );
    expect(verdict).toBe('explained');
  });
});
