import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../wire/json.ts';
import { draftWith, requestWith, taskSpec } from '../testing/builders.ts';
import { eventNames } from './notifications.ts';
import { draftOfRequest, fixed, foundIn, foundInJob, jobDraft, problemAt } from './testing/found.ts';

describe('the tasks of a job', () => {
  it('are one at least', () => {
    expect(foundIn(draftWith({}))).toEqual(['error MissingParameter Job.Tasks']);
    expect(foundIn(draftOfRequest({ Placement: { Zone: 'ap-guangzhou-3' } }))).toEqual([
      'error MissingParameter Job.Tasks',
    ]);
  });

  it('are a list of objects', () => {
    const withTasks = (Tasks: JsonObject[string]) =>
      foundIn(draftOfRequest({ Placement: { Zone: 'ap-guangzhou-3' }, Job: { Tasks } }));
    expect(withTasks(5)).toEqual(['error InvalidParameterValue.InvalidDataTypeAny Job.Tasks']);
    expect(withTasks([taskSpec('a'), 'b', null])).toEqual([
      'error InvalidParameterValue.InvalidDataTypeAny Job.Tasks[1]',
      'error InvalidParameterValue.InvalidDataTypeAny Job.Tasks[2]',
    ]);
  });
});

describe('the priority', () => {
  const line = 'error InvalidParameterValue Job.Priority';

  it('is 0 to 100', () => {
    expect(foundInJob({ Priority: 0 })).toEqual([]);
    expect(foundInJob({ Priority: 100 })).toEqual([]);
    expect(foundInJob({ Priority: 101 })).toEqual([line]);
    expect(foundInJob({ Priority: -1 })).toEqual(['error InvalidParameterValue.Negative Job.Priority']);
    expect(foundIn(fixed(jobDraft({ Priority: 101 }), line))).toEqual([]);
  });
});

describe('the execution condition', () => {
  const condition = { TaskExecutionDependOn: 'PRE_TASK_FINISHED' };

  it('has no effect without dependences', () => {
    expect(foundIn(draftWith({ tasks: ['a', 'b'], edges: [['a', 'b']], job: condition }))).toEqual([]);
    expect(foundInJob(condition)).toEqual(['hint Jobloom.NoEffect Job.TaskExecutionDependOn']);
    expect(foundIn(fixed(jobDraft(condition), 'hint Jobloom.NoEffect Job.TaskExecutionDependOn'))).toEqual(
      [],
    );
  });

  it('is one of three', () => {
    expect(foundInJob({ TaskExecutionDependOn: 'ALL' })).toContain(
      'error InvalidParameterValue Job.TaskExecutionDependOn',
    );
  });
});

describe('what happens without a machine', () => {
  it('has no effect where all tasks run in environments', () => {
    const { ComputeEnv: _none, ...spec } = taskSpec('a', { EnvId: 'env-lcx7qbbr' });
    const job = (...Tasks: JsonObject[]) =>
      foundIn(
        draftOfRequest({
          Placement: { Zone: 'ap-guangzhou-3' },
          Job: { StateIfCreateCvmFailed: 'RUNNABLE', Tasks },
        }),
      );
    expect(job(spec)).toEqual(['hint Jobloom.NoEffect Job.StateIfCreateCvmFailed']);
    expect(job(spec, taskSpec('b'))).toEqual([]);
  });
});

describe('the client token', () => {
  const withToken = (ClientToken: string) =>
    foundIn(draftOfRequest({ ...requestWith({ tasks: ['a'] }), ClientToken }));

  it('is 64 ASCII characters at most', () => {
    expect(withToken('0'.repeat(64))).toEqual([]);
    expect(withToken('')).toEqual([]);
    expect(withToken('0'.repeat(65))).toEqual(['error InvalidParameterValue ClientToken']);
    expect(withToken('令牌')).toEqual(['error InvalidParameterValue ClientToken']);
  });
});

describe('tags', () => {
  const tagged = (...Tags: [string, string][]) =>
    foundInJob({ Tags: Tags.map(([Key, Value]) => ({ Key, Value })) });

  it('are 10 at most', () => {
    const tags = Array.from({ length: 11 }, (_, i): [string, string] => [`k${i}`, '']);
    expect(tagged(...tags.slice(0, 10))).toEqual([]);
    expect(tagged(...tags)).toEqual(['error InvalidParameterValue.LimitExceeded Job.Tags']);
  });

  it('follow the tag service, as warnings', () => {
    const key = 'warning InvalidParameterValue Job.Tags[0].Key';
    expect(tagged(['team', 'a/b (c) 团队'])).toEqual([]);
    expect(tagged(['a'.repeat(127), ''])).toEqual([]);
    expect(tagged(['a'.repeat(128), ''])).toEqual([key]);
    expect(tagged(['qcs:x', ''])).toEqual([key]);
    expect(tagged(['a#b', ''])).toEqual([key]);
    expect(tagged(['a', 'v'.repeat(256)])).toEqual(['warning InvalidParameterValue Job.Tags[0].Value']);
    expect(tagged(['a', '1'], ['a', '2'])).toEqual(['warning InvalidParameterValue Job.Tags[1].Key']);
  });
});

describe('notifications', () => {
  const events = (...names: string[]) => names.map((EventName) => ({ EventName, EventVars: [] }));
  const notified = (TopicName: string, ...names: string[]) =>
    jobDraft({
      NotificationTarget: 'TDMQ_CMQ',
      Notifications: [{ TopicName, EventConfigs: events(...names) }],
    });
  const at = 'Job.Notifications[0]';

  it('know the 17 events of the SubmitJob page', () => {
    expect(eventNames.length).toBe(17);
    expect(foundIn(notified('topic', ...eventNames))).toEqual([]);
  });

  it('refuse other events, and repair their case', () => {
    const line = `error InvalidParameterValue ${at}.EventConfigs[0].EventName`;
    expect(problemAt(notified('topic', 'COMPUTE_ENV_CREATED'), line).fix).toBeUndefined();
    expect(foundIn(fixed(notified('topic', 'job_failed'), line))).toEqual([]);
  });

  it('name each event once', () => {
    const line = `error InvalidParameter.NotificationEventNameDuplicate ${at}.EventConfigs[1].EventName`;
    const draft = notified('topic', 'JOB_FAILED', 'JOB_FAILED');
    expect(foundIn(draft)).toEqual([line]);
    expect(foundIn(fixed(draft, line))).toEqual([]);
  });

  it('go to a topic by its name', () => {
    expect(foundIn(notified('a'.repeat(64)))).toEqual([]);
    expect(foundIn(notified('a'.repeat(65)))).toEqual([
      `error InvalidParameter.NotificationTopicNameTooLong ${at}.TopicName`,
    ]);
    expect(foundIn(notified('my topic'))).toEqual([
      `warning InvalidParameter.NotificationTopicName ${at}.TopicName`,
    ]);
  });

  it('should not go to CMQ, the default, which was shut down', () => {
    const job = { Notifications: [{ TopicName: 'topic', EventConfigs: events('JOB_FAILED') }] };
    const line = 'warning InvalidParameterValue Job.NotificationTarget';
    expect(foundInJob(job)).toEqual([line]);
    expect(foundInJob({ ...job, NotificationTarget: 'CMQ' })).toEqual([line]);
    expect(foundIn(fixed(jobDraft(job), line))).toEqual([]);
  });
});
