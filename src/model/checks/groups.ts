// Groups of members of which one, or at most one, may stand (API model of batch 2017-03-12).
import type { JsonObject, Path } from '../../wire/json.ts';
import { getAt } from '../lens.ts';
import { error, type Finding, remove } from './finding.ts';
import { isGiven, textAt } from './read.ts';

/** Exactly one of EnvId and ComputeEnv. */
export function* environmentOrMachines(spec: JsonObject): Generator<Finding> {
  const code = 'AllowedOneAttributeInEnvIdAndComputeEnv';
  const [environment, machines] = [isGiven(spec, ['EnvId']), isGiven(spec, ['ComputeEnv'])];
  if (environment && machines) {
    yield error(code, ['EnvId'], {
      en: 'Choose new instances (ComputeEnv) or an environment (EnvId), not both',
      zh: '新建实例（ComputeEnv）和计算环境（EnvId）只能选一个',
    });
  } else if (!environment && !machines) {
    yield error(code, Object.hasOwn(spec, 'EnvId') ? ['EnvId'] : ['ComputeEnv'], {
      en: 'Say what it runs on: new instances (ComputeEnv) or an environment (EnvId)',
      zh: '选择在哪里运行：新建实例（ComputeEnv）或计算环境（EnvId）',
    });
  }
}

/** Exactly one of Command and Commands. */
export function* command(spec: JsonObject): Generator<Finding> {
  const path = ['Application', 'Command'];
  const blank = textAt(spec, path)?.trim() === '';
  if ((blank || !isGiven(spec, path)) && !isGiven(spec, ['Application', 'Commands'])) {
    yield error('MissingParameter', path, { en: 'Write the command to run', zh: '填写要运行的命令' });
  }
}

interface Group {
  readonly at: Path;
  readonly members: readonly string[];
}

const envData = ['ComputeEnv', 'EnvData'];
const groups: readonly Group[] = [
  { at: ['Application'], members: ['Command', 'Commands'] },
  { at: envData, members: ['InstanceType', 'InstanceTypes', 'InstanceTypeOptions'] },
  { at: envData, members: ['VirtualPrivateCloud', 'Zones', 'VirtualPrivateClouds'] },
  { at: [...envData, 'LoginSettings'], members: ['Password', 'KeyIds', 'KeepImageLogin'] },
];

/** At most one of each group: every further one is a fault. */
export function* exclusiveMembers(spec: JsonObject): Generator<Finding> {
  for (const { at, members } of groups) {
    const [first, ...others] = members.filter((member) => counts(spec, [...at, member]));
    for (const other of others) {
      const message = {
        en: `Give only one of ${members.join(', ')}: ${first} stands already`,
        zh: `${members.join('、')} 只能给一个：已有 ${first}`,
      };
      const path = [...at, other];
      yield error('InvalidParameter.InvalidParameterCombination', path, message, remove(path));
    }
  }
}

/** KeepImageLogin excludes the others only when it is switched on; it is a text, and some write a boolean. */
const counts = (spec: JsonObject, path: Path): boolean =>
  isGiven(spec, path) && !(path.at(-1) === 'KeepImageLogin' && /^false$/i.test(String(getAt(spec, path))));
