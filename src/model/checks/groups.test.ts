import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../wire/json.ts';
import { taskSpec } from '../testing/builders.ts';
import { draftOfRequest, fixedTask, foundIn, foundInTask, machine } from './testing/found.ts';

const without = (member: string, members: JsonObject = {}): readonly string[] => {
  const { [member]: _left, ...spec } = taskSpec('a', members);
  return foundIn(draftOfRequest({ Placement: { Zone: 'ap-guangzhou-3' }, Job: { Tasks: [spec] } }));
};
const combination = 'error InvalidParameter.InvalidParameterCombination';

describe('new instances or an environment', () => {
  const line = 'error AllowedOneAttributeInEnvIdAndComputeEnv';

  it('takes either alone', () => {
    expect(foundInTask({})).toEqual([]);
    expect(without('ComputeEnv', { EnvId: 'env-lcx7qbbr' })).toEqual([]);
  });

  it('refuses both and neither', () => {
    expect(foundInTask({ EnvId: 'env-lcx7qbbr' })).toEqual([`${line} EnvId`]);
    expect(without('ComputeEnv')).toEqual([`${line} ComputeEnv`]);
    expect(without('ComputeEnv', { EnvId: '' })).toEqual([`${line} EnvId`]);
  });

  it('takes an empty EnvId beside a ComputeEnv for not given', () => {
    expect(foundInTask({ EnvId: '' })).toEqual([]);
  });
});

describe('one command or several', () => {
  const application = (members: JsonObject) =>
    foundInTask({ Application: { DeliveryForm: 'LOCAL', ...members } });

  it('takes either alone', () => {
    expect(application({ Command: 'true' })).toEqual([]);
    expect(application({ Commands: [{ Command: 'true' }] })).toEqual([]);
  });

  it('asks for one', () => {
    const missing = ['error MissingParameter Application.Command'];
    expect(application({})).toEqual(missing);
    expect(application({ Command: '' })).toEqual(missing);
    expect(application({ Command: ' \n' })).toEqual(missing);
    expect(application({ Commands: [] })).toEqual(missing);
  });

  it('refuses both, and takes the further one out', () => {
    const members = { Application: { DeliveryForm: 'LOCAL', Command: 'a', Commands: [{ Command: 'b' }] } };
    expect(foundInTask(members)).toEqual([`${combination} Application.Commands`]);
    expect(fixedTask(members, `${combination} Application.Commands`)).toMatchObject({
      Application: { DeliveryForm: 'LOCAL', Command: 'a' },
    });
  });

  it('leaves a command of another type to the schema', () => {
    expect(application({ Command: 5 })).toEqual([
      'error InvalidParameterValue.InvalidDataTypeAny Application.Command',
    ]);
  });
});

describe('groups of which one member may stand', () => {
  const at = 'ComputeEnv.EnvData';

  it.each<[string, JsonObject, readonly string[]]>([
    ['a type and a list', { InstanceTypes: ['S5.LARGE8'] }, [`${combination} ${at}.InstanceTypes`]],
    [
      'a type, a list and a size',
      { InstanceTypes: ['S5.LARGE8'], InstanceTypeOptions: { CPU: 2, Memory: 4 } },
      [`${combination} ${at}.InstanceTypes`, `${combination} ${at}.InstanceTypeOptions`],
    ],
    [
      'a network and zones',
      { VirtualPrivateCloud: { VpcId: 'DEFAULT', SubnetId: 'DEFAULT' }, Zones: ['ap-guangzhou-4'] },
      [`${combination} ${at}.Zones`],
    ],
    [
      'a password and a key',
      { LoginSettings: { Password: 'abcd1234', KeyIds: ['skey-1a2b3c4d'] } },
      [`${combination} ${at}.LoginSettings.KeyIds`],
    ],
    [
      'a password and the image’s own login',
      { LoginSettings: { Password: 'abcd1234', KeepImageLogin: 'TRUE' } },
      [`${combination} ${at}.LoginSettings.KeepImageLogin`],
    ],
  ])('refuses %s', (_name, envData, lines) => {
    expect(foundInTask(machine(envData))).toEqual(lines);
  });

  it('does not count an image’s own login that is switched off', () => {
    expect(
      foundInTask(machine({ LoginSettings: { Password: 'abcd1234', KeepImageLogin: 'FALSE' } })),
    ).toEqual([]);
    // Of the wrong type, and that is all that is wrong.
    const asFlag = machine({ LoginSettings: { Password: 'abcd1234', KeepImageLogin: false } });
    expect(foundInTask(asFlag)).toEqual([
      `error InvalidParameterValue.InvalidDataTypeAny ${at}.LoginSettings.KeepImageLogin`,
    ]);
  });
});
