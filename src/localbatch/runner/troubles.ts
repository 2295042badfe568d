// Why nothing was started, in words that say what to do.

import type { Text } from '../../wire/text.ts';
import type { Outcome } from '../core/jobEvent.ts';

export const notStarted = (message: Text): Outcome => ({
  kind: 'notStarted',
  reason: { kind: 'notStarted', message },
});

export const packageMissing = (address: string): Text => ({
  en: `The package \`${address}\` is not in the local COS folder. Put the .tgz into <data directory>/cos/<bucket>/<key>.`,
  zh: `本地 COS 目录中没有软件包 \`${address}\`。请把 .tgz 放到 <数据目录>/cos/<存储桶>/<对象键>。`,
});

export const variableBad = (name: string): Text => ({
  en: `The environment variable \`${name}\` cannot be set: a name is not empty and holds no "=", and neither name nor value holds a NUL.`,
  zh: `无法设置环境变量 \`${name}\`：名称不能为空且不能含“=”，名称和取值都不能含 NUL 字符。`,
});

export function spawnFailed(cause: unknown): Text {
  const why = cause instanceof Error ? cause.message : String(cause);
  return { en: `The command could not be started: ${why}.`, zh: `无法启动命令：${why}。` };
}

export const consentGone: Text = {
  en: 'The job was submitted to run in a sandbox, and there is none any more. Submit it again and agree that it runs without one.',
  zh: '该作业提交时要求在沙箱中运行，而现在已没有沙箱。请重新提交，并同意在没有沙箱的情况下运行。',
};
