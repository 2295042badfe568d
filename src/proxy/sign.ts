// `POST /api/sign`: each step of the signature of SubmitJob, for people who compare it with that of their own program.
// Nothing is sent anywhere. The secret key and what is derived from it stay here, but for the made-up pair.
import * as z from 'zod';
import { explainTc3, madeUpKeyPair } from '../signing/explainTc3.ts';
import { batchHost, batchVersion } from '../wire/actions.ts';
import { regionPattern } from '../wire/regions.ts';
import { lastTimestamp, type SignatureSteps } from '../wire/signature.ts';
import { type Credentials, maskSecretId } from './credentials.ts';
import { type DestinationDeps, destinationOf, notARegion, notATarget, targetOf } from './destination.ts';
import { readBody } from './readBody.ts';
import { badRequest, type Refused } from './refusal.ts';

export interface SignDeps extends DestinationDeps {
  /** Milliseconds. */
  readonly now: () => number;
}

type Signed = { readonly ok: true; readonly value: SignatureSteps } | Refused;

const query = z.object({
  timestamp: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().max(lastTimestamp)).optional(),
  key: z.enum(['target', 'made-up']).default('target'),
});

const badQuery = badRequest(
  '“timestamp” is a time in Unix seconds, “key” is target or made-up.',
  '“timestamp”是 Unix 秒，“key”是 target 或 made-up。',
);

/** The body is the request, byte by byte as it would be sent. */
export async function explainSignature(request: Request, deps: SignDeps): Promise<Signed> {
  const asked = query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!asked.success) return badQuery;
  const target = targetOf(request);
  if (target === undefined) return notATarget;
  const region = request.headers.get('x-jobloom-region');
  if (region !== null && !regionPattern.test(region)) return notARegion;
  const body = await readBody(request);
  if (!body.ok) return body;
  const isMadeUp = asked.data.key === 'made-up';
  const destination = isMadeUp ? madeUp : await destinationOf(target, deps);
  if (!destination.ok) return destination;

  const { credentials, endpoint } = destination;
  const timestamp = asked.data.timestamp ?? Math.floor(deps.now() / 1000);
  const { secretId, secretKey } = credentials;
  const { steps, headers } = explainTc3(
    {
      secretId,
      secretKey,
      service: 'batch',
      host: endpoint.host,
      action: 'SubmitJob',
      timestamp,
      payload: body.bytes,
      contentType: 'application/json',
    },
    { keys: isMadeUp ? 'shown' : 'hidden' },
  );
  const shownId = isMadeUp ? secretId : maskSecretId(secretId);
  const sent = headersSent(endpoint.host, headers, region, credentials);
  return {
    ok: true,
    value: {
      host: endpoint.host,
      timestamp,
      secretId: shownId,
      steps: [...(isMadeUp ? [madeUpPair] : []), ...steps, { ...sentWords, text: sent }].map((step) => ({
        ...step,
        text: step.text.replaceAll(`Credential=${secretId}/`, `Credential=${shownId}/`),
      })),
    },
  };
}

const madeUp = { ok: true, endpoint: new URL(`https://${batchHost}`), credentials: madeUpKeyPair } as const;

/** Without it nobody could compute the same. */
const madeUpPair = {
  step: 'keyPair',
  title: { en: 'Made-up pair', zh: '示例密钥' },
  explanation: {
    en: 'Known to everybody and good for nothing else: sign the same request with it in your program and compare step by step.',
    zh: '众所周知，没有其他用途：在你的程序中用它对同一请求签名，逐步对照。',
  },
  text: `SecretId: ${madeUpKeyPair.secretId}\nSecretKey: ${madeUpKeyPair.secretKey}`,
};

const sentWords = {
  step: 'headers',
  title: { en: 'Headers that are sent', zh: '发送的头部' },
  explanation: {
    en: 'With the body after them. Version, region and token are needed too, but are not signed.',
    zh: '其后是请求正文。版本、地域和 Token 也必须发送，但不参与签名。',
  },
};

function headersSent(
  host: string,
  signed: Readonly<Record<string, string>>,
  region: string | null,
  { token }: Credentials,
): string {
  const headers = {
    Host: host,
    ...signed,
    'X-TC-Version': batchVersion,
    ...(region === null ? {} : { 'X-TC-Region': region }),
    ...(token === undefined ? {} : { 'X-TC-Token': '••••••••' }),
  };
  return Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}
