import { dagExample, singleTaskExample } from '../src/exchange/testing/documentationExamples.ts';
import { requestOf } from './requests.ts';
import { expect, test } from './test.ts';

test.describe('submitting to the local service', () => {
  test('the first example of the documentation ends SUCCEED with 6765 in its log', async ({
    composer,
    jobloom,
  }) => {
    await composer.import(singleTaskExample);
    const { jobId, request } = await composer.submit();
    expect(request).toEqual({
      ClientToken: expect.stringMatching(/^[\x21-\x7e]{1,64}$/),
      Placement: { Zone: 'ap-guangzhou-2' },
      Job: {
        JobName: 'test',
        JobDescription: 'test',
        Priority: 1,
        Tasks: [
          {
            TaskName: 'hello2',
            TaskInstanceNum: 1,
            Application: {
              DeliveryForm: 'LOCAL',
              Command: 'python -c "fib=lambda n:1 if n<=2 else fib(n-1)+fib(n-2); print(fib(20))"',
            },
            ComputeEnv: {
              EnvType: 'MANAGED',
              EnvData: { InstanceType: 'S1.SMALL1', ImageId: 'img-bd78fy2t' },
            },
            RedirectInfo: {
              StdoutRedirectPath: 'cos://dondonbatch-1251783334.cosgz.myqcloud.com/hello2/logs/',
              StderrRedirectPath: 'cos://dondonbatch-1251783334.cosgz.myqcloud.com/hello2/logs/',
            },
          },
        ],
      },
    });
    const job = await composer.openSubmittedJob(jobId);
    await job.expectState('Succeeded');
    await expect(job.node('hello2')).toContainText('Succeeded');
    await expect(job.panel('hello2').getByRole('row').nth(1)).toContainText('0');
    await expect(job.log).toContainText('6765');
    const described = await jobloom.ask('DescribeJob', { JobId: jobId });
    expect(described.JobState).toBe('SUCCEED');
  });

  test('the second runs post_task only after pre_task has succeeded', async ({ composer, jobloom }) => {
    await composer.import(dagExample);
    const { jobId } = await composer.submit('keys');
    const job = await composer.openSubmittedJob(jobId);
    await job.expectState('Succeeded');
    await job.chooseTask('post_task');
    await expect(job.log).toContainText('post_task');
    const times = async (TaskName: string) => {
      const task = await jobloom.ask('DescribeTask', { JobId: jobId, TaskName });
      return (task.TaskInstanceSet as { RunningTime: string; EndTime: string }[])[0];
    };
    const [pre, post] = [await times('pre_task'), await times('post_task')];
    expect(Date.parse(pre?.EndTime ?? '')).toBeLessThanOrEqual(Date.parse(post?.RunningTime ?? ''));
  });

  test('a failing task tells its exit code, and what waits for it never starts', async ({ composer }) => {
    await composer.import(
      JSON.stringify(
        requestOf('failing', { qc: 'echo broken >&2; exit 3', report: 'echo report' }, [['qc', 'report']]),
      ),
    );
    const { jobId } = await composer.submit();
    const job = await composer.openSubmittedJob(jobId);
    await job.expectState('Failed');
    await expect(job.node('qc')).toContainText('exit code 3');
    await expect(job.node('report')).toContainText('Cannot start: qc failed');
    await job.chooseTask('qc');
    await job.panel('qc').getByRole('radio', { name: 'stderr' }).check();
    await expect(job.log).toContainText('broken');
  });

  test('with errors it is refused before anything is sent, and the focus goes to the first', async ({
    composer,
    page,
  }) => {
    await composer.import(JSON.stringify(requestOf('wrong', { a: 'echo a', b: 'echo b' })));
    await composer.canvas.select('b');
    await composer.inspector.fill('TaskInstanceNum', '-1');
    await composer.canvas.select('a');
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.url()));
    await composer.submitButton.click();
    await expect(composer.inspector.title).toHaveText('b');
    await expect(composer.inspector.field('TaskInstanceNum')).toBeFocused();
    expect(sent.filter((url) => url.includes('SubmitJob'))).toEqual([]);
  });

  test('an answer that is lost keeps the token: pressing Submit again makes no second job', async ({
    composer,
    page,
    jobloom,
  }) => {
    await composer.import(JSON.stringify(requestOf('lost-answer', { a: 'echo a' })));
    // The request reaches the service; its answer does not reach the page.
    await page.route(
      '**/api/batch/SubmitJob',
      async (route) => {
        await route.fetch();
        await route.abort();
      },
      { times: 1 },
    );
    const first = page.waitForRequest('**/api/batch/SubmitJob');
    await composer.pressSubmit();
    const popover = composer.submitPopover;
    const token = (await first).postDataJSON().ClientToken;
    await expect(popover.getByText('The outcome is not known')).toBeVisible();
    const again = page.waitForRequest('**/api/batch/SubmitJob');
    await popover.getByRole('button', { name: /^Submit again/ }).click();
    expect((await again).postDataJSON().ClientToken).toBe(token);
    await expect(page.getByText('Submitted to Local')).toBeVisible();
    const jobs = await jobloom.ask('DescribeJobs', {
      Filters: [{ Name: 'job-name', Values: ['lost-answer'] }],
    });
    expect(jobs.TotalCount).toBe(1);
  });
});
