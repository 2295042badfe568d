// The 16 groups of members that exclude or need each other. For each: what is refused and where, and neighbours at the
// edge of that, which are sound.
import { describe, expect, it } from 'vitest';
import { fieldDoc } from '../../wire/fields/fieldDoc.ts';
import type { JsonObject } from '../../wire/json.ts';
import type { Draft } from '../draft.ts';
import { draftWith, drawn, taskSpec } from '../testing/builders.ts';
import { draftOfRequest, foundIn, jobDraft, machine, taskDraft } from './testing/found.ts';

interface Group {
  readonly refused: readonly (readonly [draft: Draft, line: string])[];
  readonly sound: readonly Draft[];
}

const data = 'ComputeEnv.EnvData';
const combination = 'InvalidParameter.InvalidParameterCombination';
const cvm = 'InvalidParameter.CvmParameters';

const withData = (envData: JsonObject): Draft => taskDraft({ ComputeEnv: { EnvData: envData } });
const onMachine = (envData: JsonObject, members: JsonObject = {}): Draft =>
  taskDraft(machine(envData, members));
const application = (members: JsonObject): Draft =>
  taskDraft({ Application: { DeliveryForm: 'LOCAL', ...members } });
const withoutMachine = (members: JsonObject, job: JsonObject = {}): Draft => {
  const { ComputeEnv: _none, ...spec } = taskSpec('a', members);
  return draftOfRequest({ Placement: { Zone: 'ap-guangzhou-3' }, Job: { ...job, Tasks: [spec] } });
};
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
const events = (...names: readonly string[]) =>
  jobDraft({
    NotificationTarget: 'TDMQ_CMQ',
    Notifications: [
      { TopicName: 't', EventConfigs: names.map((EventName) => ({ EventName, EventVars: [] })) },
    ],
  });
const bucket = (region: string) => `cos://b-1250000000.cos.${region}.myqcloud.com/`;
const inZone = (Zone: string, region: string | null): Draft => ({ ...jobDraft({}, { Zone }), region });

const groups: Readonly<Record<string, Group>> = {
  '1: ComputeEnv or EnvId, one of them': {
    refused: [
      [taskDraft({ EnvId: 'env-lcx7qbbr' }), 'error AllowedOneAttributeInEnvIdAndComputeEnv EnvId'],
      [withoutMachine({}), 'error AllowedOneAttributeInEnvIdAndComputeEnv ComputeEnv'],
    ],
    sound: [taskDraft({}), withoutMachine({ EnvId: 'env-lcx7qbbr' }), taskDraft({ EnvId: '' })],
  },
  '2: Command or Commands, one of them': {
    refused: [
      [
        application({ Command: 'a', Commands: [{ Command: 'b' }] }),
        `error ${combination} Application.Commands`,
      ],
      [application({}), 'error MissingParameter Application.Command'],
    ],
    sound: [
      application({ Command: 'a' }),
      application({ Commands: [{ Command: 'b' }] }),
      application({ Command: 'a', Commands: [] }),
    ],
  },
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
  '8: DedicatedResourcePackIds needs DedicatedResourcePackTenancy': {
    refused: [
      [
        jobDraft({}, { DedicatedResourcePackIds: ['rpp-1a2b3c4d'] }),
        `error ${combination} Placement.DedicatedResourcePackTenancy`,
      ],
    ],
    sound: [
      jobDraft(
        {},
        { DedicatedResourcePackIds: ['rpp-1a2b3c4d'], DedicatedResourcePackTenancy: 'ResourcePool' },
      ),
      jobDraft({}, { DedicatedResourcePackIds: [] }),
    ],
  },
  '9: PACKAGE needs PackagePath': {
    refused: [
      [
        taskDraft({ Application: { DeliveryForm: 'PACKAGE', Command: 'a', PackagePath: ' ' } }),
        `warning ${combination} Application.PackagePath`,
      ],
    ],
    sound: [
      taskDraft({
        Application: { DeliveryForm: 'PACKAGE', Command: 'a', PackagePath: `${bucket('ap-guangzhou')}a.tgz` },
      }),
      application({ Command: 'a' }),
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
  '11: members for an environment only, or without one only': {
    refused: [
      [taskDraft({ RestartComputeNode: true }), 'hint Jobloom.NoEffect RestartComputeNode'],
      [
        withoutMachine({ EnvId: 'env-lcx7qbbr', ResourceMaxRetryCount: 1 }),
        'hint Jobloom.NoEffect ResourceMaxRetryCount',
      ],
      [
        withoutMachine({ EnvId: 'env-lcx7qbbr' }, { StateIfCreateCvmFailed: 'FAILED' }),
        'hint Jobloom.NoEffect Job.StateIfCreateCvmFailed',
      ],
    ],
    sound: [
      withoutMachine({ EnvId: 'env-lcx7qbbr', RestartComputeNode: true }),
      withoutMachine({ EnvId: 'env-lcx7qbbr', ResourceMaxRetryCount: 0 }),
      taskDraft({ ResourceMaxRetryCount: 1 }),
      jobDraft({ StateIfCreateCvmFailed: 'FAILED' }),
    ],
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
  '14: dependences name tasks and close no loop, names stand once': {
    refused: [
      [
        draftWith({ tasks: ['a'], edges: [['a', 'A']] }),
        'error InvalidParameterValue.DependenceNotFoundTaskName Job.Dependences[0].EndTask',
      ],
      [drawn('a>b>a'), 'error InvalidParameterValue.DependenceUnfeasible Job.Dependences[1].EndTask'],
      [drawn('a>a'), 'error InvalidParameterValue.DependenceUnfeasible Job.Dependences[0].EndTask'],
      [
        draftWith({ tasks: { a: {}, b: { TaskName: 'a' } } }),
        'error InvalidParameter.TaskName Job.Tasks[1].TaskName',
      ],
    ],
    sound: [drawn('a>b>c'), drawn('a>b>d a>c>d'), draftWith({ tasks: ['a', 'A'] })],
  },
  '15: events are known, and stand once': {
    refused: [
      [
        events('JOB_FAILED', 'JOB_FAILED'),
        'error InvalidParameter.NotificationEventNameDuplicate Job.Notifications[0].EventConfigs[1].EventName',
      ],
      [events('JobFailed'), 'error InvalidParameterValue Job.Notifications[0].EventConfigs[0].EventName'],
    ],
    sound: [events('JOB_FAILED', 'TASK_FAILED'), events()],
  },
  '16: zones and buckets are in the region': {
    refused: [
      [
        inZone('ap-beijing-3', 'ap-guangzhou'),
        'error InvalidParameterValue.InvalidZoneMismatchRegion Placement.Zone',
      ],
      [
        onMachine({ Zones: ['ap-guangzhou-4', 'ap-beijing-3'] }),
        `warning InvalidParameterValue.InvalidZoneMismatchRegion ${data}.Zones[1]`,
      ],
      [
        taskDraft({ RedirectInfo: { StdoutRedirectPath: bucket('ap-beijing') } }),
        'warning InvalidParameterValue.RemoteStoragePath RedirectInfo.StdoutRedirectPath',
      ],
    ],
    sound: [
      inZone('ap-beijing-3', 'ap-beijing'),
      inZone('ap-beijing-3', null),
      onMachine({ Zones: ['ap-guangzhou-4', 'ap-guangzhou-6'] }),
      taskDraft({ RedirectInfo: { StdoutRedirectPath: bucket('ap-guangzhou') } }),
    ],
  },
};

describe.each(Object.entries(groups))('group %s', (_name, { refused, sound }) => {
  it.each(refused.map(([draft, line]) => [line, draft] as const))(
    'finds %s, and nothing else',
    (line, draft) => {
      expect(foundIn(draft)).toEqual([line]);
    },
  );

  it.each(sound.map((draft, index) => [index + 1, draft] as const))('takes neighbour %d', (_index, draft) => {
    expect(foundIn(draft)).toEqual([]);
  });
});

describe('what cannot be decided without asking the account', () => {
  it('is said in the help of the field: the zone of a subnet', () => {
    for (const at of ['VirtualPrivateCloud.', 'VirtualPrivateClouds[].']) {
      const doc = fieldDoc(`ComputeEnv.EnvData.${at}SubnetId`);
      expect(doc?.inferred).toBe(true);
      expect(doc?.help.en).toContain('must be in the zone of the job');
    }
  });
});

it('the groups are 16', () => {
  expect(Object.keys(groups).map((name) => Number.parseInt(name, 10))).toEqual(
    Array.from({ length: 16 }, (_, i) => i + 1),
  );
});
