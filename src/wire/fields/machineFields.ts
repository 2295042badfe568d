// Fields of the machines that are created for a task (ComputeEnv).
// Facts from the API model of batch 2017-03-12 and the job configuration page (doc 599/11040).
import {
  both,
  choice,
  configurationPage,
  type FieldTable,
  flag,
  integer,
  list,
  textType,
} from './fieldShape.ts';

const gib = both('GiB', 'GiB');
const mbps = both('Mbps', 'Mbps');

export const machineFields: FieldTable = {
  ComputeEnv: {
    label: both('Runs on', '运行于'),
    help: both(
      'New instances: one machine for each instance of the task, created for it and destroyed after it. Environment: nodes that exist already. Exactly one of the two is given.',
      '新建实例：为任务的每个实例创建一台机器，用完即销毁。计算环境：使用已有节点。两者必须且只能选一个。',
    ),
    type: choice,
    url: configurationPage,
  },
  'ComputeEnv.EnvType': {
    label: both('Environment type', '环境类型'),
    help: both(
      '`MANAGED` lets Batch create and destroy the machines; it is the value to use. It may be left out.',
      '`MANAGED` 表示由批量计算创建和销毁机器，应使用该值，可不填。',
    ),
    type: choice,
    values: [
      {
        value: 'MANAGED',
        label: both('Managed', '托管'),
        help: both('Batch creates and destroys the machines.', '由批量计算创建和销毁机器。'),
      },
    ],
    url: configurationPage,
    inferred: true,
  },
  'ComputeEnv.EnvData.InstanceType': {
    label: both('Instance type', '机型'),
    help: both(
      'The type of the machine that each instance gets, e.g. `S5.LARGE4`. Give one type, a list of types, or cores and memory, never two of them.',
      '每个实例所用机器的机型，例如 `S5.LARGE4`。单个机型、机型列表、核数与内存三者最多给一个。',
    ),
    type: textType,
    url: configurationPage,
  },
  'ComputeEnv.EnvData.InstanceTypes': {
    label: both('Instance types', '机型列表'),
    help: both(
      'Types that are tried in this order until a machine can be created. Each may stand once.',
      '按顺序依次尝试的机型，直到创建成功。不能重复。',
    ),
    type: list,
    limit: both('at most 10', '最多 10 个'),
    url: configurationPage,
  },
  'ComputeEnv.EnvData.ImageId': {
    label: both('Image', '镜像'),
    help: both(
      'The image of the machine; it needs cloud-init. Ids belong to one region. One document calls it required, the API does not.',
      '机器的镜像，须装有 cloud-init。镜像 ID 只在一个地域有效。有的文档说必填，API 中为选填。',
    ),
    type: textType,
    limit: both('`img-` and 8 characters (inferred)', '`img-` 加 8 个字符（推断）'),
    url: configurationPage,
    inferred: true,
  },
  'ComputeEnv.EnvData.InstanceName': {
    label: both('Machine name', '机器名称'),
    help: both(
      'The display name of the machines in the console. The limit is that of CVM.',
      '机器在控制台中的显示名称。长度限制来自 CVM。',
    ),
    type: textType,
    limit: both('at most 128 characters (inferred)', '最多 128 个字符（推断）'),
    url: configurationPage,
    inferred: true,
  },
  'ComputeEnv.EnvData.InstanceChargeType': {
    label: both('Charge type', '计费类型'),
    help: both(
      'How the machines are billed. Spot machines are cheaper and can be taken away at any time.',
      '机器的计费方式。竞价实例更便宜，但随时可能被回收。',
    ),
    type: choice,
    defaultValue: 'POSTPAID_BY_HOUR',
    values: [
      {
        value: 'POSTPAID_BY_HOUR',
        label: both('Pay as you go', '按量计费'),
        help: both('Billed for the time that it runs.', '按运行时长后付费。'),
      },
      {
        value: 'SPOTPAID',
        label: both('Spot', '竞价'),
        help: both(
          'Billed at the spot price, up to the price that you set.',
          '按竞价价格计费，不超过你设的最高价。',
        ),
      },
    ],
    url: configurationPage,
  },
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
  'ComputeEnv.EnvData.InternetAccessible.InternetMaxBandwidthOut': {
    label: both('Public bandwidth', '公网带宽'),
    help: both(
      'The upper limit of the outgoing bandwidth of the machine. 0 means no public network.',
      '机器公网出带宽上限。0 表示没有公网。',
    ),
    type: integer,
    unit: mbps,
    defaultValue: '0',
    url: configurationPage,
  },
  'ComputeEnv.EnvData.InternetAccessible.PublicIpAssigned': {
    label: both('Public IP', '公网 IP'),
    help: both(
      'Gives the machine a public address. It needs a bandwidth above 0, and is on by default when there is one.',
      '为机器分配公网 IP。带宽须大于 0；带宽大于 0 时默认分配。',
    ),
    type: flag,
    url: configurationPage,
  },
  'ComputeEnv.EnvData.VirtualPrivateCloud.VpcId': {
    label: both('VPC', '私有网络'),
    help: both(
      'The id of the private network. `DEFAULT` for both network and subnet takes the default network.',
      '私有网络 ID。私有网络和子网都填 `DEFAULT` 表示使用默认网络。',
    ),
    type: textType,
    url: configurationPage,
  },
  'ComputeEnv.EnvData.VirtualPrivateCloud.SubnetId': {
    label: both('Subnet', '子网'),
    help: both(
      'The id of a subnet of that network; it must be in the zone of the job (inferred: subnets belong to one zone).',
      '该私有网络中的子网 ID，须在作业的可用区内（推断：子网属于一个可用区）。',
    ),
    type: textType,
    url: configurationPage,
    inferred: true,
  },
  'ComputeEnv.EnvData.SecurityGroupIds': {
    label: both('Security groups', '安全组'),
    help: both('The ids of the security groups of the machines.', '机器所属安全组的 ID。'),
    type: list,
    url: configurationPage,
  },
};
