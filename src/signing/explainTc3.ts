// The signature of one request, step by step, for people who look for the step at which two signers part.
import type { Text } from '../wire/text.ts';
import { signTc3, type Tc3Request, type Tc3Signed } from './signTc3.ts';
import { dateKey, requestKey, serviceKey, sha256Hex, utcDate } from './tc3.ts';

/** The pair of the examples in the signing pages: known to everybody, good for nothing but examples. */
export const madeUpKeyPair = {
  secretId: 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE',
  secretKey: 'Gu5t9xGARNpq86cd98joQYCN3EXAMPLE',
} as const;

type StepName =
  | 'payloadHash'
  | 'canonicalRequest'
  | 'canonicalRequestHash'
  | 'stringToSign'
  | 'dateKey'
  | 'serviceKey'
  | 'signingKey'
  | 'signature'
  | 'authorization';

interface Step {
  readonly step: StepName;
  readonly title: Text;
  readonly explanation: Text;
  /** What the step gives. Keys are formulas unless they were asked for: who has one can sign for a day. */
  readonly text: string;
}

export interface Explained {
  readonly steps: readonly Step[];
  readonly headers: Tc3Signed['headers'];
}

/** `keys: 'shown'` is for made-up pairs only. The secret key itself is in no step. */
export function explainTc3(
  request: Tc3Request,
  { keys = 'hidden' }: { readonly keys?: 'shown' | 'hidden' } = {},
): Explained {
  const { headers, authorization, steps } = signTc3(request);
  const date = utcDate(request.timestamp);
  const formulas = {
    dateKey: `HMAC-SHA256("TC3" + SecretKey, "${date}")`,
    serviceKey: `HMAC-SHA256(dateKey, "${request.service}")`,
    signingKey: 'HMAC-SHA256(serviceKey, "tc3_request")',
  };
  const k1 = dateKey(request.secretKey, date);
  const k2 = serviceKey(k1, request.service);
  const values = { dateKey: k1, serviceKey: k2, signingKey: requestKey(k2) };
  const key = (step: keyof typeof formulas): string =>
    keys === 'shown' ? `${formulas[step]}\n= ${values[step].toString('hex')}` : formulas[step];
  const texts: Readonly<Record<StepName, string>> = {
    payloadHash: sha256Hex(request.payload),
    canonicalRequest: steps.canonicalRequest,
    canonicalRequestHash: sha256Hex(steps.canonicalRequest),
    stringToSign: steps.stringToSign,
    dateKey: key('dateKey'),
    serviceKey: key('serviceKey'),
    signingKey: key('signingKey'),
    signature: steps.signature,
    authorization,
  };
  return { headers, steps: words.map((word) => ({ ...word, text: texts[word.step] })) };
}

const words: readonly Omit<Step, 'text'>[] = [
  {
    step: 'payloadHash',
    title: { en: 'Hash of the body', zh: '请求正文的哈希' },
    explanation: {
      en: 'SHA-256 of the very bytes that are sent, in lower-case hex. A blank, a line feed or an escape more is another hash.',
      zh: '对实际发送的字节计算 SHA-256，小写十六进制。多一个空格、换行或转义，哈希就不同。',
    },
  },
  {
    step: 'canonicalRequest',
    title: { en: 'Canonical request', zh: '规范请求串' },
    explanation: {
      en: 'Six parts, a line feed between them: method, path, query, signed headers (name and value in lower case, sorted, each with a line feed), their names, hash of the body.',
      zh: '六个部分，以换行连接：方法、路径、查询串、参与签名的头部（名和值均小写、排序、每行以换行结尾）、头部名列表、正文的哈希。',
    },
  },
  {
    step: 'canonicalRequestHash',
    title: { en: 'Hash of the canonical request', zh: '规范请求串的哈希' },
    explanation: { en: 'SHA-256 in lower-case hex.', zh: 'SHA-256，小写十六进制。' },
  },
  {
    step: 'stringToSign',
    title: { en: 'String to sign', zh: '待签名字符串' },
    explanation: {
      en: 'Algorithm, time in Unix seconds, scope (UTC day, service, tc3_request), hash of the canonical request. The day is that of UTC, which until 8 o’clock in Beijing is yesterday.',
      zh: '算法、Unix 秒时间戳、凭证范围（UTC 日期、服务、tc3_request）、规范请求串的哈希。日期取 UTC：北京时间 8 点之前是前一天。',
    },
  },
  {
    step: 'dateKey',
    title: { en: 'Key of the day', zh: '日期密钥' },
    explanation: {
      en: 'From the secret key with TC3 before it. The result is binary and stays binary.',
      zh: '由前面加上 TC3 的 SecretKey 派生。结果是二进制，后续步骤也直接使用二进制。',
    },
  },
  {
    step: 'serviceKey',
    title: { en: 'Key of the service', zh: '服务密钥' },
    explanation: {
      en: 'The service is the first label of the host: batch.',
      zh: '服务名是主机名的第一段：batch。',
    },
  },
  {
    step: 'signingKey',
    title: { en: 'Key that signs', zh: '签名密钥' },
    explanation: {
      en: 'Good for this service on this day, so it may be kept that long.',
      zh: '在当天对该服务有效，因此可缓存一天。',
    },
  },
  {
    step: 'signature',
    title: { en: 'Signature', zh: '签名' },
    explanation: {
      en: 'HMAC-SHA256 of the string to sign, in lower-case hex.',
      zh: '对待签名字符串计算 HMAC-SHA256，小写十六进制。',
    },
  },
  {
    step: 'authorization',
    title: { en: 'Authorization', zh: 'Authorization' },
    explanation: {
      en: 'The header that is sent, a comma and a blank between its parts.',
      zh: '发送的头部，各部分之间是逗号加空格。',
    },
  },
];
