// The groups of the machines that are created for a task: disks, network, login.
import { HardDrive, KeyRound, Network } from 'lucide-react';
import { choiceOf, chosenIs, type FieldGroup, neverOffered, shownWhen } from '../fieldGroup.ts';
import type { FieldSpec } from '../fieldSpec.ts';
import { diskTypes, zones } from '../suggestions.ts';

export const onNewMachines = chosenIs('ComputeEnv', 'new');

const data = 'ComputeEnv.EnvData';

const dataDisk: readonly FieldSpec[] = [
  { name: 'DiskSize', control: 'number', required: true },
  { name: 'DiskType', control: 'pick', suggest: diskTypes },
  { name: 'DiskName', control: 'text' },
  { name: 'DeleteWithInstance', control: 'flag' },
  { name: 'SnapshotId', control: 'text' },
  { name: 'Encrypt', control: 'flag' },
  { name: 'KmsKeyId', control: 'text' },
  { name: 'ThroughputPerformance', control: 'number' },
  { name: 'BurstPerformance', control: 'flag' },
  { name: 'CdcId', control: 'text' },
  { name: 'DiskId', control: 'locked', when: neverOffered },
];

export const disks: FieldGroup = {
  id: 'disks',
  name: { en: 'Disks', zh: '磁盘' },
  icon: HardDrive,
  fields: shownWhen(onNewMachines, [
    { name: `${data}.SystemDisk.DiskType`, control: 'pick', suggest: diskTypes },
    { name: `${data}.SystemDisk.DiskSize`, control: 'number' },
    { name: `${data}.SystemDisk.DiskName`, control: 'text' },
    { name: `${data}.SystemDisk.Encrypt`, control: 'flag' },
    { name: `${data}.SystemDisk.KmsKeyId`, control: 'text' },
    { name: `${data}.SystemDisk.CdcId`, control: 'text' },
    { name: `${data}.SystemDisk.DiskId`, control: 'locked', when: neverOffered },
    { name: `${data}.DataDisks`, control: 'items', items: dataDisk },
    {
      name: 'ComputeEnv.MountDataDisks',
      control: 'items',
      items: [
        { name: 'LocalPath', control: 'long', required: true },
        { name: 'FileSystemType', control: 'pick' },
      ],
    },
  ]),
};

const cloud = (required: true | 'within'): readonly FieldSpec[] => [
  { name: 'VpcId', control: 'text', required },
  { name: 'SubnetId', control: 'text', required },
  { name: 'AsVpcGateway', control: 'flag' },
  { name: 'PrivateIpAddresses', control: 'texts' },
  { name: 'Ipv6AddressCount', control: 'number' },
];

export const network: FieldGroup = {
  id: 'network',
  name: { en: 'Network', zh: '网络' },
  icon: Network,
  fields: shownWhen(onNewMachines, [
    choiceOf('network', {
      label: { en: 'Created in', zh: '创建于' },
      explainedBy: `${data}.Zones`,
      alternatives: [
        {
          id: 'one',
          label: { en: 'One network', zh: '单个网络' },
          members: [`${data}.VirtualPrivateCloud`],
        },
        { id: 'zones', label: { en: 'Zones', zh: '可用区' }, members: [`${data}.Zones`] },
        {
          id: 'several',
          label: { en: 'Networks', zh: '多个网络' },
          members: [`${data}.VirtualPrivateClouds`],
        },
      ],
    }),
    ...shownWhen(
      chosenIs('network', 'one'),
      cloud('within').map((field) => ({ ...field, name: `${data}.VirtualPrivateCloud.${field.name}` })),
    ),
    ...shownWhen(chosenIs('network', 'zones'), [{ name: `${data}.Zones`, control: 'texts', suggest: zones }]),
    ...shownWhen(chosenIs('network', 'several'), [
      { name: `${data}.VirtualPrivateClouds`, control: 'items', items: cloud(true) },
    ]),
    { name: `${data}.SecurityGroupIds`, control: 'texts' },
    { name: `${data}.InternetAccessible.InternetMaxBandwidthOut`, control: 'number' },
    { name: `${data}.InternetAccessible.PublicIpAssigned`, control: 'flag' },
    { name: `${data}.InternetAccessible.InternetChargeType`, control: 'pick' },
    { name: `${data}.InternetAccessible.BandwidthPackageId`, control: 'text' },
    { name: `${data}.InternetAccessible.InternetServiceProvider`, control: 'pick' },
    { name: `${data}.InternetAccessible.IPv4AddressType`, control: 'pick' },
    { name: `${data}.InternetAccessible.IPv6AddressType`, control: 'pick' },
    { name: `${data}.InternetAccessible.AntiDDoSPackageId`, control: 'text' },
  ]),
};

export const login: FieldGroup = {
  id: 'login',
  name: { en: 'Login', zh: '登录' },
  icon: KeyRound,
  fields: shownWhen(onNewMachines, [
    choiceOf('login', {
      label: { en: 'Log in with', zh: '登录方式' },
      explainedBy: `${data}.LoginSettings.Password`,
      alternatives: [
        {
          id: 'password',
          label: { en: 'Password', zh: '密码' },
          members: [`${data}.LoginSettings.Password`],
        },
        { id: 'key', label: { en: 'Key', zh: '密钥' }, members: [`${data}.LoginSettings.KeyIds`] },
        {
          id: 'image',
          label: { en: 'Of the image', zh: '沿用镜像' },
          members: [`${data}.LoginSettings.KeepImageLogin`],
        },
      ],
    }),
    ...shownWhen(chosenIs('login', 'password'), [
      { name: `${data}.LoginSettings.Password`, control: 'secret' },
    ]),
    ...shownWhen(chosenIs('login', 'key'), [{ name: `${data}.LoginSettings.KeyIds`, control: 'texts' }]),
    ...shownWhen(chosenIs('login', 'image'), [
      { name: `${data}.LoginSettings.KeepImageLogin`, control: 'pick' },
    ]),
  ]),
};
