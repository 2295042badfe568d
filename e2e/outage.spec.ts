// The local service hangs or dies while the page is used. It has a Jobloom of its own, for other tests need theirs well.
import { Composer } from './pages/Composer.ts';
import { requestOf } from './requests.ts';
import { expect, test } from './test.ts';
import { type Jobloom, startJobloom } from './world/jobloom.ts';

const request = JSON.stringify(requestOf('outage', { a: 'echo survived' }));

test.describe('the local service', () => {
  let jobloom: Jobloom;
  test.beforeEach(async () => {
    jobloom = await startJobloom();
  });
  test.afterEach(async () => {
    await jobloom.stop();
  });

  test('hangs: the time-out is told, the token is kept, and submitting again makes one job', async ({
    page,
  }) => {
    const composer = await Composer.open(page, jobloom);
    await composer.import(request);
    const pid = jobloom.localService();
    const first = page.waitForRequest('**/api/batch/SubmitJob');
    process.kill(pid, 'SIGSTOP');
    try {
      await composer.pressSubmit();
      const popover = composer.submitPopover;
      await expect(popover).toContainText('Jobloom.UpstreamTimeout', { timeout: 40_000 });
      await expect(popover).toContainText('Your draft is safe');
    } finally {
      process.kill(pid, 'SIGCONT');
    }
    const again = page.waitForRequest('**/api/batch/SubmitJob');
    await composer.submitPopover.getByRole('button', { name: /^Submit again/ }).click();
    expect((await again).postDataJSON().ClientToken).toBe((await first).postDataJSON().ClientToken);
    await expect(page.getByText('Submitted to Local')).toBeVisible();
    // What arrived while it hung and what came again are one job.
    expect((await jobloom.ask('DescribeJobs', {})).TotalCount).toBe(1);
  });

  test('dies: it is started again, and what ran is run again', async ({ page }) => {
    const composer = await Composer.open(page, jobloom);
    await composer.import(JSON.stringify(requestOf('outage', { long: 'sleep 600' })));
    const { jobId } = await composer.submit();
    const job = await composer.openSubmittedJob(jobId);
    await expect(job.node('long')).toContainText('Running');
    const machine = job.panel('long').getByRole('row').nth(1).getByText(/^ins-/);
    const before = await machine.textContent();
    process.kill(jobloom.localService(), 'SIGKILL');
    await expect(machine).not.toHaveText(before ?? '');
    await expect(machine).toHaveText(/^ins-/);
    await job.expectState('Running');
    expect((await jobloom.ask('DescribeJobs', {})).TotalCount).toBe(1);
  });
});
