import { JobPage } from './pages/JobPage.ts';
import { JobsPage } from './pages/JobsPage.ts';
import { Keyboard } from './pages/Keyboard.ts';
import { expect, test } from './test.ts';

const bucket = 'cos://data-1250000000.cos.ap-guangzhou.myqcloud.com';

test('from an empty job to one that has succeeded, without a pointer', async ({
  composer,
  page,
  jobloom,
}) => {
  const keyboard = new Keyboard(composer);
  await page.evaluate(() => {
    for (const type of ['pointerdown', 'pointermove', 'mousedown', 'wheel', 'touchstart']) {
      window.addEventListener(type, () => console.error(`${type}: a pointer was used`), true);
    }
  });
  const banner = page.getByRole('banner');
  await keyboard.goTo(banner.getByRole('link', { name: /^Jobs/ }));
  await keyboard.press('Enter');
  await JobsPage.at(page);
  await keyboard.goTo(banner.getByRole('button', { name: 'New job' }));
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'No tasks yet' })).toBeVisible();

  await keyboard.goToGraph();
  for (const name of ['split', 'merge']) {
    await keyboard.press('a');
    await expect(composer.canvas.root.getByRole('textbox', { name: 'Task name' })).toBeFocused();
    await keyboard.type(name);
    await keyboard.press('Enter');
    await expect(composer.canvas.node(name)).toBeVisible();
  }
  await keyboard.press('Home', 'c', 'ArrowDown', 'Enter');
  await expect(composer.canvas.dependences).toHaveCount(1);

  await keyboard.press('Home');
  await expect(composer.inspector.title).toHaveText('split');
  await keyboard.write('TaskInstanceNum', '2');
  await keyboard.write('Application.Command', 'echo $GREETING from $BATCH_TASK_INSTANCE_INDEX');
  await keyboard.add('EnvVars', 'GREETING', 'hello');
  await keyboard.write('RedirectInfo.StdoutRedirectPath', `${bucket}/logs/`);
  await keyboard.add('InputMappings', `${bucket}/in/`, '/data/in/');
  await keyboard.write('TaskName', 'parts');
  await keyboard.goToGraph();
  await keyboard.press('Escape');
  await keyboard.write('Job.JobName', 'by-keys');

  const sent = page.waitForRequest((request) => request.url().endsWith('/api/batch/SubmitJob'));
  await keyboard.press('ControlOrMeta+Enter');
  if (!composer.hasSandbox) {
    await keyboard.walkTo(composer.submitPopover.getByRole('checkbox'));
    await keyboard.press('Space');
    await keyboard.walkTo(composer.submitPopover.getByRole('button', { name: /^Submit/ }));
    await keyboard.press('Enter');
  }
  const request = await sent;
  expect(request.postDataJSON().Job).toMatchObject({
    JobName: 'by-keys',
    Tasks: [
      {
        TaskName: 'parts',
        TaskInstanceNum: 2,
        Application: { Command: 'echo $GREETING from $BATCH_TASK_INSTANCE_INDEX' },
        EnvVars: [{ Name: 'GREETING', Value: 'hello' }],
        RedirectInfo: { StdoutRedirectPath: `${bucket}/logs/` },
        InputMappings: [{ SourcePath: `${bucket}/in/`, DestinationPath: '/data/in/' }],
      },
      { TaskName: 'merge' },
    ],
    Dependences: [{ StartTask: 'parts', EndTask: 'merge' }],
  });
  const answer = await (await request.response())?.json();
  const jobId = answer.Response.JobId;

  await keyboard.goTo(banner.getByRole('link', { name: /^Jobs/ }));
  await keyboard.press('Enter');
  const jobs = await JobsPage.at(page);
  await expect(jobs.row(jobId)).toBeVisible();
  await keyboard.walkTo(jobs.row(jobId).getByRole('link'));
  await keyboard.press('Enter');
  await (await JobPage.at(page, jobId)).expectState('Succeeded');
  expect((await jobloom.ask('DescribeJob', { JobId: jobId })).JobState).toBe('SUCCEED');
});
