// Members of the machines of a task that exclude or need each other.
import type { JsonObject } from '../../../wire/json.ts';
import type { Draft } from '../../draft.ts';
import { machine, taskDraft } from './found.ts';
import type { MemberGroup } from './memberGroup.ts';

const data = 'ComputeEnv.EnvData';
const combination = 'InvalidParameter.InvalidParameterCombination';
const cvm = 'InvalidParameter.CvmParameters';
const withData = (envData: JsonObject): Draft => taskDraft({ ComputeEnv: { EnvData: envData } });
const onMachine = (envData: JsonObject, members: JsonObject = {}): Draft =>
  taskDraft(machine(envData, members));
const login = (LoginSettings: JsonObject) => onMachine({ LoginSettings });
const internet = (InternetAccessible: JsonObject) => onMachine({ InternetAccessible });
const network = (VpcId: string, SubnetId: string) => onMachine({ VirtualPrivateCloud: { VpcId, SubnetId } });
const spot = (type: string | undefined, price: string | undefined) =>
  onMachine({
    ...(type === undefined ? {} : { InstanceChargeType: type }),
    ...(price === undefined ? {} : { InstanceMarketOptions: { SpotOptions: { MaxPrice: price } } }),
  });
const onWindows = (envData: JsonObject, members: JsonObject = {}): Draft =>
  taskDraft({
    ...machine(envData, {
      AgentRunningMode: { Scene: 'WINDOWS', User: 'Administrator', Session: '0' },
      ...(members.MountDataDisks === undefined ? {} : { MountDataDisks: members.MountDataDisks }),
    }),
    ...(members.InputMappings === undefined ? {} : { InputMappings: members.InputMappings }),
  });
const disk = { DataDisks: [{ DiskSize: 10 }] };
const bucket = (region: string) => `cos://b-1250000000.cos.${region}.myqcloud.com/`;

/** By the name that the test shows. */
export const machineGroups: Readonly<Record<string, MemberGroup>> = {
  '3: at most one of InstanceType, InstanceTypes, InstanceTypeOptions': {
    refused: [
      [
        withData({ InstanceType: 'S5.LARGE4', InstanceTypes: ['S5.LARGE8'] }),
        `error ${combination} ${data}.InstanceTypes`,
      ],
      [
        withData({ InstanceTypes: ['S5.LARGE8'], InstanceTypeOptions: { CPU: 2, Memory: 4 } }),
        `error ${combination} ${data}.InstanceTypeOptions`,
      ],
    ],
    sound: [
      withData({ InstanceType: 'S5.LARGE4' }),
      withData({ InstanceTypes: ['S5.LARGE8'], InstanceType: '' }),
      withData({ InstanceTypeOptions: { CPU: 2, Memory: 4 } }),
    ],
  },
  '4: at most one of VirtualPrivateCloud, Zones, VirtualPrivateClouds': {
    refused: [
      [
        onMachine({
          VirtualPrivateCloud: { VpcId: 'DEFAULT', SubnetId: 'DEFAULT' },
          Zones: ['ap-guangzhou-4'],
        }),
        `error ${combination} ${data}.Zones`,
      ],
      [
        onMachine({
          Zones: ['ap-guangzhou-4'],
          VirtualPrivateClouds: [{ VpcId: 'DEFAULT', SubnetId: 'DEFAULT' }],
        }),
        `error ${combination} ${data}.VirtualPrivateClouds`,
      ],
    ],
    sound: [
      onMachine({ Zones: ['ap-guangzhou-4'], VirtualPrivateClouds: [] }),
      onMachine({ VirtualPrivateClouds: [{ VpcId: 'DEFAULT', SubnetId: 'DEFAULT' }], Zones: [] }),
    ],
  },
  '5: at most one of Password, KeyIds, KeepImageLogin': {
    refused: [
      [
        login({ Password: 'abcd1234', KeyIds: ['skey-1a2b3c4d'] }),
        `error ${combination} ${data}.LoginSettings.KeyIds`,
      ],
      [
        login({ KeyIds: ['skey-1a2b3c4d'], KeepImageLogin: 'TRUE' }),
        `error ${combination} ${data}.LoginSettings.KeepImageLogin`,
      ],
    ],
    sound: [
      login({ Password: 'abcd1234', KeepImageLogin: 'FALSE' }),
      login({ Password: 'abcd1234', KeyIds: [] }),
      login({ KeepImageLogin: 'TRUE' }),
    ],
  },
  '6: PublicIpAssigned needs a bandwidth': {
    refused: [
      [
        internet({ PublicIpAssigned: true, InternetMaxBandwidthOut: 0 }),
        `error ${combination} ${data}.InternetAccessible.PublicIpAssigned`,
      ],
    ],
    sound: [
      internet({ PublicIpAssigned: true, InternetMaxBandwidthOut: 1 }),
      internet({ PublicIpAssigned: false, InternetMaxBandwidthOut: 0 }),
    ],
  },
  '7: AntiDDoSEIP needs AntiDDoSPackageId': {
    refused: [
      [
        internet({ IPv4AddressType: 'AntiDDoSEIP', AntiDDoSPackageId: '' }),
        `error ${combination} ${data}.InternetAccessible.AntiDDoSPackageId`,
      ],
    ],
    sound: [
      internet({ IPv4AddressType: 'AntiDDoSEIP', AntiDDoSPackageId: 'bgp-1' }),
      internet({ IPv4AddressType: 'WanIP' }),
    ],
  },
  '10: SPOTPAID and InstanceMarketOptions together, MaxPrice a decimal number': {
    refused: [
      [
        spot('SPOTPAID', undefined),
        `warning ${combination} ${data}.InstanceMarketOptions.SpotOptions.MaxPrice`,
      ],
      [spot(undefined, '0.5'), `warning ${combination} ${data}.InstanceChargeType`],
      [spot('POSTPAID_BY_HOUR', '0.5'), `warning ${combination} ${data}.InstanceChargeType`],
      [
        spot('SPOTPAID', '0.5 yuan'),
        `error InvalidParameterValue.NotFloat ${data}.InstanceMarketOptions.SpotOptions.MaxPrice`,
      ],
    ],
    sound: [spot('SPOTPAID', '0.5'), spot('SPOTPAID', '1'), spot('POSTPAID_BY_HOUR', undefined)],
  },
  '12: Windows': {
    refused: [
      [
        onWindows({ LoginSettings: { KeyIds: ['skey-1a2b3c4d'] } }),
        `error ${cvm} ${data}.LoginSettings.KeyIds`,
      ],
      [
        onWindows(disk, { MountDataDisks: [{ LocalPath: 'H:\\', FileSystemType: 'EXT4' }] }),
        'error InvalidParameterValue ComputeEnv.MountDataDisks[0].FileSystemType',
      ],
      [
        onWindows(
          {},
          { InputMappings: [{ SourcePath: bucket('ap-guangzhou'), DestinationPath: 'C:\\in\\' }] },
        ),
        'error InvalidParameterValue.RemoteStorageSchemeType InputMappings[0].SourcePath',
      ],
      [
        onWindows({ LoginSettings: { Password: 'Abcdefgh123' } }),
        `error ${cvm} ${data}.LoginSettings.Password`,
      ],
    ],
    sound: [
      onWindows(disk, { MountDataDisks: [{ LocalPath: 'H:\\', FileSystemType: 'NTFS' }] }),
      onWindows({}, { InputMappings: [{ SourcePath: 'cfs://10.0.0.4/in/', DestinationPath: 'C:\\in\\' }] }),
      onWindows({ LoginSettings: { Password: 'Abcdefgh1234' } }),
      login({ KeyIds: ['skey-1a2b3c4d'] }),
    ],
  },
  '13: both ids of a network DEFAULT, or neither': {
    refused: [
      [network('DEFAULT', 'subnet-1a2b3c4d'), `error ${combination} ${data}.VirtualPrivateCloud.SubnetId`],
      [network('vpc-1a2b3c4d', 'DEFAULT'), `error ${combination} ${data}.VirtualPrivateCloud.VpcId`],
    ],
    sound: [network('DEFAULT', 'DEFAULT'), network('vpc-1a2b3c4d', 'subnet-1a2b3c4d')],
  },
};
