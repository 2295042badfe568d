// Which service a call is for, and whose key signs it.
import type { Target } from '../wire/status.ts';
import type { Credentials, Lookup } from './credentials.ts';
import type { LocalState } from './localService.ts';
import { noCredentials } from './noCredentials.ts';
import { badRequest, type Refused, refuse } from './refusal.ts';

export interface DestinationDeps {
  /** How the local service stands, asked at each call. */
  readonly local: () => LocalState;
  readonly tencent: { readonly endpoint: URL; readonly credentials: () => Promise<Lookup> };
}

export interface Destination {
  readonly ok: true;
  readonly endpoint: URL;
  readonly credentials: Credentials;
}

export async function destinationOf(target: Target, deps: DestinationDeps): Promise<Destination | Refused> {
  if (target === 'local') {
    const state = deps.local();
    return state.up
      ? { ok: true, endpoint: new URL(state.service.endpoint), credentials: state.service }
      : refuse({ code: 'Jobloom.LocalServiceDown', message: state.why });
  }
  const lookup = await deps.tencent.credentials();
  return lookup.ok
    ? { ok: true, endpoint: deps.tencent.endpoint, credentials: lookup.credentials }
    : refuse(noCredentials(lookup));
}

/** The header `X-Jobloom-Target`; local where there is none, undefined where it names something else. */
export function targetOf(request: Request): Target | undefined {
  const target = request.headers.get('x-jobloom-target') ?? 'local';
  return target === 'local' || target === 'tencent' ? target : undefined;
}

export const notATarget = badRequest(
  'X-Jobloom-Target must be local or tencent.',
  'X-Jobloom-Target 必须是 local 或 tencent。',
);

export const notARegion = badRequest(
  'X-Jobloom-Region must name a region, such as ap-guangzhou.',
  'X-Jobloom-Region 必须是地域名，例如 ap-guangzhou。',
);
