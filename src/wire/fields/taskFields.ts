// Fields of a task: what runs, how often, and what happens when it fails.
// Facts from the API model of batch 2017-03-12 and the job configuration page (doc 599/11040).
import {
  both,
  choice,
  configurationPage,
  environmentsPage,
  type FieldTable,
  flag,
  integer,
  list,
  noDocumentedLimit,
  textType,
} from './fieldShape.ts';

const seconds = both('s', '秒');

export const taskFields = {
  TaskName: {
    label: both('Task name', '任务名称'),
    help: both(
      'Unique within the job; dependences refer to it. Characters and length are not documented: letters, digits, `-` and `_`, up to 60, are safe.',
      '在作业内唯一，依赖通过它指向任务。允许的字符和长度未见文档说明：60 个以内的字母、数字、`-`、`_` 是稳妥的。',
    ),
    type: textType,
    limit: both('60 characters (inferred)', '60 个字符（推断）'),
    url: configurationPage,
    inferred: true,
  },
  TaskInstanceNum: {
    label: both('Instances', '实例数'),
    help: both(
      'How many instances of this task run. Each gets a machine of its own and knows itself by `BATCH_TASK_INSTANCE_INDEX`, counted from 0.',
      '该任务运行多少个实例。每个实例有自己的机器，用 `BATCH_TASK_INSTANCE_INDEX` 区分，从 0 数起。',
    ),
    type: integer,
    defaultValue: '1',
    limit: noDocumentedLimit,
    url: configurationPage,
  },
  EnvId: {
    label: both('Environment', '计算环境'),
    help: both(
      'The id of a compute environment that exists already and whose nodes run the task. Give either this or new instances, never both.',
      '已有计算环境的 ID，任务在其节点上运行。与新建实例二选一。',
    ),
    type: textType,
    limit: both('`env-` and 8 characters (inferred)', '`env-` 加 8 个字符（推断）'),
    url: environmentsPage,
    inferred: true,
  },
  EnvVars: {
    label: both('Environment variables', '环境变量'),
    help: both(
      'Variables that the command sees beside the four `BATCH_*` variables, which the service sets itself.',
      '命令可见的变量。服务另外设置 4 个 `BATCH_*` 变量。',
    ),
    type: list,
    limit: noDocumentedLimit,
    url: configurationPage,
  },
  'EnvVars[].Name': {
    label: both('Name', '变量名'),
    help: both(
      'A letter or `_`, then letters, digits and `_`. The rule is that of shells; Batch documents none.',
      '以字母或 `_` 开头，其后为字母、数字、`_`。这是 shell 的规则，批量计算未作说明。',
    ),
    type: textType,
    url: configurationPage,
    inferred: true,
  },
  'EnvVars[].Value': {
    label: both('Value', '变量值'),
    help: both(
      'Any text; it may be empty. It is handed over as it stands, nothing in it is expanded.',
      '任意文本，可为空。原样传入，不做展开。',
    ),
    type: textType,
    url: configurationPage,
    inferred: true,
  },
  MaxRetryCount: {
    label: both('Retries', '重试次数'),
    help: both(
      'How often a failed instance is run again. The largest value that the service takes is not documented.',
      '实例失败后最多重新运行几次。服务接受的最大值未见文档说明。',
    ),
    type: integer,
    defaultValue: '0',
    limit: noDocumentedLimit,
    url: configurationPage,
  },
  Timeout: {
    label: both('Time-out', '超时时间'),
    help: both(
      'After this time a running instance is stopped and counts as failed. The clock starts when the instance starts.',
      '实例运行超过该时间即停止并算作失败。从实例启动时计时。',
    ),
    type: integer,
    unit: seconds,
    defaultValue: '86400',
    limit: noDocumentedLimit,
    url: configurationPage,
  },
  MaxConcurrentNum: {
    label: both('Running at once', '最大并发数'),
    help: both(
      'How many instances of this task run at the same time at most. Without it all may run at once.',
      '该任务同时运行的实例数上限。不填则不限制。',
    ),
    type: integer,
    limit: noDocumentedLimit,
    url: configurationPage,
  },
  FailedAction: {
    label: both('When an instance fails', '失败处理'),
    help: both(
      'What becomes of the machine of an instance that failed. A kept machine costs money and quota until you terminate the instance.',
      '实例失败后如何处理其机器。保留的机器继续计费并占用配额，直到你终止该实例。',
    ),
    type: choice,
    defaultValue: 'TERMINATE',
    values: [
      {
        value: 'TERMINATE',
        label: both('Destroy the machine', '销毁机器'),
        help: both('The machine is destroyed.', '销毁机器。'),
      },
      {
        value: 'INTERRUPT',
        label: both('Keep the machine', '保留机器'),
        help: both('The task stops and the machine is kept.', '中断任务，保留机器。'),
      },
      {
        value: 'FAST_INTERRUPT',
        label: both('Stop quickly, keep the machine', '快速中断并保留机器'),
        help: both(
          'The task stops quickly and the machine is kept; remaining retries are skipped (inferred).',
          '快速中断任务并保留机器，不再重试（推断）。',
        ),
      },
    ],
    url: configurationPage,
  },
  RestartComputeNode: {
    label: both('Restart the node after', '完成后重启节点'),
    help: both(
      'Restarts the node when the task has ended. It is meant for tasks that run in an existing environment.',
      '任务结束后重启节点。适用于使用已有计算环境的任务。',
    ),
    type: flag,
    url: configurationPage,
  },
  ResourceMaxRetryCount: {
    label: both('Retries of creation', '资源重试次数'),
    help: both(
      'How often the creation of a machine is tried again. The wait grows: 10 minutes for the first 3, 15 up to the 10th, 30 up to the 50th, then an hour.',
      '创建机器失败后的重试次数。等待时间递增：前 3 次 10 分钟，到第 10 次 15 分钟，到第 50 次 30 分钟，其后 1 小时。',
    ),
    type: integer,
    defaultValue: '0',
    limit: both('0 to 100', '0 到 100'),
    url: configurationPage,
  },
} satisfies FieldTable;
