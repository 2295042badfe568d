import { describe, expect, test } from 'vitest';
import { batchActions } from '../../wire/actions.ts';
import { aFrontWorld, host } from '../testing/front.ts';
import { aRequest, aTask, startOfTime } from '../testing/jobs.ts';

const request = aRequest([aTask('A', { TaskInstanceNum: 2 })], { JobName: "it's + 100%" });

describe('the envelope', () => {
  test('of an answer has HTTP 200 and a RequestId', async () => {
    const { v3 } = aFrontWorld();
    const { status, response } = await v3('SubmitJob', request);
    expect(status).toBe(200);
    expect(response).toEqual({ JobId: 'job-00000001', RequestId: 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee' });
  });

  test('of an error too', async () => {
    const { v3 } = aFrontWorld();
    const { status, response, code } = await v3('DescribeJob', { JobId: 'job-00000000' });
    expect(status).toBe(200);
    expect(code).toBe('ResourceNotFound.Job');
    expect(response.RequestId).toBe('aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee');
  });

  test('of a bug says nothing of it to the client', async () => {
    const { v3, store, troubles } = aFrontWorld();
    store.list = () => {
      throw new Error('secret detail');
    };
    const { code, message } = await v3('DescribeJobs');
    expect(code).toBe('InternalError');
    expect(message).not.toContain('secret');
    expect(String(troubles[0])).toContain('secret detail');
  });
});

describe('signature v3', () => {
  test.each([
    ['the host without its port', { signedHost: '127.0.0.1' }],
    ['the first label of the endpoint as the service', { service: '127' }],
    ['a clock that is almost five minutes behind', { timestamp: startOfTime / 1000 - 299 }],
  ])('is accepted with %s', async (_, options) => {
    const { v3 } = aFrontWorld();
    expect((await v3('DescribeJobs', {}, options)).code).toBeUndefined();
  });

  test.each([
    ['a wrong key', { secretKey: 'x'.repeat(32) }, 'AuthFailure.SignatureFailure'],
    ['an unknown id', { secretId: `AKID${'z'.repeat(32)}` }, 'AuthFailure.SecretIdNotFound'],
    ['another service', { service: 'cvm' }, 'AuthFailure.InvalidAuthorization'],
    [
      'a header of another form',
      { headers: { Authorization: 'Bearer x' } },
      'AuthFailure.InvalidAuthorization',
    ],
    ['no header', { headers: { Authorization: undefined } }, 'AuthFailure.InvalidAuthorization'],
    [
      'another action than the signed one',
      { headers: { 'X-TC-Action': 'DescribeJobs' } },
      'AuthFailure.SignatureFailure',
    ],
    ['no time', { headers: { 'X-TC-Timestamp': undefined } }, 'MissingParameter'],
    ['no version', { headers: { 'X-TC-Version': undefined } }, 'MissingParameter'],
    ['another version', { headers: { 'X-TC-Version': '2018-01-01' } }, 'NoSuchVersion'],
    ['a region that is none', { headers: { 'X-TC-Region': 'moon' } }, 'UnsupportedRegion'],
    ['a body that is no JSON', { body: '{"JobId":' }, 'InvalidParameter'],
    ['a body that is no object', { body: '[]' }, 'InvalidParameter'],
  ])('with %s is refused', async (_, options, code) => {
    const { v3 } = aFrontWorld();
    expect((await v3('DescribeJob', {}, options)).code).toBe(code);
  });

  test('a region is asked for in the words of the service', async () => {
    const { v3 } = aFrontWorld();
    const { code, message } = await v3('DescribeJobs', {}, { headers: { 'X-TC-Region': undefined } });
    expect(code).toBe('MissingParameter');
    expect(message).toBe('The request is missing a required parameter `Region`.');
  });

  test('an expired one tells the time of the server, from which a client can set its own', async () => {
    const { v3, seconds } = aFrontWorld();
    const { code, message } = await v3('DescribeJobs', {}, { timestamp: seconds() - 301 });
    expect(code).toBe('AuthFailure.SignatureExpire');
    expect(message).toContain(`the server time ${seconds()}.`);
  });

  test('a changed body is not the signed one', async () => {
    const { fetch, signed, store } = aFrontWorld();
    const body = JSON.stringify(aRequest([aTask('B')]));
    const { code } = await fetch('/', { ...signed('SubmitJob', request), body });
    expect(code).toBe('AuthFailure.SignatureFailure');
    expect(store.count()).toBe(0);
  });
});

describe('signature v1', () => {
  test.each(['GET', 'POST'] as const)('by %s submits a job, with numbers as numbers', async (method) => {
    const { v1, store } = aFrontWorld();
    const { response } = await v1(method, 'SubmitJob', request);
    expect(response.JobId).toBe('job-00000001');
    expect(store.load('job-00000001')?.request).toEqual(request);
  });

  test.each([
    ['a wrong signature', { Signature: 'AAAA' }, 'AuthFailure.SignatureFailure'],
    ['a changed parameter', { Limit: '5' }, 'AuthFailure.SignatureFailure'],
    ['an unknown algorithm', { SignatureMethod: 'HmacMD5' }, 'AuthFailure.SignatureFailure'],
    ['an unknown id', { SecretId: 'AKIDz' }, 'AuthFailure.SecretIdNotFound'],
    ['an old time', { Timestamp: '1551113065' }, 'AuthFailure.SignatureExpire'],
    ['no signature', { Signature: '' }, 'MissingParameter'],
  ])('with %s is refused', async (_, over, code) => {
    const { v1 } = aFrontWorld();
    expect((await v1('GET', 'DescribeJobs', {}, over)).code).toBe(code);
  });

  test('JSON that is sent as a form is told in the words of the service', async () => {
    const { fetch } = aFrontWorld();
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const { code, message } = await fetch('/', { method: 'POST', headers, body: '{"Limit":1}' });
    expect([code, message]).toEqual(['InvalidParameter', 'Url key and value should be splited by `=`.']);
  });
});

describe('limits', () => {
  test('each action has its documented rate, and a new second begins anew', async () => {
    const { v3, clock } = aFrontWorld();
    const limit = batchActions.DescribeJobs.perSecond;
    for (let n = 0; n < limit; n++) expect((await v3('DescribeJobs')).code).toBeUndefined();
    const { code, message } = await v3('DescribeJobs');
    expect(code).toBe('RequestLimitExceeded');
    expect(message).toBe(
      'Your current request times equals to `11` in a second, which exceeds the frequency limit `10` for a second. Please reduce the frequency of calls.',
    );
    const elsewhere = { headers: { 'X-TC-Region': 'ap-nanjing' } };
    expect((await v3('DescribeJobs', {}, elsewhere)).code).toBeUndefined();
    expect((await v3('DescribeJob', { JobId: 'job-00000000' })).code).toBe('ResourceNotFound.Job');
    clock.pass(1000);
    expect((await v3('DescribeJobs')).code).toBeUndefined();
  });

  test('a body, a form and a query have each their greatest size', async () => {
    const { v3, v1 } = aFrontWorld();
    const Filler = 'x'.repeat(40 * 1024);
    expect((await v1('GET', 'DescribeJobs', { Filler })).code).toBe('RequestSizeLimitExceeded');
    expect((await v1('POST', 'DescribeJobs', { Filler })).code).toBe('UnknownParameter');
    const big = { Filler: 'x'.repeat(1024 * 1024) };
    expect((await v1('POST', 'DescribeJobs', big)).code).toBe('RequestSizeLimitExceeded');
    expect((await v3('DescribeJobs', big)).code).toBe('UnknownParameter');
    const huge = { Filler: 'x'.repeat(10 * 1024 * 1024) };
    expect((await v3('DescribeJobs', huge)).code).toBe('RequestSizeLimitExceeded');
  });
});

describe('what is asked for', () => {
  test('an unknown action, and one that is not carried out here, are told apart', async () => {
    const { v3 } = aFrontWorld();
    expect((await v3('DescribeEverything')).code).toBe('InvalidAction');
    const { code, message } = await v3('CreateComputeEnv');
    expect(code).toBe('UnsupportedOperation');
    expect(message).toContain('CreateComputeEnv');
  });

  test('messages come in Chinese when asked for', async () => {
    const { v3, v1 } = aFrontWorld();
    const { message } = await v3('DescribeJob', {}, { headers: { 'X-TC-Language': 'zh-CN' } });
    expect(message).toBe('请求缺少必需参数 `JobId`。');
    expect((await v1('POST', 'DescribeJob', { Language: 'zh-CN' })).message).toBe(
      '请求缺少必需参数 `JobId`。',
    );
  });

  test('consent comes with a header', async () => {
    const { v3 } = aFrontWorld({ hasSandbox: false });
    expect((await v3('SubmitJob', request)).code).toBe('Jobloom.SandboxConsentNeeded');
    const headers = { 'x-jobloom-run-unsandboxed': 'yes' };
    expect((await v3('SubmitJob', request, { headers })).code).toBeUndefined();
  });

  test('another method, another path', async () => {
    const { fetch } = aFrontWorld();
    expect((await fetch('/', { method: 'PUT' })).code).toBe('UnsupportedProtocol');
    expect(await fetch('/v2/index.php', { method: 'GET' })).toMatchObject({ status: 404 });
  });

  test('the health of the service is told to anybody, and no secret with it', async () => {
    const { app } = aFrontWorld({ hasSandbox: false });
    const answer = await app.request(`http://${host}/health`, {}, {});
    expect(await answer.json()).toEqual({ sandbox: { kind: 'none', reason: 'a test' } });
  });
});
