// Fields of the network of the machines that are created for a task.
// Facts from the API model of batch 2017-03-12.
import {
  both,
  choice,
  configurationPage,
  type FieldDoc,
  type FieldTable,
  flag,
  integer,
  list,
  textType,
} from './fieldShape.ts';

const mbps = both('Mbps', 'Mbps');

const vpc: FieldDoc = {
  label: both('VPC', '私有网络'),
  help: both(
    'The id of the private network. `DEFAULT` for both network and subnet takes the default network.',
    '私有网络 ID。私有网络和子网都填 `DEFAULT` 表示使用默认网络。',
  ),
  type: textType,
  url: configurationPage,
};

const subnet: FieldDoc = {
  label: both('Subnet', '子网'),
  help: both(
    'The id of a subnet of that network; it must be in the zone of the job (inferred: subnets belong to one zone).',
    '该私有网络中的子网 ID，须在作业的可用区内（推断：子网属于一个可用区）。',
  ),
  type: textType,
  url: configurationPage,
  inferred: true,
};

const gateway: FieldDoc = {
  label: both('Public gateway', '公网网关'),
  help: both(
    'Lets the machine be a gateway to the public network. It needs a public address of its own. Off when it is left out.',
    '将机器用作公网网关，机器须有公网 IP。不填时不作为网关。',
  ),
  type: flag,
  url: configurationPage,
};

const addresses: FieldDoc = {
  label: both('Private addresses', '内网 IP'),
  help: both(
    'Addresses of the subnet that the machines take, one for each of them.',
    '机器使用的子网 IP，每台机器一个。',
  ),
  type: list,
  url: configurationPage,
};

const ipv6: FieldDoc = {
  label: both('IPv6 addresses', 'IPv6 地址数'),
  help: both(
    'How many IPv6 addresses each network interface gets.',
    '为每个弹性网卡随机分配的 IPv6 地址数量。',
  ),
  type: integer,
  url: configurationPage,
};

export const networkFields = {
  'ComputeEnv.EnvData.VirtualPrivateCloud.VpcId': vpc,
  'ComputeEnv.EnvData.VirtualPrivateCloud.SubnetId': subnet,
  'ComputeEnv.EnvData.VirtualPrivateCloud.AsVpcGateway': gateway,
  'ComputeEnv.EnvData.VirtualPrivateCloud.PrivateIpAddresses': addresses,
  'ComputeEnv.EnvData.VirtualPrivateCloud.Ipv6AddressCount': ipv6,
  'ComputeEnv.EnvData.Zones': {
    label: both('Zones', '可用区列表'),
    help: both(
      'Several zones in which machines may be created, all of the region of the job (inferred). Give zones, one network or several networks, never two of them.',
      '可以创建机器的多个可用区，都在作业的地域内（推断）。可用区列表、单个网络、多个网络三者最多给一个。',
    ),
    type: list,
    url: configurationPage,
    inferred: true,
  },
  'ComputeEnv.EnvData.VirtualPrivateClouds': {
    label: both('Networks', '私有网络列表'),
    help: both(
      'Several private networks in which machines may be created. Give zones, one network or several networks, never two of them.',
      '可以创建机器的多个私有网络。可用区列表、单个网络、多个网络三者最多给一个。',
    ),
    type: list,
    url: configurationPage,
  },
  'ComputeEnv.EnvData.VirtualPrivateClouds[].VpcId': vpc,
  'ComputeEnv.EnvData.VirtualPrivateClouds[].SubnetId': subnet,
  'ComputeEnv.EnvData.VirtualPrivateClouds[].AsVpcGateway': gateway,
  'ComputeEnv.EnvData.VirtualPrivateClouds[].PrivateIpAddresses': addresses,
  'ComputeEnv.EnvData.VirtualPrivateClouds[].Ipv6AddressCount': ipv6,
  'ComputeEnv.EnvData.SecurityGroupIds': {
    label: both('Security groups', '安全组'),
    help: both('The ids of the security groups of the machines.', '机器所属安全组的 ID。'),
    type: list,
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
  'ComputeEnv.EnvData.InternetAccessible.InternetChargeType': {
    label: both('Bandwidth billing', '网络计费'),
    help: both(
      'How the public network is billed. Left out it follows how the machine is billed.',
      '公网的计费方式。不填时与机器的计费方式一致。',
    ),
    type: choice,
    values: [
      {
        value: 'TRAFFIC_POSTPAID_BY_HOUR',
        label: both('By traffic', '按流量'),
        help: both('What was sent, by the hour.', '按小时结算流量。'),
      },
      {
        value: 'BANDWIDTH_POSTPAID_BY_HOUR',
        label: both('By bandwidth', '按带宽'),
        help: both('The bandwidth, by the hour.', '按小时结算带宽。'),
      },
      {
        value: 'BANDWIDTH_PREPAID',
        label: both('Bandwidth in advance', '预付带宽'),
        help: both('The bandwidth, paid in advance.', '预先支付带宽。'),
      },
      {
        value: 'BANDWIDTH_PACKAGE',
        label: both('Bandwidth package', '带宽包'),
        help: both('From a package that several machines share.', '由多台机器共用的带宽包支付。'),
      },
    ],
    url: configurationPage,
  },
  'ComputeEnv.EnvData.InternetAccessible.BandwidthPackageId': {
    label: both('Bandwidth package', '带宽包'),
    help: both(
      'The id of the bandwidth package, `bwp-…`, for billing by package.',
      '带宽包的 ID，形如 `bwp-…`，用于按带宽包计费。',
    ),
    type: textType,
    url: configurationPage,
  },
  'ComputeEnv.EnvData.InternetAccessible.InternetServiceProvider': {
    label: both('Line', '线路'),
    help: both(
      'The line of the public address. Lines of a single provider need an approval and are not sold in all regions.',
      '公网 IP 的线路。单线 IP 须开通白名单，且只有部分地域支持。',
    ),
    type: choice,
    defaultValue: 'BGP',
    values: [
      { value: 'BGP', label: both('BGP', 'BGP'), help: both('Several providers at once.', '多线 BGP。') },
      { value: 'CMCC', label: both('China Mobile', '中国移动'), help: both('One provider.', '移动单线。') },
      { value: 'CTCC', label: both('China Telecom', '中国电信'), help: both('One provider.', '电信单线。') },
      { value: 'CUCC', label: both('China Unicom', '中国联通'), help: both('One provider.', '联通单线。') },
    ],
    url: configurationPage,
  },
  'ComputeEnv.EnvData.InternetAccessible.IPv4AddressType': {
    label: both('IPv4 type', '公网 IP 类型'),
    help: both(
      'The kind of public IPv4 address. Only some regions and accounts can choose.',
      '公网 IPv4 地址的类型。只有部分地域和账号可以选择。',
    ),
    type: choice,
    values: [
      {
        value: 'WanIP',
        label: both('Plain', '普通公网 IP'),
        help: both('A plain public address.', '普通公网地址。'),
      },
      {
        value: 'HighQualityEIP',
        label: both('High quality', '精品 IP'),
        help: both('Only in Singapore and Hong Kong.', '只有新加坡和中国香港支持。'),
      },
      {
        value: 'AntiDDoSEIP',
        label: both('Protected', '高防 IP'),
        help: both('Guarded against attacks; needs a protection package.', '抵御攻击，须填写高防包。'),
      },
    ],
    url: configurationPage,
  },
  'ComputeEnv.EnvData.InternetAccessible.IPv6AddressType': {
    label: both('IPv6 type', '公网 IPv6 类型'),
    help: both(
      'The kind of public IPv6 address. Only some regions and accounts can choose.',
      '公网 IPv6 地址的类型。只有部分地域和账号可以选择。',
    ),
    type: choice,
    values: [
      {
        value: 'EIPv6',
        label: both('Plain', '弹性公网 IPv6'),
        help: both('A plain public address.', '普通弹性公网 IPv6。'),
      },
      {
        value: 'HighQualityEIPv6',
        label: both('High quality', '精品 IPv6'),
        help: both('Only in Hong Kong.', '只有中国香港支持。'),
      },
    ],
    url: configurationPage,
  },
  'ComputeEnv.EnvData.InternetAccessible.AntiDDoSPackageId': {
    label: both('Protection package', '高防包'),
    help: both(
      'The id of the package that protects the address. A protected IPv4 address needs it.',
      '高防包的 ID。使用高防 IP 时必填。',
    ),
    type: textType,
    url: configurationPage,
  },
} satisfies FieldTable;
