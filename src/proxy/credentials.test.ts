import { describe, expect, test } from 'vitest';
import { type Environment, fromEnvironment, fromProfileFile, fromTccli } from './credentialSources.ts';
import { type CredentialSource, lookUpCredentials, maskSecretId } from './credentials.ts';

const now = () => 1_700_000_000_000;

function sources(env: Environment, files: Readonly<Record<string, string>> = {}): CredentialSource[] {
  const readText = async (path: string) => files[path];
  return [fromEnvironment(env), fromProfileFile(readText, '/home/me'), fromTccli(readText, '/home/me', now)];
}

const ini = '/home/me/.tencentcloud/credentials';
const tccli = '/home/me/.tccli/default.credential';
const env = { TENCENTCLOUD_SECRET_ID: ' AKIDenv\n', TENCENTCLOUD_SECRET_KEY: 'envkey ' };

describe('credentials', () => {
  test('come from the environment first, without the blanks around them', async () => {
    const found = await lookUpCredentials(sources(env, { [ini]: '[default]\nsecret_id=a\nsecret_key=b' }));
    expect(found).toEqual({
      ok: true,
      source: { en: 'environment', zh: '环境变量' },
      credentials: { secretId: 'AKIDenv', secretKey: 'envkey' },
    });
  });

  test.each(['TENCENTCLOUD_TOKEN', 'TENCENTCLOUD_SESSION_TOKEN'])('take the token of %s', async (name) => {
    expect(await lookUpCredentials(sources({ ...env, [name]: 'tok' }))).toMatchObject({
      credentials: { token: 'tok' },
    });
  });

  test('come from the section default of the profile file next', async () => {
    const text =
      '; mine\n[other]\nsecret_id = x\nsecret_key = y\n\n[default]\nsecret_id = AKIDini\nsecret_key=k=ey\r\n# end';
    expect(await lookUpCredentials(sources({}, { [ini]: text, [tccli]: '{}' }))).toMatchObject({
      source: { en: '~/.tencentcloud/credentials' },
      credentials: { secretId: 'AKIDini', secretKey: 'k=ey' },
    });
  });

  test('come from the file of tccli then', async () => {
    const text = JSON.stringify({
      secretId: 'AKIDcli',
      secretKey: 'k',
      token: 't',
      expiresAt: 1_800_000_000,
    });
    expect(await lookUpCredentials(sources({}, { [tccli]: text }))).toEqual({
      ok: true,
      source: { en: '~/.tccli/default.credential', zh: '~/.tccli/default.credential' },
      credentials: { secretId: 'AKIDcli', secretKey: 'k', token: 't' },
    });
  });

  test('half set are none, and each place says what is missing there', async () => {
    const files = { [ini]: '[default]\nsecret_id = AKIDini', [tccli]: '{"secretId":"AKIDcli"}' };
    const lookup = await lookUpCredentials(sources({ TENCENTCLOUD_SECRET_ID: 'AKIDenv' }, files));
    expect(lookup.ok ? [] : lookup.looked.map(({ why }) => why.en)).toEqual([
      'TENCENTCLOUD_SECRET_KEY is not set',
      'no secret_id and secret_key in [default]',
      'no secretId and secretKey in it',
    ]);
  });

  test.each([
    ['{"secretId":"AKIDcli","secretKey":"s3cret"', 'the file is not JSON'],
    ['null', 'no secretId and secretKey in it'],
    [
      '{"secretId":"AKIDcli","secretKey":"s3cret","expiresAt":1700000000}',
      'its login has expired: run `tccli auth login`',
    ],
    ['{"secretId":"AKID密钥","secretKey":"s3cret"}', 'it holds characters that no key has: copy it again'],
  ])('in a spoilt file are none, and its text is not quoted: %s', async (text, why) => {
    const lookup = await lookUpCredentials(sources({}, { [tccli]: text }));
    expect(lookup.ok).toBe(false);
    expect(lookup.ok ? '' : lookup.looked.at(-1)?.why.en).toBe(why);
    expect(JSON.stringify(lookup)).not.toContain('s3cret');
  });

  test('are read anew each time', async () => {
    const files: Record<string, string> = {};
    const all = sources({}, files);
    expect((await lookUpCredentials(all)).ok).toBe(false);
    files[ini] = '[default]\nsecret_id=AKIDnew\nsecret_key=k';
    expect((await lookUpCredentials(all)).ok).toBe(true);
  });
});

test('a SecretId is shown by its ends; a short one not at all', () => {
  expect(maskSecretId('AKIDz8krbsJ5yKBZQpn74WFkmLPx3f2a')).toBe('AKID••••••••3f2a');
  expect(maskSecretId('AKID12345678')).toBe('••••••••');
});
