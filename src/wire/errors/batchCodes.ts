// The other codes of Batch (errors list of the official Go SDK for batch 2017-03-12), in our own words.
import {
  advise,
  checkId,
  correctIt,
  type Explanation,
  freeQuota,
  means,
  tryAgain,
  waitForIt,
} from './explanation.ts';

const shorten = advise('Shorten it.', '缩短内容。');
const otherFilter = advise('Use a filter that the action documents.', '改用该接口文档列出的过滤条件。');
const otherRegion = advise('Choose another region or another type.', '换用其他地域或类型。');
const leaveIt = advise('Nothing can be done about it in this state.', '当前状态下无法进行，无需处理。');

export const batchCodes = {
  'InternalError.CallCpmAPI': means(
    'The service could not call bare metal.',
    '服务调用黑石接口失败。',
    tryAgain,
  ),
  'InternalError.CpmResponseDataEmpty': means('Bare metal answered nothing.', '黑石接口返回为空。', tryAgain),
  InvalidFilter: means('The action knows no such filter.', '不支持该过滤条件。', otherFilter),
  'InvalidParameter.ComputeNodeIdMalformed': means(
    'The id of the node has the wrong form.',
    '计算节点 ID 格式不对。',
    checkId,
  ),
  'InvalidParameter.EnvDescriptionTooLong': means(
    'The description of the environment is too long.',
    '计算环境描述过长。',
    shorten,
  ),
  'InvalidParameter.EnvNameTooLong': means(
    'The name of the environment is too long.',
    '计算环境名称过长。',
    shorten,
  ),
  'InvalidParameter.JobIdMalformed': means(
    'The id of the job has the wrong form.',
    '作业 ID 格式不对。',
    checkId,
  ),
  'InvalidParameter.TaskTemplateDescriptionTooLong': means(
    'The description of the template is too long.',
    '模板描述过长。',
    shorten,
  ),
  'InvalidParameter.TaskTemplateIdMalformed': means(
    'The id of the template has the wrong form.',
    '模板 ID 格式不对。',
    checkId,
  ),
  'InvalidParameter.TaskTemplateName': means(
    'The name of the template is not allowed.',
    '模板名称不合法。',
    correctIt,
  ),
  'InvalidParameter.TaskTemplateNameTooLong': means(
    'The name of the template is too long.',
    '模板名称过长。',
    shorten,
  ),
  InvalidParameterAtLeastOneAttribute: means(
    'Name, description and content of the template are all missing.',
    '模板的名称、描述、内容一项都没有给。',
    advise('Give at least one of the three.', '至少给出其中一项。'),
  ),
  'InvalidParameterValue.InstanceIdDuplicated': means(
    'An instance is listed twice.',
    '实例 ID 重复。',
    advise('List each instance once.', '每个实例只列一次。'),
  ),
  'InvalidParameterValue.InstanceType': means(
    'The instance type is not supported.',
    '不支持该机型。',
    advise('Choose another instance type.', '换用其他机型。'),
  ),
  'InvalidParameterValue.InstanceTypesEmpty': means(
    'The list of instance types is empty.',
    '机型列表为空。',
    advise('Add a type, or remove the list.', '添加机型，或删除该列表。'),
  ),
  'InvalidParameterValue.InvalidFilter': means('A filter is not allowed.', '过滤条件不合法。', otherFilter),
  'InvalidParameterValue.OsTypeId': means(
    'The id of the system is not allowed.',
    '操作系统类型 ID 不合法。',
    correctIt,
  ),
  'InvalidParameterValue.RegionNotSupportCpm': means(
    'The region has no bare metal.',
    '该地域不支持黑石。',
    otherRegion,
  ),
  'InvalidParameterValue.ResourceType': means(
    'The resource type is not allowed.',
    '资源类型不合法。',
    correctIt,
  ),
  'InvalidParameterValue.UnsupportedBatchInstanceChargeType': means(
    'Batch does not support the charge type.',
    '批量计算不支持该计费类型。',
    correctIt,
  ),
  'LimitExceeded.ComputeEnvQuota': means(
    'The quota of compute environments is used up.',
    '计算环境配额不足。',
    freeQuota,
  ),
  'LimitExceeded.CpuQuota': means('The quota of CPU cores is used up.', 'CPU 核数配额不足。', freeQuota),
  'LimitExceeded.TaskTemplateQuota': means(
    'The quota of task templates is used up.',
    '任务模板配额不足。',
    freeQuota,
  ),
  'ResourceInUse.Job': means(
    'The job has not ended, or is being terminated.',
    '作业尚未结束，或正在被终止。',
    waitForIt,
  ),
  'ResourceNotFound.ComputeNode': means('There is no such node.', '计算节点不存在。', checkId),
  'ResourceNotFound.Job': means('There is no such job.', '作业不存在。', checkId),
  'ResourceNotFound.Task': means('The job has no such task.', '任务不存在。', checkId),
  'ResourceNotFound.TaskInstance': means('The task has no such instance.', '任务实例不存在。', checkId),
  'ResourceNotFound.TaskTemplate': means('There is no such template.', '任务模板不存在。', checkId),
  'UnsupportedOperation.AcceptOtherRequest': means(
    'Another request is being carried out.',
    '正在处理其他请求。',
    waitForIt,
  ),
  'UnsupportedOperation.ComputeEnvAcceptOtherRequest': means(
    'The environment is carrying out another request.',
    '计算环境正在处理其他请求。',
    waitForIt,
  ),
  'UnsupportedOperation.ComputeEnvOperation': means(
    'The environment does not allow this.',
    '该计算环境不支持此操作。',
    leaveIt,
  ),
  'UnsupportedOperation.ComputeNodeForbidTerminate': means(
    'The node may not be destroyed.',
    '该计算节点禁止销毁。',
    leaveIt,
  ),
  'UnsupportedOperation.ComputeNodeIsTerminating': means(
    'The node is being destroyed already.',
    '计算节点正在销毁。',
    leaveIt,
  ),
  'UnsupportedOperation.InstancesNotAllowToAttach': means(
    'The instance may not be attached.',
    '该实例不允许加入计算环境。',
    leaveIt,
  ),
  'UnsupportedOperation.NotEnoughComputeNodesToTerminate': means(
    'There are not that many nodes to destroy.',
    '可销毁的计算节点不足。',
    advise('Ask for fewer nodes to be destroyed.', '减少要销毁的节点数。'),
  ),
  'UnsupportedOperation.TerminateOperationWithEnvId': means(
    'Instances that run in an existing environment cannot be terminated this way.',
    '使用已有计算环境的任务实例不能这样终止。',
    leaveIt,
  ),
} as const satisfies Record<string, Explanation>;
