// What can be told from a refused V1 request alone, without the secret key.
import { certain, type Finding, possible } from './cause.ts';
import { skewFaults } from './skewFaults.ts';
import { parameterOf, type V1Request, v1Value } from './v1Request.ts';

/** Characters of a signature in base64. */
const lengths: Readonly<Record<string, number>> = { HmacSHA1: 28, HmacSHA256: 44 };

/** `now`: when the request was refused, in Unix seconds. */
export const v1Faults = (request: V1Request, now: number): Finding[] => [
  ...missing(request),
  ...signatureFaults(request),
  ...timeFaults(request, now),
];

function missing(request: V1Request): Finding[] {
  const found: Finding[] = [];
  const names = ['Action', 'Version', 'Timestamp', 'Nonce', 'SecretId'];
  const absent = names.filter((name) => v1Value(request, name) === undefined);
  if (absent.length > 0) {
    found.push(
      certain(
        'v1-parameter-missing',
        'request',
        `Without ${absent.join(', ')}: each request signed with v1 needs it among its parameters.`,
        `缺少 ${absent.join('、')}：签名方法 v1 的每个请求都需要此参数。`,
      ),
    );
  }
  if (/json/i.test(request.contentType)) {
    found.push(
      certain(
        'v1-json',
        'request',
        'Content-Type is JSON: a request signed with v1 is a GET, or a POST of a form (application/x-www-form-urlencoded).',
        'Content-Type 是 JSON：签名方法 v1 只支持 GET，或表单形式（application/x-www-form-urlencoded）的 POST。',
      ),
    );
  }
  if ((v1Value(request, 'SecretId')?.length ?? 0) > 40 && v1Value(request, 'Token') === undefined) {
    found.push(
      possible(
        'token-missing',
        'request',
        'The SecretId is as long as those of temporary keys, and these need their Token among the parameters.',
        'SecretId 的长度像临时密钥，临时密钥必须同时发送参数 Token。',
      ),
    );
  }
  return found;
}

function signatureFaults(request: V1Request): Finding[] {
  const { value = '', raw = '' } = parameterOf(request, 'Signature') ?? {};
  const method = v1Value(request, 'SignatureMethod');
  const algorithm = method ?? 'HmacSHA1';
  const length = lengths[algorithm];
  if (length === undefined) {
    return [
      certain(
        'v1-algorithm',
        'signature',
        `SignatureMethod is ${algorithm.slice(0, 40)}; it is HmacSHA1 or HmacSHA256.`,
        `SignatureMethod 是 ${algorithm.slice(0, 40)}，应为 HmacSHA1 或 HmacSHA256。`,
      ),
    ];
  }
  if (raw.includes('+')) {
    return [
      certain(
        'v1-plus',
        'signature',
        'Signature holds a + that is not percent-encoded: it arrives as a blank. Encode the signature when it is put into the address (+ is %2B).',
        'Signature 中的 + 没有 URL 编码，服务端会收到空格。放入地址时请对签名做 URL 编码（+ 为 %2B）。',
      ),
    ];
  }
  if (/%2[BF]|%3D/i.test(value)) {
    return [
      certain(
        'v1-encoded-twice',
        'signature',
        'Signature is percent-encoded twice (%252B for +): the HTTP library encodes it once more.',
        'Signature 被 URL 编码了两次（+ 变为 %252B）：HTTP 库又编码了一次。',
      ),
    ];
  }
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(value)) {
    return [
      certain(
        'v1-hex',
        'signature',
        'Signature is written in hex digits; v1 sends the base64 of the binary result.',
        'Signature 是十六进制；v1 应发送二进制结果的 base64。',
      ),
    ];
  }
  const other = Object.keys(lengths).find((name) => lengths[name] === value.length);
  if (value.length === length || other === undefined) return [];
  return [
    certain(
      'v1-algorithm',
      'signature',
      `Signature is as long as that of ${other}, but ${method === undefined ? 'without SignatureMethod HmacSHA1 is meant' : `SignatureMethod says ${algorithm}`}. The parameter is signed too.`,
      `Signature 的长度对应 ${other}，而${method === undefined ? '没有 SignatureMethod 时按 HmacSHA1 计算' : ` SignatureMethod 是 ${algorithm}`}。该参数也参与签名。`,
    ),
  ];
}

function timeFaults(request: V1Request, now: number): Finding[] {
  const text = v1Value(request, 'Timestamp');
  if (text === undefined) return [];
  if (!/^\d{1,11}$/.test(text)) {
    return [
      certain(
        'v1-timestamp',
        'request',
        `Timestamp is no whole number of seconds${/^\d{13}$/.test(text) ? ': it counts milliseconds' : ''}.`,
        `Timestamp 不是整数秒${/^\d{13}$/.test(text) ? '：用了毫秒' : ''}。`,
      ),
    ];
  }
  return skewFaults(Number(text), now);
}
