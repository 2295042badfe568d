// Which members of the request a code is about (error pages of SubmitJob and the meanings in the official SDK), as paths
// of the API; `[]` stands for every item of a list.
const machines = 'Job.Tasks[].ComputeEnv.EnvData';
const topics = ['Job.Notifications[].TopicName'];
const storage = [
  'Job.Tasks[].InputMappings[].SourcePath',
  'Job.Tasks[].OutputMappings[].DestinationPath',
  'Job.Tasks[].RedirectInfo.StdoutRedirectPath',
  'Job.Tasks[].RedirectInfo.StderrRedirectPath',
];
const zones = ['Placement.Zone', `${machines}.Zones[]`];

const places: Readonly<Record<string, readonly string[]>> = {
  AllowedOneAttributeInEnvIdAndComputeEnv: ['Job.Tasks[].EnvId', 'Job.Tasks[].ComputeEnv'],
  'InternalError.CallTagAPI': ['Job.Tags'],
  'InvalidParameter.CvmParameters': [machines],
  'InvalidParameter.EnvIdMalformed': ['Job.Tasks[].EnvId'],
  'InvalidParameter.ImageIdMalformed': [`${machines}.ImageId`],
  'InvalidParameter.JobDescriptionTooLong': ['Job.JobDescription'],
  'InvalidParameter.JobNameTooLong': ['Job.JobName'],
  'InvalidParameter.NotificationEventNameDuplicate': ['Job.Notifications[].EventConfigs[].EventName'],
  'InvalidParameter.NotificationTopicName': topics,
  'InvalidParameter.NotificationTopicNameTooLong': topics,
  'InvalidParameter.TaskName': ['Job.Tasks[].TaskName'],
  'InvalidParameter.TaskNameTooLong': ['Job.Tasks[].TaskName'],
  'InvalidParameterValue.ComputeEnv': ['Job.Tasks[].ComputeEnv'],
  'InvalidParameterValue.InstanceType': [`${machines}.InstanceType`, `${machines}.InstanceTypes[]`],
  'InvalidParameterValue.InstanceTypeDuplicate': [`${machines}.InstanceTypes`],
  'InvalidParameterValue.InstanceTypesEmpty': [`${machines}.InstanceTypes`],
  'InvalidParameterValue.InvalidZoneMismatchRegion': zones,
  'InvalidParameterValue.LocalPath': [
    'Job.Tasks[].InputMappings[].DestinationPath',
    'Job.Tasks[].OutputMappings[].SourcePath',
    'Job.Tasks[].ComputeEnv.MountDataDisks[].LocalPath',
    'Job.Tasks[].RedirectLocalInfo.StdoutLocalPath',
    'Job.Tasks[].RedirectLocalInfo.StderrLocalPath',
  ],
  'InvalidParameterValue.MaxRetryCount': ['Job.Tasks[].MaxRetryCount', 'Job.Tasks[].ResourceMaxRetryCount'],
  'InvalidParameterValue.NotFloat': [`${machines}.InstanceMarketOptions.SpotOptions.MaxPrice`],
  'InvalidParameterValue.RemoteStoragePath': storage,
  'InvalidParameterValue.RemoteStorageSchemeType': storage,
  'InvalidParameterValue.UnavailableZone': zones,
  'InvalidZone.MismatchRegion': zones,
  'ResourceNotFound.ComputeEnv': ['Job.Tasks[].EnvId'],
};

/** Empty where the code alone says nothing of a place. */
export const placesOfCode = (code: string): readonly string[] =>
  Object.hasOwn(places, code) ? (places[code] ?? []) : [];

/** Kinds of codes about the caller, the way there or the service: nothing in the request is wrong. */
const elsewhere = new Set([
  'ActionOffline',
  'AuthFailure',
  'DryRunOperation',
  'InternalError',
  'InvalidAction',
  'InvalidRequest',
  'IpInBlacklist',
  'IpNotInWhitelist',
  'Jobloom',
  'NoSuchProduct',
  'NoSuchVersion',
  'RequestLimitExceeded',
  'ResponseSizeLimitExceeded',
  'ServiceUnavailable',
  'UnauthorizedOperation',
  'UnsupportedProtocol',
]);

/** True for a code that speaks of the request itself. */
export const speaksOfRequest = (code: string): boolean =>
  placesOfCode(code).length > 0 || !elsewhere.has(code.split('.', 1)[0] ?? '');
