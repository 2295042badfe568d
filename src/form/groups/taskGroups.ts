// The fields of a task: what a first job needs at the top, the rest one step away.
import { Container, Cpu, TimerReset, Variable } from 'lucide-react';
import { getAt } from '../../model/lens.ts';
import { choiceOf, chosenIs, type FieldGroup, shownWhen } from '../fieldGroup.ts';
import type { FieldSituation } from '../fieldSpec.ts';
import { environmentTypes, instanceTypes } from '../suggestions.ts';
import { disks, login, network, onNewMachines } from './machineGroups.ts';
import { redirect, storage } from './storageGroups.ts';

const inEnvironment = chosenIs('ComputeEnv', 'environment');
const isPackage = ({ spec }: FieldSituation) => getAt(spec, ['Application', 'DeliveryForm']) === 'PACKAGE';

const data = 'ComputeEnv.EnvData';
const market = `${data}.InstanceMarketOptions`;
/** Spot machines need a bid. */
const isSpot = ({ spec }: FieldSituation) =>
  getAt(spec, ['ComputeEnv', 'EnvData', 'InstanceChargeType']) === 'SPOTPAID';

const basics: FieldGroup = {
  id: 'basics',
  name: { en: 'Basics', zh: '基本' },
  fields: [
    { name: 'TaskName', control: 'text' },
    { name: 'TaskInstanceNum', control: 'number' },
    { name: 'Application.DeliveryForm', control: 'segmented', required: true },
    { name: 'Application.PackagePath', control: 'long', when: isPackage },
    choiceOf('commands', {
      label: { en: 'Commands', zh: '运行方式' },
      explainedBy: 'Application.Commands',
      required: true,
      alternatives: [
        { id: 'one', label: { en: 'One', zh: '单条命令' }, members: ['Application.Command'] },
        {
          id: 'several',
          label: { en: 'Several at once', zh: '多条命令' },
          members: ['Application.Commands'],
        },
      ],
    }),
    ...shownWhen(chosenIs('commands', 'one'), [
      { name: 'Application.Command', control: 'command', required: true },
    ]),
    ...shownWhen(chosenIs('commands', 'several'), [
      {
        name: 'Application.Commands',
        control: 'items',
        required: true,
        items: [{ name: 'Command', control: 'long', required: true }],
      },
    ]),
    choiceOf('ComputeEnv', {
      required: true,
      also: ['ComputeEnv.EnvData'],
      alternatives: [
        { id: 'new', label: { en: 'New instances', zh: '新建实例' }, members: ['ComputeEnv'] },
        { id: 'environment', label: { en: 'Environment', zh: '计算环境' }, members: ['EnvId'] },
      ],
    }),
    ...shownWhen(inEnvironment, [{ name: 'EnvId', control: 'text' }]),
    ...shownWhen(onNewMachines, [
      choiceOf('machine', {
        label: { en: 'Machine', zh: '机器' },
        explainedBy: `${data}.InstanceTypes`,
        alternatives: [
          { id: 'one', label: { en: 'One type', zh: '单个机型' }, members: [`${data}.InstanceType`] },
          { id: 'inOrder', label: { en: 'In order', zh: '按顺序' }, members: [`${data}.InstanceTypes`] },
          { id: 'bySize', label: { en: 'By size', zh: '按配置' }, members: [`${data}.InstanceTypeOptions`] },
        ],
      }),
      ...shownWhen(chosenIs('machine', 'one'), [
        { name: `${data}.InstanceType`, control: 'pick', suggest: instanceTypes },
      ]),
      ...shownWhen(chosenIs('machine', 'inOrder'), [
        { name: `${data}.InstanceTypes`, control: 'texts', suggest: instanceTypes },
      ]),
      ...shownWhen(chosenIs('machine', 'bySize'), [
        { name: `${data}.InstanceTypeOptions.CPU`, control: 'number', required: 'within' },
        { name: `${data}.InstanceTypeOptions.Memory`, control: 'number', required: 'within' },
        { name: `${data}.InstanceTypeOptions.InstanceCategories`, control: 'texts' },
      ]),
    ]),
  ],
};

const resources: FieldGroup = {
  id: 'resources',
  name: { en: 'Resources', zh: '资源' },
  icon: Cpu,
  fields: shownWhen(onNewMachines, [
    { name: `${data}.ImageId`, control: 'text' },
    { name: `${data}.InstanceName`, control: 'text' },
    { name: `${data}.InstanceChargeType`, control: 'select' },
    ...shownWhen(isSpot, [
      { name: `${market}.SpotOptions.MaxPrice`, control: 'text', required: 'within' },
      { name: `${market}.SpotOptions.SpotInstanceType`, control: 'pick' },
      { name: `${market}.MarketType`, control: 'pick' },
    ]),
    { name: 'ComputeEnv.EnvType', control: 'pick', suggest: environmentTypes },
    { name: `${data}.EnhancedService.SecurityService.Enabled`, control: 'flag' },
    { name: `${data}.EnhancedService.MonitorService.Enabled`, control: 'flag' },
    { name: `${data}.EnhancedService.AutomationService.Enabled`, control: 'flag' },
    { name: 'ComputeEnv.AgentRunningMode.Scene', control: 'pick', required: 'within' },
    { name: 'ComputeEnv.AgentRunningMode.User', control: 'text', required: 'within' },
    { name: 'ComputeEnv.AgentRunningMode.Session', control: 'text', required: 'within' },
  ]),
};

const variables: FieldGroup = {
  id: 'variables',
  name: { en: 'Environment variables', zh: '环境变量' },
  icon: Variable,
  fields: [{ name: 'EnvVars', control: 'pairs', columns: ['Name', 'Value'], alone: true }],
};

const retry: FieldGroup = {
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
};

const docker: FieldGroup = {
  id: 'docker',
  name: { en: 'Docker', zh: 'Docker' },
  icon: Container,
  fields: [
    { name: 'Application.Docker.Image', control: 'long', required: 'within' },
    { name: 'Application.Docker.Server', control: 'text' },
    { name: 'Application.Docker.User', control: 'text' },
    { name: 'Application.Docker.Password', control: 'secret' },
    { name: 'Application.Docker.MaxRetryCount', control: 'number' },
    { name: 'Application.Docker.DelayOnRetry', control: 'number' },
    { name: 'Application.Docker.DockerRunOption', control: 'long' },
  ],
};

export const taskGroups: readonly FieldGroup[] = [
  basics,
  resources,
  storage,
  redirect,
  variables,
  retry,
  disks,
  network,
  login,
  docker,
];
