// The texts that a V1 signer may have signed instead of the right one, and the keys and algorithms that it may have used.
import { batchHost } from '../../wire/actions.ts';
import type { V1Algorithm } from '../v1.ts';
import type { Variant } from './bodyVariants.ts';
import { certain, type DiagnosisStep, type Finding } from './cause.ts';
import { blankInSecret } from './keyVariants.ts';
import type { V1Parameter, V1Request } from './v1Request.ts';

const slip =
  (step: DiagnosisStep) =>
  (cause: string, en: string, zh: string): readonly Finding[] => [certain(cause, step, en, zh)];
const inText = slip('stringToSign');
const right: readonly Finding[] = [];

export function v1Methods({ method }: V1Request): Variant<string>[] {
  const others = ['GET', 'POST', method.toLowerCase(), ''].filter((one) => one !== method);
  return [
    { value: method, findings: right },
    ...others.map((value) => ({
      value,
      findings: inText(
        'v1-method',
        `The signature fits a string to sign that begins with ${value === '' ? 'no method' : value}, but the request is a ${method}.`,
        `签名对应的待签名字符串${value === '' ? '没有请求方法' : `以 ${value} 开头`}，而请求方法是 ${method}。`,
      ),
    })),
  ];
}

export function v1Hosts({ host, region }: V1Request): Variant<string>[] {
  const bare = host.replace(/:\d+$/, '');
  const others = new Set([bare, `${bare}:443`, `${bare}:80`, batchHost, `https://${host}`]);
  if (region !== undefined) others.add(`batch.${region}.tencentcloudapi.com`);
  others.delete(host);
  return [
    { value: host, findings: right },
    ...[...others].map((value) => ({
      value,
      findings: inText(
        bare === value || value.startsWith(`${bare}:`) ? 'host-port' : 'other-host',
        `The signature fits the host “${value}” in the string to sign, but “${host}” was sent.`,
        `签名对应的待签名字符串中主机是“${value}”，实际发送的是“${host}”。`,
      ),
    })),
  ];
}

/** Path and question mark. */
export function v1Paths({ path }: V1Request): Variant<string>[] {
  const others = ['/?', '?', '/', '', '/v2/index.php?', '\n/\n'].filter((one) => one !== `${path}?`);
  return [
    { value: `${path}?`, findings: right },
    ...others.map((value) => ({
      value,
      findings: inText(
        'v1-path',
        `The signature fits a string to sign with “${value.trim()}” between host and parameters; it is “${path}?”.`,
        `签名对应的待签名字符串在主机与参数之间是“${value.trim()}”，应为“${path}?”。`,
      ),
    })),
  ];
}

const sorted = (parameters: readonly V1Parameter[], by: (name: string) => string): V1Parameter[] =>
  [...parameters].sort((a, b) => (by(a.name) < by(b.name) ? -1 : by(a.name) > by(b.name) ? 1 : 0));
/** Numbers as numbers: `Tasks.2` before `Tasks.10`. */
const padded = (name: string): string => name.replace(/\d+/g, (digits) => digits.padStart(12, '0'));

type Written = (parameter: V1Parameter) => string;
const plainly: Written = ({ value }) => value;

/** As the libraries of languages encode: `encodeURIComponent`, RFC 3986, a form. */
const encodings: readonly Written[] = [
  ({ raw }) => raw,
  ({ value }) => encodeURIComponent(value),
  ({ value }) => encodeURIComponent(value).replace(/[!'()*]/g, inHex),
  ({ value }) =>
    encodeURIComponent(value)
      .replaceAll('%20', '+')
      .replace(/[!'()~]/g, inHex),
];
const inHex = (mark: string): string => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;

/** `name=value&…` */
export function v1Pairs({ parameters }: V1Request): Variant<string>[] {
  const all = parameters.filter(({ name }) => name !== 'Signature');
  const byName = sorted(all, (name) => name);
  const text = (list: readonly V1Parameter[], written: Written = plainly) =>
    list.map((one) => `${one.name}=${written(one)}`).join('&');
  const variants: Variant<string>[] = [{ value: text(byName), findings: right }];
  const add = (value: string, findings: readonly Finding[]) => {
    if (!variants.some((one) => one.value === value)) variants.push({ value, findings });
  };
  const order = (how: Readonly<{ en: string; zh: string }>) =>
    inText(
      'v1-order',
      `The signature fits parameters ${how.en}. They are sorted by the codes of the characters of their names: capitals before small letters, Tasks.10 before Tasks.2.`,
      `签名对应的参数${how.zh}。参数应按名称的字符编码排序：大写在小写之前，Tasks.10 在 Tasks.2 之前。`,
    );
  add(text(all), order({ en: 'in the order in which they were sent', zh: '按发送顺序排列' }));
  add(
    text(sorted(all, (name) => name.toLowerCase())),
    order({ en: 'sorted without regard to case', zh: '排序时忽略了大小写' }),
  );
  add(text(sorted(all, padded)), order({ en: 'with numbers sorted as numbers', zh: '把数字按数值排序' }));
  const encoded = inText(
    'v1-encoded',
    'The signature fits values that are percent-encoded: in the string to sign they stand as they are, and are encoded afterwards, when the address is put together.',
    '签名对应经过 URL 编码的值：待签名字符串中应使用原值，之后拼接地址时再编码。',
  );
  for (const written of encodings) add(text(byName, written), encoded);
  const without = (name: string) => text(byName.filter((one) => one.name !== name));
  for (const name of ['SignatureMethod', 'Token', 'Region', 'Nonce', 'Timestamp', 'Language']) {
    const isThere = all.some((one) => one.name === name);
    const finding = inText(
      'v1-not-signed',
      `The signature fits a string to sign without ${name}: all parameters are signed but Signature.`,
      `签名对应的待签名字符串没有 ${name}：除 Signature 外所有参数都参与签名。`,
    );
    if (isThere) add(without(name), finding);
  }
  add(
    text(byName.filter(({ value }) => value !== '')),
    inText(
      'v1-not-signed',
      'The signature fits a string to sign without the parameters that are empty: they are signed too.',
      '签名对应的待签名字符串略去了空参数：空参数也参与签名。',
    ),
  );
  add(
    text(byName.map((one) => ({ ...one, value: one.value.trim() }))),
    inText(
      'v1-blanks',
      'The signature fits values without the blanks at their ends: values are signed as they are sent.',
      '签名对应去掉首尾空白的值：值应按发送的原样签名。',
    ),
  );
  return variants;
}

export function v1Algorithms(said: V1Algorithm): Variant<V1Algorithm>[] {
  const other = said === 'HmacSHA1' ? 'HmacSHA256' : 'HmacSHA1';
  return [
    { value: said, findings: right },
    {
      value: other,
      findings: slip('signature')(
        'v1-algorithm',
        `The signature is made with ${other}, but the request says ${said}${said === 'HmacSHA1' ? ', which is meant without SignatureMethod too' : ''}.`,
        `签名用的是 ${other}，而请求声明的是 ${said}${said === 'HmacSHA1' ? '（没有 SignatureMethod 时也是它）' : ''}。`,
      ),
    },
  ];
}

export function v1Keys(secretKey: string): Variant<string>[] {
  const secret = secretKey.trim();
  const key = slip('keys');
  const others = [secret, `${secret}\n`, `${secret} `, ` ${secret}`, `${secret}\r\n`, `${secret}&`];
  return [
    { value: secretKey, findings: right },
    ...others
      .filter((one) => one !== secretKey)
      .map((value) => ({
        value,
        findings: value.endsWith('&')
          ? key(
              'v1-ampersand',
              'The signature fits the secret key with & behind it, as other clouds have it.',
              '签名对应的密钥是在 SecretKey 后加了 &（其他云厂商的做法）。',
            )
          : [blankInSecret],
      })),
  ];
}
