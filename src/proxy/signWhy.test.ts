import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { madeUpKeyPair } from '../signing/explainTc3.ts';
import { signTc3 } from '../signing/signTc3.ts';
import { longestRefused, signatureVerdict } from '../wire/signature.ts';
import type { ProxyDeps } from './proxy.ts';
import { cloudKey, errorOf, harness, localKey, serviceAnswer, start } from './testing/harness.ts';
import { signCall } from './testing/signCall.ts';

const sent = start / 1000;
const body = '{"Job":{"JobName":"a"}}';

interface Slip {
  readonly hashed?: string;
  readonly day?: string;
}

/** A request as it was sent with that pair. */
function refused(pair: { secretId: string; secretKey: string }, { hashed = body, day }: Slip = {}): string {
  const { headers } = signTc3({
    ...pair,
    service: 'batch',
    host: 'batch.tencentcloudapi.com',
    action: 'SubmitJob',
    timestamp: sent,
    payload: hashed,
    contentType: 'application/json',
  });
  const authorization = headers.Authorization?.replace('2019-02-25', day ?? '2019-02-25');
  const all = { Host: 'batch.tencentcloudapi.com', ...headers, Authorization: authorization };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return `POST / HTTP/1.1\n${lines.join('\n')}\n\n${body}`;
}

async function ask(question: object, over: Partial<ProxyDeps> = {}) {
  const { proxy, sent: upstream } = harness(() => serviceAnswer({}), over);
  const response = await proxy.fetch(signCall('/api/sign/why', question));
  expect(upstream).toEqual([]);
  return response;
}

async function verdictOn(question: object, over?: Partial<ProxyDeps>) {
  const text = await (await ask(question, over)).text();
  return { answer: text, ...signatureVerdict.parse(JSON.parse(text)) };
}

const strange = { secretId: 'AKIDsomebodyElse00000000', secretKey: 'not-here' };

describe('a refused request', () => {
  test.each([
    ['of the local service', localKey, 'local'],
    ['of Tencent Cloud', cloudKey, 'tencent'],
    ['of the made-up pair', madeUpKeyPair, 'made-up'],
  ] as const)('is checked with the key %s when it names that one', async (_, pair, key) => {
    expect(await verdictOn({ text: refused(pair) })).toMatchObject({ verdict: 'right', key, findings: [] });
    const wrong = await verdictOn({ text: refused(pair, { hashed: `${body}\n` }) });
    expect(wrong).toMatchObject({
      verdict: 'explained',
      key,
      findings: [{ cause: 'trailing-newline', certainty: 'certain', step: { en: 'Canonical request' } }],
    });
  });

  test('of an unknown key is checked as far as it goes', async () => {
    expect(await verdictOn({ text: refused(strange, { day: '2019-02-26' }) })).toMatchObject({
      verdict: 'unknown',
      key: null,
      findings: [{ cause: 'local-date', step: { en: 'String to sign', zh: '待签名字符串' } }],
    });
  });

  test('that names a key of ours but was signed with another is not explained', async () => {
    const text = refused({ ...cloudKey, secretKey: 'another' });
    expect(await verdictOn({ text })).toMatchObject({ verdict: 'unexplained', key: 'tencent' });
  });

  test('is held against the clock of when it was refused', async () => {
    const now = () => start + 3_600_000;
    const late = await verdictOn({ text: refused(cloudKey) }, { now });
    expect(late.findings.map(({ cause }) => cause)).toEqual(['skew']);
    const then = await verdictOn({ text: refused(cloudKey), refusedAt: sent + 10 }, { now });
    expect(then.verdict).toBe('right');
  });

  test('is checked without credentials and while the local service is down too', async () => {
    const over: Partial<ProxyDeps> = {
      local: () => ({ up: false, why: { en: 'It stopped.', zh: '已停止。' } }),
      tencent: {
        endpoint: new URL('http://127.0.0.1:9'),
        credentials: async () => ({ ok: false, looked: [] }),
      },
    };
    expect(await verdictOn({ text: refused(cloudKey) }, over)).toMatchObject({
      verdict: 'unknown',
      key: null,
    });
  });
});

test('the answer never holds a secret key of the proxy', async () => {
  const anyText = fc.oneof(
    fc.string({ maxLength: 300 }),
    fc
      .constantFrom(localKey, cloudKey)
      .chain((pair) =>
        fc
          .record({ hashed: fc.string({ maxLength: 40 }), day: fc.constantFrom('2019-02-25', '2019-02-26') })
          .map((slip) => refused(pair, slip)),
      ),
  );
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const answer = await (await ask({ text })).text();
      expect(answer).not.toContain(localKey.secretKey);
      expect(answer).not.toContain(cloudKey.secretKey);
    }),
    { numRuns: 60 },
  );
});

describe('it is not answered', () => {
  test('what is no request', async () => {
    const error = await errorOf(await ask({ text: 'Hello' }));
    expect(error).toMatchObject({ status: 400, code: 'Jobloom.BadRequest' });
    expect(error.message).toContain('This is no request');
  });

  test.each([
    ['no text', {}],
    ['a text that is too long', { text: 'x'.repeat(longestRefused + 1) }],
    ['a time that is none', { text: 'x', refusedAt: 1.5 }],
    ['more than it takes', { text: 'x', secretKey: 'y' }],
  ])('%s', async (_, question) => {
    const error = await errorOf(await ask(question));
    expect(error).toMatchObject({ status: 400, message: expect.stringContaining('1,000,000') });
  });
});
