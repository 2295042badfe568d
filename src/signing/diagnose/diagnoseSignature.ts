// "Why did my signature fail?": the first step of the specification at which a request went wrong, and the usual cause.
import { parseAuthorization } from '../tc3.ts';
import { certain, diagnosisSteps, type Finding, possible } from './cause.ts';
import { type FailingRequest, readFailingRequest } from './failingRequest.ts';
import { fittingCauses } from './fittingCauses.ts';
import { visibleFaults } from './visibleFaults.ts';

/**
 * `right`: the signature is that of the request. `explained`: it is not, and this is why. `unexplained`: it is not, and
 * none of the known slips gives it; the key may be another one. `unknown`: without the key nobody can tell.
 */
export type Verdict = 'right' | 'explained' | 'unexplained' | 'unknown';

export interface Diagnosis {
  readonly verdict: Verdict;
  /** In the order of the steps: the first one is where to begin. What is certain stands before what is possible. */
  readonly findings: readonly Finding[];
}

export interface DiagnoseOptions {
  /** Of the key pair that the request names. */
  readonly secretKey?: string | undefined;
  /** When the request was refused, in Unix seconds. The `Date` of a pasted answer is not read. */
  readonly now: number;
}

/** Undefined when the text is no request: neither HTTP headers, nor a curl command. */
export function diagnoseSignature(text: string, options: DiagnoseOptions): Diagnosis | undefined {
  const request = readFailingRequest(text);
  return request && diagnoseRequest(request, options);
}

function diagnoseRequest(request: FailingRequest, { secretKey, now }: DiagnoseOptions): Diagnosis {
  const header = request.headers.authorization;
  const authorization = header === undefined ? undefined : parseAuthorization(header);
  if (authorization === undefined) {
    if (header === undefined) {
      const isV1 = /(?:^|&)Signature=/.test(`${request.query}&${request.body}`);
      return isV1 ? { verdict: 'unknown', findings: [v1] } : { verdict: 'explained', findings: [noHeader] };
    }
    return { verdict: 'explained', findings: [wrongForm(header)] };
  }
  const visible = visibleFaults(request, authorization, now);
  if (secretKey === undefined) return { verdict: 'unknown', findings: sorted(visible) };
  const fitting = fittingCauses(request, authorization, secretKey);
  if (fitting === undefined) return { verdict: 'unexplained', findings: sorted(visible) };
  // Now it is known which of the doubts were idle.
  const findings = [...visible.filter(({ certainty }) => certainty === 'certain'), ...fitting];
  return {
    verdict: findings.length === 0 ? 'right' : 'explained',
    findings: sorted(
      findings.filter((one, at) => findings.findIndex(({ cause }) => cause === one.cause) === at),
    ),
  };
}

const sorted = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort(
    (a, b) =>
      Number(a.certainty === 'possible') - Number(b.certainty === 'possible') ||
      diagnosisSteps.indexOf(a.step) - diagnosisSteps.indexOf(b.step),
  );

const noHeader = certain(
  'no-authorization',
  'authorization',
  'There is no header Authorization.',
  '没有 Authorization 头部。',
);

const v1 = possible(
  'v1',
  'authorization',
  'The request is signed the old way, with a parameter Signature (HmacSHA1 or HmacSHA256), which is not explained here. Sign with TC3-HMAC-SHA256 instead.',
  '请求使用旧的签名方式（参数 Signature，HmacSHA1 或 HmacSHA256），这里不作解释。请改用 TC3-HMAC-SHA256 签名。',
);
const variables = certain(
  'variables',
  'authorization',
  'Authorization still holds variables ($…) of a script: paste the request as it was sent (curl -v shows it).',
  'Authorization 中仍有脚本变量（$…）：请粘贴实际发送的请求（curl -v 可显示）。',
);

function wrongForm(header: string): Finding {
  if (/\$[{(]?\w/.test(header)) return variables;
  if (!header.trim().startsWith('TC3-HMAC-SHA256')) {
    return certain(
      'algorithm',
      'authorization',
      'Authorization begins with another word than TC3-HMAC-SHA256.',
      'Authorization 没有以 TC3-HMAC-SHA256 开头。',
    );
  }
  return certain(
    'authorization-form',
    'authorization',
    'Authorization has another form than “TC3-HMAC-SHA256 Credential=<id>/<date>/<service>/tc3_request, SignedHeaders=<names>, Signature=<64 hex digits in lower case>”.',
    'Authorization 的格式应为“TC3-HMAC-SHA256 Credential=<id>/<日期>/<服务>/tc3_request, SignedHeaders=<头部名>, Signature=<64 位小写十六进制>”。',
  );
}
