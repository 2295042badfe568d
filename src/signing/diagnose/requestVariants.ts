// The canonical requests that a signer may have made of the request that was sent.
import { batchHost } from '../../wire/actions.ts';
import { type Authorization, canonicalHeaders, sha256Hex } from '../tc3.ts';
import { bodyVariants, type Variant } from './bodyVariants.ts';
import { certain, type Finding } from './cause.ts';
import type { FailingRequest } from './failingRequest.ts';

/** More than two slips at once are not looked for: there would be no end to it. */
const mostSlips = 2;

const cause = (name: string, en: string, zh: string): Finding => certain(name, 'canonicalRequest', en, zh);

export function requestVariants(
  request: FailingRequest,
  { signedHeaders }: Authorization,
): Variant<string>[] {
  const { headers, method, path, query, body } = request;
  const variants: Variant<string>[] = [];
  const names = [...signedHeaders].sort().join(';');
  for (const sent of bodyVariants(body)) {
    const hash = sha256Hex(sent.value);
    for (const type of contentTypes(headers['content-type'] ?? '')) {
      for (const host of hosts(headers)) {
        const values = { ...headers, 'content-type': type.value, host: host.value };
        for (const block of headerBlocks(values, signedHeaders)) {
          const findings = [sent, type, host, block].flatMap((one) => one.findings);
          if (findings.length > mostSlips) continue;
          variants.push({ value: [method, path, query, block.value, names, hash].join('\n'), findings });
        }
      }
    }
  }
  return variants;
}

function contentTypes(sent: string): Variant<string>[] {
  const others = [
    'application/json',
    'application/json; charset=utf-8',
    'application/json;charset=utf-8',
    'application/x-www-form-urlencoded',
    'text/plain; charset=utf-8',
    '',
  ].filter((one) => one !== sent.trim().toLowerCase());
  return [
    { value: sent, findings: [] },
    ...others.map((value) => ({
      value,
      findings: [
        cause(
          'content-type',
          `The signature fits the Content-Type “${value}”, but “${sent}” was sent: the HTTP library or a proxy has changed it.`,
          `签名对应的 Content-Type 是“${value}”，实际发送的是“${sent}”：HTTP 库或代理改动了它。`,
        ),
      ],
    })),
  ];
}

function hosts(headers: FailingRequest['headers']): Variant<string>[] {
  const sent = headers.host ?? '';
  const bare = sent.replace(/:\d+$/, '');
  const region = headers['x-tc-region'];
  const others = new Set([bare, `${bare}:443`, `${bare}:80`, batchHost]);
  if (region !== undefined) others.add(`batch.${region}.tencentcloudapi.com`);
  others.delete(sent);
  return [
    { value: sent, findings: [] },
    ...[...others].map((value) => ({
      value,
      findings: [
        bare === value || value.startsWith(`${bare}:`)
          ? cause(
              'host-port',
              `The signature fits the host “${value}”, but “${sent}” was sent: with a port on one side only.`,
              `签名对应的主机是“${value}”，实际发送的是“${sent}”：只有一边带端口。`,
            )
          : cause(
              'other-host',
              `The signature fits the host “${value}”, but “${sent}” was sent.`,
              `签名对应的主机是“${value}”，实际发送的是“${sent}”。`,
            ),
      ],
    })),
  ];
}

/** The lines of the signed headers, right, and as they go wrong. */
function headerBlocks(
  headers: Readonly<Record<string, string>>,
  signed: readonly string[],
): Variant<string>[] {
  const right = canonicalHeaders(headers, signed);
  const asSent = [...signed]
    .sort()
    .map((name) => `${name}:${(headers[name] ?? '').trim()}\n`)
    .join('');
  const variants: Variant<string>[] = [{ value: right, findings: [] }];
  if (asSent !== right) {
    variants.push({
      value: asSent,
      findings: [
        cause(
          'value-case',
          'The signature fits header values as they are sent; in the canonical request they are in lower case (x-tc-action:submitjob).',
          '签名对应原样大小写的头部值；规范请求串中的值必须小写（x-tc-action:submitjob）。',
        ),
      ],
    });
  }
  variants.push({
    value: right.slice(0, -1),
    findings: [
      cause(
        'blank-line',
        'The signature fits a canonical request without the empty line after the headers: each header line ends with a line feed of its own.',
        '签名对应的规范请求串在头部之后缺少空行：每个头部行本身都以换行结尾。',
      ),
    ],
  });
  return variants;
}
