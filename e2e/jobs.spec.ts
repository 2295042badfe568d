import { Drafts } from './pages/Drafts.ts';
import { requestOf } from './requests.ts';
import { expect, test } from './test.ts';

test.describe('jobs', () => {
  test('the list shows state and time, and opens the job', async ({ composer }) => {
    await composer.import(JSON.stringify(requestOf('listed', { a: 'echo a' })));
    const { jobId } = await composer.submit();
    const jobs = await composer.openJobs();
    await expect(jobs.row(jobId)).toContainText('Succeeded');
    await expect(jobs.row(jobId)).toContainText(/Today \d\d:\d\d/);
    const job = await jobs.openJob(jobId);
    await job.expectState('Succeeded');
  });

  test('a job is followed on the graph that was drawn', async ({ composer }) => {
    await composer.import(JSON.stringify(requestOf('drawn', { a: 'echo a', b: 'echo b' }, [['a', 'b']])));
    await composer.canvas.move('b', { x: 220, y: 40 });
    const between = (a: { x: number; y: number }, b: { x: number; y: number }) =>
      Math.atan2(b.y - a.y, b.x - a.x);
    const drawn = between(await composer.canvas.place('a'), await composer.canvas.place('b'));
    const { jobId } = await composer.submit();
    const job = await composer.openSubmittedJob(jobId);
    await job.expectState('Succeeded');
    expect(between(await composer.canvas.place('a'), await composer.canvas.place('b'))).toBeCloseTo(drawn, 1);
  });

  test('a running job is terminated after a question', async ({ composer, page }) => {
    await composer.import(
      JSON.stringify(requestOf('endless', { wait: 'sleep 600', after: 'echo after' }, [['wait', 'after']])),
    );
    const { jobId } = await composer.submit();
    const job = await composer.openSubmittedJob(jobId);
    await expect(job.node('wait')).toContainText('Running');
    await expect(job.node('after')).toContainText('Waits for wait');
    await page.getByRole('button', { name: 'Terminate…' }).click();
    await page.getByRole('button', { name: 'Terminate the job' }).click();
    await job.expectState('Failed');
  });

  test('what failed is retried, and only that', async ({ composer, page, jobloom }) => {
    // Each run says when it ran, so that a second one is told from the first.
    await composer.import(
      JSON.stringify(requestOf('half', { good: 'date +%s%N', bad: 'date +%s%N; exit 1' })),
    );
    const { jobId } = await composer.submit();
    const job = await composer.openSubmittedJob(jobId);
    await job.expectState('Failed');
    const logOf = async (TaskName: string) => {
      const { TaskInstanceLogSet } = await jobloom.ask('DescribeTaskLogs', { JobId: jobId, TaskName });
      return (TaskInstanceLogSet as { StdoutLog: string }[])[0]?.StdoutLog;
    };
    const [good, bad] = [await logOf('good'), await logOf('bad')];
    await page.getByRole('button', { name: 'Retry what failed' }).click();
    await expect.poll(() => logOf('bad')).not.toBe(bad);
    await job.expectState('Failed');
    expect(await logOf('good')).toBe(good);
  });

  test('its request becomes a new draft, and the former one stays in the list', async ({
    composer,
    page,
  }) => {
    await composer.import(JSON.stringify(requestOf('again', { x: 'echo x', y: 'echo y' }, [['x', 'y']])));
    const { jobId } = await composer.submit();
    await composer.import(JSON.stringify(requestOf('other', { z: 'echo z' })));
    const jobs = await composer.openJobs();
    await jobs.chooseInMenu(jobId, 'Copy to new draft');
    await expect(page).toHaveURL(/\/$/);
    await composer.expectTasks(['x', 'y']);
    await expect(composer.canvas.dependences).toHaveCount(1);
    await expect(composer.undoButton).toHaveAttribute('aria-disabled', 'true');
    const drafts = new Drafts(page);
    await drafts.open('other');
    await composer.expectTasks(['z']);
    await drafts.open('again');
    await composer.expectTasks(['x', 'y']);
  });

  test('a job that is over can be deleted', async ({ composer, page }) => {
    await composer.import(JSON.stringify(requestOf('gone', { a: 'echo a' })));
    const { jobId } = await composer.submit();
    const job = await composer.openSubmittedJob(jobId);
    await job.expectState('Succeeded');
    await page.getByRole('button', { name: 'More for gone' }).click();
    await page.getByRole('menuitem', { name: 'Delete…' }).click();
    await page.getByRole('button', { name: 'Delete the job' }).click();
    await expect(page).toHaveURL(/\/jobs$/);
    await expect(page.getByText(jobId)).toHaveCount(0);
  });
});
