// The groups of the inspector and their fields. To add a field: one line here, and its documentation in wire/fields.
import {
  Container,
  Cpu,
  FileOutput,
  type LucideIcon,
  MapPin,
  Tag,
  TimerReset,
  Variable,
  Workflow,
} from 'lucide-react';
import type { Entity } from '../model/draft.ts';
import { getAt } from '../model/lens.ts';
import type { Text } from '../wire/text.ts';
import type { FieldSituation, FieldSpec } from './fieldSpec.ts';
import { diskTypes, environmentTypes, instanceTypes, regionIds, zones } from './suggestions.ts';

export interface FieldGroup {
  readonly id: string;
  readonly name: Text;
  readonly icon?: LucideIcon;
  readonly fields: readonly FieldSpec[];
}

const onNewMachines = ({ side }: FieldSituation) => side === 'new';
const inEnvironment = ({ side }: FieldSituation) => side === 'environment';
const isPackage = ({ spec }: FieldSituation) => getAt(spec, ['Application', 'DeliveryForm']) === 'PACKAGE';

const jobGroups: readonly FieldGroup[] = [
  {
    id: 'basics',
    name: { en: 'Basics', zh: '基本' },
    fields: [
      { name: 'Job.JobName', control: 'text' },
      { name: 'Job.JobDescription', control: 'prose' },
      { name: 'Job.Priority', control: 'number' },
    ],
  },
  {
    id: 'placement',
    name: { en: 'Placement', zh: '位置' },
    icon: MapPin,
    fields: [
      { name: 'Region', control: 'region', suggest: regionIds, beside: true },
      { name: 'Placement.Zone', control: 'pick', suggest: zones, required: true },
      { name: 'Placement.ProjectId', control: 'number' },
    ],
  },
  {
    id: 'failure',
    name: { en: 'Failure and condition', zh: '失败与条件' },
    icon: Workflow,
    fields: [
      { name: 'Job.TaskExecutionDependOn', control: 'select' },
      { name: 'Job.StateIfCreateCvmFailed', control: 'select' },
    ],
  },
  {
    id: 'tags',
    name: { en: 'Tags', zh: '标签' },
    icon: Tag,
    fields: [{ name: 'Job.Tags', control: 'pairs', columns: ['Key', 'Value'] }],
  },
];

const taskGroups: readonly FieldGroup[] = [
  {
    id: 'basics',
    name: { en: 'Basics', zh: '基本' },
    fields: [
      { name: 'TaskName', control: 'text' },
      { name: 'TaskInstanceNum', control: 'number' },
      { name: 'Application.DeliveryForm', control: 'segmented', required: true },
      { name: 'Application.PackagePath', control: 'long', when: isPackage },
      { name: 'Application.Command', control: 'command', required: true },
      { name: 'ComputeEnv', control: 'runsOn', exactly: ['ComputeEnv', 'EnvId', 'ComputeEnv.EnvData'] },
      {
        name: 'ComputeEnv.EnvData.InstanceType',
        control: 'pick',
        suggest: instanceTypes,
        when: onNewMachines,
      },
      { name: 'EnvId', control: 'text', when: inEnvironment },
    ],
  },
  {
    id: 'resources',
    name: { en: 'Resources', zh: '资源' },
    icon: Cpu,
    fields: [
      { name: 'ComputeEnv.EnvData.ImageId', control: 'text', when: onNewMachines },
      { name: 'ComputeEnv.EnvType', control: 'pick', suggest: environmentTypes, when: onNewMachines },
      {
        name: 'ComputeEnv.EnvData.SystemDisk.DiskType',
        control: 'pick',
        suggest: diskTypes,
        when: onNewMachines,
      },
      { name: 'ComputeEnv.EnvData.SystemDisk.DiskSize', control: 'number', when: onNewMachines },
      { name: 'ComputeEnv.EnvData.InstanceChargeType', control: 'select', when: onNewMachines },
    ],
  },
  {
    id: 'redirect',
    name: { en: 'Redirect', zh: '日志重定向' },
    icon: FileOutput,
    fields: [
      { name: 'RedirectInfo.StdoutRedirectPath', control: 'long' },
      { name: 'RedirectInfo.StdoutRedirectFileName', control: 'long' },
      { name: 'RedirectInfo.StderrRedirectPath', control: 'long' },
      { name: 'RedirectInfo.StderrRedirectFileName', control: 'long' },
    ],
  },
  {
    id: 'variables',
    name: { en: 'Environment variables', zh: '环境变量' },
    icon: Variable,
    fields: [{ name: 'EnvVars', control: 'pairs', columns: ['Name', 'Value'] }],
  },
  {
    id: 'retry',
    name: { en: 'Retry and time-out', zh: '重试与超时' },
    icon: TimerReset,
    fields: [
      { name: 'MaxRetryCount', control: 'number' },
      { name: 'Timeout', control: 'number' },
      { name: 'MaxConcurrentNum', control: 'number' },
      { name: 'FailedAction', control: 'select' },
      { name: 'ResourceMaxRetryCount', control: 'number', when: onNewMachines },
      { name: 'RestartComputeNode', control: 'flag', when: inEnvironment },
    ],
  },
  {
    id: 'docker',
    name: { en: 'Docker', zh: 'Docker' },
    icon: Container,
    fields: [
      { name: 'Application.Docker.Image', control: 'long' },
      { name: 'Application.Docker.Server', control: 'text' },
      { name: 'Application.Docker.User', control: 'text' },
      { name: 'Application.Docker.Password', control: 'secret' },
      { name: 'Application.Docker.MaxRetryCount', control: 'number' },
      { name: 'Application.Docker.DelayOnRetry', control: 'number' },
      { name: 'Application.Docker.DockerRunOption', control: 'long' },
    ],
  },
];

/** The groups of a job or a task, in the order in which they are shown. */
export const groupsOf = (kind: Entity['kind']): readonly FieldGroup[] =>
  kind === 'task' ? taskGroups : jobGroups;
