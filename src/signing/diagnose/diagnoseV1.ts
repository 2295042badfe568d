// "Why did my signature fail?" for the old way of signing, with a parameter Signature (HmacSHA1, HmacSHA256).
import { type FlatParams, v1Algorithm, v1Signature, v1StringToSign } from '../v1.ts';
import type { Variant } from './bodyVariants.ts';
import { type Finding, possible } from './cause.ts';
import type { DiagnoseOptions, Diagnosis } from './diagnosis.ts';
import { v1Faults } from './v1Faults.ts';
import { type V1Request, v1Value } from './v1Request.ts';
import { v1Algorithms, v1Hosts, v1Keys, v1Methods, v1Pairs, v1Paths } from './v1Variants.ts';

/** Two slips at once in short texts, one in long ones: there would be no end to it. */
const mostSlips = (length: number): number => (length > 100_000 ? 1 : 2);

export function diagnoseV1(request: V1Request, { secretKey, now }: DiagnoseOptions): Diagnosis {
  const visible = v1Faults(request, now);
  const steps = stepsOf(request);
  if (secretKey === undefined) return { verdict: 'unknown', findings: [...visible, steps] };
  const fitting = fittingSlips(request, secretKey);
  if (fitting === undefined) return { verdict: 'unexplained', findings: [...visible, steps] };
  const known = new Set(visible.map(({ cause }) => cause));
  const findings = [
    ...visible.filter(({ certainty }) => certainty === 'certain'),
    ...fitting.filter(({ cause }) => !known.has(cause)),
  ];
  return { verdict: findings.length === 0 ? 'right' : 'explained', findings };
}

/** The slips that give the signature that was sent, the fewest; undefined when none do. */
function fittingSlips(request: V1Request, secretKey: string): readonly Finding[] | undefined {
  const sent = sentSignatures(request);
  const said = v1Algorithm(paramsOf(request)) ?? 'HmacSHA1';
  const [pairs, keys, algorithms] = [v1Pairs(request), v1Keys(secretKey), v1Algorithms(said)];
  const most = mostSlips(pairs[0]?.value.length ?? 0);
  let best: readonly Finding[] | undefined;
  const head = [v1Methods(request), v1Hosts(request), v1Paths(request), pairs].reduce(
    (texts, more) => crossed(texts, more, most),
    [{ value: '', findings: [] }] as readonly Variant<string>[],
  );
  for (const text of head) {
    for (const key of keys) {
      for (const algorithm of algorithms) {
        const findings = [...text.findings, ...algorithm.findings, ...key.findings];
        if (findings.length > Math.min(most, (best?.length ?? 3) - 1)) continue;
        if (sent.has(v1Signature(key.value, text.value, algorithm.value))) best = findings;
      }
    }
  }
  return best;
}

const crossed = (
  texts: readonly Variant<string>[],
  more: readonly Variant<string>[],
  most: number,
): readonly Variant<string>[] =>
  texts.flatMap((text) =>
    more
      .map((one) => ({ value: text.value + one.value, findings: [...text.findings, ...one.findings] }))
      .filter(({ findings }) => findings.length <= most),
  );

/** What may have been sent, before an address spoilt it: how it was spoilt is told apart from this. */
function sentSignatures(request: V1Request): ReadonlySet<string> {
  const value = v1Value(request, 'Signature') ?? '';
  const whole = value.replaceAll(' ', '+').trim();
  const signatures = new Set([whole]);
  try {
    signatures.add(decodeURIComponent(whole));
  } catch {
    // Not encoded twice, then.
  }
  if (/^[0-9a-f]+$/i.test(whole)) signatures.add(Buffer.from(whole, 'hex').toString('base64'));
  return signatures;
}

const paramsOf = ({ parameters }: V1Request): FlatParams =>
  Object.fromEntries(parameters.map(({ name, value }) => [name, value]));

const longestShown = 1500;

/** How it is signed right, with the text of this request: to be compared with the program’s own. */
function stepsOf(request: V1Request): Finding {
  const whole = v1StringToSign(request.method, request.host, request.path, paramsOf(request));
  const text = whole.length > longestShown ? `${whole.slice(0, longestShown)}…` : whole;
  const algorithm = v1Algorithm(paramsOf(request)) ?? 'HmacSHA1';
  return possible(
    'v1-steps',
    'stringToSign',
    `Signed with v1: method, host, path and ?, then all parameters but Signature, sorted by name, values not encoded. Compare with yours: ${text} — its ${algorithm} under the secret key, in base64, is the signature, and is percent-encoded when it is sent.`,
    `签名方法 v1：请求方法、主机、路径和 ?，然后是除 Signature 外按名称排序的所有参数，值不编码。请与自己的对照：${text}——用 SecretKey 对它做 ${algorithm}，取 base64 即为签名，发送时再做 URL 编码。`,
  );
}
