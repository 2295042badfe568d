// The role of the CVM machine that this runs on, from its metadata service
// (https://cloud.tencent.com/document/product/213/4934). Elsewhere the name does not resolve.
import { type CredentialSource, type Credentials, credentialsOf, missing } from './credentials.ts';

const metadata = 'http://metadata.tencentyun.com/latest/meta-data/cam/security-credentials/';
/** Milliseconds for an answer; the service is in the same machine room. */
const patience = 1_000;
/** Milliseconds until a machine without a role is asked again, so that calls elsewhere do not wait each time. */
const pause = 30_000;
/** Milliseconds before its end at which a temporary key is renewed. */
const margin = 300_000;

export interface CvmRoleDeps {
  readonly fetch: typeof fetch;
  /** Milliseconds. */
  readonly now: () => number;
  /** A signal that is aborted after so many milliseconds. */
  readonly timeout: (milliseconds: number) => AbortSignal;
}

export function fromCvmRole({ fetch, now, timeout }: CvmRoleDeps): CredentialSource {
  let kept: { readonly credentials: Credentials | undefined; readonly until: number } | undefined;

  const get = async (url: string): Promise<string | undefined> => {
    const response = await fetch(url, { redirect: 'error', signal: timeout(patience) });
    return response.ok ? (await response.text()).trim() : undefined;
  };

  async function ask(): Promise<typeof kept> {
    try {
      const role = await get(metadata);
      if (!role || !/^[\w.@-]+$/.test(role)) return undefined;
      const answer = Object(JSON.parse((await get(metadata + role)) ?? '{}'));
      const credentials = credentialsOf(answer.TmpSecretId, answer.TmpSecretKey, answer.Token);
      const until = Number(answer.ExpiredTime) * 1000 - margin;
      return answer.Code === 'Success' && credentials && until > now() ? { credentials, until } : undefined;
    } catch {
      return undefined;
    }
  }

  return {
    name: { en: 'CVM role', zh: 'CVM 角色' },
    async read() {
      if (kept === undefined || now() >= kept.until) {
        kept = (await ask()) ?? { credentials: undefined, until: now() + pause };
      }
      return kept.credentials
        ? { ok: true, credentials: kept.credentials }
        : missing('this machine has none', '这台机器没有角色');
    },
  };
}
