import { describe, expect, test } from 'vitest';
import { parseAuthorization } from '../signing/tc3.ts';
import { verifyTc3 } from '../signing/verify.ts';
import type { Lookup } from './credentials.ts';
import {
  apiCall,
  cloudKey,
  errorOf,
  harness,
  launchKey,
  localKey,
  type Sent,
  serviceAnswer,
  start,
} from './testing/harness.ts';

const toTencent = { 'X-Jobloom-Target': 'tencent' };
const job =
  '{"Placement":{"Zone":"ap-guangzhou-2"}, "Job":{"JobName":"测试","Priority":12345678901234567890}}';

/** As a service would see it. */
function verifies({ url, headers, body }: Sent, secretKey: string): boolean {
  const authorization = parseAuthorization(headers.get('authorization') ?? '');
  const all = { ...Object.fromEntries(headers), host: new URL(url).host };
  const timestamp = Number(headers.get('x-tc-timestamp'));
  return (
    authorization !== undefined &&
    verifyTc3({ authorization, secretKey, method: 'POST', query: '', headers: all, payload: body, timestamp })
  );
}

describe('a call of the local service', () => {
  test('is signed with the key of the data directory, with the bytes as they came', async () => {
    const { proxy, sent } = harness(() => serviceAnswer({ JobId: 'job-1' }));
    await proxy.fetch(apiCall('SubmitJob', job));
    const [one] = sent;
    expect(one?.url).toBe('http://127.0.0.1:5598/');
    expect(one?.body).toBe(job);
    expect(one && verifies(one, localKey.secretKey)).toBe(true);
    expect(parseAuthorization(one?.headers.get('authorization') ?? '')).toMatchObject({
      secretId: localKey.secretId,
      service: 'batch',
      signedHeaders: ['content-type', 'host', 'x-tc-action'],
    });
    expect(Object.fromEntries(one?.headers ?? [])).toMatchObject({
      'content-type': 'application/json',
      'x-tc-action': 'SubmitJob',
      'x-tc-version': '2017-03-12',
      'x-tc-region': 'ap-guangzhou',
      'x-tc-timestamp': String(start / 1000),
      'x-tc-language': 'en-US',
    });
  });

  test('carries the consent to run without a sandbox', async () => {
    const { proxy, sent } = harness(() => serviceAnswer({ JobId: 'job-1' }));
    await proxy.fetch(apiCall('SubmitJob', {}, { 'X-Jobloom-Run-Unsandboxed': 'yes' }));
    expect(sent[0]?.headers.get('x-jobloom-run-unsandboxed')).toBe('yes');
  });

  test('is refused while the service is down, with the reason', async () => {
    const why = { en: 'It stopped; it is being started again.', zh: '已停止，正在重启。' };
    const { proxy, sent } = harness(() => serviceAnswer({}), { local: () => ({ up: false, why }) });
    expect(await errorOf(await proxy.fetch(apiCall('DescribeJobs')))).toMatchObject({
      status: 503,
      code: 'Jobloom.LocalServiceDown',
      message: why.en,
    });
    expect(sent).toEqual([]);
  });
});

describe('a call of Tencent Cloud', () => {
  test('is signed with the credentials found, token and language sent beside', async () => {
    const credentials = { ...cloudKey, token: 'tok' };
    const { proxy, sent } = harness(() => serviceAnswer({ JobId: 'job-1' }), {
      tencent: {
        endpoint: new URL('https://batch.tencentcloudapi.com'),
        credentials: async () => ({ ok: true, source: { en: 'environment', zh: '环境变量' }, credentials }),
      },
    });
    await proxy.fetch(
      apiCall('SubmitJob', job, { ...toTencent, 'X-Jobloom-Region': 'ap-beijing', 'Accept-Language': 'zh' }),
    );
    const [one] = sent;
    expect(one?.url).toBe('https://batch.tencentcloudapi.com/');
    expect(one && verifies(one, cloudKey.secretKey)).toBe(true);
    expect(Object.fromEntries(one?.headers ?? [])).toMatchObject({
      'x-tc-token': 'tok',
      'x-tc-region': 'ap-beijing',
      'x-tc-language': 'zh-CN',
    });
  });

  test('carries nothing that is meant for this machine alone', async () => {
    const { proxy, sent } = harness(() => serviceAnswer({ JobId: 'job-1' }));
    await proxy.fetch(apiCall('SubmitJob', {}, { ...toTencent, 'X-Jobloom-Run-Unsandboxed': 'yes' }));
    const headers = [...(sent[0]?.headers.entries() ?? [])].flat().join(' ');
    expect(headers).not.toContain('jobloom');
    expect(headers).not.toContain(launchKey);
    expect(headers).not.toContain(cloudKey.secretKey);
  });

  test('without credentials says where they were looked for and what to set', async () => {
    const lookup: Lookup = {
      ok: false,
      looked: [{ name: { en: 'environment', zh: '环境变量' }, why: { en: 'nothing set', zh: '没有设置' } }],
    };
    const { proxy, sent } = harness(() => serviceAnswer({}), {
      tencent: { endpoint: new URL('https://batch.example'), credentials: async () => lookup },
    });
    const error = await errorOf(await proxy.fetch(apiCall('SubmitJob', {}, toTencent)));
    expect(error).toMatchObject({ status: 401, code: 'Jobloom.NoCredentials' });
    expect(error.message).toContain('environment (nothing set)');
    expect(error.message).toContain('TENCENTCLOUD_SECRET_ID');
    expect(sent).toEqual([]);
  });
});

describe('the answer of the service', () => {
  test.each([
    ['of success', { Response: { JobId: 'job-1', RequestId: 'r-1' } }],
    ['of an error', { Response: { Error: { Code: 'InvalidZone', Message: 'no' }, RequestId: 'r-2' } }],
  ])('%s passes unchanged', async (_, body) => {
    const text = JSON.stringify(body, null, 3);
    const { proxy } = harness(() => new Response(text));
    const response = await proxy.fetch(apiCall('SubmitJob'));
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(text);
  });
});

test('calls over the documented rate wait for their turn instead of failing', async () => {
  const { proxy, sent, slept } = harness(() => serviceAnswer({}));
  const answers = await Promise.all(
    Array.from({ length: 3 }, () => proxy.fetch(apiCall('CreateComputeEnv'))),
  );
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(sent).toHaveLength(3);
  expect(slept).toEqual([1_050]);
});

test('calls that would wait too long are refused with the rate', async () => {
  const { proxy } = harness(() => serviceAnswer({}), { now: () => start, sleep: async () => {} });
  const answers = await Promise.all(
    Array.from({ length: 21 }, () => proxy.fetch(apiCall('CreateComputeEnv'))),
  );
  const last = answers.at(-1);
  const error = last && (await errorOf(last));
  expect(error).toMatchObject({ status: 429, code: 'Jobloom.TooManyRequests' });
  expect(error?.message).toContain('2 a second');
});
