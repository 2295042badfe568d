// Where the credentials of Tencent Cloud come from. They are looked for when they are needed and each time anew, so
// that a key put into a file works without a restart. They leave this room in signatures only.
import type { Text } from '../wire/text.ts';

export interface Credentials {
  readonly secretId: string;
  readonly secretKey: string;
  /** Only with temporary credentials; sent as `X-TC-Token`. */
  readonly token?: string;
}

/** What one place gave. `why` says what is missing there; it never quotes what was read. */
export type Found =
  | { readonly ok: true; readonly credentials: Credentials }
  | { readonly ok: false; readonly why: Text };

export interface CredentialSource {
  /** As a person knows it, e.g. `~/.tccli/default.credential`. */
  readonly name: Text;
  read(): Promise<Found>;
}

export type Lookup =
  | { readonly ok: true; readonly source: Text; readonly credentials: Credentials }
  | { readonly ok: false; readonly looked: readonly { readonly name: Text; readonly why: Text }[] };

export const missing = (en: string, zh: string): Found => ({ ok: false, why: { en, zh } });

/** Values as a person has pasted them: blanks around them are a known cause of SecretIdNotFound. */
export function credentialsOf(id: unknown, key: unknown, token: unknown): Credentials | undefined {
  const [secretId, secretKey, trimmedToken] = [id, key, token].map((value) =>
    typeof value === 'string' ? value.trim() : '',
  );
  if (!secretId || !secretKey) return undefined;
  return { secretId, secretKey, ...(trimmedToken ? { token: trimmedToken } : {}) };
}

/** Keys are printable ASCII; anything else cannot travel in a header. */
const isSendable = (credentials: Credentials): boolean =>
  Object.values(credentials).every((value) => /^[\x21-\x7e]+$/.test(value));

const garbled: Text = {
  en: 'it holds characters that no key has: copy it again',
  zh: '其中有密钥不会有的字符：重新复制',
};

/** The first source that has credentials wins; otherwise what each of them lacked. */
export async function lookUpCredentials(sources: readonly CredentialSource[]): Promise<Lookup> {
  const looked: { name: Text; why: Text }[] = [];
  for (const source of sources) {
    const found = await source.read();
    if (found.ok && isSendable(found.credentials)) {
      return { ok: true, source: source.name, credentials: found.credentials };
    }
    looked.push({ name: source.name, why: found.ok ? garbled : found.why });
  }
  return { ok: false, looked };
}

/** A SecretId for people: `AKID••••••••3f2a`. One too short to keep anything hidden is hidden wholly. */
export const maskSecretId = (secretId: string): string =>
  secretId.length < 16 ? '••••••••' : `${secretId.slice(0, 4)}••••••••${secretId.slice(-4)}`;
