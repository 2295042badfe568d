import { batchHost } from '../wire/actions.ts';
import type { Text } from '../wire/text.ts';

export type EndpointChoice =
  | { readonly ok: true; readonly endpoint: URL }
  | { readonly ok: false; readonly message: Text };

const loopback = new Set(['127.0.0.1', '[::1]', 'localhost']);

/**
 * The endpoint of the real service: Tencent's, or the value of `JOBLOOM_TENCENT_ENDPOINT`. Plain http only on
 * loopback, because a signed request is worth five minutes to whoever reads it on its way.
 */
export function tencentEndpoint(override: string | undefined): EndpointChoice {
  if (!override?.trim()) return { ok: true, endpoint: new URL(`https://${batchHost}`) };
  const url = URL.canParse(override.trim()) ? new URL(override.trim()) : undefined;
  const safe = url?.protocol === 'https:' || (url?.protocol === 'http:' && loopback.has(url.hostname));
  if (url && safe && url.pathname === '/' && !url.search && !url.hash && !url.username && !url.password) {
    return { ok: true, endpoint: url };
  }
  return {
    ok: false,
    message: {
      en: `JOBLOOM_TENCENT_ENDPOINT must be https://host, or http:// on loopback, without a path. Change it or unset it.`,
      zh: 'JOBLOOM_TENCENT_ENDPOINT 必须是 https://host，或本机回环地址上的 http://，且不带路径。修改它或取消设置。',
    },
  };
}
