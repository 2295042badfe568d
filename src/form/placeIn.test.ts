import { expect, test } from 'vitest';
import { parsePath } from '../wire/json.ts';
import { placeIn } from './placeIn.ts';

const place = (kind: 'job' | 'task', path: string) => {
  const { group, member } = placeIn(kind, parsePath(path));
  return [group?.en, member];
};

test('a place is said by its group, and by its member without the objects around it', () => {
  expect(place('task', 'RedirectInfo.StdoutRedirectPath')).toEqual(['Redirect', 'StdoutRedirectPath']);
  expect(place('task', 'InputMappings[0].SourcePath')).toEqual([
    'Storage mapping',
    'InputMappings[0].SourcePath',
  ]);
  expect(place('task', 'ComputeEnv.EnvData.InstanceTypes[2]')[1]).toBe('InstanceTypes[2]');
  expect(place('job', 'Job.JobName')).toEqual(['Basics', 'JobName']);
});

test('what no field shows is said by its whole path', () => {
  expect(place('task', 'ComputeEnv')).toEqual([undefined, 'ComputeEnv']);
  expect(place('task', 'Other.Member')).toEqual([undefined, 'Other.Member']);
  expect(place('job', 'Job.Other')).toEqual([undefined, 'Other']);
});
