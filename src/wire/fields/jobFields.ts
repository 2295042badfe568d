// Fields of the job. Facts from the API model of batch 2017-03-12 and the job configuration page (doc 599/11040).
import {
  both,
  choice,
  configurationPage,
  type FieldTable,
  integer,
  list,
  setByTheService,
  textType,
} from './fieldShape.ts';

export const jobFields = {
  Region: {
    label: both('Region', '地域'),
    help: both(
      'The region whose service gets the job. It follows from the zone unless you choose another one.',
      '接收作业的服务所在地域。默认由可用区推出，也可以自己指定。',
    ),
    type: textType,
    limit: both('the zone must belong to it', '可用区必须属于该地域'),
    url: configurationPage,
  },
  ClientToken: {
    label: both('Client token', '客户端令牌'),
    help: both(
      'Makes a submission safe to repeat: the same token with the same request is one job. Jobloom makes one when you submit.',
      '保证重复提交的安全：同一令牌加同一请求只产生一个作业。提交时由 Jobloom 自动生成。',
    ),
    type: textType,
    limit: both('at most 64 ASCII characters', '最多 64 个 ASCII 字符'),
    url: configurationPage,
  },
  'Placement.Zone': {
    label: both('Zone', '可用区'),
    help: both(
      'The availability zone in which the machines of the job are created. Its name is the region, a hyphen and a number, e.g. `ap-guangzhou-4`.',
      '创建作业机器的可用区。名称由地域、连字符和数字组成，例如 `ap-guangzhou-4`。',
    ),
    type: textType,
    limit: both('must belong to the region', '必须属于所选地域'),
    url: configurationPage,
  },
  'Placement.ProjectId': {
    label: both('Project', '项目'),
    help: both(
      'The project that the machines are put in. 0 is the default project of the account.',
      '机器所属的项目。0 表示账号的默认项目。',
    ),
    type: integer,
    defaultValue: '0',
    url: configurationPage,
  },
  'Job.JobName': {
    label: both('Job name', '作业名称'),
    help: both(
      'What the job is called in lists and notifications. It need not be unique. Which characters are allowed is not documented; the vendor’s samples use letters, digits, spaces, `-` and `_`.',
      '在列表和通知中显示的作业名，不要求唯一。允许的字符未见文档说明；官方示例用到字母、数字、空格、`-` 和 `_`。',
    ),
    type: textType,
    limit: both('at most 60 characters', '最多 60 个字符'),
    url: configurationPage,
    inferred: true,
  },
  'Job.JobDescription': {
    label: both('Description', '作业描述'),
    help: both(
      'A note to yourself and others about what the job is for. It is stored with the job and has no effect on it.',
      '说明作业用途的备注，随作业保存，不影响运行。',
    ),
    type: textType,
    limit: both('at most 200 characters', '最多 200 个字符'),
    url: configurationPage,
  },
  'Job.Tasks': {
    label: both('Tasks', '任务'),
    help: both(
      'What the job runs. A job has one task at least; each may run as many instances, and starts when those that it depends on allow it. How many a job may have is not documented.',
      '作业要运行的内容，至少一个任务。每个任务可以运行多个实例，并在其依赖允许后启动。单个作业的任务数上限未见文档说明。',
    ),
    type: both('List of Task', 'Task 列表'),
    limit: both('at least 1', '至少 1 个'),
    url: configurationPage,
  },
  'Job.Priority': {
    label: both('Priority', '优先级'),
    help: both(
      'Among jobs that wait, a larger number goes first. Tasks and their instances inherit it. What holds when it is left out is not documented.',
      '排队的作业中数值越大越优先，任务和任务实例继承该值。不填时的取值未见文档说明。',
    ),
    type: integer,
    limit: both('0 to 100', '0 到 100'),
    url: configurationPage,
  },
  'Job.TaskExecutionDependOn': {
    label: both('A task starts when', '执行条件'),
    help: both(
      'What must be true of the tasks before it so that a task starts. It holds for every dependence of the job and has no effect without dependences.',
      '后序任务在什么条件下开始。对作业内所有依赖生效，没有依赖时不起作用。',
    ),
    type: choice,
    defaultValue: 'PRE_TASK_SUCCEED',
    values: [
      {
        value: 'PRE_TASK_SUCCEED',
        label: both('All before it succeeded', '前序任务成功'),
        help: both('Every instance of the tasks before it has succeeded.', '前序任务的所有实例均已成功。'),
      },
      {
        value: 'PRE_TASK_AT_LEAST_PARTLY_SUCCEED',
        label: both('Some before it succeeded', '前序任务至少部分成功'),
        help: both(
          'The tasks before it have ended and at least one instance of each has succeeded (inferred).',
          '前序任务已结束，且至少有一个实例成功（推断）。',
        ),
      },
      {
        value: 'PRE_TASK_FINISHED',
        label: both('All before it ended', '前序任务结束'),
        help: both('The tasks before it have ended, however they ended.', '前序任务已结束，无论成功与否。'),
      },
    ],
    url: configurationPage,
    inferred: true,
  },
  'Job.StateIfCreateCvmFailed': {
    label: both('If no machine can be made', '创建机器失败时'),
    help: both(
      'What happens when a machine for a task cannot be created. It has no effect on tasks that run in an existing environment.',
      '为任务创建机器失败时的处理方式。对使用已有计算环境的任务无效。',
    ),
    type: choice,
    defaultValue: 'FAILED',
    values: [
      {
        value: 'FAILED',
        label: both('Count as a failure', '算作失败'),
        help: both('It counts as one failed run of the instance.', '按一次执行失败处理。'),
      },
      {
        value: 'RUNNABLE',
        label: both('Keep waiting', '继续等待'),
        help: both('The instance keeps waiting for a machine.', '实例继续等待机器。'),
      },
    ],
    url: configurationPage,
  },
  'Job.Tags': {
    label: both('Tags', '标签'),
    help: both(
      'Key and value pairs that are bound to the job, for finding it and for splitting the bill.',
      '绑定到作业的键值对，用于查找作业和分账。',
    ),
    type: list,
    limit: both('at most 10', '最多 10 个'),
    url: configurationPage,
  },
  'Job.Tags[].Key': {
    label: both('Key', '键'),
    help: both(
      'Letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`; upper and lower case differ. It must not begin with `qcs:` or `project:`. These are the rules of the tag service.',
      '字母、数字、空格和 `+ - = . _ : / @ ( ) [ ]`，区分大小写，不能以 `qcs:`、`project:` 或“项目”开头。规则来自标签服务。',
    ),
    type: textType,
    limit: both('1 to 127 characters (inferred)', '1 到 127 个字符（推断）'),
    url: configurationPage,
    inferred: true,
  },
  'Job.Tags[].Value': {
    label: both('Value', '值'),
    help: both(
      'The same characters as in a key. A key has one value for each job.',
      '可用字符与键相同。一个作业中每个键只有一个值。',
    ),
    type: textType,
    limit: both('at most 255 characters (inferred)', '最多 255 个字符（推断）'),
    url: configurationPage,
    inferred: true,
  },
  'Placement.HostIds': {
    label: both('Dedicated hosts', '专用宿主机'),
    help: both(
      'Ids of dedicated hosts that you have bought. The machines are spread over them at random.',
      '已购买的专用宿主机的 ID。机器随机分布在这些宿主机上。',
    ),
    type: list,
    url: configurationPage,
  },
  'Placement.HostId': {
    label: both('Dedicated host', '所在宿主机'),
    help: both(
      'The dedicated host that a machine is on. The service answers it; in a request it has no effect.',
      '机器所在的专用宿主机。由服务返回，写在请求中不起作用。',
    ),
    type: textType,
    limit: setByTheService,
    url: configurationPage,
  },
  'Placement.RackId': {
    label: both('Rack', '所在机架'),
    help: both(
      'The rack of the resource pool that a machine is on. The service answers it; in a request it has no effect.',
      '机器所在资源池的机架。由服务返回，写在请求中不起作用。',
    ),
    type: textType,
    limit: setByTheService,
    url: configurationPage,
  },
  'Placement.DedicatedResourcePackTenancy': {
    label: both('Reserved resources', '专有资源预扣'),
    help: both(
      'How resources that are reserved for you are drawn on. It goes together with the ids of the packs.',
      '如何使用为你预留的资源，须与预扣资源 ID 一起填写。',
    ),
    type: choice,
    values: [
      {
        value: 'ResourcePool',
        label: both('From the pool', '实例资源池'),
        help: both('Drawn from the pool of instances.', '从实例资源池中预扣。'),
      },
    ],
    url: configurationPage,
  },
  'Placement.DedicatedResourcePackIds': {
    label: both('Reserved packs', '预扣资源'),
    help: both(
      'Ids of the packs of reserved resources, e.g. `rpp-7eumgm3l`. They need the setting of reserved resources beside them.',
      '专有预扣资源的 ID，例如 `rpp-7eumgm3l`。须同时填写专有资源预扣。',
    ),
    type: list,
    url: configurationPage,
  },
  'Job.Dependences[].StartTask': {
    label: both('First', '前序任务'),
    help: both('The name of the task that must go first.', '先运行的任务的名称。'),
    type: textType,
    url: configurationPage,
  },
  'Job.Dependences[].EndTask': {
    label: both('Then', '后序任务'),
    help: both(
      'The name of the task that starts after it. Dependences may not form a loop and cannot be changed after submission.',
      '在其后开始的任务的名称。依赖不能成环，提交后不能修改。',
    ),
    type: textType,
    url: configurationPage,
  },
} satisfies FieldTable;
