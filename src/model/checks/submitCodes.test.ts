// Each code of SubmitJob: a request that a rule finds it in, and a neighbour without it. What only the service can know
// has an explanation that says what to do.
import { describe, expect, it } from 'vitest';
import type { submitCodes } from '../../wire/errors/submitCodes.ts';
import { errorCodes, submitJobCodes } from '../../wire/errors.ts';
import type { JsonObject } from '../../wire/json.ts';
import type { Draft } from '../draft.ts';
import { draftWith, drawn } from '../testing/builders.ts';
import { check } from './check.ts';
import { jobDraft, machine, taskDraft } from './testing/found.ts';

interface Pair {
  readonly found: Draft;
  /** As near to it as can be, and sound. */
  readonly neighbour: Draft;
}

const pair = (found: Draft, neighbour: Draft): Pair => ({ found, neighbour });
const inTask = (found: JsonObject, neighbour: JsonObject) => pair(taskDraft(found), taskDraft(neighbour));
const inJob = (found: JsonObject, neighbour: JsonObject) => pair(jobDraft(found), jobDraft(neighbour));
const inMachine = (found: JsonObject, neighbour: JsonObject) => inTask(machine(found), machine(neighbour));
const inTypes = (found: readonly string[], neighbour: readonly string[]) =>
  inTask(
    { ComputeEnv: { EnvData: { InstanceTypes: found } } },
    { ComputeEnv: { EnvData: { InstanceTypes: neighbour } } },
  );
const inZone = (found: string, neighbour: string, region: string | null = null) =>
  pair({ ...jobDraft({}, { Zone: found }), region }, { ...jobDraft({}, { Zone: neighbour }), region });
const named = (found: string, neighbour: string) => inTask({ TaskName: found }, { TaskName: neighbour });
const topic = (TopicName: string, ...events: readonly string[]): JsonObject => ({
  NotificationTarget: 'TDMQ_CMQ',
  Notifications: [{ TopicName, EventConfigs: events.map((EventName) => ({ EventName, EventVars: [] })) }],
});
const logs = (path: string): JsonObject => ({ RedirectInfo: { StdoutRedirectPath: path } });
const host = 'logs-1250000000.cos.ap-guangzhou.myqcloud.com';

const environment = (EnvId: string) => {
  const [task] = taskDraft({ EnvId }).tasks;
  if (task === undefined) throw new Error('The draft has a task');
  const { ComputeEnv: _none, ...spec } = task.spec;
  return { ...taskDraft({}), tasks: [{ id: task.id, spec }] };
};

/** What has to be asked of the service or of other services. */
const unknowable = 'only the service knows';

const codes: Readonly<Record<keyof typeof submitCodes, Pair | typeof unknowable>> = {
  AllowedOneAttributeInEnvIdAndComputeEnv: inTask({ EnvId: 'env-lcx7qbbr' }, { EnvId: '' }),
  InternalError: unknowable,
  'InternalError.CallCvm': unknowable,
  'InternalError.CallTagAPI': unknowable,
  'InternalError.CallCam': unknowable,
  'InvalidParameter.CvmParameters': inMachine(
    { LoginSettings: { Password: 'abc1234' } },
    { LoginSettings: { Password: 'abcd1234' } },
  ),
  'InvalidParameter.EnvIdMalformed': pair(environment('env_lcx7qbbr'), environment('env-lcx7qbbr')),
  'InvalidParameter.ImageIdMalformed': inMachine({ ImageId: 'img-31tjrtp' }, { ImageId: 'img-31tjrtph' }),
  'InvalidParameter.InvalidParameterCombination': inMachine(
    { InstanceTypes: ['S5.LARGE4'] },
    { InstanceType: 'S5.LARGE8' },
  ),
  'InvalidParameter.JobDescriptionTooLong': inJob(
    { JobDescription: 'a'.repeat(201) },
    { JobDescription: 'a'.repeat(200) },
  ),
  'InvalidParameter.JobNameTooLong': inJob({ JobName: 'a'.repeat(61) }, { JobName: 'a'.repeat(60) }),
  'InvalidParameter.NotificationEventNameDuplicate': inJob(
    topic('t', 'JOB_FAILED', 'JOB_FAILED'),
    topic('t', 'JOB_FAILED', 'TASK_FAILED'),
  ),
  'InvalidParameter.NotificationTopicName': inJob(topic('my topic'), topic('my-topic')),
  'InvalidParameter.NotificationTopicNameTooLong': inJob(topic('t'.repeat(65)), topic('t'.repeat(64))),
  'InvalidParameter.TaskName': named('a.b', 'a-b'),
  'InvalidParameter.TaskNameTooLong': named('a'.repeat(61), 'a'.repeat(60)),
  'InvalidParameterValue.ComputeEnv': inTask(
    { ComputeEnv: { EnvData: {} } },
    { ComputeEnv: { EnvData: { InstanceType: 'S5.LARGE4' } } },
  ),
  'InvalidParameterValue.DependenceNotFoundTaskName': pair(
    draftWith({ tasks: ['a', 'b'], edges: [['a', 'B']] }),
    draftWith({ tasks: ['a', 'b'], edges: [['a', 'b']] }),
  ),
  'InvalidParameterValue.DependenceUnfeasible': pair(drawn('a>b>c>a'), drawn('a>b>c')),
  'InvalidParameterValue.InstanceTypeDuplicate': inTypes(
    ['S5.LARGE4', 'S5.LARGE4'],
    ['S5.LARGE4', 'S5.LARGE8'],
  ),
  'InvalidParameterValue.InvalidDataTypeAny': inTask({ MaxRetryCount: '1' }, { MaxRetryCount: 1 }),
  'InvalidParameterValue.InvalidZoneMismatchRegion': inZone('ap-beijing-3', 'ap-guangzhou-3', 'ap-guangzhou'),
  'InvalidParameterValue.LimitExceeded': inTypes(
    Array.from({ length: 11 }, (_, i) => `S${i}.LARGE4`),
    Array.from({ length: 10 }, (_, i) => `S${i}.LARGE4`),
  ),
  'InvalidParameterValue.LocalPath': inTask(
    { OutputMappings: [{ SourcePath: 'out/', DestinationPath: `cos://${host}/` }] },
    { OutputMappings: [{ SourcePath: '/out/', DestinationPath: `cos://${host}/` }] },
  ),
  'InvalidParameterValue.MaxRetryCount': inTask({ ResourceMaxRetryCount: 101 }, { ResourceMaxRetryCount: 5 }),
  'InvalidParameterValue.Negative': inTask({ Timeout: -1 }, { Timeout: 1 }),
  'InvalidParameterValue.NotFloat': inMachine(
    {
      InstanceChargeType: 'SPOTPAID',
      InstanceMarketOptions: { SpotOptions: { MaxPrice: '0,5' } },
    },
    {
      InstanceChargeType: 'SPOTPAID',
      InstanceMarketOptions: { SpotOptions: { MaxPrice: '0.5' } },
    },
  ),
  'InvalidParameterValue.RemoteStoragePath': inTask(logs(`cos://${host}/a`), logs(`cos://${host}/a/`)),
  'InvalidParameterValue.RemoteStorageSchemeType': inTask(logs(`s3://${host}/`), logs(`cos://${host}/`)),
  'InvalidParameterValue.UnavailableZone': inZone('ap-guangzhou-5', 'ap-guangzhou-4'),
  'InvalidZone.MismatchRegion': inZone('ap-guangzhou', 'ap-guangzhou-3'),
  'LimitExceeded.JobQuota': unknowable,
  'ResourceNotFound.ComputeEnv': unknowable,
  'UnauthorizedOperation.UserNotAllowedToUseBatch': unknowable,
};

describe('the codes of SubmitJob', () => {
  it('are 34', () => {
    expect(submitJobCodes.length).toBe(34);
    expect(Object.keys(codes).sort()).toEqual([...submitJobCodes].sort());
  });

  const decidable = Object.entries(codes).flatMap(([code, one]) =>
    one === unknowable ? [] : [[code, one] as const],
  );
  it.each(decidable)('%s is found before sending, and not in a sound neighbour', (code, one) => {
    expect(check(one.found).map((problem) => problem.code)).toContain(code);
    expect(check(one.neighbour)).toEqual([]);
  });

  it('that only the service knows are 7', () => {
    expect(submitJobCodes.length - decidable.length).toBe(7);
  });

  it.each(Object.entries(errorCodes).filter(([code]) => submitJobCodes.includes(code)))(
    '%s is explained, with what to do',
    (_code, { meaning, advice }) => {
      for (const text of [meaning, advice]) {
        expect(text.en).toMatch(/\w{2}.*\.$/);
        expect(text.zh).toMatch(/\p{Script=Han}.*。$/u);
      }
    },
  );
});
