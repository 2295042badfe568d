import { createHash, createHmac } from 'node:crypto';
import type { Response } from '@playwright/test';
import { requestOf } from './requests.ts';
import { credentials, expect, test } from './test.ts';
import { json, type Received } from './world/upstream.ts';

const request = requestOf('real', { a: 'echo a' });

/** The Authorization header that the documentation of TC3-HMAC-SHA256 asks for, computed apart from the product. */
function expectedAuthorization({ headers, body }: Received): string {
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();
  const timestamp = Number(headers['x-tc-timestamp']);
  const date = new Date(timestamp * 1000).toISOString().slice(0, 10);
  const signed = /SignedHeaders=([^,]+)/.exec(headers.authorization ?? '')?.[1] ?? '';
  const canonical = signed
    .split(';')
    .map((name) => `${name}:${String(headers[name]).trim().toLowerCase()}\n`);
  const canonicalRequest = ['POST', '/', '', canonical.join(''), signed, sha256(body)].join('\n');
  const scope = `${date}/batch/tc3_request`;
  const toSign = ['TC3-HMAC-SHA256', timestamp, scope, sha256(canonicalRequest)].join('\n');
  const key = hmac(hmac(hmac(`TC3${credentials.secretKey}`, date), 'batch'), 'tc3_request');
  const signature = createHmac('sha256', key).update(toSign).digest('hex');
  return `TC3-HMAC-SHA256 Credential=${credentials.secretId}/${scope}, SignedHeaders=${signed}, Signature=${signature}`;
}

test.describe('submitting to Tencent Cloud', () => {
  test('asks first, then sends the same request, signed; the key never reaches the page', async ({
    composer,
    page,
    upstream,
  }) => {
    await composer.import(JSON.stringify(request));
    await composer.chooseTarget('Tencent Cloud');
    // A call that the page gives up has no body.
    const bodies: Promise<string>[] = [];
    const keep = (response: Response) => {
      if (response.url().includes('/api/')) bodies.push(response.text().catch(() => ''));
    };
    page.on('response', keep);
    await composer.submitButton.click();
    const popover = composer.submitPopover;
    await expect(popover).toContainText('billed to your account');
    await expect(popover).toContainText(/AKID•+MPLE/);
    expect(upstream.received.filter(({ action }) => action === 'SubmitJob')).toEqual([]);
    await composer.confirmSubmit();
    await expect(page.getByText('Submitted to Tencent Cloud')).toBeVisible();

    const [received] = upstream.received.filter(({ action }) => action === 'SubmitJob');
    if (received === undefined) throw new Error('nothing arrived');
    expect(received.headers).toMatchObject({
      'x-tc-action': 'SubmitJob',
      'x-tc-version': '2017-03-12',
      'x-tc-region': 'ap-guangzhou',
      authorization: expectedAuthorization(received),
    });
    expect(JSON.parse(received.body)).toEqual({ ...request, ClientToken: expect.any(String) });
    // What comes from now on is of a page that goes.
    page.off('response', keep);
    const seen = (await Promise.all(bodies)).join('\n');
    expect(seen).not.toBe('');
    expect(seen).not.toContain(credentials.secretKey);
    expect(seen).not.toContain(credentials.secretId);
  });

  const failures = [
    {
      name: 'an error of the service, with its RequestId',
      reply: json({
        Response: { Error: { Code: 'LimitExceeded.JobQuota', Message: 'quota' }, RequestId: 'req-7' },
      }),
      says: [/LimitExceeded\.JobQuota/, /req-7/],
    },
    {
      name: 'a body that is no JSON',
      reply: ((_received, response) => response.end('<html>gateway</html>')) as ReturnType<typeof json>,
      says: [/UpstreamBroken/],
    },
    {
      name: 'a connection that breaks',
      reply: ((_received, response) => response.destroy()) as ReturnType<typeof json>,
      says: [/UpstreamUnreachable|UpstreamBroken/],
    },
    {
      name: 'HTTP 503',
      reply: ((_received, response) => {
        response.statusCode = 503;
        response.end('busy');
      }) as ReturnType<typeof json>,
      says: [/503/],
    },
  ];
  for (const { name, reply, says } of failures) {
    test(`tells ${name}, keeps the draft, and submits once when asked again`, async ({
      composer,
      page,
      upstream,
    }) => {
      await composer.import(JSON.stringify(request));
      await composer.chooseTarget('Tencent Cloud');
      upstream.replyWith(reply);
      await composer.submitButton.click();
      const popover = composer.submitPopover;
      await composer.confirmSubmit();
      for (const said of says) await expect(popover).toContainText(said);
      const tokens = () =>
        upstream.received
          .filter(({ action }) => action === 'SubmitJob')
          .map(({ body }) => JSON.parse(body).ClientToken);
      const before = tokens();
      upstream.replyWith(json({ Response: { JobId: 'job-aaaaaaaa', RequestId: 'up-2' } }));
      await popover.getByRole('button', { name: /^Submit again/ }).click();
      await expect(page.getByText('Submitted to Tencent Cloud')).toBeVisible();
      await composer.expectTasks(['a']);
      // Where the outcome was open the token is the same; where the service refused there was no job to repeat.
      if (!name.startsWith('an error of the service')) expect(new Set(tokens())).toEqual(new Set(before));
    });
  }
});
