import { describe, expect, test } from 'vitest';
import { fromCvmRole } from './cvmRole.ts';

const answer = {
  TmpSecretId: 'AKIDtmp',
  TmpSecretKey: 'tmpkey',
  Token: 'tok',
  ExpiredTime: 10_000,
  Code: 'Success',
};

function setup(pages: () => Readonly<Record<string, string>>) {
  const asked: string[] = [];
  let time = 0;
  const source = fromCvmRole({
    now: () => time,
    timeout: () => new AbortController().signal,
    fetch: async (input) => {
      const path = new URL(String(input)).pathname.split('/').at(-1) ?? '';
      asked.push(path);
      const body = pages()[path];
      if (body === undefined) throw new TypeError('fetch failed');
      return new Response(body, { status: body === '404' ? 404 : 200 });
    },
  });
  return {
    source,
    asked,
    at: (milliseconds: number) => {
      time = milliseconds;
    },
  };
}

describe('the role of a CVM machine', () => {
  test('gives a temporary key, kept until five minutes before its end', async () => {
    const { source, asked, at } = setup(() => ({ '': 'batch-role\n', 'batch-role': JSON.stringify(answer) }));
    const credentials = { secretId: 'AKIDtmp', secretKey: 'tmpkey', token: 'tok' };
    expect(await source.read()).toEqual({ ok: true, credentials });
    at(9_699_999);
    expect(await source.read()).toEqual({ ok: true, credentials });
    expect(asked).toEqual(['', 'batch-role']);
    at(9_700_000);
    await source.read();
    expect(asked).toHaveLength(4);
  });

  test('is asked for again after half a minute where there is none', async () => {
    const { source, asked, at } = setup(() => ({}));
    const none = { ok: false, why: { en: 'this machine has none', zh: '这台机器没有角色' } };
    expect(await source.read()).toEqual(none);
    at(29_999);
    expect(await source.read()).toEqual(none);
    expect(asked).toHaveLength(1);
    at(30_000);
    await source.read();
    expect(asked).toHaveLength(2);
  });

  test.each([
    ['no role is bound', { '': '404' }],
    ['the name of the role is none', { '': '<html>' }],
    ['the answer is not JSON', { '': 'r', r: 'oops' }],
    ['the answer is a failure', { '': 'r', r: JSON.stringify({ ...answer, Code: 'Failed' }) }],
    ['the key has run out', { '': 'r', r: JSON.stringify({ ...answer, ExpiredTime: 1 }) }],
    ['the key is missing', { '': 'r', r: JSON.stringify({ ...answer, TmpSecretKey: '' }) }],
  ])('is none where %s', async (_, pages) => {
    expect((await setup(() => pages).source.read()).ok).toBe(false);
  });
});
