import { dagExample, singleTaskExample } from '../src/exchange/testing/documentationExamples.ts';
import { requestOf } from './requests.ts';
import { expect, test } from './test.ts';

test.describe('opening a request', () => {
  test('an example job of two tasks stands there, without problems', async ({ composer }) => {
    await expect(composer.canvas.nodes).toHaveCount(2);
    await expect(composer.canvas.dependences).toHaveCount(1);
    await expect(composer.page.getByRole('button', { name: 'No problems' })).toBeVisible();
  });

  test('the query form of the documentation: quotes, blanks and literal + signs arrive as they are', async ({
    composer,
  }) => {
    await composer.import(singleTaskExample);
    await composer.expectTasks(['hello2']);
    await composer.canvas.select('hello2');
    await expect(composer.inspector.row('Application.Command').locator('.cm-content')).toHaveText(
      'python -c "fib=lambda n:1 if n<=2 else fib(n-1)+fib(n-2); print(fib(20))"',
    );
    await expect(composer.inspector.field('ComputeEnv.EnvData.InstanceType')).toHaveValue('S1.SMALL1');
    await composer.inspector.showJob();
    await composer.inspector.openGroup('Placement');
    await expect(composer.inspector.field('Job.Priority')).toHaveValue('1');
    await expect(composer.inspector.field('Placement.Zone')).toHaveValue('ap-guangzhou-2');
    await expect(composer.inspector.row('Region').locator('input')).toHaveAttribute(
      'placeholder',
      /ap-guangzhou/,
    );
  });

  test('the example with a dependence shows it on the canvas', async ({ composer }) => {
    await composer.import(dagExample);
    await composer.expectTasks(['pre_task', 'post_task']);
    await expect(composer.canvas.dependences).toHaveCount(1);
    const [pre, post] = [await composer.canvas.place('pre_task'), await composer.canvas.place('post_task')];
    expect(pre.y, 'dependences flow downward').toBeLessThan(post.y);
  });

  test('JSON: the whole request, and the bare Job', async ({ composer }) => {
    const request = requestOf('both', { a: 'echo a', b: 'echo b' }, [['a', 'b']]) as { Job: object };
    await composer.import(JSON.stringify(request));
    await composer.expectTasks(['a', 'b']);
    await composer.import(`// a comment\n${JSON.stringify({ ...request.Job, JobName: 'bare' }, null, 2)}`);
    await expect(composer.page.getByRole('button', { name: /Edit the job name: bare/ })).toBeVisible();
  });

  test('the report says what was repaired and what is to be checked, with lines', async ({ composer }) => {
    const dialog = await composer.paste(dagExample);
    await expect(dialog.getByText('Read as a job request')).toBeVisible();
    await expect(dialog.getByText(/公共请求参数/).first()).toBeVisible();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await expect(composer.canvas.nodes).toHaveCount(2);
    await expect(composer.undoButton).toHaveAttribute('aria-disabled', 'true');
  });

  test('a text that is no request says where it stopped, and the draft stays', async ({ composer }) => {
    const before = await composer.taskNames();
    const dialog = await composer.paste('{"Job": {"Tasks": [}');
    await expect(dialog.getByText(/line 1, column \d+/i).first()).toBeVisible();
    await expect(dialog.getByRole('button', { name: /^Replace/ })).toBeDisabled();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await composer.expectTasks(before);
  });

  test('one undo brings the former draft back, one redo the imported one', async ({ composer }) => {
    const before = await composer.taskNames();
    await composer.import(dagExample);
    await composer.undoButton.click();
    await composer.expectTasks(before);
    await composer.redoButton.click();
    await composer.expectTasks(['pre_task', 'post_task']);
  });

  test('the draft is there again after a reload', async ({ composer, page }) => {
    await composer.import(dagExample);
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    await page.reload();
    await expect(composer.canvas.node('post_task')).toBeVisible();
    await composer.expectTasks(['pre_task', 'post_task']);
  });
});
