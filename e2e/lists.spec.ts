import { memberOf, pasteText, requestOnPage } from './pages/requestOnPage.ts';
import { oneTask } from './requests.ts';
import { expect, test } from './test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test.describe('lists of the inspector', () => {
  test('are added to, reordered, removed from, and take many that are pasted at once', async ({
    composer,
    page,
  }) => {
    const { inspector } = composer;
    await composer.import(oneTask());
    await composer.canvas.select('align');
    const member = async (path: string) => memberOf((await requestOnPage(composer)).tasks[0], path);

    await inspector.openGroup('Environment variables');
    await inspector.add('EnvVars', 'REF');
    await page.keyboard.press('Tab');
    await page.keyboard.type('hg38');
    await inspector.add('EnvVars', '');
    await pasteText(page, '# threads and place\nexport THREADS="8"\nTMP=/tmp # here\n');
    expect(await member('EnvVars')).toEqual([
      { Name: 'REF', Value: 'hg38' },
      { Name: 'THREADS', Value: '8' },
      { Name: 'TMP', Value: '/tmp' },
    ]);
    await inspector.chooseForItem('EnvVars', 'item 3', 'Move up');
    await inspector.chooseForItem('EnvVars', 'item 1', 'Remove');
    expect(await member('EnvVars')).toEqual([
      { Name: 'TMP', Value: '/tmp' },
      { Name: 'THREADS', Value: '8' },
    ]);

    const groups = 'ComputeEnv.EnvData.SecurityGroupIds';
    await inspector.openGroup('Network');
    await inspector.add(groups, '');
    await pasteText(page, 'sg-1a2b3c4d, sg-2a2b3c4d\nsg-3a2b3c4d');
    expect(await member(groups)).toEqual(['sg-1a2b3c4d', 'sg-2a2b3c4d', 'sg-3a2b3c4d']);
    await inspector.chooseForItem(groups, 'item 1', 'Move down');
    await inspector.chooseForItem(groups, 'item 3', 'Remove');
    expect(await member(groups)).toEqual(['sg-2a2b3c4d', 'sg-1a2b3c4d']);

    const bucket = 'cos://in-1250000000.cos.ap-guangzhou.myqcloud.com';
    await inspector.openGroup('Storage mapping');
    for (const name of ['a', 'b']) {
      await inspector.add('InputMappings', `${bucket}/${name}/`);
      await page.keyboard.press('Tab');
      await page.keyboard.type(`/${name}/`);
    }
    await inspector.chooseForItem('InputMappings', 'Input, item 2', 'Move up');
    expect(await member('InputMappings')).toEqual([
      { SourcePath: `${bucket}/b/`, DestinationPath: '/b/' },
      { SourcePath: `${bucket}/a/`, DestinationPath: '/a/' },
    ]);
    await inspector.chooseForItem('InputMappings', 'Input, item 1', 'Remove');
    await inspector.chooseForItem('InputMappings', 'Input, item 1', 'Remove');
    expect(await member('InputMappings'), 'the empty list goes').toBeUndefined();
    await composer.undoButton.click();
    expect(await member('InputMappings')).toHaveLength(1);
  });

  test('10,000 variables are pasted, shown and sent', async ({ composer, page }) => {
    const { inspector } = composer;
    await composer.import(oneTask());
    await composer.canvas.select('align');
    await inspector.openGroup('Environment variables');
    await inspector.add('EnvVars', '');
    const lines = Array.from({ length: 10_000 }, (_, at) => `NAME_${at}=value ${at}`);
    await pasteText(page, lines.join('\n'));
    await expect(inspector.root.getByText('10,000 items pasted')).toBeVisible();
    await expect(inspector.group('Environment variables').getByText('10,000 set')).toBeVisible();
    const { tasks } = await requestOnPage(composer);
    const sent = memberOf(tasks[0], 'EnvVars') as readonly object[];
    expect(sent).toHaveLength(10_000);
    expect(sent.at(-1)).toEqual({ Name: 'NAME_9999', Value: 'value 9999' });
    await composer.undoButton.click();
    await expect(inspector.group('Environment variables').getByText('1 set')).toBeVisible();
  });
});

test('secrets are masked on the page and in its texts, until one asks to see them', async ({ composer }) => {
  const { inspector } = composer;
  const secret = 'hush 私密';
  await composer.import(
    oneTask({ Authentications: [{ Scene: 'COS', SecretId: 'AKIDx', SecretKey: secret }] }),
  );
  await composer.canvas.select('align');
  await inspector.openGroup('Docker');
  await inspector.fill('Application.Docker.Password', secret);
  await inspector.openGroup('Storage mapping');
  for (const path of ['Application.Docker.Password', 'Authentications[0].SecretKey']) {
    await expect(inspector.field(path)).toHaveAttribute('type', 'password');
    await inspector.row(path).getByRole('button', { name: 'Show' }).click();
    await expect(inspector.field(path)).toHaveAttribute('type', 'text');
    await expect(inspector.field(path)).toHaveValue(secret);
    await inspector.row(path).getByRole('button', { name: 'Hide' }).click();
    await expect(inspector.field(path)).toHaveAttribute('type', 'password');
  }
  expect((await requestOnPage(composer)).text).not.toContain('hush');
  const panel = await composer.openDrawer('Request JSON');
  await panel.getByRole('button', { name: 'Masked' }).click();
  expect((await requestOnPage(composer)).text.split(secret)).toHaveLength(3);
});

test.describe('what is no good', () => {
  test('a number is kept as it is typed, with a problem at the field', async ({ composer, page }) => {
    const { inspector } = composer;
    await composer.import(oneTask());
    await composer.canvas.select('align');
    const instances = inspector.field('TaskInstanceNum');
    const said = inspector.said('TaskInstanceNum', 'error');
    for (const [typed, sent] of [
      ['1e3', '1e3'],
      ['１２', '１２'],
      ['9007199254740993', '9007199254740993'],
      ['-1', -1],
      ['1.5', '1.5'],
    ] as const) {
      await instances.fill('');
      await instances.pressSequentially(typed);
      await expect(said.first(), typed).toBeVisible();
      await expect(instances).toHaveAttribute('aria-invalid', 'true');
      await page.keyboard.press('Tab');
      await expect(instances, 'left as it was typed').toHaveValue(typed);
      expect(memberOf((await requestOnPage(composer)).tasks[0], 'TaskInstanceNum')).toBe(sent);
    }
    await instances.fill('007');
    await expect(said).toHaveCount(0);
    await expect(instances).toHaveValue('007');
    expect(memberOf((await requestOnPage(composer)).tasks[0], 'TaskInstanceNum')).toBe(7);
  });

  test('a value of the wrong type is kept, shown, reported and given out as it came', async ({
    composer,
  }) => {
    const { inspector } = composer;
    const strange = {
      TaskInstanceNum: 'many',
      Timeout: [60],
      MaxRetryCount: true,
      FailedAction: 7,
      EnvVars: 'A=1',
      InputMappings: 'cos://b/',
      RedirectInfo: 'cos://logs/',
    };
    await composer.import(oneTask(strange));
    await composer.canvas.select('align');
    for (const group of ['Retry and time-out', 'Environment variables', 'Storage mapping', 'Other members']) {
      await inspector.openGroup(group);
    }
    await expect(inspector.field('TaskInstanceNum')).toHaveValue('many');
    await expect(inspector.field('Timeout')).toHaveValue('[60]');
    await expect(inspector.field('MaxRetryCount')).toHaveValue('true');
    await expect(inspector.row('FailedAction')).toContainText('7');
    for (const path of ['EnvVars', 'InputMappings', 'RedirectInfo'] as const) {
      await expect(inspector.group('Other members')).toContainText(strange[path]);
    }
    await inspector.openGroup('Redirect');
    for (const member of Object.keys(strange)) {
      // What is no object cannot hold the field: it is said at the first one that it would hold.
      const path = member === 'RedirectInfo' ? 'RedirectInfo.StdoutRedirectPath' : member;
      await expect(inspector.said(path, 'error'), `${path} is reported`).not.toHaveCount(0);
    }
    await inspector.fill('TaskName', 'renamed');
    const { tasks } = await requestOnPage(composer);
    expect(tasks[0]).toMatchObject({ ...strange, TaskName: 'renamed' });
  });

  test('a text of a megabyte is taken as it is, and reported', async ({ composer, page }) => {
    const { inspector } = composer;
    await composer.import(oneTask());
    await inspector.showJob();
    await inspector.field('Job.JobDescription').focus();
    const text = 'a text, '.repeat(125_000);
    await pasteText(page, text);
    await expect(inspector.field('Job.JobDescription')).toHaveValue(text);
    await expect(inspector.said('Job.JobDescription', 'error')).toBeVisible();
    expect((await requestOnPage(composer)).Job.JobDescription).toBe(text);
    await composer.undoButton.click();
    await expect(inspector.field('Job.JobDescription')).toHaveValue('');
  });
});
