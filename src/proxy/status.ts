// `GET /api/status`: which targets there are and what stands behind them. Nothing secret.
import * as z from 'zod';
import { type Status, sandbox } from '../wire/status.ts';
import { inLanguage, type Language, type Text } from '../wire/text.ts';
import type { CallDeps } from './call.ts';
import { maskSecretId } from './credentials.ts';

/** Milliseconds for the answer of the local service about its health. */
const patience = 2_000;

const health = z.object({ sandbox });

export interface StatusDeps extends Pick<CallDeps, 'fetch' | 'timeout' | 'local' | 'tencent'> {
  readonly version: string;
}

export async function statusOf(deps: StatusDeps, language: Language): Promise<Status> {
  const [local, lookup] = await Promise.all([localStatus(deps, language), deps.tencent.credentials()]);
  return {
    version: deps.version,
    local,
    tencent: {
      endpoint: deps.tencent.endpoint.origin,
      credentials: lookup.ok
        ? {
            source: inLanguage(lookup.source, language),
            secretId: maskSecretId(lookup.credentials.secretId),
          }
        : null,
    },
  };
}

const silent: Text = {
  en: 'The local service does not answer. It is started again when it has stopped; try again in a moment.',
  zh: '本机服务没有应答。若它已停止会自动重启；稍后重试。',
};

async function localStatus(
  { local, fetch, timeout }: StatusDeps,
  language: Language,
): Promise<Status['local']> {
  const state = local();
  if (!state.up) return { state: 'down', reason: inLanguage(state.why, language) };
  const { endpoint } = state.service;
  try {
    const response = await fetch(new URL('/health', endpoint), {
      redirect: 'error',
      signal: timeout(patience),
    });
    return { state: 'up', endpoint, sandbox: health.parse(await response.json()).sandbox };
  } catch {
    return { state: 'down', reason: inLanguage(silent, language) };
  }
}
