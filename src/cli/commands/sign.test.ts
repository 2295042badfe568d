import { describe, expect, test } from 'vitest';
import { signTc3 } from '../../signing/signTc3.ts';
import { goodJob, testWorld } from '../testing/testWorld.ts';

const env = {
  TENCENTCLOUD_SECRET_ID: 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3f2a',
  TENCENTCLOUD_SECRET_KEY: 'the-cloud-secret-key',
};

const signedByHand = (payload: string) =>
  signTc3({
    secretId: env.TENCENTCLOUD_SECRET_ID,
    secretKey: env.TENCENTCLOUD_SECRET_KEY,
    service: 'batch',
    host: 'batch.tencentcloudapi.com',
    action: 'SubmitJob',
    timestamp: 1551113065,
    payload,
    contentType: 'application/json',
  });

describe('sign', () => {
  test('prints each step with the key of the environment, the SecretId masked', async () => {
    const { jobloom, write, printed } = await testWorld({ env });
    await write('job.json', goodJob);
    expect(await jobloom('sign', 'job.json', '--target', 'tencent', '--timestamp', '1551113065')).toBe(0);
    const { steps } = signedByHand(JSON.stringify(goodJob));
    const text = printed.join('\n');
    expect(text).toMatch(/^# 2\. Canonical request\n# .*\n/m);
    expect(text).toContain(`.\n${steps.canonicalRequest}\n`);
    expect(text).toContain(`.\n${steps.stringToSign}\n`);
    expect(text).toContain(`.\n${steps.signature}\n`);
    expect(text).toContain('Credential=AKID••••••••3f2a/2019-02-25/batch/tc3_request');
    expect(text).not.toContain(env.TENCENTCLOUD_SECRET_ID);
    expect(text).not.toContain(env.TENCENTCLOUD_SECRET_KEY);
  });

  test('without any key says where it looked, and ends with 2', async () => {
    const fetch = async () => {
      throw new TypeError('no network in this test');
    };
    const { jobloom, write, reported } = await testWorld({ env: {}, fetch });
    await write('job.json', goodJob);
    expect(await jobloom('sign', 'job.json', '--target', 'tencent')).toBe(2);
    expect(reported.at(-1)).toContain('TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY are not set');
    expect(reported.at(-1)).toContain('~/.tccli/default.credential (no such file)');
  });

  test('with the local key needs a service that runs', async () => {
    const { jobloom, write, reported } = await testWorld();
    await write('job.json', goodJob);
    expect(await jobloom('sign', 'job.json')).toBe(2);
    expect(reported.at(-1)).toContain('No service runs on this data directory');
  });

  test('as JSON, with the made-up pair and its keys, needs no service', async () => {
    const { jobloom, write, printed } = await testWorld();
    await write('job.json', goodJob);
    expect(await jobloom('sign', 'job.json', '--made-up', '--json', '--timestamp', '1551113065')).toBe(0);
    const { steps, host, timestamp } = JSON.parse(printed.join('\n'));
    expect({ host, timestamp }).toEqual({ host: 'batch.tencentcloudapi.com', timestamp: 1551113065 });
    expect(steps.map(({ step }: { step: string }) => step)).toEqual([
      'payloadHash',
      'canonicalRequest',
      'canonicalRequestHash',
      'stringToSign',
      'dateKey',
      'serviceKey',
      'signingKey',
      'signature',
      'authorization',
    ]);
    expect(steps[4].text).toMatch(/= [0-9a-f]{64}$/);
    expect(printed.join('')).not.toContain('Gu5t9xGARNpq86cd98joQYCN3EXAMPLE');
  });

  test('never shows the keys that are made of a real one', async () => {
    const { jobloom, write, printed } = await testWorld({ env });
    await write('job.json', goodJob);
    await jobloom('sign', 'job.json', '--target', 'tencent', '--json', '--timestamp', '1551113065');
    const { steps } = JSON.parse(printed.join('\n'));
    for (const at of [4, 5, 6]) expect(steps[at].text).not.toMatch(/[0-9a-f]{64}/);
    expect(printed.join('')).not.toContain(env.TENCENTCLOUD_SECRET_KEY);
    expect(printed.join('')).not.toContain(env.TENCENTCLOUD_SECRET_ID);
  });

  test.each(['now', '1.5', '-1', ' '])('refuses the timestamp “%s”', async (timestamp) => {
    const { jobloom, write, reported } = await testWorld();
    await write('job.json', goodJob);
    expect(await jobloom('sign', 'job.json', '--made-up', `--timestamp=${timestamp}`)).toBe(2);
    expect(reported.at(-1)).toBe('--timestamp is a time in Unix seconds.');
  });
});

describe('sign --why', () => {
  const signed = (payload: string) => signedByHand(payload).headers;
  const curl = (payload: string, sent = payload) =>
    `curl https://batch.tencentcloudapi.com/ ${Object.entries(signed(payload))
      .map(([name, value]) => `-H '${name}: ${value}'`)
      .join(' ')} --data-binary '${sent}'`;
  const why = ['--why', '--target', 'tencent', '--timestamp', '1551113065'];

  test('names the step and the cause, with the key of this machine', async () => {
    const { jobloom, write, printed } = await testWorld({ env });
    await write('refused.txt', curl('{"Job": 1}', '{"Job":1}'));
    expect(await jobloom('sign', 'refused.txt', ...why)).toBe(1);
    expect(printed[0]).toBe('The request is wrong here:');
    expect(printed[1]).toMatch(/^✗ Canonical request: The signature fits another writing of the same JSON/);
    expect(printed).toHaveLength(2);
  });

  test('says both when a fault shows and the signature fits nothing', async () => {
    const { jobloom, write, printed } = await testWorld({ env, language: 'zh-CN' });
    const text = curl('{}').replace(/Signature=[0-9a-f]{64}/, `Signature=${'0'.repeat(64)}`);
    await write('refused.txt', text.replace('2019-02-25/', '2019-02-26/'));
    expect(await jobloom('sign', 'refused.txt', ...why)).toBe(1);
    expect(printed).toEqual([
      expect.stringContaining('此外，签名与此密钥不符'),
      expect.stringMatching(/^✗ 待签名字符串：凭证范围写的是 2019-02-26：用了本地日期/),
    ]);
  });

  test('says that a signature is right', async () => {
    const { jobloom, write, printed } = await testWorld({ env });
    await write('refused.txt', curl('{}'));
    expect(await jobloom('sign', 'refused.txt', ...why, '--json')).toBe(0);
    expect(JSON.parse(printed.join(''))).toEqual({ verdict: 'right', findings: [] });
  });

  test('says that it has not the key of that SecretId', async () => {
    const other = { ...env, TENCENTCLOUD_SECRET_ID: 'AKIDanotherone00000000000000000000' };
    const { jobloom, write, printed } = await testWorld({ env: other });
    await write('refused.txt', curl('{}'));
    expect(await jobloom('sign', 'refused.txt', ...why)).toBe(0);
    expect(printed[0]).toContain('not known here');
  });

  test('refuses what is no request', async () => {
    const { jobloom, write, reported } = await testWorld({ env });
    await write('refused.txt', 'hello');
    expect(await jobloom('sign', 'refused.txt', ...why)).toBe(2);
    expect(reported.at(-1)).toContain('refused.txt: a request expected');
  });
});
