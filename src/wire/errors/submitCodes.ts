// The 34 error codes that the SubmitJob page documents, in our own words.
import { advise, checkId, correctIt, type Explanation, means, tryAgain } from './explanation.ts';

const shorten = advise('Shorten it.', '缩短内容。');

export const submitCodes = {
  AllowedOneAttributeInEnvIdAndComputeEnv: means(
    'A task has both EnvId and ComputeEnv, or neither.',
    '任务同时给出了 EnvId 和 ComputeEnv，或两者都没有。',
    advise(
      'Choose for the task: new instances (ComputeEnv) or an existing environment (EnvId).',
      '为任务二选一：新建实例（ComputeEnv）或已有计算环境（EnvId）。',
    ),
  ),
  InternalError: means('The service failed inside.', '服务内部出错。', tryAgain),
  'InternalError.CallCvm': means(
    'The service could not call CVM, which creates the machines.',
    '服务调用云服务器（CVM）接口失败。',
    tryAgain,
  ),
  'InternalError.CallTagAPI': means('The service could not read the tags.', '服务获取标签出错。', tryAgain),
  'InternalError.CallCam': means(
    'The service could not ask access management (CAM).',
    '服务调用访问管理（CAM）接口失败。',
    tryAgain,
  ),
  'InvalidParameter.CvmParameters': means(
    'Something about the machines is not allowed: disks, network, login or password.',
    '机器的参数不合法：磁盘、网络、登录或密码。',
    correctIt,
  ),
  'InvalidParameter.EnvIdMalformed': means(
    'The id of the compute environment does not have the form of one.',
    '计算环境 ID 的格式不对。',
    advise('Write it like env-lcx7qbbr.', '按 env-lcx7qbbr 的形式填写。'),
  ),
  'InvalidParameter.ImageIdMalformed': means(
    'The id of the image does not have the form of one.',
    '镜像 ID 的格式不对。',
    advise('Write it like img-31tjrtph.', '按 img-31tjrtph 的形式填写。'),
  ),
  'InvalidParameter.InvalidParameterCombination': means(
    'Fields stand together that exclude each other, or one is missing that another needs.',
    '互斥的字段同时出现，或缺少某字段所依赖的字段。',
    advise('Keep one of the fields that the message names.', '在消息指出的字段中只保留一个。'),
  ),
  'InvalidParameter.JobDescriptionTooLong': means(
    'The description is longer than 200 characters.',
    '作业描述超过 200 个字符。',
    shorten,
  ),
  'InvalidParameter.JobNameTooLong': means(
    'The job name is longer than 60 characters.',
    '作业名称超过 60 个字符。',
    shorten,
  ),
  'InvalidParameter.NotificationEventNameDuplicate': means(
    'A notification lists an event twice.',
    '通知中的事件重复。',
    advise('List each event once.', '每个事件只列一次。'),
  ),
  'InvalidParameter.NotificationTopicName': means(
    'The name of the topic is not allowed, or there is no such topic.',
    '主题名不合法，或主题不存在。',
    advise(
      'Give the name of the topic, not its id, and check that it has a subscription.',
      '填写主题的名称而非 ID，并确认它已有订阅。',
    ),
  ),
  'InvalidParameter.NotificationTopicNameTooLong': means(
    'The name of the topic is longer than 64 characters.',
    '主题名超过 64 个字符。',
    shorten,
  ),
  'InvalidParameter.TaskName': means(
    'The name of a task is not allowed.',
    '任务名称不合法。',
    advise('Use letters, digits, - and _, and each name once.', '使用字母、数字、- 和 _，且不要重名。'),
  ),
  'InvalidParameter.TaskNameTooLong': means('The name of a task is too long.', '任务名称过长。', shorten),
  'InvalidParameterValue.ComputeEnv': means(
    'The compute environment of a task did not pass its checks.',
    '任务的计算环境参数校验不通过。',
    correctIt,
  ),
  'InvalidParameterValue.DependenceNotFoundTaskName': means(
    'A dependence names a task that the job does not have.',
    '依赖中的任务在作业里不存在。',
    advise('Correct the name, or remove the dependence.', '改正任务名，或删除该依赖。'),
  ),
  'InvalidParameterValue.DependenceUnfeasible': means(
    'The dependences close a loop, so that its tasks could never start.',
    '依赖成环，环上的任务永远无法开始。',
    advise('Remove one dependence of the loop.', '删除环上的一条依赖。'),
  ),
  'InvalidParameterValue.InstanceTypeDuplicate': means(
    'An instance type stands twice in a list.',
    '机型列表中有重复项。',
    advise('List each type once.', '每个机型只列一次。'),
  ),
  'InvalidParameterValue.InvalidDataTypeAny': means(
    'A value has the wrong type, e.g. text where a number is wanted.',
    '数据类型不对，例如需要数字却给了文本。',
    correctIt,
  ),
  'InvalidParameterValue.InvalidZoneMismatchRegion': means(
    'The zone does not belong to the region of the request.',
    '可用区不属于请求的地域。',
    advise(
      'Choose a zone of the region, or the region of the zone.',
      '选择该地域的可用区，或改用可用区所在的地域。',
    ),
  ),
  'InvalidParameterValue.LimitExceeded': means(
    'A list has more values than are allowed.',
    '取值个数超过上限。',
    advise('Remove values until the limit is kept.', '删减到上限以内。'),
  ),
  'InvalidParameterValue.LocalPath': means(
    'A path on the machine is not allowed.',
    '机器上的本地路径不合法。',
    advise('Write an absolute path, e.g. /data/in/ or D:\\.', '填写绝对路径，例如 /data/in/ 或 D:\\。'),
  ),
  'InvalidParameterValue.MaxRetryCount': means(
    'The number of retries is too large.',
    '重试次数过大。',
    advise('Use a smaller number.', '改小重试次数。'),
  ),
  'InvalidParameterValue.Negative': means(
    'A number is negative where that is not allowed.',
    '不允许负数。',
    advise('Use 0 or more.', '改为 0 或更大的数。'),
  ),
  'InvalidParameterValue.NotFloat': means(
    'A price is not a decimal number.',
    '价格不是小数。',
    advise('Write a number such as 0.5.', '填写数字，例如 0.5。'),
  ),
  'InvalidParameterValue.RemoteStoragePath': means(
    'A storage path does not have the right form.',
    '存储路径的格式不对。',
    advise(
      'Write cos://bucket-appid.cos.region.myqcloud.com/prefix/, with the “/” at the end.',
      '按 cos://桶-appid.cos.地域.myqcloud.com/前缀/ 填写，以“/”结尾。',
    ),
  ),
  'InvalidParameterValue.RemoteStorageSchemeType': means(
    'A storage path begins with a scheme that is not allowed here.',
    '存储路径的协议不合法。',
    advise(
      'Begin it with cos://, or for inputs with cfs:// or nfs://.',
      '以 cos:// 开头；输入也可用 cfs:// 或 nfs://。',
    ),
  ),
  'InvalidParameterValue.UnavailableZone': means(
    'The zone cannot be used now.',
    '可用区当前不可用。',
    advise('Choose another zone of the region.', '选择同地域的其他可用区。'),
  ),
  'InvalidZone.MismatchRegion': means(
    'The region has no such zone.',
    '该地域没有指定的可用区。',
    advise('Choose a zone of the region.', '选择该地域的可用区。'),
  ),
  'LimitExceeded.JobQuota': means(
    'The account has as many jobs as it may have (1,000 by default).',
    '账号的作业数已达上限（默认 1,000）。',
    advise('Delete jobs that have ended, then submit again.', '删除已结束的作业后重新提交。'),
  ),
  'ResourceNotFound.ComputeEnv': means('There is no such compute environment.', '计算环境不存在。', checkId),
  'UnauthorizedOperation.UserNotAllowedToUseBatch': means(
    'The account may not use Batch, or Batch has not been activated for it.',
    '账号未开通或被禁止使用批量计算。',
    advise(
      'Activate Batch in the console, or ask the owner of the account.',
      '在控制台开通批量计算，或联系账号管理员。',
    ),
  ),
} as const satisfies Record<string, Explanation>;
