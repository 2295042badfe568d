import { expect, test } from 'vitest';
import { getAt } from '../model/lens.ts';
import { counterIds, requestWith } from '../model/testing/builders.ts';
import { fixesOf, mendAll } from './importFixes.ts';

const request = requestWith({
  tasks: {
    a: {
      RedirectInfo: {
        StdoutRedirectPath: 'cos://logs-1250000000.cosgz.myqcloud.com/a/',
        StderrRedirectPath: 'cos://logs-1250000000.cos.ap-guangzhou.myqcloud.com/a',
      },
    },
  },
});
const paths = (of: typeof request) => getAt(of, ['Job', 'Tasks', 0, 'RedirectInfo']);

test('one fix mends one place of the request and leaves the others', () => {
  const [slash] = fixesOf(request, counterIds()).filter(({ at }) => at.endsWith('StderrRedirectPath'));
  expect(slash?.at).toBe('Job.Tasks[0].RedirectInfo.StderrRedirectPath');
  expect(paths(slash?.mend() ?? {})).toEqual({
    StdoutRedirectPath: 'cos://logs-1250000000.cosgz.myqcloud.com/a/',
    StderrRedirectPath: 'cos://logs-1250000000.cos.ap-guangzhou.myqcloud.com/a/',
  });
});

test('all fixes mend all places, and a request without faults stays the same object', () => {
  const mended = mendAll(request, counterIds());
  expect(fixesOf(mended, counterIds())).toEqual([]);
  expect(paths(mended)).toEqual({
    StdoutRedirectPath: 'cos://logs-1250000000.cos.ap-guangzhou.myqcloud.com/a/',
    StderrRedirectPath: 'cos://logs-1250000000.cos.ap-guangzhou.myqcloud.com/a/',
  });
  expect(mendAll(mended, counterIds())).toBe(mended);
});
