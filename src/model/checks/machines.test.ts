// The rules about the machines of a task: ids, types, disks, network, login, charge.
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../wire/json.ts';
import { secretMask } from '../../wire/secrets.ts';
import { fixedTask, foundIn, foundInTask, machine, taskDraft } from './testing/found.ts';

const at = 'ComputeEnv.EnvData';
const cvm = 'InvalidParameter.CvmParameters';
const combination = 'InvalidParameter.InvalidParameterCombination';
const found = (envData: JsonObject) => foundInTask(machine(envData));
const typed = (envData: JsonObject) => foundInTask({ ComputeEnv: { EnvData: envData } });

describe('ids', () => {
  it('of images are img- and 8 characters', () => {
    expect(found({ ImageId: 'img-31tjrtph' })).toEqual([]);
    for (const ImageId of ['img-01', 'IMG-31tjrtph', '31tjrtph', 'img-31tjrtphx']) {
      expect(found({ ImageId })).toEqual([`error InvalidParameter.ImageIdMalformed ${at}.ImageId`]);
    }
  });

  it('of environments and security groups are questioned only, as their form is inferred', () => {
    const { ComputeEnv: _none, ...rest } = machine({});
    expect(foundInTask({ ...rest, ComputeEnv: '', EnvId: 'env_238swek2' })).toContain(
      'warning InvalidParameter.EnvIdMalformed EnvId',
    );
    expect(found({ SecurityGroupIds: ['sg-1a2b3c4d', 'group'] })).toEqual([
      `warning ${cvm} ${at}.SecurityGroupIds[1]`,
    ]);
  });

  it('lose blanks around them', () => {
    expect(
      fixedTask(
        machine({ ImageId: ' img-31tjrtph' }),
        `error InvalidParameter.ImageIdMalformed ${at}.ImageId`,
      ),
    ).toMatchObject({ ComputeEnv: { EnvData: { ImageId: 'img-31tjrtph' } } });
  });
});

describe('instance types', () => {
  const duplicate = 'error InvalidParameterValue.InstanceTypeDuplicate';

  it.each(['S1.SMALL1', 'S5.LARGE4', 'SA5.MEDIUM2', 'S2.3XLARGE24', 'S5se.LARGE8'])('may be %s', (type) => {
    expect(typed({ InstanceType: type })).toEqual([]);
    expect(typed({ InstanceTypes: [type] })).toEqual([]);
  });

  it('of another form are questioned, and put in capitals', () => {
    const line = `warning InvalidParameterValue.InstanceType ${at}.InstanceType`;
    expect(typed({ InstanceType: 'large' })).toEqual([line]);
    expect(fixedTask(machine({ InstanceType: 's5.large4 ' }), line)).toMatchObject({
      ComputeEnv: { EnvData: { InstanceType: 'S5.LARGE4' } },
    });
  });

  it('are wanted, though no document says so', () => {
    const line = [`warning InvalidParameterValue.ComputeEnv ${at}.InstanceType`];
    expect(typed({})).toEqual(line);
    expect(typed({ InstanceType: '' })).toEqual(line);
    expect(foundInTask({ ComputeEnv: {} })).toEqual(line);
    expect(typed({ InstanceTypeOptions: { CPU: 2, Memory: 4 } })).toEqual([]);
  });

  it('stand once in a list; one button takes all repetitions out', () => {
    const InstanceTypes = ['S5.LARGE4', 'S5.LARGE8', 'S5.LARGE4', 'S5.LARGE4'];
    expect(typed({ InstanceTypes })).toEqual([
      `${duplicate} ${at}.InstanceTypes[2]`,
      `${duplicate} ${at}.InstanceTypes[3]`,
    ]);
    expect(
      fixedTask({ ComputeEnv: { EnvData: { InstanceTypes } } }, `${duplicate} ${at}.InstanceTypes[3]`),
    ).toMatchObject({ ComputeEnv: { EnvData: { InstanceTypes: ['S5.LARGE4', 'S5.LARGE8'] } } });
  });

  it('are 10 at most and 1 at least', () => {
    const types = Array.from({ length: 11 }, (_, i) => `S${i}.LARGE4`);
    expect(typed({ InstanceTypes: types.slice(0, 10) })).toEqual([]);
    expect(typed({ InstanceTypes: types })).toEqual([
      `error InvalidParameterValue.LimitExceeded ${at}.InstanceTypes`,
    ]);
    expect(typed({ InstanceTypes: [] })).toEqual([
      `error InvalidParameterValue.InstanceTypesEmpty ${at}.InstanceTypes`,
    ]);
  });

  it('by size come from documented categories', () => {
    const options = (category: string) =>
      typed({ InstanceTypeOptions: { CPU: 2, Memory: 4, InstanceCategories: [category] } });
    expect(options('COMPUTE_3')).toEqual([]);
    expect(options('compute')).toEqual([
      `error InvalidParameterValue ${at}.InstanceTypeOptions.InstanceCategories[0]`,
    ]);
  });
});

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

describe('the name of the machines', () => {
  it('has 128 characters at most, as in CVM', () => {
    expect(found({ InstanceName: '机'.repeat(128) })).toEqual([]);
    expect(found({ InstanceName: 'a'.repeat(129) })).toEqual([`warning ${cvm} ${at}.InstanceName`]);
  });
});

describe('the public network', () => {
  const internet = (members: JsonObject) => found({ InternetAccessible: members });

  it('gives an address only with a bandwidth', () => {
    expect(internet({ PublicIpAssigned: true, InternetMaxBandwidthOut: 1 })).toEqual([]);
    expect(internet({ PublicIpAssigned: false })).toEqual([]);
    const line = `error ${combination} ${at}.InternetAccessible.PublicIpAssigned`;
    expect(internet({ PublicIpAssigned: true })).toEqual([line]);
    expect(internet({ PublicIpAssigned: true, InternetMaxBandwidthOut: 0 })).toEqual([line]);
    expect(internet({ InternetMaxBandwidthOut: -1 })).toEqual([
      `error InvalidParameterValue.Negative ${at}.InternetAccessible.InternetMaxBandwidthOut`,
    ]);
  });

  it('of high quality is offered in few regions', () => {
    const there = (region: string, members: JsonObject) =>
      foundIn({ ...taskDraft(machine({ InternetAccessible: members })), region }).filter((line) =>
        line.includes('AddressType'),
      );
    const line = `warning ${cvm} ${at}.InternetAccessible`;
    expect(there('ap-singapore', { IPv4AddressType: 'HighQualityEIP' })).toEqual([]);
    expect(
      there('ap-hongkong', { IPv4AddressType: 'HighQualityEIP', IPv6AddressType: 'HighQualityEIPv6' }),
    ).toEqual([]);
    expect(there('ap-singapore', { IPv6AddressType: 'HighQualityEIPv6' })).toEqual([
      `${line}.IPv6AddressType`,
    ]);
    expect(there('ap-guangzhou', { IPv4AddressType: 'HighQualityEIP' })).toEqual([`${line}.IPv4AddressType`]);
  });

  it('needs a package for protected addresses', () => {
    expect(internet({ IPv4AddressType: 'AntiDDoSEIP', AntiDDoSPackageId: 'bgp-1' })).toEqual([]);
    expect(internet({ IPv4AddressType: 'AntiDDoSEIP' })).toEqual([
      `error ${combination} ${at}.InternetAccessible.AntiDDoSPackageId`,
    ]);
  });
});

describe('private networks', () => {
  const network = (VpcId: string, SubnetId: string) => found({ VirtualPrivateCloud: { VpcId, SubnetId } });

  it('are both DEFAULT or neither', () => {
    expect(network('DEFAULT', 'DEFAULT')).toEqual([]);
    expect(network('vpc-1a2b3c4d', 'subnet-1a2b3c4d')).toEqual([]);
    const line = `error ${combination} ${at}.VirtualPrivateCloud`;
    expect(network('DEFAULT', 'subnet-1a2b3c4d')).toEqual([`${line}.SubnetId`]);
    expect(network('vpc-1a2b3c4d', 'DEFAULT')).toEqual([`${line}.VpcId`]);
  });

  it('have ids of their kind, in lists as well', () => {
    expect(network('subnet-1a2b3c4d', 'vpc-1a2b3c4d')).toEqual([
      `warning ${cvm} ${at}.VirtualPrivateCloud.VpcId`,
      `warning ${cvm} ${at}.VirtualPrivateCloud.SubnetId`,
    ]);
    expect(found({ VirtualPrivateClouds: [{ VpcId: 'x', SubnetId: 'subnet-1' }] })).toEqual([
      `warning ${cvm} ${at}.VirtualPrivateClouds[0].VpcId`,
    ]);
  });

  it('and further zones are in the region of the job', () => {
    expect(found({ Zones: ['ap-guangzhou-4', 'ap-guangzhou-6'] })).toEqual([]);
    expect(found({ Zones: ['ap-guangzhou-4', 'ap-beijing-3'] })).toEqual([
      `warning InvalidParameterValue.InvalidZoneMismatchRegion ${at}.Zones[1]`,
    ]);
  });
});

describe('login', () => {
  const password = (Password: string) => found({ LoginSettings: { Password } });
  const path = `${cvm} ${at}.LoginSettings.Password`;

  it('takes passwords of 8 to 16 characters of two kinds', () => {
    expect(password('abcd1234')).toEqual([]);
    expect(password('abcd1234efgh5678')).toEqual([]);
    expect(password('abcdefg!')).toEqual([]);
  });

  it('refuses shorter, longer and simpler ones, and doubts what CVM alone allows', () => {
    expect(password('abc1234')).toEqual([`error ${path}`]);
    expect(password('abcdefgh')).toEqual([`error ${path}`]);
    expect(password(`a1${'b'.repeat(29)}`)).toEqual([`error ${path}`]);
    expect(password(`a1${'b'.repeat(15)}`)).toEqual([`warning ${path}`]);
    expect(password(`a1${'b'.repeat(28)}`)).toEqual([`warning ${path}`]);
  });

  it('has documented signs only', () => {
    expect(password('ab12()`~!@#$%^&*')).toEqual([]);
    expect(password("ab-+=|{}[]:;',.?")).toEqual([]);
    expect(password('abcd1234，')).toEqual([`warning ${path}`]);
    expect(password('abcd 1234')).toEqual([`warning ${path}`]);
  });

  it('takes one key, and TRUE or FALSE', () => {
    expect(found({ LoginSettings: { KeyIds: ['skey-1'] } })).toEqual([]);
    expect(found({ LoginSettings: { KeyIds: ['skey-1', 'skey-2'] } })).toEqual([
      `error ${cvm} ${at}.LoginSettings.KeyIds`,
    ]);
    expect(found({ LoginSettings: { KeepImageLogin: 'true' } })).toEqual([]);
    expect(found({ LoginSettings: { KeepImageLogin: 'yes' } })).toEqual([
      `error InvalidParameterValue ${at}.LoginSettings.KeepImageLogin`,
    ]);
  });

  it('asks for secrets again of which only the mask was kept', () => {
    const application = {
      Application: {
        DeliveryForm: 'LOCAL',
        Command: 'true',
        Docker: { Image: 'a/b:1', Password: secretMask },
      },
    };
    expect(foundInTask(application)).toEqual(['error InvalidParameterValue Application.Docker.Password']);
    expect(password(secretMask)).toEqual([`error InvalidParameterValue ${at}.LoginSettings.Password`]);
    expect(
      foundInTask({ Authentications: [{ Scene: 'COS', SecretId: 'id', SecretKey: secretMask }] }),
    ).toEqual(['error InvalidParameterValue Authentications[0].SecretKey']);
  });

  it('knows credentials for COS alone', () => {
    expect(foundInTask({ Authentications: [{ Scene: 'CFS', SecretId: 'id', SecretKey: 'key' }] })).toEqual([
      'warning InvalidParameterValue Authentications[0].Scene',
    ]);
  });
});

describe('spot machines', () => {
  const market = (MaxPrice: string) => ({ InstanceMarketOptions: { SpotOptions: { MaxPrice } } });

  it('have a highest price, as a decimal number in text', () => {
    for (const price of ['1', '0.5', '12.25']) {
      expect(found({ InstanceChargeType: 'SPOTPAID', ...market(price) })).toEqual([]);
    }
    for (const price of ['0,5', 'cheap', '.5', '-1', '1e3']) {
      expect(found({ InstanceChargeType: 'SPOTPAID', ...market(price) })).toEqual([
        `error InvalidParameterValue.NotFloat ${at}.InstanceMarketOptions.SpotOptions.MaxPrice`,
      ]);
    }
  });

  it('go together with their charge type, though no document says so', () => {
    expect(found({ InstanceChargeType: 'SPOTPAID' })).toEqual([
      `warning ${combination} ${at}.InstanceMarketOptions.SpotOptions.MaxPrice`,
    ]);
    const line = `warning ${combination} ${at}.InstanceChargeType`;
    expect(found(market('1'))).toEqual([line]);
    expect(fixedTask(machine(market('1')), line)).toMatchObject({
      ComputeEnv: { EnvData: { InstanceChargeType: 'SPOTPAID' } },
    });
  });
});
