import { describe, expect, test } from 'vitest';
import { signTc3 } from '../../signing/signTc3.ts';
import { goodJob, testWorld } from '../testing/testWorld.ts';

const env = {
  TENCENTCLOUD_SECRET_ID: 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3f2a',
  TENCENTCLOUD_SECRET_KEY: 'the-cloud-secret-key',
};

describe('sign', () => {
  test('prints each step with the key of the environment, the SecretId masked', async () => {
    const { jobloom, write, printed } = await testWorld({ env });
    await write('job.json', goodJob);
    expect(await jobloom('sign', 'job.json', '--target', 'tencent', '--timestamp', '1551113065')).toBe(0);
    const { steps } = signTc3({
      secretId: env.TENCENTCLOUD_SECRET_ID,
      secretKey: env.TENCENTCLOUD_SECRET_KEY,
      service: 'batch',
      host: 'batch.tencentcloudapi.com',
      action: 'SubmitJob',
      timestamp: 1551113065,
      payload: JSON.stringify(goodJob),
      contentType: 'application/json',
    });
    const text = printed.join('\n');
    expect(text).toContain(`# Canonical request\n${steps.canonicalRequest}\n`);
    expect(text).toContain(`# String to sign\n${steps.stringToSign}\n`);
    expect(text).toContain(`# Signature\n${steps.signature}\n`);
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
});
