import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { madeUpKeyPair } from '../signing/explainTc3.ts';
import { signatureSteps } from '../wire/signature.ts';
import type { ProxyDeps } from './proxy.ts';
import { errorOf, harness, localKey, serviceAnswer, start, targetsWith } from './testing/harness.ts';
import { signCall } from './testing/signCall.ts';

const request = '{"Placement":{"Zone":"ap-guangzhou-2"}, "Job":{"JobName":"测试","Priority":1e0}}';
const tencent = { 'X-Jobloom-Target': 'tencent' };

async function ask(path = '/api/sign', body: unknown = request, headers = {}, over: Partial<ProxyDeps> = {}) {
  const { proxy, sent } = harness(() => serviceAnswer({}), over);
  const response = await proxy.fetch(signCall(path, body, headers));
  return { response, sent };
}

async function signed(...args: Parameters<typeof ask>) {
  const { response, sent } = await ask(...args);
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(sent).toEqual([]);
  const text = await response.text();
  const value = signatureSteps.parse(JSON.parse(text));
  return {
    ...value,
    answer: text,
    step: (name: string) => value.steps.find((one) => one.step === name)?.text,
  };
}

const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const daysKeys = (secretKey: string, day: string) => {
  const date = hmac(`TC3${secretKey}`, day);
  const service = hmac(date, 'batch');
  return [date, service, hmac(service, 'tc3_request')] as const;
};

describe('the signature of a request', () => {
  test('is that of the very bytes that came, for the host and with the key of the local service', async () => {
    const { step, host, timestamp, secretId } = await signed();
    expect({ host, timestamp, secretId }).toEqual({
      host: '127.0.0.1:5598',
      timestamp: start / 1000,
      secretId: 'AKID••••••••0000',
    });
    const canonical = `POST\n/\n\ncontent-type:application/json\nhost:127.0.0.1:5598\nx-tc-action:submitjob\n\ncontent-type;host;x-tc-action\n${sha256(request)}`;
    const toSign = `TC3-HMAC-SHA256\n1551113065\n2019-02-25/batch/tc3_request\n${sha256(canonical)}`;
    const signature = hmac(daysKeys(localKey.secretKey, '2019-02-25')[2], toSign).toString('hex');
    expect(step('keyPair')).toBeUndefined();
    expect(step('payloadHash')).toBe(sha256(request));
    expect(step('canonicalRequest')).toBe(canonical);
    expect(step('stringToSign')).toBe(toSign);
    expect(step('signature')).toBe(signature);
    expect(step('authorization')).toBe(
      `TC3-HMAC-SHA256 Credential=AKID••••••••0000/2019-02-25/batch/tc3_request, SignedHeaders=content-type;host;x-tc-action, Signature=${signature}`,
    );
  });

  test('with the credentials of Tencent Cloud, the headers that are sent beside', async () => {
    const { step, host } = await signed('/api/sign', request, {
      ...tencent,
      'X-Jobloom-Region': 'ap-shanghai',
    });
    expect(host).toBe('batch.tencentcloudapi.com');
    expect(step('headers')?.split('\n')).toEqual([
      'Host: batch.tencentcloudapi.com',
      `Authorization: ${step('authorization')}`,
      'Content-Type: application/json',
      'X-TC-Action: SubmitJob',
      'X-TC-Timestamp: 1551113065',
      'X-TC-Version: 2017-03-12',
      'X-TC-Region: ap-shanghai',
    ]);
  });

  test('at a time that is set, on the day of UTC', async () => {
    const { step, timestamp } = await signed('/api/sign?timestamp=1551139200');
    expect(timestamp).toBe(1_551_139_200);
    expect(step('stringToSign')).toContain('\n1551139200\n2019-02-26/');
  });

  test('with the made-up pair shows its keys, and needs neither service nor credentials', async () => {
    const nothing: Partial<ProxyDeps> = {
      local: () => ({ up: false, why: { en: 'It stopped.', zh: '已停止。' } }),
      tencent: {
        endpoint: new URL('http://127.0.0.1:9'),
        credentials: async () => ({ ok: false, looked: [] }),
      },
    };
    const { step, secretId, host } = await signed('/api/sign?key=made-up', request, {}, nothing);
    expect({ secretId, host }).toEqual({
      secretId: madeUpKeyPair.secretId,
      host: 'batch.tencentcloudapi.com',
    });
    const [date, service, signing] = daysKeys(madeUpKeyPair.secretKey, '2019-02-25');
    expect(step('dateKey')).toContain(`= ${date.toString('hex')}`);
    expect(step('serviceKey')).toContain(`= ${service.toString('hex')}`);
    expect(step('signingKey')).toContain(`= ${signing.toString('hex')}`);
    expect(step('authorization')).toContain(`Credential=${madeUpKeyPair.secretId}/`);
    expect(step('keyPair')).toContain(`SecretKey: ${madeUpKeyPair.secretKey}`);
  });
});

test('nothing secret is ever in the answer', async () => {
  const key = fc.stringMatching(/^[A-Za-z0-9]{20,40}$/);
  await fc.assert(
    fc.asyncProperty(
      key,
      key,
      key,
      key,
      fc.boolean(),
      async (secretId, secretKey, token, password, local) => {
        const pair = { secretId, secretKey };
        const over = targetsWith(pair, { ...pair, token });
        const docker = { Application: { Docker: { Password: password } } };
        const body = { Job: { Tasks: [docker], Authentications: [{ SecretKey: password }] } };
        const { answer, step } = await signed('/api/sign', body, local ? {} : tencent, over);
        const keys = daysKeys(secretKey, '2019-02-25').flatMap((one) => [
          one.toString('hex'),
          one.toString('base64'),
        ]);
        for (const secret of [secretId, secretKey, token, password, ...keys]) {
          expect(answer).not.toContain(secret);
        }
        expect(step('headers')?.includes('X-TC-Token: ••••••••')).toBe(!local);
      },
    ),
    { numRuns: 60 },
  );
});

describe('it is refused', () => {
  test('without credentials, saying where they were looked for', async () => {
    const over: Partial<ProxyDeps> = {
      tencent: {
        endpoint: new URL('https://batch.tencentcloudapi.com'),
        credentials: async () => ({
          ok: false,
          looked: [{ name: { en: 'environment', zh: '环境变量' }, why: { en: 'unset', zh: '未设置' } }],
        }),
      },
    };
    const error = await errorOf((await ask('/api/sign', request, tencent, over)).response);
    expect(error).toMatchObject({ status: 401, code: 'Jobloom.NoCredentials' });
    expect(error.message).toContain('environment (unset)');
  });

  test('while the local service is down', async () => {
    const local = () => ({ up: false, why: { en: 'It stopped.', zh: '已停止。' } }) as const;
    const { response } = await ask('/api/sign', request, { 'Accept-Language': 'zh' }, { local });
    expect(await errorOf(response)).toMatchObject({ code: 'Jobloom.LocalServiceDown', message: '已停止。' });
  });

  test.each<[string, string, unknown, Record<string, string>, number]>([
    ['for a time that is none', '/api/sign?timestamp=-1', request, {}, 400],
    ['for an empty time', '/api/sign?timestamp=', request, {}, 400],
    ['for a time in the year 10000', '/api/sign?timestamp=253402300800', request, {}, 400],
    ['for a key of another kind', '/api/sign?key=mine', request, {}, 400],
    ['for another target', '/api/sign', request, { 'X-Jobloom-Target': 'moon' }, 400],
    ['for what is no region', '/api/sign', request, { 'X-Jobloom-Region': 'moon' }, 400],
    ['for a body that is no object', '/api/sign', '[1]', {}, 400],
    ['without the launch key', '/api/sign', request, { 'X-Jobloom-Key': 'old' }, 401],
    ['from another page', '/api/sign', request, { Origin: 'https://evil.example' }, 403],
    ['when it is too large', '/api/sign', `"${'x'.repeat(10 * 1024 * 1024)}"`, {}, 413],
  ])('%s', async (_, path, body, headers, status) => {
    expect((await errorOf((await ask(path, body, headers)).response)).status).toBe(status);
  });

  test('when it is not posted', async () => {
    const { proxy } = harness(() => serviceAnswer({}));
    const get = new Request(signCall('/api/sign', {}).url, { headers: signCall('/api/sign', {}).headers });
    expect((await proxy.fetch(get)).status).toBe(404);
  });
});
