// Disks of the machines, sizes in GiB. Sizes and types: API model of batch 2017-03-12; numbers of disks: CVM.

import { counted } from '../../wire/counted.ts';
import type { JsonObject, Path } from '../../wire/json.ts';
import { error, type Finding, hint, inferredWarning, remove, use } from './finding.ts';
import { isAbsolutePath } from './paths.ts';
import { isGiven, lengthOf, listAt, numberAt, textAt } from './read.ts';

const envData = ['ComputeEnv', 'EnvData'];
const code = 'InvalidParameter.CvmParameters';

export function* disks(spec: JsonObject): Generator<Finding> {
  const system = [...envData, 'SystemDisk'];
  yield* anyDisk(spec, system);
  const data = [...envData, 'DataDisks'];
  const count = listAt(spec, data).length;
  if (count > 21) {
    const message = {
      en: `CVM allows 21 data disks: there are ${counted(count)}`,
      zh: `CVM 最多 21 块数据盘：现有 ${counted(count)} 块`,
    };
    yield inferredWarning(code, data, message);
  }
  for (const index of listAt(spec, data).keys()) {
    const path = [...data, index];
    yield* anyDisk(spec, path);
    yield* dataDisk(spec, path);
  }
}

function* anyDisk(spec: JsonObject, at: Path): Generator<Finding> {
  const size = [...at, 'DiskSize'];
  if ((numberAt(spec, size) ?? 0) < 0) {
    yield error('InvalidParameterValue.Negative', size, { en: 'Use 0 or more', zh: '改为 0 或更大的数' });
  }
  const name = [...at, 'DiskName'];
  if (lengthOf(textAt(spec, name) ?? '') > 128) {
    yield error(code, name, { en: 'Shorten it to 128 characters', zh: '缩短到 128 个字符以内' });
  }
  const id = [...at, 'DiskId'];
  if (isGiven(spec, id)) {
    const message = {
      en: 'Only the service sets it: sending it has no effect',
      zh: '由服务返回，发送不起作用',
    };
    yield hint('Jobloom.NoEffect', id, message, remove(id));
  }
}

function* dataDisk(spec: JsonObject, at: Path): Generator<Finding> {
  const sizePath = [...at, 'DiskSize'];
  const size = numberAt(spec, sizePath);
  if (size !== undefined && size > 0 && size % 10 !== 0) {
    const message = { en: 'Use a multiple of 10', zh: '改为 10 的倍数' };
    yield error(code, sizePath, message, use(sizePath, Math.ceil(size / 10) * 10));
  }
  const type = [...at, 'DiskType'];
  if (/^LOCAL_(NVME|PRO)$/.test(textAt(spec, type) ?? '')) {
    const message = {
      en: 'The instance type decides about this kind: leave it out',
      zh: '由机型决定，不能指定',
    };
    yield error(code, type, message, remove(type));
  }
  const speed = [...at, 'ThroughputPerformance'];
  if (isGiven(spec, speed) && !/^CLOUD_(TSSD|HSSD)$/.test(textAt(spec, type) ?? '')) {
    const message = { en: 'Only for CLOUD_TSSD and CLOUD_HSSD', zh: '仅支持 CLOUD_TSSD 和 CLOUD_HSSD' };
    yield error(code, speed, message, remove(speed));
  }
}

/** Where the data disks are mounted. */
export function* mounts(spec: JsonObject): Generator<Finding> {
  const mountsPath = ['ComputeEnv', 'MountDataDisks'];
  const [mounted, there] = [listAt(spec, mountsPath).length, listAt(spec, [...envData, 'DataDisks']).length];
  if (mounted > there) {
    yield inferredWarning('InvalidParameterValue.ComputeEnv', mountsPath, {
      en: `${mounted} mounts for ${there} data disks: each needs a disk`,
      zh: `${mounted} 个挂载点对应 ${there} 块数据盘：每个挂载点需要一块盘`,
    });
  }
  for (const index of listAt(spec, mountsPath).keys()) {
    const path = [...mountsPath, index, 'LocalPath'];
    const local = textAt(spec, path) ?? '';
    if (local !== '' && !isAbsolutePath(local)) {
      const message = {
        en: 'Write an absolute path such as /data, or a drive such as H:\\',
        zh: '填写绝对路径，例如 /data，或盘符，例如 H:\\',
      };
      yield error('InvalidParameterValue.LocalPath', path, message);
    }
    const type = [...mountsPath, index, 'FileSystemType'];
    if (!/^(EXT3|EXT4|NTFS)?$/.test(textAt(spec, type) ?? '')) {
      const message = { en: 'Use EXT3, EXT4 or, on Windows, NTFS', zh: '改为 EXT3、EXT4，Windows 上为 NTFS' };
      yield error('InvalidParameterValue', type, message);
    }
  }
}
