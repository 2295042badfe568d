// "Why did my signature fail?": the first step of the specification at which a request went wrong, and the usual cause.
import { parseAuthorization } from '../tc3.ts';
import { certain, diagnosisSteps, type Finding } from './cause.ts';
import { diagnoseV1 } from './diagnoseV1.ts';
import type { DiagnoseOptions, Diagnosis } from './diagnosis.ts';
import { type FailingRequest, readFailingRequest } from './failingRequest.ts';
import { fittingCauses } from './fittingCauses.ts';
import { readV1Request, v1Value } from './v1Request.ts';
import { visibleFaults } from './visibleFaults.ts';

/** Undefined when the text is no request: neither HTTP headers, nor a curl command. */
export function diagnoseSignature(text: string, options: DiagnoseOptions): Diagnosis | undefined {
  const request = readFailingRequest(text);
  return request && diagnoseRequest(request, options);
}

/** Whose key signed, as the request says; undefined where it does not. */
export function secretIdIn(text: string): string | undefined {
  const request = readFailingRequest(text);
  if (request === undefined) return undefined;
  const v1 = readV1Request(request);
  return parseAuthorization(request.headers.authorization ?? '')?.secretId ?? (v1 && v1Value(v1, 'SecretId'));
}

function diagnoseRequest(request: FailingRequest, options: DiagnoseOptions): Diagnosis {
  const { secretKey, now } = options;
  const header = request.headers.authorization;
  const authorization = header === undefined ? undefined : parseAuthorization(header);
  if (authorization === undefined) {
    if (header === undefined) {
      const v1 = readV1Request(request);
      if (v1 === undefined) return { verdict: 'explained', findings: [noHeader] };
      const { verdict, findings } = diagnoseV1(v1, options);
      return { verdict, findings: sorted(findings) };
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
