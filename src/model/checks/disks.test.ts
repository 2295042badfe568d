import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../wire/json.ts';
import { fixedTask, foundInTask, machine } from './testing/found.ts';

const at = 'ComputeEnv.EnvData';
const cvm = 'InvalidParameter.CvmParameters';
const found = (envData: JsonObject) => foundInTask(machine(envData));

describe('disks', () => {
  it('of data have sizes in tens; 0 buys none', () => {
    const disk = (DiskSize: number) => found({ DataDisks: [{ DiskSize }] });
    expect(disk(0)).toEqual([]);
    expect(disk(50)).toEqual([]);
    expect(disk(55)).toEqual([`error ${cvm} ${at}.DataDisks[0].DiskSize`]);
    expect(disk(-10)).toEqual([`error InvalidParameterValue.Negative ${at}.DataDisks[0].DiskSize`]);
    expect(
      fixedTask(machine({ DataDisks: [{ DiskSize: 51 }] }), `error ${cvm} ${at}.DataDisks[0].DiskSize`),
    ).toMatchObject({ ComputeEnv: { EnvData: { DataDisks: [{ DiskSize: 60 }] } } });
  });

  it.each<[string, JsonObject, string]>([
    [
      'a kind that the type decides',
      { DiskSize: 10, DiskType: 'LOCAL_NVME' },
      `error ${cvm} ${at}.DataDisks[0].DiskType`,
    ],
    [
      'speed for a plain disk',
      { DiskSize: 10, ThroughputPerformance: 9 },
      `error ${cvm} ${at}.DataDisks[0].ThroughputPerformance`,
    ],
    ['a long name', { DiskSize: 10, DiskName: 'a'.repeat(129) }, `error ${cvm} ${at}.DataDisks[0].DiskName`],
    [
      'an id that only the service gives',
      { DiskSize: 10, DiskId: 'disk-1' },
      `hint Jobloom.NoEffect ${at}.DataDisks[0].DiskId`,
    ],
  ])('find %s', (_name, disk, line) => {
    expect(found({ DataDisks: [disk] })).toEqual([line]);
  });

  it('let pass what is documented', () => {
    expect(
      found({
        SystemDisk: { DiskType: 'CLOUD_SSD', DiskSize: 50, DiskName: 'a'.repeat(128) },
        DataDisks: [{ DiskSize: 10, DiskType: 'CLOUD_HSSD', ThroughputPerformance: 9 }],
      }),
    ).toEqual([]);
  });

  it('are 21 at most', () => {
    const disks = (length: number) => found({ DataDisks: Array.from({ length }, () => ({ DiskSize: 10 })) });
    expect(disks(21)).toEqual([]);
    expect(disks(22)).toEqual([`warning ${cvm} ${at}.DataDisks`]);
  });

  it('are mounted at absolute paths or drives, each its own', () => {
    const mounted = (LocalPath: string, count = 1, FileSystemType = 'EXT4') =>
      foundInTask(
        machine(
          { DataDisks: Array.from({ length: count }, () => ({ DiskSize: 10 })) },
          { MountDataDisks: [{ LocalPath, FileSystemType }] },
        ),
      );
    expect(mounted('/data')).toEqual([]);
    expect(mounted('H:\\', 1, 'NTFS')).toEqual([]);
    expect(mounted('data')).toEqual([
      'error InvalidParameterValue.LocalPath ComputeEnv.MountDataDisks[0].LocalPath',
    ]);
    expect(mounted('/data', 0)).toEqual([
      'warning InvalidParameterValue.ComputeEnv ComputeEnv.MountDataDisks',
    ]);
    expect(mounted('/data', 1, 'XFS')).toEqual([
      'error InvalidParameterValue ComputeEnv.MountDataDisks[0].FileSystemType',
    ]);
  });
});
