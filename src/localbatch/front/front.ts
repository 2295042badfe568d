// The HTTP front: from a request to an envelope. Every answer of the API has HTTP 200, errors included, and a RequestId.
import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { batchActions, batchVersion, isBatchAction } from '../../wire/actions.ts';
import { errorEnvelope, unsandboxedConsentHeader } from '../../wire/envelope.ts';
import { regionPattern } from '../../wire/regions.ts';
import type { Sandbox } from '../../wire/status.ts';
import { inLanguage, type Language } from '../../wire/text.ts';
import { actionTable, notSimulated } from '../actions/actionTable.ts';
import type { ActionDeps } from '../actions/context.ts';
import { missingParameter, type Reply, refuse } from '../actions/reply.ts';
import { authenticate, type KeyPair } from './authenticate.ts';
import { languageOf, readCall } from './call.ts';
import { type Incoming, readIncoming } from './incoming.ts';
import { rateWindow } from './rateWindow.ts';

export interface FrontDeps extends ActionDeps {
  readonly keys: KeyPair;
  readonly sandbox: Sandbox;
  readonly newRequestId: () => string;
  /** Told of what must not happen; the client is only told that it did. */
  readonly report: (trouble: unknown) => void;
}

/** Without a server of Node around it (in tests) there is no `incoming`. */
interface FrontEnvironment {
  Bindings: Partial<HttpBindings>;
}

export function front(deps: FrontDeps): Hono<FrontEnvironment> {
  const rates = rateWindow();

  async function reply(incoming: Incoming, language: Language): Promise<Reply> {
    const call = readCall(incoming);
    if ('ok' in call) return call;
    const { action, version, region } = call;
    const now = deps.now();
    const stranger = authenticate(incoming, call, deps.keys, Math.floor(now / 1000));
    if (stranger) return stranger;
    if (!isBatchAction(action)) return unknownAction(action);
    if (version !== batchVersion) return wrongVersion(version);
    if (region === undefined) return missingParameter('Region');
    if (!regionPattern.test(region)) return unsupportedRegion(region);
    const tooOften = rates.arrive(`${action} ${region}`, batchActions[action].perSecond, now);
    if (tooOften) return tooOften;
    const entry = actionTable[action];
    if (!entry) return notSimulated(action);
    const consent = incoming.headers[unsandboxedConsentHeader] === 'yes';
    return entry.carryOut(call.params(entry.params), { ...deps, region, language, consent });
  }

  async function respond(request: Request, target: string): Promise<object> {
    const RequestId = deps.newRequestId();
    let language: Language = 'en';
    try {
      const incoming = await readIncoming(request, target);
      if (!('ok' in incoming)) language = languageOf(incoming);
      const got = 'ok' in incoming ? incoming : await reply(incoming, language);
      if (got.ok) return { Response: { ...got.answer, RequestId } };
      return errorEnvelope(got.code, inLanguage(got.message, language), RequestId);
    } catch (trouble) {
      deps.report(trouble);
      return errorEnvelope('InternalError', 'An internal error has occurred. Retry your request.', RequestId);
    }
  }

  const app = new Hono<FrontEnvironment>();
  app.get('/health', (context) => context.json({ sandbox: deps.sandbox }));
  app.all('/', async (context) => {
    const { raw, url } = context.req;
    return context.json(await respond(raw, context.env.incoming?.url ?? url));
  });
  app.notFound((context) =>
    context.json(errorEnvelope('InvalidParameter', 'The API is at the path `/`.', deps.newRequestId()), 404),
  );
  return app;
}

const unknownAction = (action: string): Reply =>
  refuse('InvalidAction', `There is no action \`${action}\` in Batch.`, `Batch 没有接口 \`${action}\`。`);

const wrongVersion = (version: string): Reply =>
  refuse(
    'NoSuchVersion',
    `There is no version \`${version}\` of Batch; it is ${batchVersion}.`,
    `Batch 没有版本 \`${version}\`，应为 ${batchVersion}。`,
  );

const unsupportedRegion = (region: string): Reply =>
  refuse(
    'UnsupportedRegion',
    `\`${region}\` is no region; regions look like \`ap-guangzhou\`.`,
    `\`${region}\` 不是有效地域，正确形式如 \`ap-guangzhou\`。`,
  );
