// The ways in which signers derive the key that signs, right and wrong.
import { createHmac } from 'node:crypto';
import { signingKey } from '../tc3.ts';
import type { Variant } from './bodyVariants.ts';
import { certain, type Finding } from './cause.ts';

const keyCause = (cause: string, en: string, zh: string): Finding => certain(cause, 'keys', en, zh);

export const blankInSecret = keyCause(
  'secret-blank',
  'The signature fits this secret key with another blank or line feed at its ends: it was copied with one. Trim it where it is read.',
  '签名对应首尾空白不同的 SecretKey：复制时带上了空格或换行。请在读取密钥时去掉首尾空白。',
);
const prefix = keyCause(
  'no-prefix',
  'The signature fits a key without TC3 before the secret key.',
  '签名对应的密钥没有在 SecretKey 前加 TC3。',
);
const hex = keyCause(
  'hex-keys',
  'The signature fits keys that were handed on as hex text; they are binary from step to step.',
  '签名对应以十六进制文本传递的派生密钥；各步之间必须使用二进制。',
);
const plainKey = keyCause(
  'not-derived',
  'The signature fits the bare secret key: the three keys were not derived.',
  '签名直接使用了 SecretKey：没有派生三个密钥。',
);
const keyDay = keyCause(
  'key-date',
  'The signature fits a key of another day than that of the scope.',
  '签名密钥所用的日期与凭证范围中的日期不同。',
);

const hmacHex = (key: string, text: string): string => createHmac('sha256', key).update(text).digest('hex');

export function keyVariants(secretKey: string, dates: readonly string[], service: string): Variant<Buffer>[] {
  const [date = ''] = dates;
  const secret = secretKey.trim();
  const bare = (text: string): Buffer => Buffer.from(text);
  return [
    { value: signingKey(secretKey, date, service), findings: [] },
    ...[secret, `${secret}\n`, `${secret} `, ` ${secret}`, `${secret}\r\n`]
      .filter((one) => one !== secretKey)
      .map((one) => ({ value: signingKey(one, date, service), findings: [blankInSecret] })),
    { value: derived(secret, date, service), findings: [prefix] },
    {
      value: bare(hmacHex(hmacHex(hmacHex(`TC3${secret}`, date), service), 'tc3_request')),
      findings: [hex],
    },
    { value: bare(secret), findings: [plainKey] },
    { value: bare(`TC3${secret}`), findings: [plainKey] },
    ...dates.slice(1).map((day) => ({ value: signingKey(secret, day, service), findings: [keyDay] })),
  ];
}

/** Without `TC3` before the secret, which the right derivation has. */
function derived(secret: string, date: string, service: string): Buffer {
  const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();
  return hmac(hmac(hmac(secret, date), service), 'tc3_request');
}
