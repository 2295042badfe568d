// Why an instance ended as it did, as data: the text is made when somebody asks, in the language of the question.
import type { Text } from '../../wire/text.ts';

export type Reason =
  | { readonly kind: 'none' }
  | { readonly kind: 'succeeded' }
  | { readonly kind: 'exitCode'; readonly code: number; readonly lastLine: string }
  | { readonly kind: 'timeout'; readonly seconds: number }
  | { readonly kind: 'terminated' }
  /** A task that had to come first ended in a way that keeps this one from ever starting. */
  | { readonly kind: 'predecessor'; readonly task: string }
  | { readonly kind: 'notStarted'; readonly message: Text };

export const noReason: Reason = { kind: 'none' };

/** A shell answers 127 for a command that is not there (POSIX, 2.8.2), and says which in its last line. */
const commandNotFound = 127;

/** StateReason of an instance: empty unless it failed. */
export function reasonText(reason: Reason): Text {
  switch (reason.kind) {
    case 'none':
    case 'succeeded':
      return { en: '', zh: '' };
    case 'exitCode': {
      if (reason.code !== commandNotFound) {
        return {
          en: `The command ended with exit code ${reason.code}.`,
          zh: `命令以退出码 ${reason.code} 结束。`,
        };
      }
      const why = reason.lastLine === '' ? '' : `: ${reason.lastLine}`;
      return {
        en: `Exit code 127: a command was not found${why}`,
        zh: `退出码 127：找不到命令${why}`,
      };
    }
    case 'timeout':
      return {
        en: `The command was stopped: it ran longer than its Timeout of ${reason.seconds} s.`,
        zh: `命令已被停止：运行时间超过 Timeout 设定的 ${reason.seconds} 秒。`,
      };
    case 'terminated':
      return { en: 'Terminated on request.', zh: '已按请求终止。' };
    case 'predecessor':
      return {
        en: `Not started: its predecessor \`${reason.task}\` did not end as TaskExecutionDependOn asks.`,
        zh: `未启动：前置任务 \`${reason.task}\` 的结束状态不满足 TaskExecutionDependOn 的要求。`,
      };
    case 'notStarted':
      return reason.message;
  }
}

/** StateDetailedReason of an instance; "successful" is the documentation's own example (DescribeTask). */
export function detailedReasonText(reason: Reason): Text {
  if (reason.kind === 'succeeded') return { en: 'successful', zh: 'successful' };
  if (reason.kind === 'exitCode' && reason.lastLine !== '') {
    const code = reason.code;
    return {
      en: `Exit code ${code}; last line of stderr: ${reason.lastLine}`,
      zh: `退出码 ${code}；标准错误的最后一行：${reason.lastLine}`,
    };
  }
  return reasonText(reason);
}
