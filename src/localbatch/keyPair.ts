import { randomInt } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import type { KeyPair } from './front/authenticate.ts';

const stored = z.object({
  secretId: z.string().startsWith('AKID').length(36),
  secretKey: z.string().length(32),
});

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

export const randomText = (length: number, letters = alphabet): string =>
  Array.from({ length }, () => letters[randomInt(letters.length)]).join('');

/**
 * The key pair of a data directory, made at the first start. It opens this service alone; it is not a key of the cloud,
 * though it has the same form. Mode 0600.
 */
export function keyPairIn(file: string): KeyPair {
  const known = readKeyPair(file);
  if (known) return known;
  const keys = { secretId: `AKID${randomText(32)}`, secretKey: randomText(32) };
  // Written aside and renamed: nobody reads half a pair, and a start that is cut off leaves none.
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, `${JSON.stringify(keys)}\n`, { mode: 0o600 });
  renameSync(aside, file);
  return keys;
}

function readKeyPair(file: string): KeyPair | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
  try {
    return stored.parse(JSON.parse(text));
  } catch (cause) {
    throw new Error(`${file} holds no key pair. Remove it, and a new one is made at the next start.`, {
      cause,
    });
  }
}
