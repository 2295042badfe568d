import { describe, expect, test } from 'vitest';
import { explainTc3, madeUpKeyPair } from './explainTc3.ts';
import vectors from './vectors.json' with { type: 'json' };

describe.each(vectors.tc3)('vector $name', (vector) => {
  const request = { ...vector, method: vector.method === 'GET' ? 'GET' : 'POST' } as const;
  const texts = (keys: 'shown' | 'hidden') =>
    Object.fromEntries(explainTc3(request, { keys }).steps.map(({ step, text }) => [step, text]));

  test('is explained step by step', () => {
    expect(texts('hidden')).toMatchObject({
      payloadHash: vector.payloadSha256,
      canonicalRequest: vector.canonicalRequest,
      canonicalRequestHash: vector.canonicalRequestSha256,
      stringToSign: vector.stringToSign,
      signature: vector.signature,
      authorization: vector.authorization,
    });
  });

  test('shows no key that anybody could sign with, and never the secret', () => {
    const hidden = JSON.stringify(texts('hidden')).replaceAll(vector.secretId, '');
    expect(hidden).not.toContain(vector.secretKey);
    expect(JSON.stringify(texts('shown')).replaceAll(vector.secretId, '')).not.toContain(vector.secretKey);
    for (const step of ['dateKey', 'serviceKey', 'signingKey']) {
      expect(texts('hidden')[step]).not.toMatch(/[0-9a-f]{64}/);
      expect(texts('shown')[step]).toMatch(/= [0-9a-f]{64}$/);
    }
  });
});

test('the keys of the made-up pair are those of the signing page', () => {
  const { steps } = explainTc3(
    {
      ...madeUpKeyPair,
      service: 'cvm',
      host: 'h',
      action: 'A',
      timestamp: 1551113065,
      payload: '',
      contentType: 'c',
    },
    { keys: 'shown' },
  );
  const keys = steps.flatMap(({ text }) => /= ([0-9a-f]{64})$/.exec(text)?.[1] ?? []);
  expect(keys).toEqual([
    'd1308c81fe71cfd4e06437bbc067b2b8a3d2d8c0e375d547f15c41d5214b395a',
    '3c7cb7c7795393edc14fd2e0e6434a518564b4504b88e94f5d11bf59ba3e7050',
    'ac658d5dde49e9bfdd14e04e062f66b05d9f637d44b8a8d845327d4a77f666b1',
  ]);
});

test('each step is explained in both languages', () => {
  const { steps } = explainTc3({
    ...madeUpKeyPair,
    service: 's',
    host: 'h',
    action: 'A',
    timestamp: 0,
    payload: '',
    contentType: 'c',
  });
  for (const { title, explanation } of steps) {
    expect(title.en).not.toBe('');
    expect(explanation.en).toMatch(/\.$/);
    expect(explanation.zh).toMatch(/。$/);
  }
});
