// Forms of ids. That of images is documented; the others are those of all samples.
import type { JsonObject, Path } from '../../wire/json.ts';
import type { CheckCode, Finding } from './finding.ts';
import { error, inferredWarning, use } from './finding.ts';
import { filledTextAt, textsAt } from './read.ts';

const envData = ['ComputeEnv', 'EnvData'];

interface IdForm {
  readonly prefix: string;
  readonly code: CheckCode;
  readonly make: typeof error;
}

function* idAt(spec: JsonObject, path: Path, { prefix, code, make }: IdForm): Generator<Finding> {
  const id = filledTextAt(spec, path);
  if (id === undefined || new RegExp(`^${prefix}-[a-z0-9]{8}$`).test(id)) return;
  const trimmed = id.trim();
  const repair = trimmed === id ? undefined : use(path, trimmed, { en: 'Remove the blanks', zh: '删除空格' });
  const message = {
    en: `Write ${prefix}- and 8 lower-case letters or digits`,
    zh: `应为 ${prefix}- 加 8 位小写字母或数字`,
  };
  yield make(code, path, message, repair);
}

export function* ids(spec: JsonObject): Generator<Finding> {
  yield* idAt(spec, ['EnvId'], {
    prefix: 'env',
    code: 'InvalidParameter.EnvIdMalformed',
    make: inferredWarning,
  });
  yield* idAt(spec, [...envData, 'ImageId'], {
    prefix: 'img',
    code: 'InvalidParameter.ImageIdMalformed',
    make: error,
  });
  const groupIds = [...envData, 'SecurityGroupIds'];
  for (const { index } of textsAt(spec, groupIds)) {
    const form = { prefix: 'sg', code: 'InvalidParameter.CvmParameters', make: inferredWarning } as const;
    yield* idAt(spec, [...groupIds, index], form);
  }
}
