import { expect, test } from 'vitest';
import { tencentEndpoint } from './tencentEndpoint.ts';

test.each([
  [undefined, 'https://batch.tencentcloudapi.com'],
  [' ', 'https://batch.tencentcloudapi.com'],
  ['https://batch.ap-guangzhou.tencentcloudapi.com', 'https://batch.ap-guangzhou.tencentcloudapi.com'],
  ['http://127.0.0.1:9000/', 'http://127.0.0.1:9000'],
  ['http://localhost:9000', 'http://localhost:9000'],
  ['http://[::1]:9000', 'http://[::1]:9000'],
])('%s is the endpoint %s', (override, origin) => {
  const choice = tencentEndpoint(override);
  expect(choice.ok && choice.endpoint.origin).toBe(origin);
});

test.each([
  'http://batch.tencentcloudapi.com',
  'http://127.0.0.1.evil.example',
  'ftp://127.0.0.1',
  'batch.tencentcloudapi.com',
  'https://batch.tencentcloudapi.com/v2',
  'https://user:secret@batch.tencentcloudapi.com',
  'https://batch.tencentcloudapi.com/?a=b',
])('%s is refused with the name of the variable, and not quoted', (override) => {
  const choice = tencentEndpoint(override);
  expect(choice.ok ? '' : choice.message.en).toContain('JOBLOOM_TENCENT_ENDPOINT');
  expect(JSON.stringify(choice)).not.toContain('secret@');
});
