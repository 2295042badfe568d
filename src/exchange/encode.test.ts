import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encode } from './encode.ts';
import { anyRequest } from './testing/requestArbitrary.ts';

describe('encode as JSON', () => {
  it('writes one value a line, and small things on one', () => {
    const request = {
      Placement: { Zone: 'ap-guangzhou-3' },
      Job: {
        JobName: '任务 "a"',
        Tasks: [{ TaskName: 'a', EnvVars: [{ Name: 'A', Value: '1' }], Extra: {}, Timeout: null }],
        Dependences: [{ StartTask: 'a', EndTask: 'b' }],
        Zones: ['x', 'y'],
        Tags: [],
      },
    };
    expect(encode(request, 'json')).toBe(`{
  "Placement": { "Zone": "ap-guangzhou-3" },
  "Job": {
    "JobName": "任务 \\"a\\"",
    "Tasks": [
      {
        "TaskName": "a",
        "EnvVars": [
          { "Name": "A", "Value": "1" }
        ],
        "Extra": {},
        "Timeout": null
      }
    ],
    "Dependences": [
      { "StartTask": "a", "EndTask": "b" }
    ],
    "Zones": ["x", "y"],
    "Tags": []
  }
}`);
  });

  it('writes what JSON.parse reads, and compactly what JSON.stringify writes', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        expect(JSON.parse(encode(request, 'json', { secrets: 'plain' }))).toEqual(request);
        expect(encode(request, 'json-compact', { secrets: 'plain' })).toBe(JSON.stringify(request));
      }),
    );
  });
});

describe('encode as a query', () => {
  it('flattens from index 0, writes booleans in lower case, and lets what has no form vanish', () => {
    const request = {
      Placement: { Zone: 'z' },
      Job: {
        Tags: [],
        Extra: {},
        Nothing: null,
        Tasks: [{ TaskName: 'a b+c', RestartComputeNode: true, Timeout: 0 }, { TaskName: '任&=/~*' }],
      },
    };
    expect(encode(request, 'query')).toBe(
      'https://batch.tencentcloudapi.com/?Action=SubmitJob&Version=2017-03-12&Placement.Zone=z' +
        '&Job.Tasks.0.TaskName=a%20b%2Bc&Job.Tasks.0.RestartComputeNode=true&Job.Tasks.0.Timeout=0' +
        '&Job.Tasks.1.TaskName=%E4%BB%BB%26%3D%2F~%2A',
    );
  });

  it('writes half a character as the replacement character instead of throwing', () => {
    expect(encode({ Job: { JobName: 'a\uD800' } }, 'query')).toContain('Job.JobName=a%EF%BF%BD');
  });
});

describe('secrets', () => {
  const request = { Job: { Tasks: [{ Application: { Docker: { Image: 'i', Password: 'pa55' } } }] } };

  it.each(['json', 'json-compact', 'query'] as const)('are masked in %s unless asked for', (dialect) => {
    expect(encode(request, dialect)).not.toContain('pa55');
    expect(encode(request, dialect, { secrets: 'plain' })).toContain('pa55');
  });
});
