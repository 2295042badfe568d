// Fields of where output goes. Path rules: doc 599/13996.
import { fileNameVariables, placeholderOf } from './batchVariables.ts';
import { both, type FieldTable, pathsPage, textType } from './fieldShape.ts';

const directory = both('ends with “/”', '以“/”结尾');
const placeholders = fileNameVariables.map((name) => `\`${placeholderOf(name)}\``);
const names = both(`placeholders: ${placeholders.join(', ')}`, `占位符：${placeholders.join('、')}`);
const defaultName = (stream: string) => `${stream}.${fileNameVariables.map(placeholderOf).join('.')}.log`;

export const storageFields: FieldTable = {
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
};
