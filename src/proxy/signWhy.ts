// `POST /api/sign/why`: a request that was refused, and the first step at which its signature went wrong.
import * as z from 'zod';
import { stepNames } from '../signing/diagnose/cause.ts';
import { diagnoseSignature, secretIdIn } from '../signing/diagnose/diagnoseSignature.ts';
import { madeUpKeyPair } from '../signing/explainTc3.ts';
import { lastTimestamp, longestRefused, type SignatureVerdict } from '../wire/signature.ts';
import { readBody } from './readBody.ts';
import { badRequest, type Refused } from './refusal.ts';
import type { SignDeps } from './sign.ts';

type Diagnosed = { readonly ok: true; readonly value: SignatureVerdict } | Refused;

const asked = z.strictObject({
  /** HTTP headers and body, a curl command, or an address. */
  text: z.string().max(longestRefused),
  /** When it was refused, in Unix seconds; now where it is left out. */
  refusedAt: z.number().int().min(0).max(lastTimestamp).optional(),
});

const badQuestion = badRequest(
  'The body is {"text": the refused request, at most 1,000,000 characters, "refusedAt": Unix seconds}.',
  '请求体应为 {"text": 被拒绝的请求（最多 1,000,000 个字符）, "refusedAt": Unix 秒}。',
);

const noRequest = badRequest(
  'This is no request. Paste its HTTP headers and body, the curl command that sent it, or its signed address.',
  '这不是一个请求。粘贴 HTTP 头部和正文、发送它的 curl 命令，或已签名的地址。',
);

export async function diagnoseRefused(request: Request, deps: SignDeps): Promise<Diagnosed> {
  const body = await readBody(request);
  if (!body.ok) return body;
  const question = asked.safeParse(body.params);
  if (!question.success) return badQuestion;
  const { text, refusedAt } = question.data;
  const pair = await pairFor(secretIdIn(text), deps);
  const now = refusedAt ?? Math.floor(deps.now() / 1000);
  const diagnosis = diagnoseSignature(text, { secretKey: pair?.secretKey, now });
  if (diagnosis === undefined) return noRequest;
  const { verdict, findings } = diagnosis;
  return {
    ok: true,
    value: {
      verdict,
      key: pair?.whose ?? null,
      findings: findings.map((one) => ({ ...one, step: stepNames[one.step] })),
    },
  };
}

interface Pair {
  readonly whose: 'local' | 'tencent' | 'made-up';
  readonly secretKey: string;
}

/** A key is used only for the SecretId that it belongs to. */
async function pairFor(secretId: string | undefined, deps: SignDeps): Promise<Pair | undefined> {
  if (secretId === undefined) return undefined;
  if (secretId === madeUpKeyPair.secretId) return { whose: 'made-up', secretKey: madeUpKeyPair.secretKey };
  const local = deps.local();
  if (local.up && local.service.secretId === secretId) {
    return { whose: 'local', secretKey: local.service.secretKey };
  }
  const lookup = await deps.tencent.credentials();
  if (!lookup.ok || lookup.credentials.secretId !== secretId) return undefined;
  return { whose: 'tencent', secretKey: lookup.credentials.secretKey };
}
