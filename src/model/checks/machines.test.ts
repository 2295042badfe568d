// The rules about the machines of a task: ids, types, network, charge.
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../wire/json.ts';
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

describe('spot machines', () => {
  const market = (MaxPrice: string) => ({ InstanceMarketOptions: { SpotOptions: { MaxPrice } } });

  it('have a highest price, as a decimal number in text', () => {
    for (const price of ['1', '0.5', '12.25']) {
      expect(found({ InstanceChargeType: 'SPOTPAID', ...market(price) })).toEqual([]);
    }
    for (const price of ['0,5', 'cheap', '.', 'e3', '1 2', ' ', 'NaN', '0x1']) {
      expect(found({ InstanceChargeType: 'SPOTPAID', ...market(price) })).toEqual([
        `error InvalidParameterValue.NotFloat ${at}.InstanceMarketOptions.SpotOptions.MaxPrice`,
      ]);
    }
  });

  it('may be refused with a number in another form, which no document says', () => {
    for (const price of ['.5', '5.', '-1', '+1', '1e3', '1E-3']) {
      expect(found({ InstanceChargeType: 'SPOTPAID', ...market(price) })).toEqual([
        `warning InvalidParameterValue.NotFloat ${at}.InstanceMarketOptions.SpotOptions.MaxPrice`,
      ]);
    }
  });

  it('have a price without blanks, which can be removed', () => {
    const line = `error InvalidParameterValue.NotFloat ${at}.InstanceMarketOptions.SpotOptions.MaxPrice`;
    const blank = machine({ InstanceChargeType: 'SPOTPAID', ...market(' 0.5 ') });
    expect(fixedTask(blank, line)).toMatchObject({
      ComputeEnv: { EnvData: { InstanceMarketOptions: { SpotOptions: { MaxPrice: '0.5' } } } },
    });
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
