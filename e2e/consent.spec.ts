// A machine without a sandbox: commands would run with the person's rights, so the page asks for each job.
import { Composer } from './pages/Composer.ts';
import { requestOf } from './requests.ts';
import { expect, test } from './test.ts';
import { startJobloom } from './world/jobloom.ts';

test('without a sandbox the page shows the commands and asks, for each job', async ({ page }) => {
  const jobloom = await startJobloom({ JOBLOOM_SANDBOX: 'none' });
  try {
    const composer = await Composer.open(page, jobloom);
    await composer.import(JSON.stringify(requestOf('bare', { hello: 'echo from-this-machine' })));
    await composer.submitButton.click();
    const popover = composer.submitPopover;
    await expect(popover).toContainText('echo from-this-machine');
    const confirm = popover.getByRole('button', { name: /^Submit/ });
    await expect(confirm).toBeDisabled();
    await popover.getByRole('button', { name: 'Cancel' }).click();
    expect((await jobloom.ask('DescribeJobs', {})).TotalCount, 'nothing was submitted').toBe(0);

    const { jobId } = await composer.submit();
    const job = await composer.openSubmittedJob(jobId);
    await job.expectState('Succeeded');
    await expect(job.log).toContainText('from-this-machine');
  } finally {
    await jobloom.stop();
  }
});
