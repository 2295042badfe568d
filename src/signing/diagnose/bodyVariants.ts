// The bodies that a signer may have hashed when the one that was sent does not fit.
import { certain, type Finding } from './cause.ts';

export interface Variant<T> {
  readonly value: T;
  /** None for what was received. */
  readonly findings: readonly Finding[];
}

const bodyCause = (cause: string, en: string, zh: string): Finding =>
  certain(cause, 'canonicalRequest', en, zh);

const newline = bodyCause(
  'trailing-newline',
  'The signature fits a body with another end: a line feed was added, or taken away, between hashing and sending (curl -d @file takes them away; use --data-binary).',
  '签名对应的正文结尾不同：在计算哈希与发送之间多了或少了换行（curl -d @file 会去掉换行，请用 --data-binary）。',
);
const encoded = bodyCause(
  're-encoded',
  'The signature fits another writing of the same JSON: the body was encoded again after it was hashed. Hash the very bytes that are sent.',
  '签名对应同一 JSON 的另一种写法：计算哈希之后正文被重新编码。请对实际发送的字节计算哈希。',
);
const empty = bodyCause(
  'body-not-hashed',
  'The signature fits an empty body: the body was not hashed.',
  '签名对应空正文：正文没有参与哈希。',
);
const unsigned = bodyCause(
  'unsigned-payload',
  'The signature fits UNSIGNED-PAYLOAD: then the header X-TC-Content-SHA256 must say so.',
  '签名对应 UNSIGNED-PAYLOAD：此时必须发送头部 X-TC-Content-SHA256。',
);

/** Above this a body is not written anew, in characters: dozens of writings of it would take too long. */
const longestRewritten = 500_000;

const asciiOnly = (json: string): string =>
  json.replace(/[\u0080-\uFFFF]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** As Python's json.dumps separates. Walks the text so that strings stay as they are. */
const spaced = (json: string): string =>
  json.replace(/"(?:[^"\\]|\\.)*"|[:,]/g, (token) => (token.length === 1 ? `${token} ` : token));

export function bodyVariants(body: string): Variant<string>[] {
  const variants: Variant<string>[] = [{ value: body, findings: [] }];
  const add = (value: string, finding: Finding) => {
    if (!variants.some((one) => one.value === value)) variants.push({ value, findings: [finding] });
  };
  add(`${body}\n`, newline);
  add(body.replace(/[\r\n]+$/, ''), newline);
  add(body.replace(/[\r\n]/g, ''), newline);
  add(body.replace(/\r?\n/g, '\r\n'), newline);
  add(body.trim(), newline);
  for (const json of writings(body)) add(json, encoded);
  add('', empty);
  add('UNSIGNED-PAYLOAD', unsigned);
  return variants;
}

function writings(body: string): string[] {
  if (body.length > longestRewritten) return [];
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return [];
  }
  const compact = JSON.stringify(value);
  const plain = [
    compact,
    spaced(compact),
    ...[2, 4].map((indent) => JSON.stringify(value, null, indent)),
    sortedJson(value),
    spaced(sortedJson(value)),
  ];
  // PHP escapes slashes, Go angle brackets.
  const slashes = plain.map((json) => json.replaceAll('/', '\\/'));
  const html = plain.map((json) =>
    json.replace(/[<>&]/g, (mark) => `\\u00${mark.charCodeAt(0).toString(16)}`),
  );
  return [...plain, ...slashes, ...html].flatMap((json) => [json, asciiOnly(json)]);
}

function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_, child: unknown) =>
    typeof child === 'object' && child !== null && !Array.isArray(child)
      ? Object.fromEntries(Object.entries(child).sort(([a], [b]) => (a < b ? -1 : 1)))
      : child,
  );
}
