// Forms of ids. That of images is documented; the others are those of all samples.
import type { JsonObject, Path } from '../../wire/json.ts';
import type { Text } from '../../wire/text.ts';
import { type CheckCode, error, type Finding, inferredWarning, use } from './finding.ts';
import { filledTextAt, textsAt } from './read.ts';

interface IdForm {
  readonly form: RegExp;
  readonly make: typeof error;
  readonly code: CheckCode;
  readonly message: Text;
}

const idForm = (prefix: string, make: typeof error, code: CheckCode): IdForm => ({
  form: new RegExp(`^${prefix}-[a-z0-9]{8}$`),
  make,
  code,
  message: {
    en: `Write ${prefix}- and 8 lower-case letters or digits`,
    zh: `应为 ${prefix}- 加 8 位小写字母或数字`,
  },
});
const environment = idForm('env', inferredWarning, 'InvalidParameter.EnvIdMalformed');
const image = idForm('img', error, 'InvalidParameter.ImageIdMalformed');
const securityGroup = idForm('sg', inferredWarning, 'InvalidParameter.CvmParameters');

const imagePath = ['ComputeEnv', 'EnvData', 'ImageId'];
const groupsPath = ['ComputeEnv', 'EnvData', 'SecurityGroupIds'];

export function* ids(spec: JsonObject): Generator<Finding> {
  yield* idAt(spec, ['EnvId'], environment);
  yield* idAt(spec, imagePath, image);
  for (const { index } of textsAt(spec, groupsPath)) yield* idAt(spec, [...groupsPath, index], securityGroup);
}

function* idAt(spec: JsonObject, path: Path, { form, make, code, message }: IdForm): Generator<Finding> {
  const id = filledTextAt(spec, path);
  if (id === undefined || form.test(id)) return;
  const trimmed = id.trim();
  const repair = trimmed === id ? undefined : use(path, trimmed, { en: 'Remove the blanks', zh: '删除空格' });
  yield make(code, path, message, repair);
}
