// The buttons beside problems: each one alone, and all of them at once as the list of problems does it.
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../wire/json.ts';
import { applyAll } from '../apply.ts';
import type { Draft } from '../draft.ts';
import { requestOf } from '../request.ts';
import { taskSpec } from '../testing/builders.ts';
import { check } from './check.ts';
import { draftOfRequest, fixed, foundIn, jobDraft, machine, taskDraft } from './testing/found.ts';

const host = 'logs-1250000000.cos.ap-guangzhou.myqcloud.com';
const logs = (path: string): JsonObject => ({ RedirectInfo: { StdoutRedirectPath: path } });
const input = (SourcePath: string): JsonObject => ({
  InputMappings: [{ SourcePath, DestinationPath: '/in/' }],
});
const types = (...InstanceTypes: readonly string[]): JsonObject => ({
  ComputeEnv: { EnvData: { InstanceTypes } },
});
const notified = (target: JsonObject): JsonObject => ({
  Notifications: [{ TopicName: 't', EventConfigs: [{ EventName: 'JOB_FAILED', EventVars: [] }] }],
  ...target,
});
const twoTasks = (...Dependences: readonly JsonObject[]): Draft =>
  draftOfRequest({
    Placement: { Zone: 'ap-guangzhou-3' },
    Job: { Tasks: [taskSpec('a'), taskSpec('b')], Dependences },
  });
const ab: JsonObject = { StartTask: 'a', EndTask: 'b' };

const wrongType = 'error InvalidParameterValue.InvalidDataTypeAny';
const badPath = 'InvalidParameterValue.RemoteStoragePath';

/** [what, before, its only problem, after] */
const buttons: readonly (readonly [string, Draft, string, Draft])[] = [
  ['"1" → 1 in the job', jobDraft({ Priority: '1' }), `${wrongType} Job.Priority`, jobDraft({ Priority: 1 })],
  ['"1" → 1 in a task', taskDraft({ Timeout: '60' }), `${wrongType} Timeout`, taskDraft({ Timeout: 60 })],
  [
    '"TRUE" → true',
    taskDraft(machine({ InternetAccessible: { PublicIpAssigned: 'TRUE', InternetMaxBandwidthOut: 1 } })),
    `${wrongType} ComputeEnv.EnvData.InternetAccessible.PublicIpAssigned`,
    taskDraft(machine({ InternetAccessible: { PublicIpAssigned: true, InternetMaxBandwidthOut: 1 } })),
  ],
  [
    'an old COS host of a redirect',
    taskDraft(logs('cos://logs-1250000000.cosgz.myqcloud.com/a/')),
    `warning ${badPath} RedirectInfo.StdoutRedirectPath`,
    taskDraft(logs(`cos://${host}/a/`)),
  ],
  [
    'an old COS host of a mapping',
    taskDraft(input('cos://logs-1250000000.cosgz.myqcloud.com/a/')),
    `warning ${badPath} InputMappings[0].SourcePath`,
    taskDraft(input(`cos://${host}/a/`)),
  ],
  [
    'a “/” at the end',
    taskDraft(logs(`cos://${host}/a`)),
    `error ${badPath} RedirectInfo.StdoutRedirectPath`,
    taskDraft(logs(`cos://${host}/a/`)),
  ],
  ['a repeated dependence', twoTasks(ab, ab), 'hint Jobloom.NoEffect Job.Dependences[1]', twoTasks(ab)],
  [
    'a repeated instance type',
    taskDraft(types('S5.LARGE4', 'S5.LARGE8', 'S5.LARGE4')),
    'error InvalidParameterValue.InstanceTypeDuplicate ComputeEnv.EnvData.InstanceTypes[2]',
    taskDraft(types('S5.LARGE4', 'S5.LARGE8')),
  ],
  [
    'a blank in a host',
    taskDraft(logs('cos://logs- 1250000000.cos.ap-guangzhou.myqcloud.com/a/')),
    `error ${badPath} RedirectInfo.StdoutRedirectPath`,
    taskDraft(logs(`cos://${host}/a/`)),
  ],
  [
    'blanks around a path, and none in its directories',
    taskDraft(logs(` cos://${host}/a/ `)),
    `error ${badPath} RedirectInfo.StdoutRedirectPath`,
    taskDraft(logs(`cos://${host}/a/`)),
  ],
  [
    'blanks around a zone',
    jobDraft({}, { Zone: 'ap-guangzhou-3 ' }),
    'error InvalidZone.MismatchRegion Placement.Zone',
    jobDraft({}),
  ],
  [
    'CMQ, which was the default',
    jobDraft(notified({})),
    'warning InvalidParameterValue Job.NotificationTarget',
    jobDraft(notified({ NotificationTarget: 'TDMQ_CMQ' })),
  ],
  [
    'CMQ that was chosen',
    jobDraft(notified({ NotificationTarget: 'CMQ' })),
    'warning InvalidParameterValue Job.NotificationTarget',
    jobDraft(notified({ NotificationTarget: 'TDMQ_CMQ' })),
  ],
];

describe('one click', () => {
  it.each(buttons)('repairs %s, and brings nothing else', (_what, before, line, after) => {
    expect(foundIn(before)).toEqual([line]);
    expect(requestOf(fixed(before, line))).toEqual(requestOf(after));
    expect(foundIn(after)).toEqual([]);
  });

  it('leaves blanks in the names of directories, which may be meant', () => {
    const draft = taskDraft(logs(`cos://${host}/my logs/`));
    expect(foundIn(draft)).toEqual([`warning ${badPath} RedirectInfo.StdoutRedirectPath`]);
    expect(check(draft)[0]?.fix).toBeUndefined();
    const stray = taskDraft(logs(` cos://${host}/my logs/`));
    expect(requestOf(fixed(stray, `error ${badPath} RedirectInfo.StdoutRedirectPath`))).toEqual(
      requestOf(draft),
    );
  });
});

/** One after the other, each on the draft that the former left. */
function fixAll(draft: Draft): Draft {
  let current = draft;
  for (let step = 0; step < 100; step++) {
    const fix = check(current).find((problem) => problem.fix !== undefined)?.fix;
    if (fix === undefined) return current;
    const applied = applyAll(current, fix.commands);
    if (!applied.ok || applied.draft === current) throw new Error(`“${fix.label.en}” did nothing`);
    current = applied.draft;
  }
  throw new Error('The fixes never end');
}

describe('all at once', () => {
  const old = 'cos://logs- 1250000000.cosgz.myqcloud.com/a';
  const job = (Tasks: readonly JsonObject[], members: JsonObject): JsonObject => ({
    Placement: { Zone: 'ap-guangzhou-3' },
    Job: { ...members, Tasks, Dependences: [ab] },
  });
  const broken = job(
    [
      taskSpec('a', {
        ...types('S5.LARGE4', 'S5.LARGE4', 'S5.LARGE8', 'S5.LARGE4'),
        ...logs(old),
        Timeout: '60',
      }),
      taskSpec('b', {
        ...input(`${old}/`),
        MaxConcurrentNum: '8',
        TaskInstanceNum: '4',
        RestartComputeNode: 'TRUE',
        EnvVars: [
          { Name: 'A ', Value: 1 },
          { Name: 'B', Value: 'x\u200b' },
          { Name: 'B', Value: '2' },
        ],
      }),
    ],
    notified({ Priority: '1', NotificationTarget: 'CMQ' }),
  );
  const sound = job(
    [
      taskSpec('a', { ...types('S5.LARGE4', 'S5.LARGE8'), ...logs(`cos://${host}/a/`), Timeout: 60 }),
      taskSpec('b', {
        ...input(`cos://${host}/a/`),
        MaxConcurrentNum: 4,
        TaskInstanceNum: 4,
        EnvVars: [
          { Name: 'A', Value: '1' },
          { Name: 'B', Value: 'x' },
        ],
      }),
    ],
    notified({ Priority: 1, NotificationTarget: 'TDMQ_CMQ' }),
  );
  const twice = { ...broken, Job: { ...(broken.Job as JsonObject), Dependences: [ab, ab, ab] } };

  it('every button of the list is there, and none is left', () => {
    const draft = draftOfRequest(twice);
    expect(check(draft).length).toBeGreaterThan(12);
    const done = fixAll(draft);
    expect(foundIn(done)).toEqual([]);
    expect(requestOf(done)).toEqual(sound);
  });

  it('does nothing to a sound job', () => {
    const draft = draftOfRequest(sound);
    expect(fixAll(draft)).toBe(draft);
  });
});
