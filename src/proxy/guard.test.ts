import { describe, expect, test } from 'vitest';
import { apiCall, errorOf, get, harness, host, launchKey, serviceAnswer } from './testing/harness.ts';

const setup = () => harness(() => serviceAnswer({ JobSet: [], TotalCount: 0 }));

describe('a call', () => {
  test.each<[string, Record<string, string | null>]>([
    ['of a program outside the browser', {}],
    ['of the page', { Origin: `http://${host}`, 'Sec-Fetch-Site': 'same-origin' }],
    ['of the page under the name localhost', { Host: 'LocalHost:5599', Origin: 'http://localhost:5599' }],
  ])('%s passes', async (_, headers) => {
    const { proxy, sent } = setup();
    expect((await proxy.fetch(apiCall('DescribeJobs', {}, headers))).status).toBe(200);
    expect(sent).toHaveLength(1);
  });

  test.each<[string, Record<string, string | null>, number, string]>([
    ['without the launch key', { 'X-Jobloom-Key': null }, 401, 'Jobloom.KeyMissing'],
    ['with the key of an earlier start', { 'X-Jobloom-Key': 'old' }, 401, 'Jobloom.KeyMissing'],
    ['with a part of the key', { 'X-Jobloom-Key': launchKey.slice(0, -1) }, 401, 'Jobloom.KeyMissing'],
    ['with a foreign Host (DNS rebinding)', { Host: 'evil.example:5599' }, 403, 'Jobloom.ForeignHost'],
    ['with our address at another port', { Host: '127.0.0.1:5598' }, 403, 'Jobloom.ForeignHost'],
    ['from another web page', { Origin: 'https://evil.example' }, 403, 'Jobloom.ForeignOrigin'],
    ['from a page without origin', { Origin: 'null' }, 403, 'Jobloom.ForeignOrigin'],
    ['from a page of another port', { Origin: 'http://127.0.0.1:8080' }, 403, 'Jobloom.ForeignOrigin'],
    ['that the browser calls cross-site', { 'Sec-Fetch-Site': 'cross-site' }, 403, 'Jobloom.ForeignOrigin'],
    ['that the browser calls same-site', { 'Sec-Fetch-Site': 'same-site' }, 403, 'Jobloom.ForeignOrigin'],
  ])('%s is refused and nothing is sent', async (_, headers, status, code) => {
    const { proxy, sent } = setup();
    const response = await proxy.fetch(apiCall('SubmitJob', {}, headers));
    expect(await errorOf(response)).toMatchObject({ status, code });
    expect(sent).toEqual([]);
  });

  test('with a foreign host in an absolute request target is refused', async () => {
    const { proxy } = setup();
    const request = new Request('http://evil.example/api/status', {
      headers: { Host: host, 'X-Jobloom-Key': launchKey },
    });
    expect((await errorOf(await proxy.fetch(request))).code).toBe('Jobloom.ForeignHost');
  });

  test('the status too wants the key', async () => {
    const { proxy } = setup();
    expect((await errorOf(await proxy.fetch(get('/api/status')))).code).toBe('Jobloom.KeyMissing');
  });
});

test('a refusal speaks the language of the page', async () => {
  const { proxy } = setup();
  const ask = async (language: string) =>
    (
      await errorOf(
        await proxy.fetch(apiCall('SubmitJob', {}, { 'X-Jobloom-Key': null, 'Accept-Language': language })),
      )
    ).message;
  expect(await ask('zh-CN,zh;q=0.9')).toContain('启动密钥');
  expect(await ask('en')).toContain('launch key');
});

test('the page is not given to a foreign host', async () => {
  const { proxy } = setup();
  const response = await proxy.fetch(get('/', { Host: 'evil.example' }));
  expect((await errorOf(response)).code).toBe('Jobloom.ForeignHost');
});
