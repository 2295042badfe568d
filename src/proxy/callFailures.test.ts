import { describe, expect, test } from 'vitest';
import { apiCall, errorOf, harness, type Sent, serviceAnswer, silence } from './testing/harness.ts';

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
