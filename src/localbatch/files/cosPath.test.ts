import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cosPlace, safeName, safeSteps } from './cosPath.ts';

describe('addresses in COS', () => {
  test.each([
    [
      'cos://dondonbatch-1251783334.cosgz.myqcloud.com/hello2/logs/',
      'dondonbatch-1251783334',
      ['hello2', 'logs'],
    ],
    ['cos://demo-1251783334.cos.ap-nanjing.myqcloud.com/', 'demo-1251783334', []],
    ['cos://demo-1251783334.cos.ap-nanjing.myqcloud.com', 'demo-1251783334', []],
    ['https://demo-1.cos.ap-guangzhou.myqcloud.com/a/b.tgz', 'demo-1', ['a', 'b.tgz']],
    ['http://demo-1.cosbj.myqcloud.com/a.tgz', 'demo-1', ['a.tgz']],
  ])('%s', (text, bucket, steps) => {
    expect(cosPlace(text)).toEqual({ bucket, steps });
  });

  test.each([
    'cos://batchcompute/hello/logs/',
    'cos://../../etc/passwd',
    'cfs://10.0.0.1/a/',
    'cos://a/../b.cos.ap-nanjing.myqcloud.com/',
    '/etc/passwd',
    '',
  ])('%s is none', (text) => {
    expect(cosPlace(text)).toBeUndefined();
  });

  test('no key leads out of its bucket', () => {
    const piece = fc.oneof(fc.constantFrom('..', '.', '', '/', '\\', '\0', '%2e%2e', '...'), fc.string());
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const joined = path.posix.join('/cos/bucket', ...safeSteps(pieces.join('/')));
        expect(joined === '/cos/bucket' || joined.startsWith('/cos/bucket/')).toBe(true);
        expect(joined).not.toContain('\0');
      }),
    );
  });

  test('an ordinary name stays as it is, also with dots', () => {
    for (const name of ['stdout.job-1.A.0.log', '..hidden', '任务.log', '...'])
      expect(safeName(name)).toBe(name);
    expect(safeName('../x')).toBe('..%2Fx');
    expect(safeName('..')).toBe('%2E%2E');
  });
});
