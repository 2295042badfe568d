// `POST /api/batch/<Action>`: reads what is asked for, waits for its turn, sends it, and passes the answer on.
import { type BatchAction, batchActions, isBatchAction } from '../wire/actions.ts';
import { unsandboxedConsentHeader } from '../wire/envelope.ts';
import type { JsonObject } from '../wire/json.ts';
import { regionPattern } from '../wire/regions.ts';
import { type DestinationDeps, destinationOf, notARegion, notATarget, targetOf } from './destination.ts';
import { languageOf, serviceLanguage } from './language.ts';
import type { RateLimit } from './rateLimit.ts';
import { readBody } from './readBody.ts';
import { type Refused, refusal, refuse } from './refusal.ts';
import { aborted, sendOnce, type UpstreamCall, type UpstreamDeps } from './upstream.ts';

export interface CallDeps extends UpstreamDeps, DestinationDeps {
  readonly rateLimit: RateLimit;
}

export type CallResult = { readonly ok: true; readonly body: string; readonly clockSkew?: number } | Refused;

export async function callAction(name: string, request: Request, deps: CallDeps): Promise<CallResult> {
  if (!isBatchAction(name)) {
    return refuse(
      refusal(
        'Jobloom.UnknownAction',
        `Batch 2017-03-12 has no action of this name.`,
        'Batch 2017-03-12 没有这个接口。',
      ),
    );
  }
  const target = targetOf(request);
  if (target === undefined) return notATarget;
  const region = request.headers.get('x-jobloom-region') ?? '';
  if (!regionPattern.test(region)) return notARegion;
  const body = await readBody(request);
  if (!body.ok) return body;
  const destination = await destinationOf(target, deps);
  if (!destination.ok) return destination;

  const call: UpstreamCall = {
    endpoint: destination.endpoint,
    credentials: destination.credentials,
    action: name,
    region,
    language: serviceLanguage(languageOf(request.headers.get('accept-language'))),
    payload: body.bytes,
    extraHeaders: target === 'local' ? consentOf(request) : {},
    signal: request.signal,
  };
  return send(call, `${target} ${region} ${name}`, mayRepeat(name, body.params), deps);
}

/** Consent to run without a sandbox is meant for this machine alone. */
function consentOf(request: Request): Record<string, string> {
  const consent = request.headers.get(unsandboxedConsentHeader);
  return consent === null ? {} : { [unsandboxedConsentHeader]: consent };
}

/** A lost answer is asked for again where that cannot do anything twice. */
const mayRepeat = (action: BatchAction, params: JsonObject): boolean =>
  batchActions[action].readOnly ||
  (action === 'SubmitJob' && typeof params.ClientToken === 'string' && params.ClientToken !== '');

async function send(call: UpstreamCall, key: string, repeat: boolean, deps: CallDeps): Promise<CallResult> {
  for (const last of repeat ? [false, true] : [true]) {
    try {
      const turn = await deps.rateLimit.acquire(key, batchActions[call.action].perSecond, call.signal);
      if (!turn) return refuse(tooMany(call.action));
    } catch (cause) {
      if (call.signal.aborted) return refuse(aborted);
      throw cause;
    }
    const outcome = await sendOnce(call, deps);
    if (outcome.kind === 'answer') {
      const { kind: _, ...answer } = outcome;
      return { ok: true, ...answer };
    }
    if (outcome.kind === 'broken' || last) return refuse(outcome.refusal);
  }
  throw new Error('a request is sent at least once');
}

const tooMany = (action: BatchAction) =>
  refusal(
    'Jobloom.TooManyRequests',
    `Too many calls of ${action} are waiting: the service takes ${batchActions[action].perSecond} a second. Try again in a moment.`,
    `等待中的 ${action} 调用过多：服务每秒只接受 ${batchActions[action].perSecond} 次。稍后重试。`,
  );
