// The signing proxy and the page: `Request → Response`. Opens no socket, reads no clock and no file of its own accord.
import { Hono } from 'hono';
import { clockSkewHeader } from '../wire/envelope.ts';
import { type CallDeps, callAction } from './call.ts';
import { checkCaller, checkHost, type GuardDeps } from './guard.ts';
import { languageOf } from './language.ts';
import { type PageDeps, servePage } from './page.ts';
import { createRateLimit, type RateLimitDeps } from './rateLimit.ts';
import { type Refusal, refusal, refusalResponse } from './refusal.ts';
import { securityHeaders } from './securityHeaders.ts';
import { explainSignature } from './sign.ts';
import { diagnoseRefused } from './signWhy.ts';
import { type StatusDeps, statusOf } from './status.ts';

export interface ProxyDeps
  extends Omit<CallDeps, 'rateLimit'>,
    RateLimitDeps,
    GuardDeps,
    PageDeps,
    Pick<StatusDeps, 'version'> {}

export interface SigningProxy {
  fetch(request: Request): Promise<Response>;
}

const answer = (request: Request, reason: Refusal): Response =>
  refusalResponse(reason, languageOf(request.headers.get('accept-language')));

export function createProxy(deps: ProxyDeps): SigningProxy {
  const callDeps: CallDeps = { ...deps, rateLimit: createRateLimit(deps) };
  const app = new Hono();

  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(securityHeaders)) context.res.headers.set(name, value);
  });

  app.use('/api/*', async (context, next) => {
    const refused = checkCaller(context.req.raw, deps);
    if (refused) return answer(context.req.raw, refused);
    return next();
  });

  app.get('/api/status', async (context) => {
    const language = languageOf(context.req.header('accept-language') ?? null);
    return context.json(await statusOf(deps, language), 200, { 'Cache-Control': 'no-store' });
  });

  app.post('/api/batch/:action', async (context) => {
    const request = context.req.raw;
    const result = await callAction(context.req.param('action'), request, callDeps);
    if (!result.ok) return answer(request, result.refusal);
    return context.body(result.body, 200, {
      'Content-Type': 'application/json',
      'Cache-Control': 'no-store',
      ...(result.clockSkew === undefined ? {} : { [clockSkewHeader]: String(result.clockSkew) }),
    });
  });

  for (const [path, answerTo] of [
    ['/api/sign', explainSignature],
    ['/api/sign/why', diagnoseRefused],
  ] as const) {
    app.post(path, async (context) => {
      const result = await answerTo(context.req.raw, deps);
      if (!result.ok) return answer(context.req.raw, result.refusal);
      return context.json(result.value, 200, { 'Cache-Control': 'no-store' });
    });
  }

  app.all('/api/*', (context) => answer(context.req.raw, unknownCall));

  app.get('*', (context) => {
    const foreign = checkHost(context.req.raw, deps);
    return foreign ? answer(context.req.raw, foreign) : servePage(context.req.raw, deps);
  });

  return { fetch: async (request) => app.fetch(request) };
}

const unknownCall = refusal(
  'Jobloom.UnknownAction',
  'Jobloom has no such call. Calls are POST /api/batch/<Action>, POST /api/sign, POST /api/sign/why and GET /api/status.',
  'Jobloom 没有这个调用。可用的是 POST /api/batch/<Action>、POST /api/sign、POST /api/sign/why 和 GET /api/status。',
);
