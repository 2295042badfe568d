import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../wire/json.ts';
import { parsePath } from '../wire/json.ts';
import type { Side } from './fieldSpec.ts';
import { groupsOf } from './groups.ts';
import { ownerOf } from './ownerOf.ts';

const owner = (path: string, spec: JsonObject = {}, side: Side = 'new') =>
  ownerOf(groupsOf('task'), { spec, side }, parsePath(path));

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

  it('is the choice between the two members for both of them, until one has a field', () => {
    expect(owner('EnvId').name).toBe('ComputeEnv');
    expect(owner('ComputeEnv').name).toBe('ComputeEnv');
    expect(owner('EnvId', {}, 'environment').name).toBe('EnvId');
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
    expect(owner('InputMappings[0].SourcePath')).toEqual({
      group: 'other',
      name: 'InputMappings[0].SourcePath',
    });
  });
});
