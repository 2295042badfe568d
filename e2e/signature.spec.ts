import { createHash, createHmac } from 'node:crypto';
import type { Locator } from '@playwright/test';
import { expectNoViolations } from './pages/violations.ts';
import { requestOf } from './requests.ts';
import { credentials, expect, test } from './test.ts';

/** 2019-02-25 16:44:25 UTC: in Beijing it is the 26th. */
const timestamp = 1_551_113_065;
const host = 'batch.tencentcloudapi.com';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();

/** The signing page of API 3.0, written down once more. */
function signed(body: string, day = '2019-02-25') {
  const canonical = `POST\n/\n\ncontent-type:application/json\nhost:${host}\nx-tc-action:submitjob\n\ncontent-type;host;x-tc-action\n${sha256(body)}`;
  const toSign = `TC3-HMAC-SHA256\n${timestamp}\n${day}/batch/tc3_request\n${sha256(canonical)}`;
  const key = hmac(hmac(hmac(`TC3${credentials.secretKey}`, day), 'batch'), 'tc3_request');
  const signature = hmac(key, toSign).toString('hex');
  const authorization = `TC3-HMAC-SHA256 Credential=${credentials.secretId}/${day}/batch/tc3_request, SignedHeaders=content-type;host;x-tc-action, Signature=${signature}`;
  return { canonical, toSign, key: key.toString('hex'), signature, authorization };
}

/** A script that takes the day from the clock on the wall. */
function curlOf(body: string, day: string): string {
  const { authorization } = signed(body, day);
  const headers = [
    'Content-Type: application/json',
    'X-TC-Action: SubmitJob',
    'X-TC-Version: 2017-03-12',
    `X-TC-Timestamp: ${timestamp}`,
    `Authorization: ${authorization}`,
  ];
  return `curl https://${host}/ \\\n${headers.map((line) => `  -H '${line}' \\\n`).join('')}  --data-binary '${body}'`;
}

const textOf = (panel: Locator, step: string) =>
  panel.getByRole('listitem', { name: step, exact: true }).locator('pre');

test.beforeEach(({ composer }) =>
  composer.import(JSON.stringify(requestOf('signed', { a: 'echo a', b: 'echo b' }, [['a', 'b']]))),
);

test('the steps on screen are those of a signature computed apart', async ({ composer, page }) => {
  const asked = page.waitForRequest((request) => request.url().includes('key=made-up&timestamp=1551113065'));
  const panel = await composer.openDrawer('Signature');
  // With the keyboard alone: an arrow key chooses.
  await panel.getByRole('radio', { name: 'Local key' }).focus();
  await page.keyboard.press('ArrowRight');
  await panel.getByRole('radio', { name: 'Now' }).focus();
  await page.keyboard.press('ArrowRight');
  await panel.getByRole('textbox', { name: 'Unix seconds' }).fill(String(timestamp));

  const body = (await asked).postData() ?? '';
  expect(JSON.parse(body)).toMatchObject({ Job: { JobName: 'signed' } });
  const expected = signed(body);
  await expect(textOf(panel, 'Authorization')).toHaveText(expected.authorization);
  expect(await textOf(panel, 'Hash of the body').textContent()).toBe(sha256(body));
  expect(await textOf(panel, 'Canonical request').textContent()).toBe(expected.canonical);
  expect(await textOf(panel, 'String to sign').textContent()).toBe(expected.toSign);
  expect(await textOf(panel, 'Key that signs').textContent()).toContain(`= ${expected.key}`);
  expect(await textOf(panel, 'Signature').textContent()).toBe(expected.signature);
  await expect(panel.getByText('2019-02-25 16:44:25 UTC').first()).toBeVisible();
});

test('the key of the target signs, but neither it nor what is derived from it is shown', async ({
  composer,
  jobloom,
}) => {
  const panel = await composer.openDrawer('Signature');
  await expect(textOf(panel, 'Authorization')).toContainText('Credential=');
  const { secretId, secretKey } = jobloom.localBatch;
  const shown = (await panel.textContent()) ?? '';
  expect(shown).toContain(`${secretId.slice(0, 4)}••••••••${secretId.slice(-4)}`);
  expect(shown).not.toContain(secretId);
  expect(shown).not.toContain(secretKey);
  expect(await textOf(panel, 'Key that signs').textContent()).toBe('HMAC-SHA256(serviceKey, "tc3_request")');
});

test('a refused curl is told apart by its local date', async ({ composer }) => {
  const panel = await composer.openDrawer('Signature');
  await panel.getByRole('radio', { name: 'Why did mine fail?' }).check({ force: true });
  const field = panel.getByRole('textbox', { name: 'The refused request' });
  await field.fill(curlOf('{"Job":{}}', '2019-02-26'));
  await panel.getByRole('radio', { name: 'Earlier' }).check({ force: true });
  const verdict = panel.getByRole('region', { name: 'Why it failed' });
  await expect(verdict.getByRole('heading')).toHaveText(['First step that differs: String to sign']);
  await expect(verdict).toContainText('the local day (UTC+8) instead of that of UTC, which is 2019-02-25');
  await expect(verdict).toContainText('What to do');
  await field.fill(curlOf('{"Job":{}}', '2019-02-25'));
  await expect(verdict.getByRole('heading')).toHaveText(['The signature is right']);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe finds nothing, ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('in both parts', async ({ composer, page }) => {
      const panel = await composer.openDrawer('Signature');
      await expect(textOf(panel, 'Authorization')).toBeVisible();
      await panel.getByRole('radio', { name: 'Set' }).check({ force: true });
      await expectNoViolations(page, 'the signature of the request');
      await panel.getByRole('radio', { name: 'Why did mine fail?' }).check({ force: true });
      await panel
        .getByRole('textbox', { name: 'The refused request' })
        .fill(curlOf('{"Job":{}}', '2019-02-26'));
      await expect(panel.getByRole('heading', { name: /^First step that differs/ })).toBeVisible();
      await expectNoViolations(page, 'why a request was refused');
    });
  });
}
