// Members of the job and of a task that exclude or need each other; those of its machines stand beside.
import type { JsonObject } from '../../../wire/json.ts';
import type { Draft } from '../../draft.ts';
import { draftWith, drawn, taskSpec } from '../../testing/builders.ts';
import { draftOfRequest, jobDraft, machine, taskDraft } from './found.ts';
import type { MemberGroup } from './memberGroup.ts';

const data = 'ComputeEnv.EnvData';
const combination = 'InvalidParameter.InvalidParameterCombination';
const onMachine = (envData: JsonObject, members: JsonObject = {}): Draft =>
  taskDraft(machine(envData, members));
const application = (members: JsonObject): Draft =>
  taskDraft({ Application: { DeliveryForm: 'LOCAL', ...members } });
const withoutMachine = (members: JsonObject, job: JsonObject = {}): Draft => {
  const { ComputeEnv: _none, ...spec } = taskSpec('a', members);
  return draftOfRequest({ Placement: { Zone: 'ap-guangzhou-3' }, Job: { ...job, Tasks: [spec] } });
};
const events = (...names: readonly string[]) =>
  jobDraft({
    NotificationTarget: 'TDMQ_CMQ',
    Notifications: [
      { TopicName: 't', EventConfigs: names.map((EventName) => ({ EventName, EventVars: [] })) },
    ],
  });
const bucket = (region: string) => `cos://b-1250000000.cos.${region}.myqcloud.com/`;
const inZone = (Zone: string, region: string | null): Draft => ({ ...jobDraft({}, { Zone }), region });

/** By the name that the test shows. */
export const jobGroups: Readonly<Record<string, MemberGroup>> = {
  '1: ComputeEnv or EnvId, one of them': {
    refused: [
      [taskDraft({ EnvId: 'env-lcx7qbbr' }), 'error AllowedOneAttributeInEnvIdAndComputeEnv EnvId'],
      [withoutMachine({}), 'error AllowedOneAttributeInEnvIdAndComputeEnv ComputeEnv'],
    ],
    sound: [taskDraft({}), withoutMachine({ EnvId: 'env-lcx7qbbr' }), taskDraft({ EnvId: '' })],
  },
  '2: Command or Commands, one of them': {
    refused: [
      [
        application({ Command: 'a', Commands: [{ Command: 'b' }] }),
        `error ${combination} Application.Commands`,
      ],
      [application({}), 'error MissingParameter Application.Command'],
    ],
    sound: [
      application({ Command: 'a' }),
      application({ Commands: [{ Command: 'b' }] }),
      application({ Command: 'a', Commands: [] }),
    ],
  },
  '8: DedicatedResourcePackIds needs DedicatedResourcePackTenancy': {
    refused: [
      [
        jobDraft({}, { DedicatedResourcePackIds: ['rpp-1a2b3c4d'] }),
        `error ${combination} Placement.DedicatedResourcePackTenancy`,
      ],
    ],
    sound: [
      jobDraft(
        {},
        { DedicatedResourcePackIds: ['rpp-1a2b3c4d'], DedicatedResourcePackTenancy: 'ResourcePool' },
      ),
      jobDraft({}, { DedicatedResourcePackIds: [] }),
    ],
  },
  '9: PACKAGE needs PackagePath': {
    refused: [
      [
        taskDraft({ Application: { DeliveryForm: 'PACKAGE', Command: 'a', PackagePath: ' ' } }),
        `warning ${combination} Application.PackagePath`,
      ],
    ],
    sound: [
      taskDraft({
        Application: { DeliveryForm: 'PACKAGE', Command: 'a', PackagePath: `${bucket('ap-guangzhou')}a.tgz` },
      }),
      application({ Command: 'a' }),
    ],
  },
  '11: members for an environment only, or without one only': {
    refused: [
      [taskDraft({ RestartComputeNode: true }), 'hint Jobloom.NoEffect RestartComputeNode'],
      [
        withoutMachine({ EnvId: 'env-lcx7qbbr', ResourceMaxRetryCount: 1 }),
        'hint Jobloom.NoEffect ResourceMaxRetryCount',
      ],
      [
        withoutMachine({ EnvId: 'env-lcx7qbbr' }, { StateIfCreateCvmFailed: 'FAILED' }),
        'hint Jobloom.NoEffect Job.StateIfCreateCvmFailed',
      ],
    ],
    sound: [
      withoutMachine({ EnvId: 'env-lcx7qbbr', RestartComputeNode: true }),
      withoutMachine({ EnvId: 'env-lcx7qbbr', ResourceMaxRetryCount: 0 }),
      taskDraft({ ResourceMaxRetryCount: 1 }),
      jobDraft({ StateIfCreateCvmFailed: 'FAILED' }),
    ],
  },
  '14: dependences name tasks and close no loop, names stand once': {
    refused: [
      [
        draftWith({ tasks: ['a'], edges: [['a', 'A']] }),
        'error InvalidParameterValue.DependenceNotFoundTaskName Job.Dependences[0].EndTask',
      ],
      [drawn('a>b>a'), 'error InvalidParameterValue.DependenceUnfeasible Job.Dependences[1].EndTask'],
      [drawn('a>a'), 'error InvalidParameterValue.DependenceUnfeasible Job.Dependences[0].EndTask'],
      [
        draftWith({ tasks: { a: {}, b: { TaskName: 'a' } } }),
        'error InvalidParameter.TaskName Job.Tasks[1].TaskName',
      ],
    ],
    sound: [drawn('a>b>c'), drawn('a>b>d a>c>d'), draftWith({ tasks: ['a', 'A'] })],
  },
  '15: events are known, and stand once': {
    refused: [
      [
        events('JOB_FAILED', 'JOB_FAILED'),
        'error InvalidParameter.NotificationEventNameDuplicate Job.Notifications[0].EventConfigs[1].EventName',
      ],
      [events('JobFailed'), 'error InvalidParameterValue Job.Notifications[0].EventConfigs[0].EventName'],
    ],
    sound: [events('JOB_FAILED', 'TASK_FAILED'), events()],
  },
  '16: zones and buckets are in the region': {
    refused: [
      [
        inZone('ap-beijing-3', 'ap-guangzhou'),
        'error InvalidParameterValue.InvalidZoneMismatchRegion Placement.Zone',
      ],
      [
        onMachine({ Zones: ['ap-guangzhou-4', 'ap-beijing-3'] }),
        `warning InvalidParameterValue.InvalidZoneMismatchRegion ${data}.Zones[1]`,
      ],
      [
        taskDraft({ RedirectInfo: { StdoutRedirectPath: bucket('ap-beijing') } }),
        'warning InvalidParameterValue.RemoteStoragePath RedirectInfo.StdoutRedirectPath',
      ],
    ],
    sound: [
      inZone('ap-beijing-3', 'ap-beijing'),
      inZone('ap-beijing-3', null),
      onMachine({ Zones: ['ap-guangzhou-4', 'ap-guangzhou-6'] }),
      taskDraft({ RedirectInfo: { StdoutRedirectPath: bucket('ap-guangzhou') } }),
    ],
  },
};
