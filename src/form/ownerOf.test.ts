import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../wire/json.ts';
import { parsePath } from '../wire/json.ts';
import type { Chosen } from './fieldSpec.ts';
import { groupsOf } from './groups.ts';
import { ownerOf } from './ownerOf.ts';

const usual: Chosen = {
  ComputeEnv: 'new',
  commands: 'one',
  machine: 'one',
  network: 'one',
  login: 'password',
};
const owner = (path: string, spec: JsonObject = {}, chosen: Chosen = {}) =>
  ownerOf(groupsOf('task'), { spec, chosen: { ...usual, ...chosen } }, parsePath(path));

describe('ownerOf', () => {
  it('is the field at the path, and the field around it', () => {
    expect(owner('Timeout')).toEqual({ group: 'retry', name: 'Timeout' });
    expect(owner('TaskName.en')).toEqual({ group: 'basics', name: 'TaskName' });
  });

  it('is the cell in a list, and the first cell of an item for what has no column', () => {
    expect(owner('EnvVars[1].Value')).toEqual({ group: 'variables', name: 'EnvVars[1].Value' });
    expect(owner('EnvVars[1].Extra').name).toBe('EnvVars[1].Name');
    expect(owner('EnvVars[1]').name).toBe('EnvVars[1].Name');
    expect(owner('EnvVars').name).toBe('EnvVars');
  });

  it('is the field of an item, the field inside its member, and the first field for what has none', () => {
    expect(owner('InputMappings[1].DestinationPath')).toEqual({
      group: 'storage',
      name: 'InputMappings[1].DestinationPath',
    });
    expect(owner('OutputMappings[0].OutputMappingOption').name).toBe(
      'OutputMappings[0].OutputMappingOption.Workspace',
    );
    expect(owner('InputMappings[1].Extra').name).toBe('InputMappings[1].SourcePath');
    expect(owner('InputMappings').name).toBe('InputMappings');
  });

  it('is the text in a list of texts, also within an item', () => {
    expect(owner('ComputeEnv.EnvData.SecurityGroupIds[2]').name).toBe(
      'ComputeEnv.EnvData.SecurityGroupIds[2]',
    );
    const several = { network: 'several' };
    const at = 'ComputeEnv.EnvData.VirtualPrivateClouds[0].PrivateIpAddresses[1]';
    expect(owner(at, {}, several)).toEqual({ group: 'network', name: at });
  });

  it('is a cell of pairs in an item of a list in an item', () => {
    const at = 'Job.Notifications[0].EventConfigs[1].EventVars[2].Value';
    expect(ownerOf(groupsOf('job'), { spec: {}, chosen: {} }, parsePath(at))).toEqual({
      group: 'notifications',
      name: at,
    });
  });

  it('is the choice between the two members for both of them, until one has a field', () => {
    expect(owner('EnvId').name).toBe('ComputeEnv');
    expect(owner('ComputeEnv').name).toBe('ComputeEnv');
    expect(owner('ComputeEnv.EnvData.InstanceTypes').name).toBe('machine');
    expect(owner('ComputeEnv.EnvData.Zones').name).toBe('network');
    expect(owner('EnvId', {}, { ComputeEnv: 'environment' }).name).toBe('EnvId');
  });

  it('is the first field inside a member that has none of its own', () => {
    expect(owner('RedirectInfo')).toEqual({ group: 'redirect', name: 'RedirectInfo.StdoutRedirectPath' });
  });

  it('is no hidden field', () => {
    expect(owner('Application.PackagePath').group).toBe('other');
    const spec = { Application: { DeliveryForm: 'PACKAGE' } };
    expect(owner('Application.PackagePath', spec).group).toBe('basics');
  });

  it('is the group of other members for what no control shows', () => {
    expect(owner('New[0].Member')).toEqual({ group: 'other', name: 'New[0].Member' });
  });
});
