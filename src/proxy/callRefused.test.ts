import { describe, expect, test } from 'vitest';
import { apiCall, errorOf, harness, launchKey, serviceAnswer } from './testing/harness.ts';

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
