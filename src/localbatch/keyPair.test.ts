import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { keyPairIn } from './keyPair.ts';
import { aDataDir } from './testing/dataDir.ts';

test('a directory has one key pair, its own, for its owner alone', () => {
  const file = path.join(aDataDir(), 'key.json');
  const keys = keyPairIn(file);
  expect(keys.secretId).toMatch(/^AKID[A-Za-z0-9]{32}$/);
  expect(keys.secretKey).toMatch(/^[A-Za-z0-9]{32}$/);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(keyPairIn(file)).toEqual(keys);
  expect(keyPairIn(path.join(aDataDir(), 'key.json'))).not.toEqual(keys);
});

test('a broken file is said, and left as it is', () => {
  const file = path.join(aDataDir(), 'key.json');
  writeFileSync(file, '{}');
  expect(() => keyPairIn(file)).toThrow(/Remove it/);
  expect(readFileSync(file, 'utf8')).toBe('{}');
});
