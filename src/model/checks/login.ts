// How a person gets into the machines, and secrets that were not saved.
import type { JsonObject, Path } from '../../wire/json.ts';
import { secretMask } from '../../wire/secrets.ts';
import { error, type Finding, inferredWarning, warning } from './finding.ts';
import { listAt, textAt } from './read.ts';
import { onWindows, windowsSign } from './windows.ts';

const login = ['ComputeEnv', 'EnvData', 'LoginSettings'];
const code = 'InvalidParameter.CvmParameters';
const special = /[()`~!@#$%^&*\-+=|{}[\]:;',.?/]/;

const undocumented = /[^A-Za-z0-9()`~!@#$%^&*\-+=|{}[\]:;',.?/]/;

/** Kinds of characters of which some must be mixed. Windows counts small and capital letters apart. */
const linuxKinds = [/[A-Za-z]/, /[0-9]/, special];
const windowsKinds = [/[a-z]/, /[A-Z]/, /[0-9]/, special];

/** Batch documents 16 characters at most, CVM meanwhile 30: what lies between is a warning. */
export function* password(spec: JsonObject): Generator<Finding> {
  const path = [...login, 'Password'];
  const text = textAt(spec, path);
  if (text === undefined || text === '' || text === secretMask) return;
  if (text.length < 8 || text.length > 30) {
    const message = { en: 'Use 8 to 16 characters', zh: '长度应为 8 到 16 个字符' };
    yield error(code, path, message);
  } else if (kindsIn(text, linuxKinds) < 2) {
    const message = {
      en: 'Mix at least two of letters, digits and signs',
      zh: '字母、数字、符号至少包含两种',
    };
    yield error(code, path, message);
  } else {
    yield* windowsPassword(path, text, windowsSign(spec));
    if (undocumented.test(text)) {
      const message = {
        en: 'Other signs than those on a plain keyboard may be refused',
        zh: '英文键盘以外的字符可能被拒绝',
      };
      yield inferredWarning(code, path, message);
    }
    if (text.length > 16) {
      const message = {
        en: 'Batch documents 16 characters at most, CVM 30: it may be refused',
        zh: '批量计算文档上限 16 个字符，CVM 为 30，可能被拒绝',
      };
      yield warning(code, path, message);
    }
  }
}

const kindsIn = (text: string, kinds: readonly RegExp[]) => kinds.filter((kind) => kind.test(text)).length;

function* windowsPassword(
  path: Path,
  text: string,
  sign: ReturnType<typeof windowsSign>,
): Generator<Finding> {
  if (sign === undefined) return;
  const find = onWindows(sign);
  if (text.length < 12) {
    const message = { en: 'On Windows use 12 to 16 characters', zh: 'Windows 密码长度应为 12 到 16 个字符' };
    yield find(code, path, message);
  } else if (kindsIn(text, windowsKinds) < 3) {
    const message = {
      en: 'On Windows mix at least three of small letters, capitals, digits and signs',
      zh: 'Windows 密码中，小写字母、大写字母、数字、符号至少包含三种',
    };
    yield find(code, path, message);
  }
}

export function* keys(spec: JsonObject): Generator<Finding> {
  const path = [...login, 'KeyIds'];
  if (listAt(spec, path).length > 1) {
    yield error(code, path, { en: 'Give one key only', zh: '只能指定一个密钥' });
  }
  const keep = [...login, 'KeepImageLogin'];
  if (!/^(true|false)?$/i.test(textAt(spec, keep) ?? '')) {
    yield error('InvalidParameterValue', keep, { en: 'Use TRUE or FALSE', zh: '改为 TRUE 或 FALSE' });
  }
}

/** Secrets are never saved: after a reload their mask stands in the draft. */
export function* maskedSecrets(spec: JsonObject): Generator<Finding> {
  const paths: Path[] = [
    ['Application', 'Docker', 'Password'],
    [...login, 'Password'],
    ...Array.from(listAt(spec, ['Authentications']).keys(), (index) => [
      'Authentications',
      index,
      'SecretKey',
    ]),
  ];
  for (const path of paths) {
    if (textAt(spec, path) !== secretMask) continue;
    // Sent as it is, the mask would become the password of real machines.
    yield error('InvalidParameterValue', path, {
      en: 'Type it again: it was not saved',
      zh: '请重新输入：未保存过',
    });
  }
}
