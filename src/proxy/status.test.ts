import { describe, expect, test } from 'vitest';
import { status } from '../wire/status.ts';
import { cloudKey, get, harness, launchKey, type Upstream } from './testing/harness.ts';

const healthy: Upstream = ({ url }) =>
  url.endsWith('/health')
    ? Response.json({ sandbox: { kind: 'bubblewrap' } })
    : new Response('', { status: 500 });

async function ask(upstream: Upstream, over = {}, headers = {}) {
  const { proxy, sent } = harness(upstream, over);
  const response = await proxy.fetch(get('/api/status', { 'X-Jobloom-Key': launchKey, ...headers }));
  const text = await response.text();
  return { sent, text, status: status.parse(JSON.parse(text)) };
}

describe('the status', () => {
  test('names both targets, the key masked', async () => {
    const { status, text, sent } = await ask(healthy);
    expect(status).toEqual({
      version: '0.1.0',
      local: { state: 'up', endpoint: 'http://127.0.0.1:5598', sandbox: { kind: 'bubblewrap' } },
      tencent: {
        endpoint: 'https://batch.tencentcloudapi.com',
        credentials: { source: 'environment', secretId: 'AKID••••••••3f2a' },
      },
    });
    expect(text).not.toContain(cloudKey.secretKey);
    expect(text).not.toContain(cloudKey.secretId);
    expect(sent.map(({ url }) => url)).toEqual(['http://127.0.0.1:5598/health']);
    expect([...(sent[0]?.headers.keys() ?? [])]).toEqual([]);
  });

  test('says why there is no sandbox', async () => {
    const sandbox = { kind: 'none', reason: 'bwrap is not installed' };
    expect((await ask(() => Response.json({ sandbox }))).status.local).toMatchObject({ sandbox });
  });

  test.each<[string, Upstream]>([
    [
      'does not answer',
      () => {
        throw new TypeError('fetch failed');
      },
    ],
    ['answers with something else', () => new Response('hello')],
  ])('says that the local service is down when it %s', async (_, upstream) => {
    const { status } = await ask(upstream);
    expect(status.local).toMatchObject({ state: 'down', reason: expect.stringContaining('does not answer') });
  });

  test('passes on why the local service is down, in the language asked for', async () => {
    const local = () => ({ up: false, why: { en: 'It stopped.', zh: '已停止。' } });
    const { status, sent } = await ask(healthy, { local }, { 'Accept-Language': 'zh' });
    expect(status.local).toEqual({ state: 'down', reason: '已停止。' });
    expect(sent).toEqual([]);
  });

  test('has no credentials where there are none', async () => {
    const tencent = {
      endpoint: new URL('http://127.0.0.1:9'),
      credentials: async () => ({ ok: false, looked: [] }),
    };
    expect((await ask(healthy, { tencent })).status.tencent).toEqual({
      endpoint: 'http://127.0.0.1:9',
      credentials: null,
    });
  });
});
