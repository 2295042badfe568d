import { expect, test } from 'vitest';
import { redirectOf } from './redirect.ts';

const name = { jobId: 'job-97zcl3wt', taskName: 'A', index: 1 };
const logs = 'cos://dondonbatch-1251783334.cosgz.myqcloud.com/hello2/logs/';

test('a path alone gets the file names of the documentation', () => {
  expect(redirectOf({ StdoutRedirectPath: logs, StderrRedirectPath: logs }, name)).toEqual({
    StdoutRedirectPath: logs,
    StderrRedirectPath: logs,
    StdoutRedirectFileName: 'stdout.job-97zcl3wt.A.1.log',
    StderrRedirectFileName: 'stderr.job-97zcl3wt.A.1.log',
  });
});

test('the three placeholders are filled in, and no others', () => {
  const template = `\${BATCH_TASK_NAME}/\${BATCH_JOB_ID}-\${BATCH_TASK_INSTANCE_INDEX}-\${HOME}.txt`;
  const redirect = redirectOf({ StdoutRedirectPath: logs, StdoutRedirectFileName: template }, name);
  expect(redirect.StdoutRedirectFileName).toBe(`A/job-97zcl3wt-1-\${HOME}.txt`);
});

test('without a path everything is empty, as in the example of DescribeTaskLogs', () => {
  const empty = {
    StdoutRedirectPath: '',
    StderrRedirectPath: '',
    StdoutRedirectFileName: '',
    StderrRedirectFileName: '',
  };
  expect(redirectOf(undefined, name)).toEqual(empty);
  expect(redirectOf({ StdoutRedirectFileName: 'x' }, name)).toEqual(empty);
});
