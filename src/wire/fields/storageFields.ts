// Fields of what goes in and out of a task: logs, COS and CFS paths. Path rules: doc 599/13996.
import { fileNameVariables, placeholderOf } from './batchVariables.ts';
import {
  both,
  choice,
  configurationPage,
  type FieldDoc,
  type FieldTable,
  integer,
  list,
  pathsPage,
  textType,
} from './fieldShape.ts';

const directory = both('ends with “/”', '以“/”结尾');
const placeholders = fileNameVariables.map((name) => `\`${placeholderOf(name)}\``);
const names = both(`placeholders: ${placeholders.join(', ')}`, `占位符：${placeholders.join('、')}`);
const defaultName = (stream: string) => `${stream}.${fileNameVariables.map(placeholderOf).join('.')}.log`;

const localDirectory = (en: string, zh: string): FieldDoc => ({
  label: both(`${en} local path`, `${zh}本地路径`),
  help: both(
    'A directory of the machine that the stream is saved in as well. It goes with the machine unless it is mapped.',
    '在机器上同时保存该输出的目录。未映射时随机器销毁。',
  ),
  type: textType,
  url: configurationPage,
  inferred: true,
});

const localName = (en: string, zh: string): FieldDoc => ({
  label: both(`${en} local name`, `${zh}本地文件名`),
  help: both(
    'The name of the file in the local directory. Without the instance index in it, instances of the task share the name.',
    '本地目录中的文件名。不含实例序号时，同一任务的各实例同名。',
  ),
  type: textType,
  limit: names,
  url: configurationPage,
});

const scene = (en: string, zh: string): FieldDoc => ({
  label: both('Storage', '存储'),
  help: both(en, zh),
  type: choice,
  values: [{ value: 'COS', label: both('COS', 'COS'), help: both('Object storage.', '对象存储。') }],
  url: configurationPage,
});

export const storageFields = {
  'RedirectInfo.StdoutRedirectPath': {
    label: both('Stdout path', '标准输出路径'),
    help: both(
      'The COS directory that standard output is saved in; it must be in the region of the job. Written as `cos://bucket-appid.cos.region.myqcloud.com/prefix/`.',
      '标准输出日志存放的 COS 目录，须与作业同地域。格式为 `cos://桶-appid.cos.地域.myqcloud.com/前缀/`。',
    ),
    type: textType,
    limit: directory,
    url: pathsPage,
  },
  'RedirectInfo.StderrRedirectPath': {
    label: both('Stderr path', '标准错误路径'),
    help: both(
      'The COS directory that standard error is saved in; it must be in the region of the job. Written as `cos://bucket-appid.cos.region.myqcloud.com/prefix/`.',
      '标准错误日志存放的 COS 目录，须与作业同地域。格式为 `cos://桶-appid.cos.地域.myqcloud.com/前缀/`。',
    ),
    type: textType,
    limit: directory,
    url: pathsPage,
  },
  'RedirectInfo.StdoutRedirectFileName': {
    label: both('Stdout file name', '标准输出文件名'),
    help: both(
      'The name of each file of standard output. Without the instance index in it, instances of the task write to the same name.',
      '标准输出文件的名称。不含实例序号时，同一任务的各实例会写同一个文件名。',
    ),
    type: textType,
    defaultValue: defaultName('stdout'),
    limit: names,
    url: pathsPage,
  },
  'RedirectInfo.StderrRedirectFileName': {
    label: both('Stderr file name', '标准错误文件名'),
    help: both(
      'The name of each file of standard error. Without the instance index in it, instances of the task write to the same name.',
      '标准错误文件的名称。不含实例序号时，同一任务的各实例会写同一个文件名。',
    ),
    type: textType,
    defaultValue: defaultName('stderr'),
    limit: names,
    url: pathsPage,
  },
  'RedirectLocalInfo.StdoutLocalPath': localDirectory('Stdout', '标准输出'),
  'RedirectLocalInfo.StderrLocalPath': localDirectory('Stderr', '标准错误'),
  'RedirectLocalInfo.StdoutLocalFileName': localName('Stdout', '标准输出'),
  'RedirectLocalInfo.StderrLocalFileName': localName('Stderr', '标准错误'),
  InputMappings: {
    label: both('Input', '输入映射'),
    help: both(
      'Remote directories that the command sees as local ones. Linux takes COS and CFS, Windows only CFS.',
      '把远端目录映射为命令可见的本地目录。Linux 支持 COS 和 CFS，Windows 只支持 CFS。',
    ),
    type: list,
    url: pathsPage,
  },
  'InputMappings[].SourcePath': {
    label: both('From', '源端路径'),
    help: both(
      'The remote directory: `cos://bucket-appid.cos.region.myqcloud.com/prefix/` in the region of the job, or `cfs://address/directory/` in its network.',
      '远端目录：同地域的 `cos://桶-appid.cos.地域.myqcloud.com/前缀/`，或同一网络的 `cfs://地址/目录/`。',
    ),
    type: textType,
    limit: directory,
    url: pathsPage,
  },
  'InputMappings[].DestinationPath': {
    label: both('To', '目的端路径'),
    help: both(
      'The directory of the machine at which it is seen: an absolute path, e.g. `/data/input/`.',
      '在机器上的目录，填写绝对路径，例如 `/data/input/`。',
    ),
    type: textType,
    url: pathsPage,
  },
  'InputMappings[].MountOptionParameter': {
    label: both('Mount options', '挂载参数'),
    help: both(
      'Options of the tool that mounts the directory, e.g. `-odbglevel=info`.',
      '挂载工具的参数，例如 `-odbglevel=info`。',
    ),
    type: textType,
    url: configurationPage,
  },
  'InputMappings[].MountType': {
    label: both('Mounted by', '挂载工具'),
    help: both(
      'The tool that mounts a COS directory. Which one is used when this is left out is not documented.',
      '挂载 COS 目录所用的工具。不填时使用哪个未见文档说明。',
    ),
    type: choice,
    values: [
      { value: 'COSFS', label: both('COSFS', 'COSFS'), help: both('The plain tool.', '普通挂载工具。') },
      {
        value: 'GooseFS-Lite',
        label: both('GooseFS-Lite', 'GooseFS-Lite'),
        help: both('The tool that reads ahead.', '带预读的挂载工具。'),
      },
    ],
    url: configurationPage,
    inferred: true,
  },
  OutputMappings: {
    label: both('Output', '输出映射'),
    help: both(
      'Local directories whose content is copied to COS when the command has ended.',
      '命令结束后复制到 COS 的本地目录。',
    ),
    type: list,
    url: pathsPage,
  },
  'OutputMappings[].SourcePath': {
    label: both('From', '源端路径'),
    help: both(
      'The directory of the machine that is copied: an absolute path, e.g. `/data/output/`.',
      '机器上要复制的目录，填写绝对路径，例如 `/data/output/`。',
    ),
    type: textType,
    url: pathsPage,
  },
  'OutputMappings[].DestinationPath': {
    label: both('To', '目的端路径'),
    help: both(
      'The COS directory that it is copied to, in the region of the job: `cos://bucket-appid.cos.region.myqcloud.com/prefix/`.',
      '复制到的 COS 目录，须与作业同地域：`cos://桶-appid.cos.地域.myqcloud.com/前缀/`。',
    ),
    type: textType,
    limit: directory,
    url: pathsPage,
  },
  'OutputMappings[].OutputMappingOption.Workspace': {
    label: both('Seen from', '工作空间'),
    help: both(
      'For containers: where on the machine the source path stands.',
      '用于容器：源端路径在机器上的所在空间。',
    ),
    type: choice,
    defaultValue: 'BATCH_WORKSPACE',
    values: [
      {
        value: 'BATCH_WORKSPACE',
        label: both('Space of the job', '作业工作空间'),
        help: both('A space that Batch keeps apart for each job.', '由批量计算为每个作业隔离的空间。'),
      },
      {
        value: 'GLOBAL_WORKSPACE',
        label: both('The whole machine', '整机空间'),
        help: both('The file system of the machine itself.', '机器操作系统的文件系统。'),
      },
    ],
    url: configurationPage,
  },
  OutputMappingConfigs: {
    label: both('Copying of output', '输出传输设置'),
    help: both(
      'How the output is copied: how many parts at a time, and how large they are.',
      '输出如何复制：并行的份数与每份的大小。',
    ),
    type: list,
    url: configurationPage,
  },
  'OutputMappingConfigs[].Scene': scene(
    'The kind of storage that the setting is for. `COS` is the only one.',
    '该设置适用的存储，只支持 `COS`。',
  ),
  'OutputMappingConfigs[].WorkerNum': {
    label: both('Parts at a time', '并行数'),
    help: both(
      'How many workers copy at the same time. The range is not documented.',
      '同时复制的 worker 数量。取值范围未见文档说明。',
    ),
    type: integer,
    url: configurationPage,
  },
  'OutputMappingConfigs[].WorkerPartSize': {
    label: both('Size of a part', '分块大小'),
    help: both(
      'How large the parts are that a worker copies. The range is not documented.',
      '每个 worker 复制的分块大小。取值范围未见文档说明。',
    ),
    type: integer,
    unit: both('MB', 'MB'),
    url: configurationPage,
  },
  Authentications: {
    label: both('Access keys', '授权信息'),
    help: both(
      'Keys for buckets of somebody else. Buckets of the own account need none.',
      '访问他人存储桶所需的密钥。自己账号的存储桶不需要。',
    ),
    type: list,
    url: configurationPage,
  },
  'Authentications[].Scene': scene(
    'What the key is for. `COS` is documented.',
    '密钥的用途，文档中为 `COS`。',
  ),
  'Authentications[].SecretId': {
    label: both('Key id', 'SecretId'),
    help: both('The id of the access key, `AKID…`.', '访问密钥的 ID，形如 `AKID…`，由存储桶所有者提供。'),
    type: textType,
    url: configurationPage,
  },
  'Authentications[].SecretKey': {
    label: both('Secret key', 'SecretKey'),
    help: both(
      'The secret of the access key. It stays in this window and is never saved.',
      '访问密钥的私密部分。只留在本窗口，不会保存。',
    ),
    type: textType,
    url: configurationPage,
  },
} satisfies FieldTable;
