import { expectNoViolations } from './pages/violations.ts';
import { requestOf } from './requests.ts';
import { expect, test } from './test.ts';

test('the drawer takes all the room of the canvas, also after a reload, and gives it back', async ({
  composer,
  page,
}) => {
  await composer.import(JSON.stringify(requestOf('tall', { a: 'echo a', b: 'echo b' }, [['a', 'b']])));
  const before = await page.getByRole('region', { name: 'Canvas', exact: true }).boundingBox();
  const drawer = page.getByRole('region', { name: 'Problems and request', exact: true });
  const maximise = page.getByRole('button', { name: 'Maximise the drawer' });
  await composer.openDrawer('Request JSON');
  await maximise.click();
  const covered = await drawer.boundingBox();
  expect(covered?.y).toBe(before?.y);
  expect(covered?.height).toBeGreaterThan(before?.height ?? 0);
  // What is covered is out of reach.
  await page.getByRole('application').focus();
  await expect(page.getByRole('application')).not.toBeFocused();
  await expectNoViolations(page, 'a drawer that takes all the room');

  // The inspector beside it keeps its width in reach.
  await page.getByRole('separator', { name: 'Width of the inspector' }).hover();

  await page.reload();
  await composer.openDrawer('SDK code');
  expect((await drawer.boundingBox())?.y).toBe(before?.y);
  await page.keyboard.press('Escape');
  await expect(maximise).toBeVisible();
  await page.getByRole('application').focus();
  await expect(page.getByRole('application')).toBeFocused();
  expect((await drawer.boundingBox())?.y).toBeGreaterThan(before?.y ?? 0);
});
