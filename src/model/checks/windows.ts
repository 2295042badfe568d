// What Windows machines do not take: keys, Linux file systems, input from COS (API model of batch 2017-03-12, console
// guide). An agent that runs on Windows says plainly what the machine is; of other signs we can only conclude it.
import type { JsonObject, Path } from '../../wire/json.ts';
import { error, type Finding, inferredWarning, remove, use } from './finding.ts';
import { filledTextAt, isGiven, listAt, textAt } from './read.ts';

const scene = ['ComputeEnv', 'AgentRunningMode', 'Scene'];
const mounts = ['ComputeEnv', 'MountDataDisks'];
const keyIds = ['ComputeEnv', 'EnvData', 'LoginSettings', 'KeyIds'];

/** Paths on the machine, at which a drive such as `C:\` can only be of Windows. */
function* localPaths(spec: JsonObject): Generator<Path> {
  for (const index of listAt(spec, mounts).keys()) yield [...mounts, index, 'LocalPath'];
  for (const index of listAt(spec, ['InputMappings']).keys())
    yield ['InputMappings', index, 'DestinationPath'];
  for (const index of listAt(spec, ['OutputMappings']).keys()) yield ['OutputMappings', index, 'SourcePath'];
  yield ['RedirectLocalInfo', 'StdoutLocalPath'];
  yield ['RedirectLocalInfo', 'StderrLocalPath'];
}

const isDrive = (text: string | undefined) => text !== undefined && /^[A-Za-z]:([\\/]|$)/.test(text);

/** How it is known that the machines run Windows; undefined when nothing tells it. */
export function windowsSign(spec: JsonObject): 'agent' | 'inferred' | undefined {
  if (textAt(spec, scene) === 'WINDOWS') return 'agent';
  const disks = listAt(spec, mounts);
  if (disks.some((_disk, index) => textAt(spec, [...mounts, index, 'FileSystemType']) === 'NTFS'))
    return 'inferred';
  for (const path of localPaths(spec)) if (isDrive(textAt(spec, path))) return 'inferred';
  return undefined;
}

/** What is documented of Windows is an error only where the request itself says that it is Windows. */
export const onWindows = (sign: 'agent' | 'inferred'): typeof error =>
  sign === 'agent' ? error : inferredWarning;

export function* windows(spec: JsonObject): Generator<Finding> {
  const sign = windowsSign(spec);
  if (sign === undefined) return;
  const find = onWindows(sign);
  if (isGiven(spec, keyIds)) {
    const message = {
      en: 'Windows machines take no keys: use a password',
      zh: 'Windows 机器不支持密钥：请使用密码',
    };
    yield find('InvalidParameter.CvmParameters', keyIds, message, remove(keyIds));
  }
  yield* fileSystems(spec, find);
  yield* unixPaths(spec);
  for (const index of listAt(spec, ['InputMappings']).keys()) {
    const path = ['InputMappings', index, 'SourcePath'];
    if (!/^\s*cos:/i.test(textAt(spec, path) ?? '')) continue;
    const message = {
      en: 'Windows machines read no input from COS: use “cfs://”',
      zh: 'Windows 机器不支持 COS 输入：请改用“cfs://”',
    };
    yield find('InvalidParameterValue.RemoteStorageSchemeType', path, message);
  }
}

function* fileSystems(spec: JsonObject, find: typeof error): Generator<Finding> {
  for (const index of listAt(spec, mounts).keys()) {
    const path = [...mounts, index, 'FileSystemType'];
    if (!/^EXT[34]$/.test(textAt(spec, path) ?? '')) continue;
    const message = { en: 'Windows machines know NTFS only', zh: 'Windows 机器只支持 NTFS' };
    yield find('InvalidParameterValue', path, message, use(path, 'NTFS'));
  }
}

/** `/data` may still mean something to a program on Windows: never more than a doubt. */
function* unixPaths(spec: JsonObject): Generator<Finding> {
  for (const path of localPaths(spec)) {
    if (!filledTextAt(spec, path)?.startsWith('/')) continue;
    yield inferredWarning('InvalidParameterValue.LocalPath', path, {
      en: 'On Windows write a drive such as C:\\data\\',
      zh: 'Windows 上应填写盘符路径，例如 C:\\data\\',
    });
  }
}
