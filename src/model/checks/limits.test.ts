import { describe, expect, it } from 'vitest';
import { taskSpec } from '../testing/builders.ts';
import { longestWait } from './limits.ts';
import { draftOfRequest, fixedTask, foundIn, foundInTask, problemAt, taskDraft } from './testing/found.ts';

describe('instances at once', () => {
  const line = 'hint Jobloom.NoEffect MaxConcurrentNum';

  it('beyond the number of instances have no effect', () => {
    expect(foundInTask({ TaskInstanceNum: 24, MaxConcurrentNum: 24 })).toEqual([]);
    expect(foundInTask({ TaskInstanceNum: 24, MaxConcurrentNum: 48 })).toEqual([line]);
    expect(foundInTask({ MaxConcurrentNum: 1 })).toEqual([]);
    expect(foundInTask({ MaxConcurrentNum: 2 })).toEqual([line]);
  });

  it('are set to that number by “Use 24”', () => {
    const members = { TaskInstanceNum: 24, MaxConcurrentNum: 48 };
    expect(problemAt(taskDraft(members), line).fix?.label).toEqual({ en: 'Use 24', zh: '改为 24' });
    expect(problemAt(taskDraft(members), line).message.zh).toBe('最大并发数 48 大于实例数 24，不会起作用');
    expect(fixedTask(members, line)).toMatchObject({ MaxConcurrentNum: 24 });
  });
});

describe('zeros that the documents leave open', () => {
  it.each(['TaskInstanceNum', 'MaxConcurrentNum', 'Timeout'])('%s is questioned', (member) => {
    expect(foundInTask({ [member]: 0 })).toEqual([`warning InvalidParameterValue ${member}`]);
    expect(foundInTask({ [member]: 1 })).toEqual([]);
    expect(fixedTask({ [member]: 0 }, `warning InvalidParameterValue ${member}`)).not.toHaveProperty(member);
  });
});

it('what runs not at all is not told twice: no number at once is too many for it', () => {
  const members = { TaskInstanceNum: 0, MaxConcurrentNum: 3 };
  expect(foundInTask(members)).toEqual(['warning InvalidParameterValue TaskInstanceNum']);
});

describe('retries', () => {
  const line = 'error InvalidParameterValue.MaxRetryCount ResourceMaxRetryCount';

  it('of creation are 100 at most', () => {
    expect(foundInTask({ ResourceMaxRetryCount: 100 })).toEqual(['hint Jobloom.Note ResourceMaxRetryCount']);
    expect(foundInTask({ ResourceMaxRetryCount: 101 })).toEqual([line]);
    expect(fixedTask({ ResourceMaxRetryCount: 101 }, line)).toMatchObject({ ResourceMaxRetryCount: 100 });
  });

  it('of the task have no documented limit: beyond 100 they are questioned', () => {
    expect(foundInTask({ MaxRetryCount: 100 })).toEqual([]);
    expect(foundInTask({ MaxRetryCount: 101 })).toEqual([
      'warning InvalidParameterValue.MaxRetryCount MaxRetryCount',
    ]);
  });
});

describe('waiting for machines', () => {
  it.each([
    [0, 0],
    [1, 600],
    [3, 1800],
    [4, 2700],
    [8, 6300],
    [10, 8100],
    [11, 9900],
    [50, 80_100],
    [51, 83_700],
    [100, 260_100],
  ])('takes with %d retries %d s at the longest', (retries, seconds) => {
    expect(longestWait(retries)).toBe(seconds);
  });

  it('is told where it can take longer than an hour', () => {
    const line = 'hint Jobloom.Note ResourceMaxRetryCount';
    expect(longestWait(5)).toBe(3600);
    expect(foundInTask({ ResourceMaxRetryCount: 5 })).toEqual([]);
    expect(foundInTask({ ResourceMaxRetryCount: 6 })).toEqual([line]);
    expect(problemAt(taskDraft({ ResourceMaxRetryCount: 8 }), line).message).toEqual({
      en: 'It may wait 1 h 45 min (6,300 s) for a machine before it fails',
      zh: '创建机器失败前最多等待 1 小时 45 分（6,300 秒）',
    });
  });
});

describe('members for one way of running', () => {
  const inEnvironment = (members: object) => {
    const { ComputeEnv: _none, ...spec } = taskSpec('a', { EnvId: 'env-lcx7qbbr', ...members });
    return foundIn(draftOfRequest({ Placement: { Zone: 'ap-guangzhou-3' }, Job: { Tasks: [spec] } }));
  };

  it('restart nodes of an environment only', () => {
    expect(inEnvironment({ RestartComputeNode: true })).toEqual([]);
    expect(foundInTask({ RestartComputeNode: true })).toEqual(['hint Jobloom.NoEffect RestartComputeNode']);
    expect(foundInTask({ RestartComputeNode: false })).toEqual([]);
  });

  it('create machines outside of an environment only', () => {
    expect(inEnvironment({ ResourceMaxRetryCount: 3 })).toEqual([
      'hint Jobloom.NoEffect ResourceMaxRetryCount',
    ]);
    expect(inEnvironment({ ResourceMaxRetryCount: 0 })).toEqual([]);
  });
});
