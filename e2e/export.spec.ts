import { spawnSync } from 'node:child_process';
import { downloaded, textOf } from './pages/download.ts';
import { requestOf } from './requests.ts';
import { expect, test } from './test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const command = 'echo "it\'s $HOME" `date` 任务 😀';

/** What each form shows of the request in its own words. */
const forms = [
  { tab: 'Request JSON', form: 'Pretty', says: '"JobName": "out"' },
  { tab: 'Request JSON', form: 'Compact', says: '"JobName":"out"' },
  { tab: 'Request JSON', form: 'Query', says: 'Job.JobName=out' },
  { tab: 'tccli', form: 'JSON', says: 'tccli batch SubmitJob' },
  { tab: 'tccli', form: 'Unfolded', says: '--Job.JobName out' },
  { tab: 'curl', says: 'TC3-HMAC-SHA256' },
] as const;

const languages = {
  Python: 'models.SubmitJobRequest()',
  Java: 'public class SubmitJob',
  PHP: '$client->SubmitJob($req)',
  Go: 'batch.NewSubmitJobRequest()',
  'Node.js': 'client.SubmitJob(params)',
  '.NET': 'client.SubmitJobSync(req)',
  'C++': 'client.MakeRequestJson("SubmitJob", params)',
  Ruby: "client.send_request('SubmitJob'",
};

test.describe('taking a request out', () => {
  test.beforeEach(({ composer }) => composer.import(JSON.stringify(requestOf('out', { a: command }))));

  test('each form of JSON, tccli and curl is copied as it is shown', async ({ composer }) => {
    for (const { tab, says, ...rest } of forms) {
      const panel = await composer.openDrawer(tab);
      if ('form' in rest)
        await panel.getByRole('radio', { name: rest.form, exact: true }).check({ force: true });
      expect(await composer.copiedFrom(panel), `${tab} ${JSON.stringify(rest)}`).toContain(says);
    }
  });

  test('a program in each language is copied', async ({ composer }) => {
    const panel = await composer.openDrawer('SDK code');
    for (const [language, says] of Object.entries(languages)) {
      await panel.getByRole('combobox', { name: 'Language' }).click();
      await composer.page.getByRole('option', { name: language, exact: true }).click();
      expect(await composer.copiedFrom(panel), language).toContain(says);
    }
  });

  test('the curl script that is saved submits the job as it stands on the page', async ({
    composer,
    jobloom,
  }) => {
    const panel = await composer.openDrawer('curl');
    const button = panel.getByRole('button', { name: 'Download' });
    const download = await downloaded(composer.page, () => button.click());
    expect(download.suggestedFilename()).toBe('submit.sh');
    const { endpoint, secretId, secretKey } = jobloom.localBatch;
    const script = await textOf(download);
    const { stdout, stderr } = spawnSync('bash', ['-s'], {
      input: script,
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        TENCENTCLOUD_SECRET_ID: secretId,
        TENCENTCLOUD_SECRET_KEY: secretKey,
        TENCENTCLOUD_ENDPOINT: endpoint,
      },
    });
    expect(stderr).toBe('');
    const answer = JSON.parse(stdout).Response;
    // Without a sandbox the service asks first, which a script cannot answer: it has been understood all the same.
    if (answer.Error?.Code === 'Jobloom.SandboxConsentNeeded') return;
    expect(answer.Error).toBeUndefined();
    const info = await jobloom.ask('DescribeJobSubmitInfo', { JobId: answer.JobId });
    expect(info).toMatchObject({ JobName: 'out', Tasks: [{ Application: { Command: command } }] });
  });
});
