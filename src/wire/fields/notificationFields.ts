// Fields of the messages that the service sends about a job.
// Facts from the API model of batch 2017-03-12 and the page on event notifications of product 599.
import { both, choice, configurationPage, type FieldTable, list, textType } from './fieldShape.ts';

const event = (value: string, en: string, zh: string) => ({
  value,
  label: both(en, zh),
  help: both(`Sent when it happens: ${en.toLowerCase()}.`, `发生时发送：${zh}。`),
});

export const notificationFields = {
  'Job.NotificationTarget': {
    label: both('Sent through', '通知渠道'),
    help: both(
      'The message service that the topics are of. CMQ was to be closed in 2022: choose TDMQ for CMQ.',
      '主题所属的消息服务。CMQ 计划于 2022 年下线，应选择 TDMQ CMQ 版。',
    ),
    type: choice,
    defaultValue: 'CMQ',
    values: [
      {
        value: 'CMQ',
        label: both('CMQ, the old one', 'CMQ（旧）'),
        help: both('The service that TDMQ replaces.', '已被 TDMQ 取代。'),
      },
      {
        value: 'TDMQ_CMQ',
        label: both('TDMQ for CMQ', 'TDMQ CMQ 版'),
        help: both('The service that is kept up.', '当前使用的服务。'),
      },
    ],
    url: configurationPage,
  },
  'Job.Notifications': {
    label: both('Notifications', '通知'),
    help: both(
      'Topics that get a message when something happens to the job, its tasks, instances or nodes.',
      '作业、任务、实例或节点发生事件时接收消息的主题。',
    ),
    type: list,
    url: configurationPage,
  },
  'Job.Notifications[].TopicName': {
    label: both('Topic', '主题名称'),
    help: both(
      'The name, not the id, of a topic that exists and has a subscription.',
      '已有且被订阅的主题的名称，不是 ID。',
    ),
    type: textType,
    limit: both('at most 64 characters (inferred)', '最多 64 个字符（推断）'),
    url: configurationPage,
    inferred: true,
  },
  'Job.Notifications[].EventConfigs': {
    label: both('Events', '事件'),
    help: both('What the topic is told of. An event may stand once.', '主题接收哪些事件。同一事件不能重复。'),
    type: list,
    url: configurationPage,
  },
  'Job.Notifications[].EventConfigs[].EventName': {
    label: both('Event', '事件类型'),
    help: both(
      'What happens: to the job, a task, an instance of a task, or a node.',
      '作业、任务、任务实例或计算节点的事件。',
    ),
    type: choice,
    values: [
      event('JOB_RUNNING', 'The job runs', '作业运行'),
      event('JOB_SUCCEED', 'The job succeeded', '作业成功'),
      event('JOB_FAILED', 'The job failed', '作业失败'),
      event('JOB_FAILED_INTERRUPTED', 'The job failed, machines kept', '作业失败并保留实例'),
      event('TASK_RUNNING', 'A task runs', '任务运行'),
      event('TASK_SUCCEED', 'A task succeeded', '任务成功'),
      event('TASK_FAILED', 'A task failed', '任务失败'),
      event('TASK_FAILED_INTERRUPTED', 'A task failed, machines kept', '任务失败并保留实例'),
      event('TASK_INSTANCE_RUNNING', 'An instance runs', '任务实例运行'),
      event('TASK_INSTANCE_SUCCEED', 'An instance succeeded', '任务实例成功'),
      event('TASK_INSTANCE_FAILED', 'An instance failed', '任务实例失败'),
      event('TASK_INSTANCE_FAILED_INTERRUPTED', 'An instance failed, machine kept', '任务实例失败并保留实例'),
      event('COMPUTE_NODE_CREATED', 'A node was made', '计算节点已创建'),
      event('COMPUTE_NODE_CREATION_FAILED', 'A node could not be made', '计算节点创建失败'),
      event('COMPUTE_NODE_RUNNING', 'A node runs', '计算节点运行中'),
      event('COMPUTE_NODE_ABNORMAL', 'A node is faulty', '计算节点异常'),
      event('COMPUTE_NODE_DELETING', 'A node is destroyed', '计算节点销毁'),
    ],
    url: configurationPage,
  },
  'Job.Notifications[].EventConfigs[].EventVars': {
    label: both('Values sent along', '自定义键值'),
    help: both(
      'Pairs of your own that are put into the message. The list may be empty; some samples of the vendor leave it out.',
      '附加在消息中的自定义键值对。可为空；官方示例有时不填。',
    ),
    type: list,
    url: configurationPage,
  },
  'Job.Notifications[].EventConfigs[].EventVars[].Name': {
    label: both('Name', '键'),
    help: both('What the value is called in the message.', '消息中的键。'),
    type: textType,
    url: configurationPage,
  },
  'Job.Notifications[].EventConfigs[].EventVars[].Value': {
    label: both('Value', '值'),
    help: both('Any text.', '任意文本。'),
    type: textType,
    url: configurationPage,
  },
} satisfies FieldTable;
