import { batchVariables, placeholderOf } from '../../../wire/fields/batchVariables.ts';
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

const environmentPage = 'Environment variables of product 599';
const withoutIndex = `file name without \`${placeholderOf(batchVariables[3])}\` for several instances`;
const storagePathLines = (a: string) => [
  error(
    'InvalidParameterValue.RemoteStoragePath',
    `${a} that is empty, or has blanks around it or in its host.`,
    storagePaths,
  ),
  inferredWarning(
    'InvalidParameterValue.RemoteStoragePath',
    `${a} with blanks in its directories.`,
    'COS allows them; that Batch does is not documented',
  ),
  error(
    'InvalidParameterValue.RemoteStoragePath',
    `${a} that does not end with “/”, or whose COS host is not \`<bucket>-<appid>.cos.<region>.myqcloud.com\`.`,
    storagePaths,
  ),
  warning(
    'InvalidParameterValue.RemoteStoragePath',
    `${a} on an old COS host such as \`cosgz\`, or in a bucket of another region than the job.`,
    `${storagePaths}, while the vendor’s own examples use old hosts`,
  ),
];

/** One task; what is about its machines stands in a file of its own. */
export const taskLines: RuleLines<keyof typeof taskRuleTable> = {
  ...machineLines,
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
  mappings: [
    ...storagePathLines('A mapped path'),
    error(
      'InvalidParameterValue.RemoteStorageSchemeType',
      'Input that comes from elsewhere than `cos://`, `cfs://` or `nfs://`; output that goes elsewhere than `cos://`.',
      `${storagePaths}; console guide`,
    ),
    error(
      'InvalidParameterValue.RemoteStoragePath',
      'A `cfs://` or `nfs://` path without an IP address.',
      storagePaths,
    ),
    inferredWarning(
      'InvalidParameterValue.LocalPath',
      'A local path of a mapping or of `RedirectLocalInfo` that is not absolute.',
      samples,
    ),
  ],
  redirectPaths: [
    ...storagePathLines('A redirect path'),
    error(
      'InvalidParameterValue.RemoteStorageSchemeType',
      'Output that is redirected to elsewhere than `cos://`.',
      dataType('RedirectInfo'),
    ),
  ],
  redirectFileNames: [
    warning(
      'InvalidParameterValue',
      'Another placeholder in a redirect file name than the three documented ones.',
      dataType('RedirectInfo'),
    ),
    inferredHint(
      'Jobloom.NoEffect',
      `A redirect ${withoutIndex}; one without a path.`,
      'Read from the meaning of the members',
    ),
  ],
  localFileNames: [
    warning(
      'InvalidParameterValue',
      'Another placeholder in a local file name than the three documented ones.',
      dataType('RedirectLocalInfo'),
    ),
    inferredHint('Jobloom.NoEffect', `A local ${withoutIndex}.`, 'Read from the meaning of the members'),
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
