import type { taskRuleTable } from '../rules.ts';
import { machineLines } from './machineLines.ts';
import {
  configuration,
  dataType,
  error,
  hint,
  inferredHint,
  inferredWarning,
  type RuleLines,
  samples,
  storagePaths,
  warning,
} from './ruleLine.ts';
import { storageLines } from './storageLines.ts';

const environmentPage = 'Environment variables of product 599';
/** One task; what is about its machines and its storage stands in files of its own. */
export const taskLines: RuleLines<keyof typeof taskRuleTable> = {
  ...machineLines,
  ...storageLines,
  taskNames: [
    inferredWarning(
      'InvalidParameter.TaskNameTooLong',
      'A task name over 60 characters.',
      'By analogy with JobName; the limit is not documented',
    ),
    inferredWarning(
      'InvalidParameter.TaskName',
      'Other characters in a task name than letters, digits, `-` and `_`.',
      'The code exists, the form is not documented',
    ),
  ],
  command: [error('MissingParameter', 'A task without a command.', dataType('Application'))],
  environmentOrMachines: [
    error(
      'AllowedOneAttributeInEnvIdAndComputeEnv',
      'Both `EnvId` and `ComputeEnv`, or neither.',
      'SubmitJob, error codes',
    ),
  ],
  exclusiveMembers: [
    error(
      'InvalidParameter.InvalidParameterCombination',
      'Two of `Command`, `Commands`; of `InstanceType`, `InstanceTypes`, `InstanceTypeOptions`; of `VirtualPrivateCloud`, `Zones`, `VirtualPrivateClouds`; of `Password`, `KeyIds`, `KeepImageLogin`.',
      'Data types Application, EnvData, LoginSettings',
    ),
  ],
  packageOf: [
    inferredWarning(
      'InvalidParameter.InvalidParameterCombination',
      '`DeliveryForm` PACKAGE without a `PackagePath`.',
      `${configuration} speaks of both together`,
    ),
    hint('Jobloom.NoEffect', 'A `PackagePath` with `DeliveryForm` LOCAL.', dataType('Application')),
    error('InvalidParameterValue.RemoteStoragePath', 'Blanks in the address of a package.', storagePaths),
    inferredWarning(
      'InvalidParameterValue.RemoteStorageSchemeType',
      'A package that is neither at `cos://` nor at `http(s)://`.',
      'The configuration page wants HTTP, the API model shows COS',
    ),
    warning(
      'InvalidParameterValue.RemoteStoragePath',
      'A package on an old COS host such as `cosgz`.',
      storagePaths,
    ),
    inferredWarning(
      'InvalidParameterValue.RemoteStoragePath',
      'A package that is neither `.tgz` nor `.tar.gz`.',
      'The configuration page wants `.tgz`, the console shows `.tar.gz`',
    ),
  ],
  ids: [
    inferredWarning(
      'InvalidParameter.EnvIdMalformed',
      'An `EnvId` that is not `env-` and 8 lower-case letters or digits.',
      samples,
    ),
    error(
      'InvalidParameter.ImageIdMalformed',
      'An `ImageId` that is not `img-` and 8 lower-case letters or digits.',
      dataType('EnvData'),
    ),
    inferredWarning(
      'InvalidParameter.CvmParameters',
      'A security group that is not `sg-` and 8 lower-case letters or digits.',
      samples,
    ),
  ],
  environmentVariables: [
    inferredWarning(
      'InvalidParameterValue',
      'A variable that the service sets itself; a name that no shell allows; a name twice.',
      `${environmentPage}; POSIX`,
    ),
  ],
  documentedValues: [
    inferredWarning(
      'InvalidParameterValue',
      'Another value than the documented ones of `EnvType`, `DiskType`, `InternetChargeType`, `InternetServiceProvider`, `IPv4AddressType`, `IPv6AddressType`, `MarketType`, `SpotInstanceType`, `MountType` and each `Scene`.',
      'API model; it does not say that the lists are closed',
    ),
  ],
  counts: [
    inferredWarning(
      'InvalidParameterValue',
      '0 as `TaskInstanceNum`, `MaxConcurrentNum` or `Timeout`.',
      'What 0 means is not documented',
    ),
    hint('Jobloom.NoEffect', '`MaxConcurrentNum` above `TaskInstanceNum`.', dataType('Task')),
  ],
  retries: [
    error('InvalidParameterValue.MaxRetryCount', '`ResourceMaxRetryCount` above 100.', dataType('Task')),
    inferredWarning(
      'InvalidParameterValue.MaxRetryCount',
      '`MaxRetryCount` above 100.',
      'By analogy with ResourceMaxRetryCount; the code exists, the limit is not documented',
    ),
    hint(
      'Jobloom.Note',
      'More than an hour of waiting for a machine in the worst case: 8 retries are 6,300 s, 100 are 260,100 s.',
      `${dataType('Task')}, ResourceMaxRetryCount: 600 s each for the first 3, 900 s up to the 10th, 1,800 s up to the 50th, then 3,600 s`,
    ),
  ],
  environmentOnly: [
    hint('Jobloom.NoEffect', '`RestartComputeNode` without an `EnvId`.', dataType('Task')),
    inferredHint(
      'Jobloom.NoEffect',
      '`ResourceMaxRetryCount` with an `EnvId`.',
      'In an environment no machine is created',
    ),
  ],
  hiddenInTask: [
    inferredWarning(
      'InvalidParameterValue',
      'A character that is not seen: control characters, marks of direction, blanks of no width, halves of characters.',
      'What the service does with them is not documented',
    ),
  ],
};
