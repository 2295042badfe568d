import { Outline } from './pages/Outline.ts';
import { requestOf } from './requests.ts';
import { expect, test } from './test.ts';

const nameOf = (at: number) => `task-${at}`;
const wide = 100;

/** Layers of a hundred tasks, with half as many dependences again as there are tasks. */
function largeJob(tasks: number): string {
  const Dependences = [];
  for (let at = wide; at < tasks; at += 1) {
    Dependences.push({ StartTask: nameOf(at - wide), EndTask: nameOf(at) });
  }
  for (let at = wide; Dependences.length < 1.5 * tasks; at += 1) {
    Dependences.push({ StartTask: nameOf(at - wide + 1), EndTask: nameOf(at) });
  }
  const Tasks = Array.from({ length: tasks }, (_, at) => ({
    TaskName: nameOf(at),
    TaskInstanceNum: 1,
    // The first ones do not end by themselves: what comes after them never starts.
    Application: { DeliveryForm: 'LOCAL', Command: 'sleep 600' },
    ComputeEnv: { EnvType: 'MANAGED', EnvData: { InstanceType: 'S5.MEDIUM4', ImageId: 'img-31tjrtph' } },
  }));
  return JSON.stringify({
    Placement: { Zone: 'ap-guangzhou-3' },
    Job: { JobName: 'large', Tasks, Dependences },
  });
}

test('10,000 tasks: opened, searched, zoomed, selected, connected, undone, submitted and followed', async ({
  composer,
  jobloom,
  page,
}) => {
  await composer.import(largeJob(10_000));
  const { canvas } = composer;
  await expect(page.getByText('Overview', { exact: true })).toBeVisible();
  await expect(page.getByText('15,000 dependences', { exact: true })).toBeVisible();

  const outline = new Outline(page);
  await outline.find('name:task-5000');
  await page.keyboard.press('Enter');
  await expect(canvas.node('task-5000')).toHaveAttribute('data-selected', 'true');
  // Few are elements, however many there are.
  expect(await canvas.nodes.count()).toBeLessThan(300);

  await canvas.root.focus();
  await page.keyboard.press('c');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(composer.undoButton).toHaveAccessibleName('Undo: Connect');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(composer.undoButton).not.toHaveAccessibleName(/Connect/);

  await page.keyboard.press('ControlOrMeta+a');
  await expect(canvas.selectionBar.getByText('10,000 selected', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');

  const { jobId, request } = await composer.submit('keys');
  expect((request.Job.Tasks as unknown[]).length).toBe(10_000);
  const job = await composer.openSubmittedJob(jobId);
  await expect(job.heading).toContainText(/Running|Starting|Runnable|Submitted/);
  await jobloom.ask('TerminateJob', { JobId: jobId });
  await job.expectState('Failed');
});

test('100,000 tasks: the outline in the place of a picture, and why', async ({ composer, page }) => {
  await composer.import(largeJob(100_000));
  await expect(page.getByRole('heading', { name: '100,000 tasks are too many for a picture' })).toBeVisible();
  const outline = new Outline(page);
  await outline.find('name:task-99999');
  await expect(outline.row('task-99999')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(composer.inspector.root.getByRole('heading', { name: 'task-99999' })).toBeVisible();
});

test('what is seen from far makes room for a small job, and is seen whole again after an undo', async ({
  composer,
  page,
}) => {
  await composer.import(largeJob(100));
  await expect(page.getByText('Overview', { exact: true })).toBeVisible();
  await composer.import(JSON.stringify(requestOf('small', { align: 'echo align' })));
  await expect(composer.canvas.node('align')).toBeVisible();
  await composer.undoButton.click();
  await page.getByRole('button', { name: /^Show everything/ }).click();
  await expect(page.getByText('Overview', { exact: true })).toBeVisible();
});
