// What can be told from a failing request alone, without the secret key.
import { type Authorization, utcDate } from '../tc3.ts';
import { certain, type Finding, possible } from './cause.ts';
import type { FailingRequest } from './failingRequest.ts';
import { skewFaults } from './skewFaults.ts';

const hours = 3600;

/** `now`: when the request was refused, in Unix seconds. */
export function visibleFaults(request: FailingRequest, authorization: Authorization, now: number): Finding[] {
  return [
    ...headerFaults(request, authorization),
    ...scopeFaults(request, authorization),
    ...timeFaults(request, now),
    ...bodyDoubts(request),
  ];
}

function headerFaults({ headers }: FailingRequest, { signedHeaders, secretId }: Authorization): Finding[] {
  const found: Finding[] = [];
  for (const name of ['content-type', 'host'].filter((one) => !signedHeaders.includes(one))) {
    found.push(
      certain(
        'not-signed',
        'canonicalRequest',
        `${name} is not among the signed headers; it must be.`,
        `参与签名的头部缺少必需的 ${name}。`,
      ),
    );
  }
  for (const name of signedHeaders.filter((one) => headers[one] === undefined)) {
    found.push(
      certain(
        'header-missing',
        'canonicalRequest',
        `The header ${name} is signed but was not sent, or is not in what you pasted.`,
        `头部 ${name} 参与了签名，但没有发送，或不在粘贴的内容里。`,
      ),
    );
  }
  if (signedHeaders.join() !== [...signedHeaders].sort().join()) {
    found.push(
      certain(
        'header-order',
        'canonicalRequest',
        `The signed headers stand as ${signedHeaders.join(';')}; sorted they are ${[...signedHeaders].sort().join(';')}.`,
        `参与签名的头部写作 ${signedHeaders.join(';')}，排序后应为 ${[...signedHeaders].sort().join(';')}。`,
      ),
    );
  }
  if (/:\d+$/.test(headers.host ?? '')) {
    found.push(
      possible(
        'host-port',
        'canonicalRequest',
        `Host is sent with its port (${headers.host}); many signers leave the port out. Both must have the same.`,
        `Host 带端口发送（${headers.host}），而许多签名实现不带端口。两边必须一致。`,
      ),
    );
  }
  if (secretId.length > 40 && headers['x-tc-token'] === undefined) {
    found.push(
      possible(
        'token-missing',
        'request',
        'The SecretId is as long as those of temporary keys, and these need their X-TC-Token.',
        'SecretId 的长度像临时密钥，临时密钥必须同时发送 X-TC-Token。',
      ),
    );
  }
  return found;
}

function scopeFaults({ headers }: FailingRequest, { date, service }: Authorization): Finding[] {
  const found: Finding[] = [];
  const timestamp = timestampOf(headers);
  if (timestamp !== undefined && date !== utcDate(timestamp)) {
    const zone = [8, 9, 5.5, 1, 2, -5, -8].find((one) => utcDate(timestamp + one * hours) === date);
    found.push(
      zone === undefined
        ? certain(
            'other-date',
            'stringToSign',
            `The scope says ${date}, but the timestamp ${timestamp} falls on ${utcDate(timestamp)} in UTC.`,
            `凭证范围写的是 ${date}，但时间戳 ${timestamp} 的 UTC 日期是 ${utcDate(timestamp)}。`,
          )
        : certain(
            'local-date',
            'stringToSign',
            `The scope says ${date}: the local day (UTC${zone < 0 ? '' : '+'}${zone}) instead of that of UTC, which is ${utcDate(timestamp)}.`,
            `凭证范围写的是 ${date}：用了本地日期（UTC${zone < 0 ? '' : '+'}${zone}），应为 UTC 日期 ${utcDate(timestamp)}。`,
          ),
    );
  }
  const label = (headers.host ?? '').split(/[.:]/)[0] ?? '';
  if (/^[a-z]/.test(label) && label !== 'localhost' && label !== service) {
    found.push(
      certain(
        'service',
        'stringToSign',
        `The scope names the service ${service}; it is the first label of the host, ${label}.`,
        `凭证范围中的服务名是 ${service}，应为主机名的第一段 ${label}。`,
      ),
    );
  }
  return found;
}

export function timestampOf(headers: FailingRequest['headers']): number | undefined {
  const text = headers['x-tc-timestamp'] ?? '';
  return /^\d{1,11}$/.test(text) ? Number(text) : undefined;
}

function timeFaults({ headers }: FailingRequest, now: number): Finding[] {
  const text = headers['x-tc-timestamp'];
  if (text === undefined) {
    return [certain('timestamp-missing', 'request', 'X-TC-Timestamp is missing.', '缺少 X-TC-Timestamp。')];
  }
  const timestamp = timestampOf(headers);
  if (timestamp === undefined) {
    return [
      /^\d{13}$/.test(text)
        ? certain(
            'milliseconds',
            'stringToSign',
            'X-TC-Timestamp counts milliseconds; it counts seconds (10 digits).',
            'X-TC-Timestamp 用了毫秒，应为秒（10 位数字）。',
          )
        : certain(
            'timestamp-form',
            'request',
            'X-TC-Timestamp is no whole number of seconds.',
            'X-TC-Timestamp 不是整数秒。',
          ),
    ];
  }
  return skewFaults(timestamp, now);
}

function bodyDoubts({ headers, method, body }: FailingRequest): Finding[] {
  const found: Finding[] = [];
  if (
    method === 'POST' &&
    headers['content-type']?.startsWith('application/x-www-form-urlencoded') &&
    /^\s*[{[]/.test(body)
  ) {
    found.push(
      certain(
        'content-type',
        'canonicalRequest',
        'The body is JSON, but Content-Type says application/x-www-form-urlencoded: curl’s own, when no -H sets another.',
        '正文是 JSON，但 Content-Type 是 application/x-www-form-urlencoded：没有用 -H 指定时 curl 的默认值。',
      ),
    );
  }
  if (/\n$/.test(body)) {
    found.push(
      possible(
        'trailing-newline',
        'canonicalRequest',
        'The body ends with a line feed. Was it there when the body was hashed?',
        '正文以换行结尾。计算哈希时包含它了吗？',
      ),
    );
  }
  return found;
}
