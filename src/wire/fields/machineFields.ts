// Fields of the machines that are created for a task (ComputeEnv).
// Facts from the API model of batch 2017-03-12 and the job configuration page (doc 599/11040).
import {
  both,
  choice,
  configurationPage,
  type FieldTable,
  flag,
  integer,
  list,
  textType,
} from './fieldShape.ts';

const category = (value: string, en: string, zh: string) => ({
  value,
  label: both(en, zh),
  help: both(`The family of machines that the service calls ${value}.`, `服务定义的 ${value} 类机型。`),
});

export const machineFields = {
  ComputeEnv: {
    label: both('Runs on', '运行于'),
    help: both(
      'New instances: one machine for each instance of the task, created for it and destroyed after it. Environment: nodes that exist already. Exactly one of the two is given.',
      '新建实例：为任务的每个实例创建一台机器，用完即销毁。计算环境：使用已有节点。两者必须且只能选一个。',
    ),
    type: choice,
    url: configurationPage,
  },
  'ComputeEnv.EnvType': {
    label: both('Environment type', '环境类型'),
    help: both(
      '`MANAGED` lets Batch create and destroy the machines; it is the value to use. It may be left out.',
      '`MANAGED` 表示由批量计算创建和销毁机器，应使用该值，可不填。',
    ),
    type: choice,
    values: [
      {
        value: 'MANAGED',
        label: both('Managed', '托管'),
        help: both('Batch creates and destroys the machines.', '由批量计算创建和销毁机器。'),
      },
    ],
    url: configurationPage,
    inferred: true,
  },
  'ComputeEnv.EnvData.InstanceType': {
    label: both('Instance type', '机型'),
    help: both(
      'The type of the machine that each instance gets, e.g. `S5.LARGE4`. Give one type, a list of types, or cores and memory, never two of them.',
      '每个实例所用机器的机型，例如 `S5.LARGE4`。单个机型、机型列表、核数与内存三者最多给一个。',
    ),
    type: textType,
    url: configurationPage,
  },
  'ComputeEnv.EnvData.InstanceTypes': {
    label: both('Instance types', '机型列表'),
    help: both(
      'Types that are tried in this order until a machine can be created. Each may stand once.',
      '按顺序依次尝试的机型，直到创建成功。不能重复。',
    ),
    type: list,
    limit: both('at most 10', '最多 10 个'),
    url: configurationPage,
  },
  'ComputeEnv.EnvData.ImageId': {
    label: both('Image', '镜像'),
    help: both(
      'The image of the machine; it needs cloud-init. Ids belong to one region. One document calls it required, the API does not.',
      '机器的镜像，须装有 cloud-init。镜像 ID 只在一个地域有效。有的文档说必填，API 中为选填。',
    ),
    type: textType,
    limit: both('`img-` and 8 characters (inferred)', '`img-` 加 8 个字符（推断）'),
    url: configurationPage,
    inferred: true,
  },
  'ComputeEnv.EnvData.InstanceName': {
    label: both('Machine name', '机器名称'),
    help: both(
      'The display name of the machines in the console. The limit is that of CVM.',
      '机器在控制台中的显示名称。长度限制来自 CVM。',
    ),
    type: textType,
    limit: both('at most 128 characters (inferred)', '最多 128 个字符（推断）'),
    url: configurationPage,
    inferred: true,
  },
  'ComputeEnv.EnvData.InstanceChargeType': {
    label: both('Charge type', '计费类型'),
    help: both(
      'How the machines are billed. Spot machines are cheaper and can be taken away at any time.',
      '机器的计费方式。竞价实例更便宜，但随时可能被回收。',
    ),
    type: choice,
    defaultValue: 'POSTPAID_BY_HOUR',
    values: [
      {
        value: 'POSTPAID_BY_HOUR',
        label: both('Pay as you go', '按量计费'),
        help: both('Billed for the time that it runs.', '按运行时长后付费。'),
      },
      {
        value: 'SPOTPAID',
        label: both('Spot', '竞价'),
        help: both(
          'Billed at the spot price, up to the price that you set.',
          '按竞价价格计费，不超过你设的最高价。',
        ),
      },
    ],
    url: configurationPage,
  },
  'ComputeEnv.EnvData.InstanceTypeOptions.CPU': {
    label: both('Cores', '核数'),
    help: both(
      'How many cores each machine has. The service picks a type of this size.',
      '每台机器的 CPU 核数，由服务选择符合的机型。',
    ),
    type: integer,
    unit: both('vCPU', '核'),
    url: configurationPage,
  },
  'ComputeEnv.EnvData.InstanceTypeOptions.Memory': {
    label: both('Memory', '内存'),
    help: both(
      'How much memory each machine has. The service picks a type of this size.',
      '每台机器的内存，由服务选择符合的机型。',
    ),
    type: integer,
    unit: both('GB', 'GB'),
    url: configurationPage,
  },
  'ComputeEnv.EnvData.InstanceTypeOptions.InstanceCategories': {
    label: both('Families', '机型类别'),
    help: both(
      'Which families of machines may be picked. `ALL` is the default and takes any of them.',
      '可以选用哪些类别的机型。默认 `ALL`，即全部。',
    ),
    type: list,
    defaultValue: 'ALL',
    values: [
      { value: 'ALL', label: both('All', '全部'), help: both('Any family.', '任意类别。') },
      category('GENERAL', 'General', '通用型'),
      category('GENERAL_2', 'General 2', '通用型 2'),
      category('GENERAL_3', 'General 3', '通用型 3'),
      category('COMPUTE', 'Compute', '计算型'),
      category('COMPUTE_2', 'Compute 2', '计算型 2'),
      category('COMPUTE_3', 'Compute 3', '计算型 3'),
    ],
    url: configurationPage,
    inferred: true,
  },
  'ComputeEnv.EnvData.InstanceMarketOptions.SpotOptions.MaxPrice': {
    label: both('Highest price', '最高出价'),
    help: both(
      'What a spot machine may cost per hour at most, as a decimal number in a text, e.g. `0.5`. Above it no machine is made, or it is taken away.',
      '竞价实例每小时的最高价格，以文本填写的小数，例如 `0.5`。超过该价格时不创建或被回收。',
    ),
    type: textType,
    limit: both('a decimal number', '小数'),
    url: configurationPage,
  },
  'ComputeEnv.EnvData.InstanceMarketOptions.SpotOptions.SpotInstanceType': {
    label: both('Kind of bid', '竞价请求类型'),
    help: both(
      'How a bid is made. `one-time` is the only kind: a machine that is taken away is not asked for again.',
      '竞价请求的类型。只支持 `one-time`：被回收后不再重新请求。',
    ),
    type: choice,
    values: [
      { value: 'one-time', label: both('Once', '一次性'), help: both('One bid, no more.', '只请求一次。') },
    ],
    url: configurationPage,
    inferred: true,
  },
  'ComputeEnv.EnvData.InstanceMarketOptions.MarketType': {
    label: both('Market', '市场类型'),
    help: both(
      'The market that the machines are bought on. `spot` is the only one.',
      '购买机器的市场。只支持 `spot`。',
    ),
    type: choice,
    values: [
      {
        value: 'spot',
        label: both('Spot', '竞价'),
        help: both('The market of spot machines.', '竞价市场。'),
      },
    ],
    url: configurationPage,
  },
  'ComputeEnv.EnvData.EnhancedService.SecurityService.Enabled': {
    label: both('Security agent', '云安全'),
    help: both(
      'Installs the agent of the cloud security service. On when it is left out.',
      '安装云安全服务。不填时开启。',
    ),
    type: flag,
    url: configurationPage,
  },
  'ComputeEnv.EnvData.EnhancedService.MonitorService.Enabled': {
    label: both('Monitoring agent', '云监控'),
    help: both(
      'Installs the agent of the monitoring service. On when it is left out.',
      '安装云监控服务。不填时开启。',
    ),
    type: flag,
    url: configurationPage,
  },
  'ComputeEnv.EnvData.EnhancedService.AutomationService.Enabled': {
    label: both('Automation agent', '自动化助手'),
    help: both(
      'Installs the agent that runs commands from the console. Left out it is on for public images and off for others.',
      '安装自动化助手，可在控制台执行命令。不填时公共镜像开启，其他镜像不开启。',
    ),
    type: flag,
    url: configurationPage,
  },
  'ComputeEnv.EnvData.LoginSettings.Password': {
    label: both('Password', '密码'),
    help: both(
      'Linux: 8 to 16 characters of at least two kinds (letters, digits, signs). Windows: 12 to 16 of at least three kinds (small letters, capitals, digits, signs). It stays in this window and is never saved.',
      'Linux：8 到 16 位，至少含字母、数字、符号中的两类。Windows：12 到 16 位，至少含小写、大写、数字、符号中的三类。只留在本窗口，不会保存。',
    ),
    type: textType,
    limit: both('8 to 16 characters', '8 到 16 个字符'),
    url: configurationPage,
  },
  'ComputeEnv.EnvData.LoginSettings.KeyIds': {
    label: both('Key', '密钥'),
    help: both(
      'The id of an SSH key pair of the account, `skey-…`. Machines take one key; Windows takes none.',
      '账号的 SSH 密钥 ID，形如 `skey-…`。只能指定一个，Windows 不支持。',
    ),
    type: list,
    limit: both('one key', '一个密钥'),
    url: configurationPage,
  },
  'ComputeEnv.EnvData.LoginSettings.KeepImageLogin': {
    label: both('Login of the image', '镜像登录设置'),
    help: both(
      'Keeps the login that is set in the image. Only images of your own, shared or imported ones can.',
      '保留镜像中的登录设置。只有自定义、共享或导入的镜像可用。',
    ),
    type: choice,
    defaultValue: 'FALSE',
    values: [
      {
        value: 'TRUE',
        label: both('Keep it', '保留'),
        help: both('As it is in the image.', '沿用镜像的设置。'),
      },
      { value: 'FALSE', label: both('Not kept', '不保留'), help: both('Set anew.', '重新设置。') },
    ],
    url: configurationPage,
  },
  'ComputeEnv.AgentRunningMode.Scene': {
    label: both('Agent on', '代理场景'),
    help: both(
      'How the agent that starts the commands runs. `WINDOWS` is the only scene, for images of Windows.',
      '启动命令的代理以何种方式运行。只支持 `WINDOWS`，用于 Windows 镜像。',
    ),
    type: choice,
    values: [
      {
        value: 'WINDOWS',
        label: both('Windows', 'Windows'),
        help: both('An image of Windows.', 'Windows 镜像。'),
      },
    ],
    url: configurationPage,
  },
  'ComputeEnv.AgentRunningMode.User': {
    label: both('Agent user', '代理用户'),
    help: both('The user of Windows that the agent runs as.', '运行代理的 Windows 用户。'),
    type: textType,
    url: configurationPage,
  },
  'ComputeEnv.AgentRunningMode.Session': {
    label: both('Agent session', '代理会话'),
    help: both('The session of Windows that the agent runs in.', '运行代理的 Windows 会话。'),
    type: textType,
    url: configurationPage,
  },
} satisfies FieldTable;
