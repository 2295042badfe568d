import type { jobRuleTable } from '../rules.ts';
import { dataType, error, hint, inferredWarning, type RuleLines, submitJob, warning } from './ruleLine.ts';

const topicNames = 'Naming rules of CMQ and TDMQ-CMQ';
const tagService = 'Rules of the tag service; that they hold here is inferred';

/** The request without its tasks. */
export const jobLines: RuleLines<keyof typeof jobRuleTable> = {
  anyTask: [error('MissingParameter', 'A job without a task.', dataType('Job'))],
  zone: [
    error('InvalidZone.MismatchRegion', 'A zone with blanks around it.', dataType('Placement')),
    error(
      'InvalidZone.MismatchRegion',
      'A zone from which no region follows, when no region is set.',
      'SubmitJob, error codes',
    ),
    inferredWarning(
      'InvalidZone.MismatchRegion',
      'A zone that is not `<region>-<n>`, when a region is set.',
      'All zones in the lists of CVM have that form',
    ),
    error(
      'InvalidParameterValue.InvalidZoneMismatchRegion',
      'A zone of another region than the one that the request goes to.',
      'SubmitJob, error codes',
    ),
    inferredWarning(
      'InvalidParameterValue.UnavailableZone',
      'A zone whose number is not in the list of its region.',
      'Regions and zones (doc 213/6091); lists age',
    ),
  ],
  knownRegion: [
    inferredWarning(
      'UnsupportedRegion',
      'A region that is not in the list, or does not look like one.',
      'Regions and zones (doc 213/6091); where Batch is offered is not documented',
    ),
  ],
  hosts: [
    hint('Jobloom.NoEffect', '`HostId` and `RackId`, which only the service sets.', dataType('Placement')),
    error(
      'InvalidParameter.InvalidParameterCombination',
      '`DedicatedResourcePackIds` without `DedicatedResourcePackTenancy`.',
      dataType('Placement'),
    ),
  ],
  jobNames: [
    error('InvalidParameter.JobNameTooLong', 'A job name over 60 characters.', dataType('Job')),
    warning(
      'InvalidParameter.JobNameTooLong',
      'A job name of at most 60 characters that has more than 60 bytes.',
      'CreateTaskTemplate says characters, ModifyTaskTemplate bytes',
    ),
    error('InvalidParameter.JobDescriptionTooLong', 'A description over 200 characters.', dataType('Job')),
    warning(
      'InvalidParameter.JobDescriptionTooLong',
      'A description of at most 200 characters that has more than 200 bytes.',
      'CreateTaskTemplate says characters, ModifyTaskTemplate bytes',
    ),
  ],
  priority: [error('InvalidParameterValue', 'A priority above 100.', dataType('Job'))],
  clientToken: [
    error('InvalidParameterValue', 'A client token over 64 characters, or not of ASCII.', submitJob),
  ],
  conditions: [
    hint('Jobloom.NoEffect', '`TaskExecutionDependOn` without dependences.', dataType('Job')),
    hint('Jobloom.NoEffect', '`StateIfCreateCvmFailed` when all tasks run in environments.', dataType('Job')),
  ],
  tags: [
    error('InvalidParameterValue.LimitExceeded', 'More than 10 tags.', dataType('Job')),
    inferredWarning(
      'InvalidParameterValue',
      'Tags: a key twice; a key that begins with `qcs:`, `project:` or `项目`; a key over 127 or a value over 255 characters; characters outside letters, digits, blanks and `+ - = . _ : / @ ( ) [ ]`.',
      tagService,
    ),
  ],
  notifications: [
    error(
      'InvalidParameter.NotificationTopicNameTooLong',
      'The name of a topic over 64 characters.',
      topicNames,
    ),
    inferredWarning(
      'InvalidParameter.NotificationTopicName',
      'Other characters than letters, digits, `-` and `_` in the name of a topic.',
      topicNames,
    ),
    error(
      'InvalidParameter.NotificationEventNameDuplicate',
      'An event that a notification lists twice.',
      'SubmitJob, error codes',
    ),
    error('InvalidParameterValue', 'An event that SubmitJob does not know.', dataType('EventConfig')),
  ],
  notificationTarget: [
    warning(
      'InvalidParameterValue',
      'Notifications to CMQ, which has been shut down.',
      'Data type Job; the end of CMQ was announced for June 2022',
    ),
  ],
  hiddenInJob: [
    inferredWarning(
      'InvalidParameterValue',
      'A character that is not seen: control characters, marks of direction, blanks of no width, halves of characters.',
      'What the service does with them is not documented',
    ),
  ],
};
