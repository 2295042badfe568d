import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getAt } from '../model/lens.ts';
import { draftWith } from '../model/testing/builders.ts';
import type { JsonObject, JsonValue } from '../wire/json.ts';
import { formatPath, isJsonObject, parsePath } from '../wire/json.ts';
import { groupsOf } from './groups.ts';
import { otherMembers } from './otherMembers.ts';

const ofTask = (spec: JsonObject) => otherMembers(groupsOf('task'), spec);
const names = (spec: JsonObject) => ofTask(spec).map(({ name }) => name);

describe('otherMembers', () => {
  it('is empty for a task that the fields show in full', () => {
    expect(draftWith({ tasks: ['a'] }).tasks.flatMap(({ spec }) => names(spec))).toEqual([]);
  });

  it('lists the outermost members without a field', () => {
    expect(
      names({ New: 1, ComputeEnv: { EnvData: { InstanceType: 'S5', Disks: [{ DiskSize: 10 }] } } }),
    ).toEqual(['New', 'ComputeEnv.EnvData.Disks']);
  });

  it('lists what stands where an object should be, and an object with nothing in it', () => {
    expect(names({ Application: 'echo', RedirectInfo: {} })).toEqual(['Application', 'RedirectInfo']);
  });

  it('leaves a value of the wrong type to the field that shows it', () => {
    expect(names({ TaskName: { en: 'a' }, Timeout: [1] })).toEqual([]);
  });

  it('lists the members of items beyond the columns, and a list that is none', () => {
    expect(
      names({
        EnvVars: [
          { Name: 'A', Value: '1' },
          { Name: 'B', Secret: true },
        ],
      }),
    ).toEqual(['EnvVars[1].Secret']);
    expect(names({ EnvVars: 'A=1' })).toEqual(['EnvVars']);
    expect(names({ EnvVars: ['A=1'] })).toEqual(['EnvVars']);
  });

  it('lists what no field of an item shows, at any depth', () => {
    expect(
      names({
        OutputMappings: [
          { SourcePath: '/a/' },
          { OutputMappingOption: { Workspace: 'X', Extra: 1 }, New: 2 },
        ],
        ComputeEnv: { EnvData: { VirtualPrivateClouds: [{ PrivateIpAddresses: 'one' }] } },
      }),
    ).toEqual([
      'OutputMappings[1].OutputMappingOption.Extra',
      'OutputMappings[1].New',
      'ComputeEnv.EnvData.VirtualPrivateClouds[0].PrivateIpAddresses',
    ]);
    expect(names({ InputMappings: [{ SourcePath: 'cos://b/' }, 7] })).toEqual(['InputMappings']);
  });

  it('leaves a list of texts to its field, whatever the texts are, but not what is no list', () => {
    const ids = (SecurityGroupIds: JsonValue) => names({ ComputeEnv: { EnvData: { SecurityGroupIds } } });
    expect(ids(['sg-1', 2, { a: 1 }])).toEqual([]);
    expect(ids('sg-1')).toEqual(['ComputeEnv.EnvData.SecurityGroupIds']);
  });

  it('leaves the places of tasks and dependences out of the header, unless something else stands there', () => {
    const header = {
      Placement: { Zone: 'z' },
      Job: { Tasks: [], Dependences: 'none', Notification: 'CMQ' },
    };
    expect(otherMembers(groupsOf('job'), header).map(({ name }) => name)).toEqual([
      'Job.Dependences',
      'Job.Notification',
    ]);
  });

  it('hides nothing: every value of any task is in a field or in the list', () => {
    const fields = groupsOf('task').flatMap((group) => group.fields);
    const isFound = (spec: JsonObject, path: readonly (string | number)[]): boolean => {
      const starts = (name: string) =>
        path.length >= parsePath(name).length && formatPath(path).startsWith(name);
      return (
        fields.some((field) => field.exactly === undefined && starts(field.name)) ||
        ofTask(spec).some(({ name, value }) => starts(name) && value !== undefined)
      );
    };
    const leaves = (
      value: JsonValue,
      path: readonly (string | number)[],
    ): (readonly (string | number)[])[] =>
      isJsonObject(value) && Object.keys(value).length > 0
        ? Object.entries(value).flatMap(([member, inner]) => leaves(inner, [...path, member]))
        : [path];
    const member = fc.constantFrom(
      'TaskName',
      'Application',
      'Command',
      'Docker',
      'EnvData',
      'ComputeEnv',
      'X',
    );
    const tree = fc.letrec<{ value: JsonValue; object: JsonObject }>((tie) => ({
      value: fc.oneof({ depthSize: 'small' }, fc.constantFrom('a', 1, null, []), tie('object')),
      object: fc.dictionary(member, tie('value'), { maxKeys: 4 }),
    }));
    fc.assert(
      fc.property(tree.object, (spec) => {
        for (const path of leaves(spec, [])) {
          if (path.length > 0) expect(isFound(spec, path), formatPath(path)).toBe(true);
          expect(path.length === 0 || getAt(spec, path) !== undefined).toBe(true);
        }
      }),
    );
  });
});
