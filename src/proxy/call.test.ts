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
  silence,
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

describe('what is no answer of the service', () => {
  test.each<[string, () => Response, string]>([
    ['HTML', () => new Response('<html>proxy</html>'), 'no answer of this API'],
    ['another JSON', () => Response.json({ ok: true }), 'no answer of this API'],
    ['nothing', () => new Response(''), 'no answer of this API'],
    ['a redirect', () => new Response(null, { status: 302, headers: { Location: 'http://x/' } }), 'HTTP 302'],
    ['HTTP 403', () => new Response('forbidden', { status: 403 }), 'HTTP 403'],
    ['HTTP 502', () => new Response('<h1>Bad gateway</h1>', { status: 502 }), 'HTTP 502'],
  ])('%s is UpstreamBroken and not asked for again', async (_, upstream, said) => {
    const { proxy, sent } = harness(upstream);
    const error = await errorOf(await proxy.fetch(apiCall('SubmitJob', { ClientToken: 't' })));
    expect(error).toMatchObject({ status: 502, code: 'Jobloom.UpstreamBroken' });
    expect(error.message).toContain(said);
    expect(sent).toHaveLength(1);
  });

  test('keeps the error and the RequestId that came with an HTTP error', async () => {
    const body = { Response: { Error: { Code: 'InternalError', Message: 'oh' }, RequestId: 'r-9' } };
    const { proxy } = harness(() => Response.json(body, { status: 500 }));
    const error = await errorOf(await proxy.fetch(apiCall('SubmitJob')));
    expect(error.requestId).toBe('r-9');
    expect(error.message).toContain('InternalError: oh');
  });
});

const refusedConnection = () => {
  throw new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code: 'ECONNREFUSED' }) });
};

describe('a lost answer', () => {
  test('of a service that cannot be reached is UpstreamUnreachable with the system’s reason', async () => {
    const { proxy, sent } = harness(refusedConnection);
    const error = await errorOf(await proxy.fetch(apiCall('SubmitJob')));
    expect(error).toMatchObject({ status: 502, code: 'Jobloom.UpstreamUnreachable' });
    expect(error.message).toContain('127.0.0.1:5598');
    expect(error.message).toContain('ECONNREFUSED');
    expect(sent).toHaveLength(1);
  });

  test('of a connection that breaks within the body is lost too', async () => {
    const upstream = () =>
      new Response(
        new ReadableStream({ pull: (controller) => controller.error(new TypeError('terminated')) }),
      );
    const error = await errorOf(await harness(upstream).proxy.fetch(apiCall('SubmitJob')));
    expect(error.code).toBe('Jobloom.UpstreamUnreachable');
  });

  test('after ten seconds is UpstreamTimeout', async () => {
    const patience: number[] = [];
    const timeout = (milliseconds: number) => {
      patience.push(milliseconds);
      return AbortSignal.abort();
    };
    const upstream = async ({ init }: Sent) => {
      init.signal?.throwIfAborted();
      return serviceAnswer({});
    };
    const error = await errorOf(await harness(upstream, { timeout }).proxy.fetch(apiCall('SubmitJob')));
    expect(error).toMatchObject({ status: 504, code: 'Jobloom.UpstreamTimeout' });
    expect(patience).toEqual([10_000]);
  });

  test.each<[string, object, number]>([
    ['SubmitJob', {}, 1],
    ['SubmitJob', { ClientToken: '' }, 1],
    ['SubmitJob', { ClientToken: 'token-1' }, 2],
    ['DescribeJobs', {}, 2],
    ['TerminateJob', { JobId: 'job-1' }, 1],
    ['RetryJobs', { JobIds: ['job-1'], ClientToken: 'token-1' }, 1],
  ])('%s with %j is sent %i times', async (action, params, times) => {
    const { proxy, sent } = harness(refusedConnection);
    expect((await errorOf(await proxy.fetch(apiCall(action, params)))).code).toBe(
      'Jobloom.UpstreamUnreachable',
    );
    expect(sent.map(({ body }) => body)).toEqual(Array.from({ length: times }, () => JSON.stringify(params)));
  });

  test('and then an answer is an answer', async () => {
    let times = 0;
    const { proxy } = harness(() =>
      ++times === 1 ? refusedConnection() : serviceAnswer({ JobId: 'job-1' }),
    );
    const response = await proxy.fetch(apiCall('SubmitJob', { ClientToken: 'token-1' }));
    expect(await response.json()).toEqual({ Response: { JobId: 'job-1', RequestId: 'r-1' } });
  });

  test('is not asked for again when the caller has gone', async () => {
    const abort = new AbortController();
    const { proxy, sent } = harness((one) => {
      queueMicrotask(() => abort.abort());
      return silence(one);
    });
    const error = await errorOf(await proxy.fetch(apiCall('DescribeJobs', {}, {}, abort.signal)));
    expect(error.code).toBe('Jobloom.Aborted');
    expect(sent).toHaveLength(1);
  });
});

describe('what is asked for wrongly is refused before anything is sent', () => {
  test.each<[string, Request, number, string]>([
    ['an unknown action', apiCall('DropTables'), 404, 'Jobloom.UnknownAction'],
    ['an inherited member', apiCall('constructor'), 404, 'Jobloom.UnknownAction'],
    ['another service', apiCall('../cvm/RunInstances'), 404, 'Jobloom.UnknownAction'],
    ['another target', apiCall('SubmitJob', {}, { 'X-Jobloom-Target': 'aws' }), 400, 'Jobloom.BadRequest'],
    ['no region', apiCall('SubmitJob', {}, { 'X-Jobloom-Region': null }), 400, 'Jobloom.BadRequest'],
    ['a wild region', apiCall('SubmitJob', {}, { 'X-Jobloom-Region': 'x.evil/' }), 400, 'Jobloom.BadRequest'],
    ['a broken body', apiCall('SubmitJob', '{"Job":'), 400, 'Jobloom.BadRequest'],
    ['an array', apiCall('SubmitJob', '[]'), 400, 'Jobloom.BadRequest'],
    ['a form', apiCall('SubmitJob', {}, { 'Content-Type': 'text/plain' }), 400, 'Jobloom.BadRequest'],
    [
      'a body over 10 MB',
      apiCall('SubmitJob', { A: 'x'.repeat(10 * 1024 * 1024) }),
      413,
      'Jobloom.BodyTooLarge',
    ],
    [
      'a body that says it is over 10 MB',
      apiCall('SubmitJob', {}, { 'Content-Length': '10485761' }),
      413,
      'Jobloom.BodyTooLarge',
    ],
  ])('%s', async (_, request, status, code) => {
    const { proxy, sent } = harness(() => serviceAnswer({}));
    expect(await errorOf(await proxy.fetch(request))).toMatchObject({ status, code });
    expect(sent).toEqual([]);
  });

  test('a GET of an action', async () => {
    const { proxy } = harness(() => serviceAnswer({}));
    const request = new Request(apiCall('SubmitJob').url, { headers: { 'X-Jobloom-Key': launchKey } });
    expect((await errorOf(await proxy.fetch(request))).code).toBe('Jobloom.UnknownAction');
  });
});

test('a body of just 10 MB passes', async () => {
  const { proxy, sent } = harness(() => serviceAnswer({ JobId: 'job-1' }));
  const frame = JSON.stringify({ A: '' }).length;
  const response = await proxy.fetch(apiCall('SubmitJob', { A: 'x'.repeat(10 * 1024 * 1024 - frame) }));
  expect(response.status).toBe(200);
  expect(sent).toHaveLength(1);
});

test('reading stops at the limit, whatever the body still holds', async () => {
  let given = 0;
  const megabyte = new Uint8Array(1024 * 1024).fill(32);
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      given++;
      controller.enqueue(megabyte);
    },
  });
  const call = apiCall('SubmitJob');
  const init: RequestInit & { duplex: 'half' } = {
    method: 'POST',
    headers: call.headers,
    body,
    duplex: 'half',
  };
  const request = new Request(call.url, init);
  const { proxy } = harness(() => serviceAnswer({}));
  expect((await errorOf(await proxy.fetch(request))).code).toBe('Jobloom.BodyTooLarge');
  expect(given).toBeLessThan(15);
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
