// How a person gets into the machines, and secrets that were not saved.
import type { JsonObject, Path } from '../../wire/json.ts';
import { secretMask } from '../../wire/secrets.ts';
import { error, type Finding, inferredWarning, warning } from './finding.ts';
import { listAt, textAt } from './read.ts';

const login = ['ComputeEnv', 'EnvData', 'LoginSettings'];
const code = 'InvalidParameter.CvmParameters';
const special = /[()`~!@#$%^&*\-+=|{}[\]:;',.?/]/;

/** Batch documents 8 to 16 characters, CVM meanwhile 8 to 30: what lies between is a warning. */
export function* password(spec: JsonObject): Generator<Finding> {
  const path = [...login, 'Password'];
  const text = textAt(spec, path);
  if (text === undefined || text === '' || text === secretMask) return;
  const kinds = [/[A-Za-z]/, /[0-9]/, special].filter((kind) => kind.test(text)).length;
  if (text.length < 8 || text.length > 30) {
    const message = { en: 'Use 8 to 16 characters', zh: '长度应为 8 到 16 个字符' };
    yield error(code, path, message);
  } else if (kinds < 2) {
    const message = {
      en: 'Mix at least two of letters, digits and signs',
      zh: '字母、数字、符号至少包含两种',
    };
    yield error(code, path, message);
  } else if (text.length > 16) {
    const message = {
      en: 'Batch documents 16 characters at most, CVM 30: it may be refused',
      zh: '批量计算文档上限 16 个字符，CVM 为 30，可能被拒绝',
    };
    yield warning(code, path, message);
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

/** Values of which the API documents a single one. */
const onlyValue: readonly (readonly [list: string, member: string, value: string])[] = [
  ['Authentications', 'Scene', 'COS'],
  ['OutputMappingConfigs', 'Scene', 'COS'],
];

export function* scenes(spec: JsonObject): Generator<Finding> {
  for (const [list, member, value] of onlyValue) {
    for (const index of listAt(spec, [list]).keys()) {
      const path = [list, index, member];
      const text = textAt(spec, path) ?? '';
      if (text === '' || text === value) continue;
      yield inferredWarning('InvalidParameterValue', path, {
        en: `Only ${value} is documented`,
        zh: `文档只列出 ${value}`,
      });
    }
  }
}
