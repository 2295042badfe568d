// What the service refuses is explained, and put where it belongs.
import { Composer } from './pages/Composer.ts';
import { requestOf } from './requests.ts';
import { expect, test } from './test.ts';
import { json, type Upstream } from './world/upstream.ts';

const request = JSON.stringify(
  requestOf('answers', { align: 'echo a', sort: 'echo b' }, [['align', 'sort']]),
);
const refusal = (Code: string, Message: string) =>
  json({ Response: { Error: { Code, Message }, RequestId: 'req-9' } });
const submissions = ({ received }: Upstream) => received.filter(({ action }) => action === 'SubmitJob');

async function submitToTencent(composer: Composer): Promise<void> {
  await composer.import(request);
  await composer.chooseTarget('Tencent Cloud');
  await composer.submitButton.click();
  await composer.confirmSubmit();
}

test('a parameter in back-ticks: at its field, in the list, and no obstacle', async ({
  composer,
  page,
  upstream,
}) => {
  upstream.replyWith(refusal('InvalidParameterValue', 'The value of `Zone` is wrong.'));
  await submitToTencent(composer);
  await composer.submitPopover.getByRole('button', { name: 'Go to the field' }).click();
  await expect(composer.submitPopover).toBeHidden();
  await expect(composer.inspector.field('Placement.Zone')).toBeFocused();
  await expect(composer.inspector.row('Placement.Zone')).toContainText('A value is not allowed.');
  const problems = await composer.openDrawer('Problems');
  await expect(problems.locator('[data-problem]')).toContainText(/Placement.*Zone/);
  upstream.reset();
  await composer.submitButton.click();
  await composer.confirmSubmit();
  await expect(page.getByText('Submitted to Tencent Cloud')).toBeVisible();
  await expect(problems).toContainText('No problems');
});

test('a task that is named: the badge of its node', async ({ composer, page, upstream }) => {
  upstream.replyWith(refusal('InvalidParameterValue.InstanceType', 'task sort: not supported'));
  await submitToTencent(composer);
  await composer.submitPopover.getByRole('button', { name: 'Cancel' }).click();
  await expect(composer.canvas.node('sort').locator('button[data-severity="error"]')).toHaveText('1');
  await expect(composer.canvas.node('align').locator('button[data-severity="error"]')).toHaveCount(0);
  await expect(page.getByRole('button', { name: '1 problem' })).toBeVisible();
});

test('an expired signature: by how much the clock is wrong', async ({ composer, upstream }) => {
  upstream.replyWith((received, response) => {
    const server = Math.floor(Date.now() / 1000) - 432;
    refusal('AuthFailure.SignatureExpire', `deviation from the server time ${server}.`)(received, response);
  });
  await submitToTencent(composer);
  await expect(composer.submitPopover).toContainText(/The clock of this machine is 7 min 1[1-3] s ahead\./);
});

test('a busy service: said while it waits, one job in the end', async ({ composer, page, upstream }) => {
  let times = 0;
  const busy = refusal('RequestLimitExceeded', 'too often');
  const accepted = json({ Response: { JobId: 'job-aaaaaaaa', RequestId: 'up-2' } });
  upstream.replyWith((received, response) => {
    const isBusy = received.action === 'SubmitJob' && ++times <= 2;
    (isBusy ? busy : accepted)(received, response);
  });
  await submitToTencent(composer);
  await expect(composer.submitPopover).toContainText('Batch is busy: trying again in');
  await expect(page.getByText('Batch was busy: accepted at try 3.')).toBeVisible();
  const tokens = submissions(upstream).map(({ body }) => JSON.parse(body).ClientToken);
  expect(tokens).toHaveLength(3);
  expect(new Set(tokens).size).toBe(1);
});

test.describe('in Chinese', () => {
  test.use({ locale: 'zh-CN' });

  test('the explanation at the field is Chinese', async ({ page, jobloom }) => {
    const composer = await Composer.open(page, jobloom);
    await page.route('**/api/batch/SubmitJob', (route) =>
      route.fulfill({
        json: { Response: { Error: { Code: 'InvalidParameterValue.UnavailableZone', Message: '`Zone`' } } },
      }),
    );
    await composer.submitButton.click();
    await page.getByRole('button', { name: '转到字段' }).click();
    await expect(page.locator('[data-field="Placement.Zone"]')).toContainText('可用区当前不可用。');
  });
});
