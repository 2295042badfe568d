// What to do about a cause, where the finding says only what is wrong.
import type { Text } from '../wire/text.ts';

const utcDay: Text = {
  en: 'Take the day from the timestamp, in UTC: date -u -d @$timestamp +%F in a shell, datetime.fromtimestamp(timestamp, timezone.utc) in Python, Instant.ofEpochSecond(timestamp) in Java.',
  zh: '用时间戳计算 UTC 日期：shell 中用 date -u -d @$timestamp +%F，Python 中用 datetime.fromtimestamp(timestamp, timezone.utc)，Java 中用 Instant.ofEpochSecond(timestamp)。',
};
const sameHost: Text = {
  en: 'Sign the host exactly as the header Host carries it. On port 443 most libraries send it without the port.',
  zh: '签名用的主机名必须与 Host 头部完全一致。使用 443 端口时，多数库发送的 Host 不带端口。',
};
const sameType: Text = {
  en: 'Set Content-Type yourself, and give the same text to the signature and to the HTTP library.',
  zh: '自行设置 Content-Type，并让签名与 HTTP 库使用同一个值。',
};
const derivation: Text = {
  en: 'Derive as under Steps: the key of the day from “TC3” and the secret key, then the service, then tc3_request, each time with the binary result of the step before.',
  zh: '按“步骤”派生：先由“TC3”加 SecretKey 得到日期密钥，再是服务，再是 tc3_request；每一步都使用上一步的二进制结果。',
};

const advice: Readonly<Record<string, Text>> = {
  'local-date': utcDay,
  'other-date': utcDay,
  'scope-date': utcDay,
  'key-date': utcDay,
  'host-port': sameHost,
  'other-host': sameHost,
  'content-type': sameType,
  'no-prefix': derivation,
  'hex-keys': derivation,
  'not-derived': derivation,
  skew: {
    en: 'If it was refused some time ago, choose “Earlier” above: then it is held against the clock of that time.',
    zh: '如果是之前被拒绝的，在上方选择“更早”：这样会按当时的时钟检查。',
  },
  milliseconds: {
    en: 'Divide by 1000 and round down before signing.',
    zh: '签名前除以 1000 并向下取整。',
  },
  'header-missing': {
    en: 'Send every header that SignedHeaders names, or sign fewer: content-type;host is enough.',
    zh: '发送 SignedHeaders 列出的每个头部，或减少签名的头部：content-type;host 即可。',
  },
  'value-case': {
    en: 'Turn header values into lower case in the canonical request alone; send them as they are.',
    zh: '只在规范请求串中把头部值转为小写；发送时保持原样。',
  },
};

/** Undefined where the finding itself says what to do. */
export const adviceFor = (cause: string): Text | undefined =>
  Object.hasOwn(advice, cause) ? advice[cause] : undefined;
