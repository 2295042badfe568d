// Fields of the disks of the machines that are created for a task.
// Facts from the API model of batch 2017-03-12; sizes in GiB.
import {
  both,
  choice,
  configurationPage,
  type FieldDoc,
  type FieldTable,
  flag,
  integer,
  setByTheService,
  textType,
} from './fieldShape.ts';

const gib = both('GiB', 'GiB');

const diskId = (en: string, zh: string): FieldDoc => ({
  label: both('Disk id', '磁盘 ID'),
  help: both(
    `The id of the ${en} that was made. The service answers it; in a request it has no effect.`,
    `已创建的${zh}的 ID。由服务返回，写在请求中不起作用。`,
  ),
  type: textType,
  limit: setByTheService,
  url: configurationPage,
});

const diskName: FieldDoc = {
  label: both('Disk name', '磁盘名称'),
  help: both('What the disk is called in the console.', '磁盘在控制台中的名称。'),
  type: textType,
  limit: both('at most 128 characters', '最多 128 个字符'),
  url: configurationPage,
};

const cluster: FieldDoc = {
  label: both('Dedicated cluster', '独享集群'),
  help: both(
    'The id of the dedicated storage cluster that the disk is made in.',
    '磁盘所属的独享集群的 ID。',
  ),
  type: textType,
  url: configurationPage,
};

const encrypt: FieldDoc = {
  label: both('Encrypted', '加密'),
  help: both(
    'Encrypts what is on the disk. Off when it is left out; for system disks it is only open to some accounts yet.',
    '加密磁盘上的数据。不填时不加密；系统盘加密目前只对部分账号开放。',
  ),
  type: flag,
  url: configurationPage,
};

const encryptionKey: FieldDoc = {
  label: both('Encryption key', '加密密钥'),
  help: both(
    'The id of your own key in the key service, a UUID or `kms-abcd1234`. It is used when the disk is encrypted.',
    '密钥服务中自有密钥的 ID，UUID 或形如 `kms-abcd1234`。磁盘加密时使用。',
  ),
  type: textType,
  url: configurationPage,
};

export const diskFields = {
  'ComputeEnv.EnvData.SystemDisk.DiskType': {
    label: both('System disk type', '系统盘类型'),
    help: both(
      'The kind of disk that the system is on. Left out, the service takes what is in stock.',
      '系统盘的类型。不填时由服务按库存选择。',
    ),
    type: textType,
    url: configurationPage,
  },
  'ComputeEnv.EnvData.SystemDisk.DiskSize': {
    label: both('System disk size', '系统盘大小'),
    help: both(
      'How large the system disk is. The range depends on the type and the zone.',
      '系统盘的大小。范围取决于类型和可用区。',
    ),
    type: integer,
    unit: gib,
    defaultValue: '50',
    url: configurationPage,
  },
  'ComputeEnv.EnvData.SystemDisk.DiskId': diskId('system disk', '系统盘'),
  'ComputeEnv.EnvData.SystemDisk.DiskName': diskName,
  'ComputeEnv.EnvData.SystemDisk.Encrypt': encrypt,
  'ComputeEnv.EnvData.SystemDisk.KmsKeyId': encryptionKey,
  'ComputeEnv.EnvData.SystemDisk.CdcId': cluster,
  'ComputeEnv.EnvData.DataDisks': {
    label: both('Data disks', '数据盘'),
    help: both(
      'Disks for data beside the system disk. The limit is that of CVM: 20 cloud disks and one local disk.',
      '系统盘之外存放数据的磁盘。数量限制来自 CVM：20 块云硬盘加 1 块本地盘。',
    ),
    type: both('List', '列表'),
    limit: both('at most 21 (inferred)', '最多 21 块（推断）'),
    url: configurationPage,
    inferred: true,
  },
  'ComputeEnv.EnvData.DataDisks[].DiskSize': {
    label: both('Size', '大小'),
    help: both(
      'How large the disk is, in steps of 10. 0 buys none. The range depends on the type and the zone.',
      '磁盘的大小，步长为 10。0 表示不购买。范围取决于类型和可用区。',
    ),
    type: integer,
    unit: gib,
    limit: both('a multiple of 10', '10 的倍数'),
    url: configurationPage,
  },
  'ComputeEnv.EnvData.DataDisks[].DiskType': {
    label: both('Type', '类型'),
    help: both(
      'The kind of disk. `LOCAL_NVME` and `LOCAL_PRO` come with some instance types and cannot be asked for.',
      '磁盘的类型。`LOCAL_NVME` 和 `LOCAL_PRO` 随机型提供，不能指定。',
    ),
    type: textType,
    defaultValue: 'LOCAL_BASIC',
    url: configurationPage,
  },
  'ComputeEnv.EnvData.DataDisks[].DiskId': diskId('data disk', '数据盘'),
  'ComputeEnv.EnvData.DataDisks[].DiskName': diskName,
  'ComputeEnv.EnvData.DataDisks[].DeleteWithInstance': {
    label: both('Goes with the machine', '随机器销毁'),
    help: both(
      'Whether the disk is destroyed together with its machine. It is when this is left out; a disk that stays costs money.',
      '磁盘是否随机器一起销毁。不填时一起销毁；保留的磁盘继续计费。',
    ),
    type: flag,
    url: configurationPage,
  },
  'ComputeEnv.EnvData.DataDisks[].SnapshotId': {
    label: both('From snapshot', '快照'),
    help: both(
      'The id of a snapshot whose data the new disk begins with. The disk must be larger than the snapshot.',
      '用快照中的数据创建磁盘。快照须小于磁盘。',
    ),
    type: textType,
    url: configurationPage,
  },
  'ComputeEnv.EnvData.DataDisks[].Encrypt': encrypt,
  'ComputeEnv.EnvData.DataDisks[].KmsKeyId': encryptionKey,
  'ComputeEnv.EnvData.DataDisks[].ThroughputPerformance': {
    label: both('Extra throughput', '额外性能'),
    help: both(
      'Throughput that is bought beyond what the size gives. Only `CLOUD_TSSD` and `CLOUD_HSSD` have it.',
      '在基础性能之外购买的吞吐。只有 `CLOUD_TSSD` 和 `CLOUD_HSSD` 支持。',
    ),
    type: integer,
    unit: both('MiB/s', 'MiB/s'),
    url: configurationPage,
  },
  'ComputeEnv.EnvData.DataDisks[].CdcId': cluster,
  'ComputeEnv.EnvData.DataDisks[].BurstPerformance': {
    label: both('Burst', '突发性能'),
    help: both(
      'Lets the disk be faster than its measure for a while. It is being tried out with some accounts.',
      '允许磁盘短时超过基准性能。目前内测中。',
    ),
    type: flag,
    url: configurationPage,
  },
  'ComputeEnv.MountDataDisks': {
    label: both('Mount points', '挂载数据盘'),
    help: both(
      'Where the data disks are mounted: the first entry is that of the first disk. There should not be more entries than disks (inferred).',
      '数据盘的挂载位置，第一项对应第一块盘。项数不应多于数据盘（推断）。',
    ),
    type: both('List', '列表'),
    url: configurationPage,
    inferred: true,
  },
  'ComputeEnv.MountDataDisks[].LocalPath': {
    label: both('Mounted at', '挂载点'),
    help: both(
      'An absolute path on Linux, e.g. `/data`, or a drive on Windows, e.g. `H:\\`.',
      'Linux 的绝对路径，例如 `/data`；或 Windows 的盘符，例如 `H:\\`。',
    ),
    type: textType,
    url: configurationPage,
  },
  'ComputeEnv.MountDataDisks[].FileSystemType': {
    label: both('File system', '文件系统'),
    help: both(
      'The file system that is made on the disk. Linux takes `EXT3` (the default) or `EXT4`, Windows only `NTFS`.',
      '磁盘上的文件系统。Linux 为 `EXT3`（默认）或 `EXT4`，Windows 只支持 `NTFS`。',
    ),
    type: choice,
    values: [
      { value: 'EXT3', label: both('EXT3', 'EXT3'), help: both('Linux, the default.', 'Linux，默认。') },
      { value: 'EXT4', label: both('EXT4', 'EXT4'), help: both('Linux.', '用于 Linux。') },
      { value: 'NTFS', label: both('NTFS', 'NTFS'), help: both('Windows.', '用于 Windows。') },
    ],
    url: configurationPage,
  },
} satisfies FieldTable;
