import { describe, expect, test } from 'vitest';
import { flattenParams } from '../../signing/v1.ts';
import { submitJobRequest } from '../../wire/schema/submitJob.ts';
import { asJson } from '../testing/calls.ts';
import { aRequest, arrows, aTask } from '../testing/jobs.ts';
import { nestParams, readFlat } from './flatParams.ts';

describe('flat parameters', () => {
  test('become again the request that they were made of', () => {
    const tasks = Array.from({ length: 12 }, (_, n) =>
      aTask(`t${n}`, {
        TaskInstanceNum: n,
        RestartComputeNode: n % 2 === 0,
        EnvVars: [{ Name: 'N', Value: '007' }],
      }),
    );
    const request = asJson(aRequest(tasks, { Dependences: arrows('t0>t11'), JobName: '12' }));
    expect(nestParams(flattenParams(request), submitJobRequest)).toEqual(request);
  });

  test('of the Python SDK write Booleans with a capital', () => {
    const flat = { 'Job.Tasks.0.RestartComputeNode': 'True' };
    expect(nestParams(flat, submitJobRequest)).toEqual({ Job: { Tasks: [{ RestartComputeNode: true }] } });
  });

  test('that are no number stay text, for the check to find', () => {
    const flat = { 'Job.Priority': 'high', 'Job.JobName': '1' };
    expect(nestParams(flat, submitJobRequest)).toEqual({ Job: { Priority: 'high', JobName: '1' } });
  });

  test('that nobody knows are kept', () => {
    expect(nestParams({ 'A.0.B': 'x', 'A.1.B': 'y', C: 'z' }, submitJobRequest)).toEqual({
      A: [{ B: 'x' }, { B: 'y' }],
      C: 'z',
    });
  });

  test('cannot reach the prototype of anything', () => {
    const nested = nestParams({ '__proto__.polluted': 'yes', 'constructor.x': 'y' }, submitJobRequest);
    expect(Object.hasOwn(nested, '__proto__')).toBe(true);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  test('with a far index make no long list', () => {
    expect(nestParams({ 'Job.Tasks.999999999.TaskName': 'A' }, submitJobRequest)).toEqual({
      Job: { Tasks: [{ TaskName: 'A' }] },
    });
  });

  test('a name that is also the start of others gives way to them', () => {
    expect(nestParams({ A: '1', 'A.B': '2' }, undefined)).toEqual({ A: { B: '2' } });
    expect(nestParams({ 'A.B': '2', A: '1' }, undefined)).toEqual({ A: { B: '2' } });
  });
});

test('a text is read as parameters, or not at all', () => {
  expect(readFlat('A=1&B=x%20y+z&C=')).toEqual({ A: '1', B: 'x y z', C: '' });
  expect(readFlat('')).toEqual({});
  expect(readFlat('{"A":1}')).toBeUndefined();
});
