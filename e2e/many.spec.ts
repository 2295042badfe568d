import type { Locator } from '@playwright/test';
import type { Composer } from './pages/Composer.ts';
import { memberOf, pasteText, requestOnPage } from './pages/requestOnPage.ts';
import { requestOf } from './requests.ts';
import { expect, test } from './test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const logs = 'cos://logs-1250000000.cos.ap-guangzhou.myqcloud.com';

/** A request of these tasks, each with members of its own. */
function tasks(each: Readonly<Record<string, object>>): string {
  const names = Object.keys(each);
  const request = requestOf('many', Object.fromEntries(names.map((name) => [name, `echo ${name}`])));
  const { Job } = request as { Job: { Tasks: readonly { TaskName: string }[] } };
  const Tasks = Job.Tasks.map((task) => ({ ...task, ...each[task.TaskName] }));
  return JSON.stringify({ ...request, Job: { ...Job, Tasks } });
}

/** What stands at a path in each of the tasks. */
async function each(composer: Composer, path: string): Promise<readonly unknown[]> {
  return (await requestOnPage(composer)).tasks.map((task) => memberOf(task, path));
}

const variable = (Name: string, Value: string) => ({ Name, Value });

test.describe('several selected tasks', () => {
  test('are edited at once, as one step, and show where they differ', async ({ composer, page }) => {
    const { inspector } = composer;
    const noSlash = { RedirectInfo: { StdoutRedirectPath: `${logs}/a` } };
    await composer.import(
      tasks({
        a: { Timeout: 60, MaxRetryCount: 1, ...noSlash },
        b: { Timeout: 60, MaxRetryCount: 1, ...noSlash },
        c: { Timeout: 60, MaxRetryCount: 2 },
      }),
    );
    await composer.canvas.selectAll();
    await expect(inspector.title).toHaveText('3 tasks selected');
    await expect(inspector.root.getByText('An edit changes all 3 and is one undo step.')).toBeVisible();

    await inspector.openGroup('Retry and time-out');
    await expect(inspector.field('Timeout')).toHaveValue('60');
    await inspector.field('Timeout').click();
    await page.keyboard.press('End');
    await page.keyboard.type('00');
    expect(await each(composer, 'Timeout')).toEqual([6000, 6000, 6000]);
    await inspector.field('Timeout').focus();
    await page.keyboard.press('ControlOrMeta+z');
    await expect(inspector.field('Timeout')).toHaveValue('60');
    expect(await each(composer, 'Timeout')).toEqual([60, 60, 60]);
    await expect(inspector.title, 'the import is the step before').toHaveText('3 tasks selected');

    const retries = inspector.row('MaxRetryCount');
    await expect(inspector.field('MaxRetryCount')).toHaveValue('');
    await expect(inspector.field('MaxRetryCount')).toHaveAttribute('placeholder', '2 different values');
    await expect(retries.getByRole('listitem')).toHaveText([/^1\s*2/, /^2\s*1/]);
    await inspector.view('Mixed').check();
    await expect
      .poll(() => inspector.inSight())
      .toEqual(['TaskName', 'Application.Command', 'RedirectInfo.StdoutRedirectPath', 'MaxRetryCount']);
    await inspector.view('Shared').check();
    await expect(inspector.row('Timeout')).toBeVisible();
    await expect(retries).toBeHidden();
    await inspector.view('All').check();
    await retries.getByRole('button', { name: 'Use 2 for all' }).click();
    expect(await each(composer, 'MaxRetryCount')).toEqual([2, 2, 2]);
    await expect(retries.getByRole('listitem')).toHaveCount(0);
    await composer.undoButton.click();
    await expect(retries.getByRole('listitem')).toHaveCount(2);

    await inspector.openGroup('Redirect');
    const said = inspector.said('RedirectInfo.StdoutRedirectPath', 'error');
    await expect(said).toHaveCount(1);
    await expect(said).toContainText('2 of 3 tasks');
    await said.getByRole('button', { name: 'Add “/”' }).click();
    await expect(said).toHaveCount(0);
    expect(await each(composer, 'RedirectInfo.StdoutRedirectPath')).toEqual([
      `${logs}/a/`,
      `${logs}/a/`,
      undefined,
    ]);
    await composer.undoButton.click();
    await expect(said, 'both in one step').toContainText('2 of 3 tasks');
  });

  test('have their variables by name, and are renamed by a pattern', async ({ composer, page }) => {
    const { inspector } = composer;
    const threads = variable('THREADS', '8');
    await composer.import(
      tasks({ a: { EnvVars: [variable('REF', 'hg38'), threads] }, b: { EnvVars: [threads] } }),
    );
    await composer.canvas.select('a');
    await composer.canvas.node('b').click({ modifiers: ['ControlOrMeta'] });
    await expect(inspector.title).toHaveText('2 tasks selected');
    await inspector.openGroup('Environment variables');
    const row = inspector.row('EnvVars');
    const value = (name: string): Locator =>
      row.getByRole('textbox', { name: `Value of ${name}`, exact: true });
    await expect(row.getByText('in 1 of 2')).toBeVisible();
    await value('THREADS').fill('16');
    await row.getByRole('textbox', { name: 'Name of the new variable' }).fill('MODE');
    await page.keyboard.press('Enter');
    await expect(value('MODE')).toBeFocused();
    await page.keyboard.type('fast');
    await row.getByRole('button', { name: 'Remove REF from all' }).click();
    const sixteen = [variable('THREADS', '16'), variable('MODE', 'fast')];
    expect(await each(composer, 'EnvVars')).toEqual([sixteen, sixteen]);
    await row.getByRole('textbox', { name: 'Name of the new variable' }).focus();
    await pasteText(page, 'MODE=slow\nexport TMP="/tmp"\n');
    await expect(value('TMP')).toHaveValue('/tmp');
    const pasted = [variable('THREADS', '16'), variable('MODE', 'slow'), variable('TMP', '/tmp')];
    expect(await each(composer, 'EnvVars')).toEqual([pasted, pasted]);
    await composer.undoButton.click();
    expect(await each(composer, 'EnvVars'), 'a paste is one step').toEqual([sixteen, sixteen]);

    await inspector.row('TaskName').getByRole('button', { name: 'Rename…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Rename 2 tasks' });
    await dialog.getByRole('textbox', { name: 'Pattern' }).fill('part');
    await expect(dialog.getByRole('alert')).toContainText('2 names would occur twice');
    await expect(dialog.getByRole('button', { name: 'Rename 2 tasks' })).toBeDisabled();
    await page.keyboard.press('Enter');
    await expect(dialog).toBeVisible();
    await dialog.getByRole('textbox', { name: 'Pattern' }).fill('part-{nn}-{name}');
    await expect(dialog.getByRole('listitem')).toHaveText([/part-01-a$/, /part-02-b$/]);
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    await composer.expectTasks(['part-01-a', 'part-02-b']);
    await composer.undoButton.click();
    await composer.expectTasks(['a', 'b']);
  });
});

test('settings are copied from a task to others; new tasks take the defaults, the request does not', async ({
  composer,
  page,
}) => {
  const { inspector } = composer;
  const model = { Timeout: 60, EnvVars: [variable('REF', 'hg38')] };
  await composer.import(tasks({ a: model, b: { MaxRetryCount: 3 }, c: { EnvVars: [variable('OWN', '1')] } }));
  await composer.canvas.select('a');
  await inspector.root.getByRole('button', { name: 'More for this task' }).click();
  await page.getByRole('menuitem', { name: 'Copy settings…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Copy settings of a' });
  const copy = dialog.getByRole('button', { name: /^Copy to/ });
  await expect(copy).toBeDisabled();
  await dialog.getByRole('checkbox', { name: 'Retry and time-out' }).check();
  await dialog.getByRole('checkbox', { name: 'Environment variables' }).check();
  await dialog.getByRole('checkbox', { name: 'All 2' }).check();
  await expect(copy).toHaveText('Copy to 2 tasks');
  await copy.click();
  await expect(dialog).toBeHidden();
  expect(await each(composer, 'EnvVars')).toEqual([model.EnvVars, model.EnvVars, model.EnvVars]);
  expect(await each(composer, 'Timeout')).toEqual([60, 60, 60]);
  expect(await each(composer, 'MaxRetryCount'), 'what is not set is removed').toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  await composer.undoButton.click();
  expect(await each(composer, 'MaxRetryCount')).toEqual([undefined, 3, undefined]);

  await inspector.showJob();
  await inspector.openGroup('Defaults for new tasks');
  await inspector.fill('RedirectInfo.StdoutRedirectPath', `${logs}/all/`);
  await inspector.add('EnvVars', 'MODE');
  await page.keyboard.press('Tab');
  await page.keyboard.type('fast');
  expect((await requestOnPage(composer)).text).not.toMatch(/all\/|MODE/);
  await page.getByRole('navigation', { name: 'Outline' }).getByRole('button', { name: 'Add a task' }).click();
  await expect(composer.canvas.nodes).toHaveCount(4);
  const { tasks: sent } = await requestOnPage(composer);
  expect(sent.at(-1)).toMatchObject({
    RedirectInfo: { StdoutRedirectPath: `${logs}/all/` },
    EnvVars: [variable('MODE', 'fast')],
  });
  expect(sent[0]).toMatchObject(model);
});
