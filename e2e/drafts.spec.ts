import { secretMask } from '../src/wire/secrets.ts';
import { Composer } from './pages/Composer.ts';
import { Drafts } from './pages/Drafts.ts';
import { requestOf } from './requests.ts';
import { expect, test } from './test.ts';

const two = JSON.stringify(
  requestOf('genome', { align: 'echo align', sort: 'echo sort' }, [['align', 'sort']]),
);

test.describe('after a reload', () => {
  test('the draft and its history are there', async ({ composer, page }) => {
    const drafts = new Drafts(page);
    await composer.import(two);
    await composer.canvas.rename('align', 'map');
    await composer.canvas.rename('map', 'chart');
    await composer.undoButton.click();
    await composer.expectTasks(['map', 'sort']);
    await drafts.saved();
    await page.reload();
    await composer.expectTasks(['map', 'sort']);
    expect(await drafts.steps()).toEqual([
      'Rename a task',
      '> Rename a task',
      'Import',
      'As it was at first',
    ]);
    await composer.redoButton.click();
    await composer.expectTasks(['chart', 'sort']);
    await drafts.goTo('Import');
    await composer.expectTasks(['align', 'sort']);
    await expect(composer.redoButton).not.toHaveAttribute('aria-disabled', 'true');
  });

  test('a crash of the page loses at most the last half second', async ({ composer, page, jobloom }) => {
    await page.clock.install();
    await composer.import(two);
    await composer.canvas.rename('align', 'map');
    // The page's own clock goes half a second further and stops there: what is not saved by then never is.
    await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 500);
    // The word in the top bar rests a while longer than that, so it is the disk that is looked at.
    await expect.poll(() => new Drafts(page).everythingKept()).toContain(String.raw`TaskName\":\"map\"`);
    const crashed = page.waitForEvent('crash');
    await page.goto('chrome://crash').catch(() => {});
    await crashed;
    const context = page.context();
    await page.close();
    await context.clock.resume();
    const next = await Composer.open(await context.newPage(), jobloom);
    await next.expectTasks(['map', 'sort']);
    await next.undoButton.click();
    await next.expectTasks(['align', 'sort']);
    await expect(new Drafts(next.page).following).toBeHidden();
  });
});

test('two tabs on one draft: the second follows and takes over, neither overwrites the other', async ({
  composer,
  page,
  jobloom,
}) => {
  const drafts = new Drafts(page);
  await composer.import(two);
  await drafts.saved();
  const second = await Composer.open(await page.context().newPage(), jobloom);
  const seconds = new Drafts(second.page);
  await expect(seconds.following).toBeVisible();
  await expect(drafts.following).toBeHidden();

  await composer.canvas.rename('align', 'map');
  await second.expectTasks(['map', 'sort']);
  await second.canvas.select('sort');
  await second.page.keyboard.press('Delete');
  await drafts.saved();
  await second.expectTasks(['map', 'sort']);
  await second.inspector.field('TaskName').fill('mine');
  await expect(second.inspector.field('TaskName'), 'falls back to what is true').toHaveValue('sort');

  await second.page.getByRole('button', { name: 'Edit here' }).click();
  await expect(seconds.following).toBeHidden();
  await expect(drafts.following).toBeVisible();
  await second.canvas.rename('sort', 'order');
  await composer.expectTasks(['map', 'order']);
  await second.page.close();
  await expect(drafts.following, 'whoever is left edits').toBeHidden();
  await composer.undoButton.click();
  await composer.expectTasks(['map', 'sort']);
});

test('several drafts: new, duplicate, open, delete and bring back', async ({ composer, page }) => {
  const drafts = new Drafts(page);
  await composer.import(two);
  await drafts.choose('Duplicate this draft');
  await drafts.expectOpen('genome-copy');
  await composer.expectTasks(['align', 'sort']);
  await expect(composer.undoButton).toHaveAttribute('aria-disabled', 'true');
  await drafts.choose('New draft');
  await expect(page.getByRole('button', { name: /^Edit the job name: Unnamed/ })).toBeVisible();
  await drafts.rename('third');
  await drafts.saved();
  expect(await drafts.names()).toEqual(['third', 'genome-copy', 'genome']);

  await drafts.open('genome');
  await composer.expectTasks(['align', 'sort']);
  await expect(composer.undoButton, 'each has its own history').not.toHaveAttribute('aria-disabled', 'true');
  await drafts.choose('Delete this draft');
  await drafts.expectOpen('third');
  expect(await drafts.names()).toEqual(['third', 'genome-copy']);
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await drafts.expectOpen('genome');
  await page.reload();
  await drafts.expectOpen('genome');
  expect(await drafts.names()).toHaveLength(3);
});

test('a file brings the draft back with its places, opened or dropped', async ({ composer, page }) => {
  const drafts = new Drafts(page);
  await composer.import(two);
  await composer.canvas.move('sort', { x: 150, y: 60 });
  const file = await drafts.savedFile();
  const { $jobloom, ...request } = JSON.parse(file);
  expect(request).toEqual(JSON.parse(two));
  expect($jobloom.positions).toHaveLength(2);

  await drafts.choose('New draft');
  await drafts.openFile('genome.json', file);
  await composer.replaceDraft();
  await composer.expectTasks(['align', 'sort']);
  expect(JSON.parse(await drafts.savedFile())).toEqual(JSON.parse(file));
  const { request: sent } = await composer.submit();
  expect(Object.keys(sent)).not.toContain('$jobloom');

  await drafts.choose('New draft');
  await composer.drop(file, 'genome.json');
  await composer.replaceDraft();
  await composer.expectTasks(['align', 'sort']);
  expect(JSON.parse(await drafts.savedFile())).toEqual(JSON.parse(file));
});

test('secrets are in nothing that the browser keeps, and in no file', async ({ composer, page }) => {
  const drafts = new Drafts(page);
  const secret = requestOf('secret', { align: 'echo' }, [], {
    ComputeEnv: {
      EnvType: 'MANAGED',
      EnvData: {
        InstanceType: 'S5.MEDIUM4',
        ImageId: 'img-31tjrtph',
        LoginSettings: { Password: 'Hunter2!login' },
      },
    },
    Authentications: [{ Scene: 'COS', SecretId: 'AKIDexample', SecretKey: 'Hunter3!key' }],
    Application: {
      DeliveryForm: 'LOCAL',
      Command: 'echo',
      Docker: { User: 'me', Password: 'Hunter4!docker', Image: 'img', Server: 'hub' },
    },
  });
  await composer.import(JSON.stringify(secret));
  await composer.canvas.rename('align', 'map');
  await composer.undoButton.click();
  await drafts.choose('Duplicate this draft');
  await drafts.expectOpen('secret-copy');
  await drafts.saved();
  const kept = await drafts.everythingKept();
  expect(kept, 'it is this draft that was searched').toContain('AKIDexample');
  expect(kept).toContain(secretMask);
  expect(kept).not.toContain('Hunter');
  expect(await drafts.savedFile()).not.toContain('Hunter');
  await page.reload();
  await composer.canvas.select('align');
  await composer.inspector.openGroup('Login');
  await expect(composer.inspector.row('ComputeEnv.EnvData.LoginSettings.Password')).toContainText(
    'Type it again',
  );
});

test('a full disk is told, the draft stays and can be saved as a file', async ({
  composer,
  page,
  jobloom,
}) => {
  const drafts = new Drafts(page);
  // Before the first write: the browser looks at the room that is left now and then only.
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Storage.overrideQuotaForOrigin', { origin: jobloom.origin, quotaSize: 1 });
  await composer.import(two);
  await composer.canvas.rename('align', 'map');
  const band = page.getByRole('status').filter({ hasText: 'The browser does not keep the draft' });
  await expect(band).toBeVisible();
  await composer.expectTasks(['map', 'sort']);
  const file = await drafts.downloadFrom(band.getByRole('button', { name: 'Save as file' }));
  expect(JSON.parse(file).Job.Tasks[0].TaskName).toBe('map');
  await devTools.send('Storage.overrideQuotaForOrigin', { origin: jobloom.origin });
  await band.getByRole('button', { name: 'Try again' }).click();
  await expect(band).toBeHidden();
  await page.reload();
  await composer.expectTasks(['map', 'sort']);
});
