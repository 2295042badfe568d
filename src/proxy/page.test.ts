import { describe, expect, test } from 'vitest';
import { get, harness, serviceAnswer } from './testing/harness.ts';

const files: Readonly<Record<string, string>> = {
  'index.html':
    '<meta property="csp-nonce" nonce="__JOBLOOM_NONCE__"><style nonce="__JOBLOOM_NONCE__"></style><script src="/assets/a.js"></script>',
  'assets/a-3f2a.js': 'run()',
  'assets/inter.woff2': 'font',
  'favicon.svg': '<svg/>',
};

function setup(given = files) {
  let nonces = 0;
  const asked: string[] = [];
  const { proxy } = harness(() => serviceAnswer({}), {
    newNonce: () => `nonce-${++nonces}`,
    readPageFile: async (path) => {
      asked.push(path);
      const text = given[path];
      return text === undefined ? undefined : new TextEncoder().encode(text);
    },
  });
  return { asked, open: async (path: string) => proxy.fetch(get(path)) };
}

describe('the page', () => {
  test.each(['/', '/jobs', '/jobs/job-3f2a', '/?x=1'])('stands at %s', async (path) => {
    const response = await setup().open(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('has a fresh nonce each time, in the policy and in the text', async () => {
    const { open } = setup();
    for (const nonce of ['nonce-1', 'nonce-2']) {
      const response = await open('/');
      expect(response.headers.get('content-security-policy')).toContain(`style-src 'self' 'nonce-${nonce}'`);
      const html = await response.text();
      expect(html).toContain(`<style nonce="${nonce}">`);
      expect(html).not.toContain('__JOBLOOM_NONCE__');
    }
  });

  test('allows no script but its files, and no other page around it', async () => {
    const policy = (await setup().open('/')).headers.get('content-security-policy')?.split('; ') ?? [];
    expect(policy).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'nonce-nonce-1'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "worker-src 'self'",
      "manifest-src 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "object-src 'none'",
    ]);
  });

  test('says how to build it when it is not built', async () => {
    const response = await setup({}).open('/');
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('npm run build');
  });
});

describe('a file of the page', () => {
  test.each([
    ['/assets/a-3f2a.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/assets/inter.woff2', 'font/woff2', 'public, max-age=31536000, immutable'],
    ['/favicon.svg', 'image/svg+xml', 'no-cache'],
  ])('%s has its type and life', async (path, type, cache) => {
    const response = await setup().open(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('cache-control')).toBe(cache);
  });

  test.each([
    '/assets/none.js',
    '/index.html',
    '/jobs/a/b',
    '/%2e%2e/package.json',
    '/assets/..%2f..%2fpackage.json',
    '/assets//etc/passwd',
    '/.env',
    '/assets/%00',
    '/a%5c..%5cb',
  ])('%s is nothing', async (path) => {
    const { open, asked } = setup();
    expect((await open(path)).status).toBe(404);
    expect(asked.filter((name) => !/^\w[\w.-]*(\/\w[\w.-]*)*$/.test(name))).toEqual([]);
  });
});

test('every answer forbids sniffing, framing and referrers', async () => {
  const { open } = setup();
  for (const path of ['/', '/nothing', '/api/status']) {
    const { headers } = await open(path);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  }
});
