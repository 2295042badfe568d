import { requestOf } from './requests.ts';
import { expect, test } from './test.ts';

const one = JSON.stringify(requestOf('one', { align: 'echo align' }));

test.describe('the inspector', () => {
  test('every edit is in the request that the service receives', async ({ composer, page, jobloom }) => {
    await composer.import(one);
    const { inspector } = composer;
    await inspector.showJob();
    await inspector.fill('Job.JobName', 'edited');
    await inspector.fill('Job.JobDescription', '两个样本');
    await inspector.fill('Job.Priority', '70');
    await composer.canvas.select('align');
    await inspector.fill('TaskName', 'sort');
    await inspector.fill('TaskInstanceNum', '2');
    await inspector.writeCommand('echo "sample $BATCH_TASK_INDEX"\necho done');
    await inspector.fill('ComputeEnv.EnvData.InstanceType', 'S5.LARGE8');
    await page.keyboard.press('Escape');
    await inspector.openGroup('Resources');
    await inspector.fill('ComputeEnv.EnvData.ImageId', 'img-eb30mz89');
    await inspector.openGroup('Environment variables');
    await inspector.row('EnvVars').getByRole('button', { name: 'Add' }).click();
    await page.keyboard.type('REF');
    await page.keyboard.press('Tab');
    await page.keyboard.type('hg38');
    await inspector.openGroup('Retry and time-out');
    await inspector.fill('MaxRetryCount', '1');
    await inspector.fill('Timeout', '3600');

    const { jobId, request } = await composer.submit();
    const task = {
      TaskName: 'sort',
      TaskInstanceNum: 2,
      Application: { DeliveryForm: 'LOCAL', Command: 'echo "sample $BATCH_TASK_INDEX"\necho done' },
      ComputeEnv: { EnvType: 'MANAGED', EnvData: { InstanceType: 'S5.LARGE8', ImageId: 'img-eb30mz89' } },
      EnvVars: [{ Name: 'REF', Value: 'hg38' }],
      MaxRetryCount: 1,
      Timeout: 3600,
    };
    expect(request.Job).toMatchObject({ JobName: 'edited', JobDescription: '两个样本', Priority: 70 });
    expect(request.Job.Tasks).toEqual([task]);
    const received = await jobloom.ask('DescribeJobSubmitInfo', { JobId: jobId });
    expect(received).toMatchObject({ JobName: 'edited', JobDescription: '两个样本', Priority: 70 });
    expect((received.Tasks as object[])[0]).toMatchObject(task);
  });

  test('an error stands at its field, on its node, in the list and in the top bar', async ({
    composer,
    page,
  }) => {
    await composer.import(one);
    await composer.canvas.select('align');
    await composer.inspector.fill('TaskInstanceNum', '-1');
    const field = composer.inspector.field('TaskInstanceNum');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(composer.inspector.row('TaskInstanceNum')).toContainText(/0 or more|1 or more/);
    await expect(composer.canvas.node('align')).toHaveAttribute('data-error', 'true');
    await expect(page.getByRole('button', { name: '1 problem', exact: true })).toBeVisible();
    const problems = await composer.openDrawer('Problems');
    const row = problems.getByRole('button', { name: /TaskInstanceNum/ });
    await expect(row).toContainText('align');
    await row.click();
    await expect(field).toBeFocused();
    await field.fill('1');
    await expect(composer.canvas.node('align')).not.toHaveAttribute('data-error', 'true');
    await expect(page.getByRole('button', { name: 'No problems' })).toBeVisible();
  });

  test('what was typed under the other choice comes back', async ({ composer }) => {
    await composer.import(one);
    await composer.canvas.select('align');
    const { inspector } = composer;
    const runsOn = inspector.root.getByRole('radiogroup', { name: 'Runs on' });
    await runsOn.getByRole('radio', { name: 'Environment' }).check();
    await inspector.fill('EnvId', 'env-5o4gphir');
    await runsOn.getByRole('radio', { name: 'New instances' }).check();
    await expect(inspector.field('ComputeEnv.EnvData.InstanceType')).toHaveValue('S5.MEDIUM4');
    await runsOn.getByRole('radio', { name: 'Environment' }).check();
    await expect(inspector.field('EnvId')).toHaveValue('env-5o4gphir');
  });

  test('undo while a field has the focus changes the field and keeps the focus', async ({
    composer,
    page,
  }) => {
    await composer.import(one);
    await composer.canvas.select('align');
    const name = composer.inspector.field('TaskName');
    await name.fill('sorted');
    await composer.undoButton.click();
    await expect(name).toHaveValue('align');
    await name.focus();
    await composer.redoButton.click();
    await expect(name).toHaveValue('sorted');
    await expect(page.getByRole('heading', { name: 'sorted' })).toBeVisible();
  });

  test("the request's JSON stands beside the form, live", async ({ composer }) => {
    await composer.import(one);
    const json = await composer.openDrawer('Request JSON');
    await expect(json.locator('.cm-content')).toContainText('"TaskName": "align"');
    await composer.canvas.select('align');
    await composer.inspector.fill('TaskName', 'sort');
    await expect(json.locator('.cm-content')).toContainText('"TaskName": "sort"');
  });

  test('a fix is one press, all fixes are one step', async ({ composer }) => {
    const path = 'cos://logs-1250000000.cos.ap-guangzhou.myqcloud.com/align';
    await composer.import(
      JSON.stringify(
        requestOf('paths', { align: 'echo a' }, [], {
          RedirectInfo: { StdoutRedirectPath: path, StderrRedirectPath: path },
        }),
      ),
    );
    const problems = await composer.openDrawer('Problems');
    await expect(problems.getByRole('listitem')).toHaveCount(2);
    await problems.getByRole('button', { name: /^Fix all/ }).click();
    await expect(problems.getByText('No problems')).toBeVisible();
    await composer.undoButton.click();
    await expect(problems.getByRole('listitem')).toHaveCount(2);
  });
});
