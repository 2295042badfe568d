import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../wire/json.ts';
import { requestWith } from '../testing/builders.ts';
import { checkRequest } from './checkRequest.ts';

const found = (request: JsonObject, region?: string) =>
  checkRequest(request, region === undefined ? {} : { region }).map(
    ({ severity, code, path }) => `${severity} ${code} ${path}`,
  );

describe('checkRequest', () => {
  it('finds nothing wrong with a sound request', () => {
    expect(checkRequest(requestWith({ tasks: ['a', 'b'], edges: [['a', 'b']] }))).toEqual([]);
  });

  it('names places as the API does', () => {
    const request = requestWith({
      tasks: { a: {}, b: { Application: { DeliveryForm: 'LOCAL', Command: '' } } },
      edges: [
        ['a', 'b'],
        ['b', 'nobody'],
      ],
    });
    expect(found(request)).toEqual([
      'error MissingParameter Job.Tasks[1].Application.Command',
      'error InvalidParameterValue.DependenceNotFoundTaskName Job.Dependences[1].EndTask',
    ]);
  });

  it('gives messages in both languages and nothing else', () => {
    expect(checkRequest(requestWith({ tasks: { a: { Timeout: -1 } } }))).toEqual([
      {
        code: 'InvalidParameterValue.Negative',
        severity: 'error',
        path: 'Job.Tasks[0].Timeout',
        message: { en: 'Use 0 or more', zh: '改为 0 或更大的数' },
      },
    ]);
  });

  it('misses what is missing at the top, and not what would stand inside of it', () => {
    expect(found({})).toEqual(['error MissingParameter Placement', 'error MissingParameter Job']);
    const { Placement: _none, ...rest } = requestWith({ tasks: ['a'] });
    expect(found(rest)).toEqual(['error MissingParameter Placement']);
    expect(found({ Placement: {}, Job: {} })).toEqual([
      'error MissingParameter Placement.Zone',
      'error MissingParameter Job.Tasks',
    ]);
  });

  it('refuses parts of the wrong type', () => {
    const wrongType = 'error InvalidParameterValue.InvalidDataTypeAny';
    expect(found({ Placement: 'ap-guangzhou-3', Job: [] })).toEqual([
      `${wrongType} Placement`,
      `${wrongType} Job`,
      'error MissingParameter Job.Tasks',
    ]);
    const placed = { Placement: { Zone: 'ap-guangzhou-3' } };
    expect(found({ ...placed, Job: { Tasks: {} } })).toEqual([`${wrongType} Job.Tasks`]);
    expect(found({ ...placed, Job: { Tasks: [[]], Dependences: 'a' } })).toEqual([
      `${wrongType} Job.Dependences`,
      `${wrongType} Job.Tasks[0]`,
    ]);
  });

  it('checks the zone against the region that the request is sent to', () => {
    const request = requestWith({ tasks: ['a'] });
    expect(found(request, 'ap-guangzhou')).toEqual([]);
    expect(found(request, 'ap-beijing')).toEqual([
      'error InvalidParameterValue.InvalidZoneMismatchRegion Placement.Zone',
    ]);
  });
});
