// The places where people of Tencent Cloud already have their keys, in the order of the official SDKs
// (environment, profile file, CVM role), with tccli's file before the role.
import { type CredentialSource, credentialsOf, type Found, missing } from './credentials.ts';
import { parseIniSection } from './ini.ts';

export type Environment = Readonly<Record<string, string | undefined>>;
/** The text of a file, or undefined where there is none that can be read. */
export type ReadText = (path: string) => Promise<string | undefined>;

/** `TENCENTCLOUD_TOKEN` is tccli's name for the token, `TENCENTCLOUD_SESSION_TOKEN` that of the Node.js SDK. */
export const fromEnvironment = (env: Environment): CredentialSource => ({
  name: { en: 'environment', zh: '环境变量' },
  async read() {
    const id = env.TENCENTCLOUD_SECRET_ID;
    const key = env.TENCENTCLOUD_SECRET_KEY;
    const token = env.TENCENTCLOUD_TOKEN || env.TENCENTCLOUD_SESSION_TOKEN;
    const credentials = credentialsOf(id, key, token);
    if (credentials) return { ok: true, credentials };
    const unset = [id?.trim() ? '' : 'TENCENTCLOUD_SECRET_ID', key?.trim() ? '' : 'TENCENTCLOUD_SECRET_KEY'];
    const names = unset.filter((name) => name !== '');
    return missing(
      `${names.join(' and ')} ${names.length > 1 ? 'are' : 'is'} not set`,
      `没有设置 ${names.join(' 和 ')}`,
    );
  },
});

const noFile = missing('no such file', '没有这个文件');

/** The profile file of the SDKs: INI, section `default`, members `secret_id`, `secret_key`, `token`. */
export const fromProfileFile = (readText: ReadText, home: string): CredentialSource => ({
  name: { en: '~/.tencentcloud/credentials', zh: '~/.tencentcloud/credentials' },
  async read() {
    const text = await readText(`${home}/.tencentcloud/credentials`);
    if (text === undefined) return noFile;
    const { secret_id, secret_key, token } = parseIniSection(text, 'default');
    const credentials = credentialsOf(secret_id, secret_key, token);
    return credentials
      ? { ok: true, credentials }
      : missing('no secret_id and secret_key in [default]', '[default] 中没有 secret_id 和 secret_key');
  },
});

/** tccli's file: JSON with `secretId`, `secretKey`, `token`, and for a browser login `expiresAt` in Unix seconds. */
export const fromTccli = (readText: ReadText, home: string, now: () => number): CredentialSource => ({
  name: { en: '~/.tccli/default.credential', zh: '~/.tccli/default.credential' },
  async read() {
    const text = await readText(`${home}/.tccli/default.credential`);
    return text === undefined ? noFile : parseTccli(text, now());
  },
});

function parseTccli(text: string, now: number): Found {
  let members: Record<string, unknown>;
  try {
    members = Object(JSON.parse(text));
  } catch {
    // The parser's own message quotes the text, which holds the key.
    return missing('the file is not JSON', '文件不是 JSON');
  }
  const { secretId, secretKey, token, expiresAt } = members;
  const credentials = credentialsOf(secretId, secretKey, token);
  if (!credentials) return missing('no secretId and secretKey in it', '其中没有 secretId 和 secretKey');
  if (typeof expiresAt === 'number' && expiresAt * 1000 <= now) {
    return missing('its login has expired: run `tccli auth login`', '登录已过期：运行 `tccli auth login`');
  }
  return { ok: true, credentials };
}
