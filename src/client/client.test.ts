import { describe, expect, it } from 'vitest';
import { submitJobAnswer } from '../wire/answers.ts';
import type { Language } from '../wire/text.ts';
import { createClient } from './client.ts';

const where = { target: 'local', region: 'ap-guangzhou' } as const;

/** A client whose proxy answers with this body; remembers what it was asked. */
function clientOf(body: string | Error, httpStatus = 200, language: Language = 'en') {
  const asked: Request[] = [];
  const client = createClient({
    language: () => language,
    key: 'launch-key',
    origin: 'http://127.0.0.1:5599',
    fetch: async (input, init) => {
      asked.push(new Request(input, init));
      if (body instanceof Error) throw body;
      return new Response(body, { status: httpStatus });
    },
  });
  return { client, asked };
}

const submit = (body: string | Error, httpStatus?: number) =>
  clientOf(body, httpStatus).client.call('SubmitJob', { Job: {} }, submitJobAnswer, where);

describe('createClient', () => {
  it('posts the parameters to the action with key, target and region in headers', async () => {
    const { client, asked } = clientOf('{"Response":{"JobId":"job-4yn0we13","RequestId":"r-1"}}');
    const answer = await client.call('SubmitJob', { Job: { JobName: '测试' } }, submitJobAnswer, {
      ...where,
      headers: { 'x-extra': 'yes' },
    });
    expect(answer).toEqual({ ok: true, value: { JobId: 'job-4yn0we13' }, requestId: 'r-1' });
    const [request] = asked;
    expect(request?.url).toBe('http://127.0.0.1:5599/api/batch/SubmitJob');
    expect(request?.headers.get('X-Jobloom-Key')).toBe('launch-key');
    expect(request?.headers.get('X-Jobloom-Target')).toBe('local');
    expect(request?.headers.get('X-Jobloom-Region')).toBe('ap-guangzhou');
    expect(request?.headers.get('x-extra')).toBe('yes');
    expect(await request?.json()).toEqual({ Job: { JobName: '测试' } });
  });

  it("gives the service's error with its code, message and RequestId", async () => {
    const answer = await submit(
      '{"Response":{"Error":{"Code":"LimitExceeded.JobQuota","Message":"full"},"RequestId":"r-2"}}',
    );
    expect(answer).toEqual({
      ok: false,
      error: { code: 'LimitExceeded.JobQuota', message: 'full', requestId: 'r-2', answered: true },
    });
  });

  it('reads by how much the clock is wrong', async () => {
    const body = '{"Response":{"Error":{"Code":"AuthFailure.SignatureExpire","Message":"-"}}}';
    const client = createClient({
      language: () => 'en',
      key: 'k',
      origin: 'http://x',
      fetch: async () => new Response(body, { headers: { 'X-Jobloom-Clock-Skew': '-432' } }),
    });
    const answer = await client.call('SubmitJob', {}, submitJobAnswer, where);
    expect(answer).toMatchObject({ ok: false, error: { clockSkew: -432 } });
  });

  it('knows which errors leave open what became of the request', async () => {
    const lost = await submit('{"Response":{"Error":{"Code":"Jobloom.UpstreamTimeout","Message":"-"}}}', 504);
    expect(lost).toMatchObject({ ok: false, error: { answered: false } });
    const refused = await submit(
      '{"Response":{"Error":{"Code":"Jobloom.UnknownAction","Message":"-"}}}',
      404,
    );
    expect(refused).toMatchObject({ ok: false, error: { answered: true } });
  });

  it.each([
    ['a proxy that is gone', new TypeError('fetch failed'), 'Jobloom.ProxyUnreachable'],
    ['a call that was given up', new DOMException('stop', 'AbortError'), 'Jobloom.Aborted'],
    ['a body that is no JSON', '<html>', 'Jobloom.ProxyBroken'],
    ['JSON without an envelope', '{"JobId":"job-1"}', 'Jobloom.UpstreamBroken'],
    ['an answer of another shape', '{"Response":{"JobId":7}}', 'Jobloom.UpstreamBroken'],
  ])('turns %s into an error value', async (_case, body, code) => {
    expect(await submit(body)).toMatchObject({ ok: false, error: { code } });
  });

  it('asks in the language of the person, and speaks it', async () => {
    const { client, asked } = clientOf(new TypeError('fetch failed'), 200, 'zh-CN');
    expect(await client.call('SubmitJob', {}, submitJobAnswer, where)).toMatchObject({
      error: { message: 'Jobloom 没有应答：它还在运行吗？' },
    });
    expect(asked[0]?.headers.get('Accept-Language')).toBe('zh-CN');
  });

  it('reads the status of the targets', async () => {
    const status = {
      version: '0.1.0',
      local: { state: 'up', endpoint: 'http://127.0.0.1:5598', sandbox: { kind: 'bubblewrap' } },
      tencent: { endpoint: 'https://batch.tencentcloudapi.com', credentials: null },
    };
    const { client } = clientOf(JSON.stringify(status));
    expect(await client.status()).toEqual({ ok: true, value: status });
  });

  it('passes on why the status was refused', async () => {
    const { client } = clientOf('{"Response":{"Error":{"Code":"Jobloom.KeyMissing","Message":"-"}}}', 401);
    expect(await client.status()).toMatchObject({ ok: false, error: { code: 'Jobloom.KeyMissing' } });
  });

  describe('asks how a request is signed', () => {
    const steps = { host: 'h', timestamp: 7, secretId: 'AKID••••', steps: [] };

    it('at that time, with that key, for that target', async () => {
      const { client, asked } = clientOf(JSON.stringify(steps));
      const options = { target: 'tencent', region: 'ap-shanghai', key: 'made-up', timestamp: 7 } as const;
      expect(await client.explainSignature({ Job: {} }, options)).toEqual({ ok: true, value: steps });
      expect(asked[0]?.url).toBe('http://127.0.0.1:5599/api/sign?key=made-up&timestamp=7');
      expect(asked[0]?.headers.get('X-Jobloom-Target')).toBe('tencent');
      expect(asked[0]?.headers.get('X-Jobloom-Region')).toBe('ap-shanghai');
      expect(await asked[0]?.json()).toEqual({ Job: {} });
    });

    it('by the clock of the proxy, for a region that is not known', async () => {
      const { client, asked } = clientOf(JSON.stringify(steps));
      const options = { target: 'local', region: undefined, key: 'target', timestamp: undefined } as const;
      await client.explainSignature({}, options);
      expect(asked[0]?.url).toBe('http://127.0.0.1:5599/api/sign?key=target');
      expect(asked[0]?.headers.has('X-Jobloom-Region')).toBe(false);
    });

    it('and why one was refused', async () => {
      const verdict = { verdict: 'right', key: null, findings: [] };
      const { client, asked } = clientOf(JSON.stringify(verdict));
      expect(await client.diagnoseSignature({ text: 'POST /', refusedAt: 9 })).toEqual({
        ok: true,
        value: verdict,
      });
      expect(asked[0]?.url).toBe('http://127.0.0.1:5599/api/sign/why');
      expect(await asked[0]?.json()).toEqual({ text: 'POST /', refusedAt: 9 });
    });

    it.each([
      [
        'a refusal',
        '{"Response":{"Error":{"Code":"Jobloom.NoCredentials","Message":"-"}}}',
        'Jobloom.NoCredentials',
      ],
      ['another shape', '{"steps":1}', 'Jobloom.ProxyBroken'],
    ])('and turns %s into an error value', async (_, body, code) => {
      const { client } = clientOf(body);
      const options = { target: 'local', region: undefined, key: 'target', timestamp: undefined } as const;
      expect(await client.explainSignature({}, options)).toMatchObject({ ok: false, error: { code } });
    });
  });
});
