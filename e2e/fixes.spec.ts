import { memberOf, requestOnPage, writeRequest } from './pages/requestOnPage.ts';
import { requestOf } from './requests.ts';
import { expect, test } from './test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const host = 'logs-1250000000.cos.ap-guangzhou.myqcloud.com';
const types = 'ComputeEnv.EnvData.InstanceTypes';
const notifications = [{ TopicName: 't', EventConfigs: [{ EventName: 'JOB_FAILED', EventVars: [] }] }];

const broken = withJob(
  requestOf(
    'broken',
    { align: 'echo align', sort: 'echo sort' },
    [
      ['align', 'sort'],
      ['align', 'sort'],
    ],
    {
      Timeout: '60',
      RedirectInfo: {
        StdoutRedirectPath: 'cos://logs-1250000000.cosgz.myqcloud.com/out/',
        StderrRedirectPath: `cos://${host}/err`,
      },
      InputMappings: [{ SourcePath: `cos://${host.replace('-', '- ')}/in/`, DestinationPath: '/in/' }],
      ComputeEnv: { EnvData: { InstanceTypes: ['S5.MEDIUM4', 'S5.LARGE8', 'S5.MEDIUM4'] } },
    },
  ),
  { Notifications: notifications, NotificationTarget: 'CMQ' },
);

function withJob(request: object, members: object): object {
  return { ...request, Job: { ...(request as { Job: object }).Job, ...members } };
}

/** Where each of them stands, on its task or on the job, what its button says, and what is there afterwards. */
const repairs = [
  { field: 'Timeout', fix: 'Use 60', path: 'Timeout', value: 60 },
  {
    field: 'RedirectInfo.StdoutRedirectPath',
    fix: 'Use cos.ap-guangzhou',
    path: 'RedirectInfo.StdoutRedirectPath',
    value: `cos://${host}/out/`,
  },
  {
    field: 'RedirectInfo.StderrRedirectPath',
    fix: 'Add “/”',
    path: 'RedirectInfo.StderrRedirectPath',
    value: `cos://${host}/err/`,
  },
  {
    field: 'InputMappings[0].SourcePath',
    fix: 'Remove the blanks',
    path: 'InputMappings.0.SourcePath',
    value: `cos://${host}/in/`,
  },
  { field: `${types}[2]`, fix: 'Remove the duplicate', path: types, value: ['S5.MEDIUM4', 'S5.LARGE8'] },
] as const;

test('each fix stands at its field, as a button and by Alt+Enter; all of them are one step', async ({
  composer,
  page,
}) => {
  const { inspector } = composer;
  await writeRequest(composer, broken);
  const problems = await composer.openDrawer('Problems');
  const found = problems.getByRole('listitem');
  // Five for each of the tasks, the old target of the job, and the dependence that stands twice.
  await expect(found).toHaveCount(12);

  await problems.getByRole('button', { name: /^Fix all/ }).click();
  await expect(problems.getByText('No problems')).toBeVisible();
  const sound = await requestOnPage(composer);
  for (const task of sound.tasks) {
    for (const { path, value } of repairs) expect(memberOf(task, path), path).toEqual(value);
  }
  expect(sound.Job.NotificationTarget).toBe('TDMQ_CMQ');
  expect(sound.Job.Dependences).toEqual([{ StartTask: 'align', EndTask: 'sort' }]);
  await composer.undoButton.click();
  await composer.openDrawer('Problems');
  await expect(found).toHaveCount(12);

  for (const [name, press] of [
    ['align', 'button'],
    ['sort', 'keys'],
  ] as const) {
    for (const { field, fix } of repairs) {
      // A row says the member without the objects around it.
      const member = field.replace(/^(?:RedirectInfo|ComputeEnv\.EnvData)\./, '');
      const row = found.filter({ hasText: name }).getByRole('button', { name: member });
      if (press === 'button') await row.click();
      else await row.press('Enter');
      await expect(inspector.title).toHaveText(name);
      await expect(inspector.field(field)).toBeFocused();
      const button = inspector.row(field).getByRole('button', { name: fix });
      await expect(button).toContainText('Alt');
      if (press === 'button') await button.click();
      else await page.keyboard.press('Alt+Enter');
      await expect(button).toBeHidden();
    }
  }
  await found.filter({ hasText: 'CMQ' }).getByRole('button', { name: 'NotificationTarget' }).click();
  await expect(inspector.row('Job.NotificationTarget').getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Alt+Enter');
  await found.getByRole('button', { name: 'Remove the duplicate' }).click();
  await expect(problems.getByText('No problems')).toBeVisible();
  expect((await requestOnPage(composer)).text).toBe(sound.text);
});
