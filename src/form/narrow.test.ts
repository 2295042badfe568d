import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../wire/json.ts';
import { groupsOf } from './groups.ts';
import {
  everything,
  fieldsInSight,
  firstInSight,
  groupsInSight,
  isNarrow,
  type Narrowing,
  othersInSight,
} from './narrow.ts';

const inSight = (narrowing: Partial<Narrowing>, spec: JsonObject = {}, kind: 'job' | 'task' = 'task') =>
  groupsOf(kind).flatMap((group) =>
    fieldsInSight(group, group.fields, { ...everything, ...narrowing }, { spec, chosen: {} }).map(
      ({ name }) => name,
    ),
  );
const find = (query: string, kind: 'job' | 'task' = 'task') => inSight({ query }, {}, kind);

describe('finding a field', () => {
  it('goes by any of its three names, whatever the case', () => {
    expect(find('MaxRetryCount')).toContain('MaxRetryCount');
    expect(find('time-OUT')).toContain('Timeout');
    expect(find('超时时间')).toEqual(['Timeout']);
  });

  it('finds the list by a field of its items, also of lists in them, and by a column', () => {
    expect(find('SnapshotId')).toEqual(['ComputeEnv.EnvData.DataDisks']);
    expect(find('EventName', 'job')).toEqual(['Job.Notifications']);
    expect(find('SecretKey')).toEqual(['Authentications']);
    expect(find('EnvVars[].Value')).toEqual(['EnvVars']);
  });

  it('finds the choice by what it chooses between', () => {
    expect(find('InstanceTypeOptions')).toContain('machine');
    expect(find('EnvId')).toContain('ComputeEnv');
  });

  it('goes to the field whose name was typed in full, else to the first', () => {
    const goesTo = (query: string) => {
      const narrowing = { ...everything, query };
      const situation = { spec: { EnvId: 'env-1' }, chosen: {} };
      return firstInSight(groupsInSight('task', situation, narrowing), narrowing)?.name;
    };
    expect(goesTo(' envid ')).toBe('EnvId');
    expect(goesTo('envi')).toBe('ComputeEnv');
    expect(goesTo('no such field')).toBeUndefined();
  });

  it('finds all fields of a group by its name', () => {
    const docker = groupsOf('task').find(({ id }) => id === 'docker');
    expect(find('docker').filter((name) => name.startsWith('Application.Docker'))).toHaveLength(
      docker?.fields.length ?? 0,
    );
  });

  it('wants every word, in any order', () => {
    expect(find('stdout name')).toEqual([
      'RedirectInfo.StdoutRedirectFileName',
      'RedirectLocalInfo.StdoutLocalFileName',
    ]);
    expect(find('name stdout')).toEqual(find('stdout name'));
    expect(find('no such field')).toEqual([]);
  });

  it('only ever shows fewer fields for more words', () => {
    const words = fc.constantFrom('disk', 'name', '路径', 'type', 'ComputeEnv', 'x');
    fc.assert(
      fc.property(words, words, (one, other) => {
        const some = new Set(find(one));
        expect(find(`${one} ${other}`).filter((name) => !some.has(name))).toEqual([]);
      }),
    );
  });
});

describe('the required fields', () => {
  it('are those that every request needs', () => {
    expect(inSight({ show: 'required' })).toEqual([
      'Application.DeliveryForm',
      'commands',
      'Application.Command',
      'Application.Commands',
      'ComputeEnv',
    ]);
    expect(inSight({ show: 'required' }, {}, 'job')).toEqual(['Placement.Zone']);
  });

  it('are joined by those of an object that has something in it', () => {
    const spec = { Application: { Docker: { User: 'me' } } };
    expect(inSight({ show: 'required' }, spec)).toContain('Application.Docker.Image');
  });
});

describe('the set fields', () => {
  it('are those that hold something, and the query narrows them further', () => {
    const spec = { TaskName: 'a', Timeout: 60, EnvVars: [] };
    expect(inSight({ show: 'set' }, spec)).toEqual(['TaskName', 'EnvVars', 'Timeout']);
    expect(inSight({ show: 'set', query: 'time' }, spec)).toEqual(['Timeout']);
  });
});

describe('members without a field', () => {
  const members = [{ name: 'NewMember', value: 1 }];

  it('are found by their name, are always set and never required', () => {
    expect(othersInSight(members, { query: 'newm', show: 'set' })).toEqual(members);
    expect(othersInSight(members, { query: 'other', show: 'all' })).toEqual([]);
    expect(othersInSight(members, { query: '', show: 'required' })).toEqual([]);
  });
});

describe('isNarrow', () => {
  it('is false for blanks alone', () => {
    expect([everything, { ...everything, query: ' ' }].map(isNarrow)).toEqual([false, false]);
    expect(isNarrow({ query: '', show: 'set' })).toBe(true);
  });
});
