import { dataType, error, hint, inferredWarning, samples, submitJob, warning } from './ruleLine.ts';

const cvm = 'InvalidParameter.CvmParameters';
const passwordRules = 'Data type LoginSettings; the newer rules of CVM allow more';

/** The machines of a task: types, disks, network, login. */
export const machineLines = {
  instanceTypes: [
    inferredWarning(
      'InvalidParameterValue.InstanceType',
      'A type that does not look like `S5.LARGE4`.',
      samples,
    ),
    inferredWarning('InvalidParameterValue.ComputeEnv', 'New machines without a type.', samples),
    error(
      'InvalidParameterValue.InstanceTypesEmpty',
      'An empty list of `InstanceTypes`.',
      'Error codes of Batch; not among those of SubmitJob',
    ),
    error('InvalidParameterValue.LimitExceeded', 'More than 10 `InstanceTypes`.', dataType('EnvData')),
    error(
      'InvalidParameterValue.InstanceTypeDuplicate',
      'A type that stands twice in the list.',
      'SubmitJob, error codes',
    ),
  ],
  instanceTypeOptions: [
    error(
      'InvalidParameterValue',
      'An instance category that is not one of the seven documented ones.',
      dataType('InstanceTypeOptions'),
    ),
  ],
  instanceName: [
    inferredWarning(cvm, 'A name of machines over 128 characters.', 'RunInstances of CVM; assumed for Batch'),
  ],
  spot: [
    error(
      'InvalidParameterValue.NotFloat',
      'A highest price that is no number.',
      dataType('SpotMarketOptions'),
    ),
    inferredWarning(
      'InvalidParameterValue.NotFloat',
      'A highest price in another form than `0.5`: `.5`, `-1`, `1e3`.',
      samples,
    ),
    inferredWarning(
      'InvalidParameter.InvalidParameterCombination',
      'SPOTPAID without `InstanceMarketOptions`, or these without SPOTPAID.',
      'Data type EnvData names them together; CVM lets the options be left out',
    ),
  ],
  disks: [
    error('InvalidParameterValue.Negative', 'A negative `DiskSize`.', 'SubmitJob, error codes'),
    error(cvm, 'A disk name over 128 characters.', 'Data types SystemDisk, DataDisk'),
    hint('Jobloom.NoEffect', '`DiskId`, which only the service sets.', 'Data types SystemDisk, DataDisk'),
    inferredWarning(cvm, 'More than 21 data disks.', 'RunInstances of CVM; assumed for Batch'),
    error(
      cvm,
      'A data disk whose size is no multiple of 10; of type LOCAL_NVME or LOCAL_PRO; with `ThroughputPerformance` though it is neither CLOUD_TSSD nor CLOUD_HSSD.',
      dataType('DataDisk'),
    ),
  ],
  mounts: [
    inferredWarning(
      'InvalidParameterValue.ComputeEnv',
      'More mounts than data disks.',
      'Each mount needs a disk',
    ),
    error(
      'InvalidParameterValue.LocalPath',
      'A mount point that is neither an absolute path nor a Windows drive.',
      dataType('MountDataDisk'),
    ),
    error(
      'InvalidParameterValue',
      'A file system that is not EXT3, EXT4 or NTFS.',
      dataType('MountDataDisk'),
    ),
  ],
  publicNetwork: [
    error(
      'InvalidParameterValue.Negative',
      'A negative `InternetMaxBandwidthOut`.',
      'SubmitJob, error codes',
    ),
    error(
      'InvalidParameter.InvalidParameterCombination',
      'A public IP without bandwidth; AntiDDoSEIP without `AntiDDoSPackageId`.',
      dataType('InternetAccessible'),
    ),
    warning(
      cvm,
      'HighQualityEIP elsewhere than in Singapore and Hong Kong, HighQualityEIPv6 elsewhere than in Hong Kong.',
      dataType('InternetAccessible'),
    ),
  ],
  privateNetworks: [
    error(
      'InvalidParameter.InvalidParameterCombination',
      'DEFAULT for one of `VpcId` and `SubnetId` only.',
      dataType('VirtualPrivateCloud'),
    ),
    inferredWarning(cvm, 'Ids that do not look like `vpc-…` and `subnet-…`.', samples),
  ],
  furtherZones: [
    inferredWarning(
      'InvalidParameterValue.InvalidZoneMismatchRegion',
      '`Zones` outside the region of the job.',
      `${submitJob}: Placement.Zone must be in it`,
    ),
  ],
  password: [
    error(cvm, 'A password under 8 or over 30 characters, or of one kind of characters.', passwordRules),
    error(
      cvm,
      'For an agent on WINDOWS, a password under 12 characters, or of less than three kinds.',
      passwordRules,
    ),
    inferredWarning(
      cvm,
      'The same where a drive such as `C:\\` or NTFS is the only sign of Windows.',
      'A drive and NTFS are documented for Windows alone',
    ),
    inferredWarning(
      cvm,
      'A password with other characters than letters, digits and the documented signs.',
      passwordRules,
    ),
    warning(cvm, 'A password of 17 to 30 characters.', 'Batch documents 16 at most, CVM 30'),
  ],
  keys: [
    error(cvm, '`KeyIds` with more than one key.', dataType('LoginSettings')),
    error('InvalidParameterValue', '`KeepImageLogin` that is not TRUE or FALSE.', dataType('LoginSettings')),
  ],
  windows: [
    error(cvm, 'For an agent on WINDOWS: `KeyIds`.', dataType('LoginSettings')),
    error(
      'InvalidParameterValue',
      'For an agent on WINDOWS: a file system other than NTFS.',
      dataType('MountDataDisk'),
    ),
    error(
      'InvalidParameterValue.RemoteStorageSchemeType',
      'For an agent on WINDOWS: input from `cos://`.',
      'Console guide',
    ),
    ...([cvm, 'InvalidParameterValue', 'InvalidParameterValue.RemoteStorageSchemeType'] as const).map((of) =>
      inferredWarning(
        of,
        'The same where a drive such as `C:\\` or NTFS is the only sign of Windows.',
        'A drive and NTFS are documented for Windows alone',
      ),
    ),
    inferredWarning(
      'InvalidParameterValue.LocalPath',
      'On Windows, a local path that begins with “/”.',
      'The samples of Windows have drives',
    ),
  ],
  maskedSecrets: [
    error(
      'InvalidParameterValue',
      'A secret that was not saved and has to be typed again.',
      'Secrets are never written to disk',
    ),
  ],
};
