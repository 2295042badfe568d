import { expectNoViolations } from './pages/violations.ts';
import { requestOf } from './requests.ts';
import { expect, test } from './test.ts';

test('commands and tasks are found by a few letters, and shortcuts stand on a sheet', async ({
  composer,
  page,
}) => {
  await composer.import(
    JSON.stringify(requestOf('find', { split: 'a', align: 'bwa mem' }, [['split', 'align']])),
  );

  await page.keyboard.press('Control+k');
  const search = page.getByRole('textbox', { name: 'Search or run' });
  await search.fill('bwa');
  await expectNoViolations(page, 'what was found');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'align', level: 2 })).toBeVisible();

  // From inside a field too, and by words in the other language.
  await page.getByLabel('Task name').focus();
  await page.keyboard.press('Control+k');
  await search.fill('撤销');
  await page.keyboard.press('Enter');
  await composer.expectTasks(['prepare', 'summarise']);
  await expect(page.getByText(/^Undone/)).toBeAttached();

  await page.getByRole('application').focus();
  await page.keyboard.press('?');
  await expect(
    page.getByRole('dialog', { name: 'Keyboard shortcuts' }).getByText('To the next panel'),
  ).toBeVisible();
});

test('a link brings a request along, which is previewed and leaves the address', async ({
  composer,
  page,
}) => {
  await composer.expectTasks(['prepare', 'summarise']);
  const text =
    'tccli batch SubmitJob --Placement \'{"Zone":"ap-guangzhou-3"}\' --Job \'{"JobName":"linked","Tasks":[{"TaskName":"only"}]}\'';
  await page.evaluate(
    (fragment) => {
      location.hash = fragment;
    },
    `#import=${encodeURIComponent(text)}`,
  );
  await expect(composer.importDialog.getByText('linked', { exact: true })).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
  await composer.expectTasks(['prepare', 'summarise']);
  await composer.importDialog.getByRole('radio', { name: 'Open as a new draft' }).check();
  await composer.importDialog.getByRole('button', { name: /Open as a new draft/ }).click();
  await composer.expectTasks(['only']);
});
