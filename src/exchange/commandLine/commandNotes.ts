import type { Text } from '../../wire/text.ts';
import type { RepeatedFinding } from '../noteList.ts';

export const shellComment: RepeatedFinding = {
  severity: 'repaired',
  one: { en: '1 comment of the shell left out', zh: '已略去 1 处 shell 注释' },
  many: (count) => ({ en: `${count} comments of the shell left out`, zh: `已略去 ${count} 处 shell 注释` }),
};
export const variableKept = (member: string): Text => ({
  en: `${member} has a variable of the shell in it: kept as it stands`,
  zh: `${member} 中有 shell 变量：已按原样保留`,
});
export const blankAdded = (option: string): Text => ({
  en: `Blank added between ${option} and its value`,
  zh: `已在 ${option} 与其值之间补上空格`,
});
export const quotesRepaired = (option: string): Text => ({
  en: `The quotes around ${option} do not fit the shell: the JSON between them read as it stands`,
  zh: `${option} 的引号不符合 shell 规则：已按其中的 JSON 原样读取`,
});
export const quoteOpen: Text = {
  en: 'A quote that nothing closes: the value seems to be cut, and is kept up to the next blank',
  zh: '引号没有结束：值似乎不完整，保留到下一个空格为止',
};
export const fileNotRead = (option: string, file: string): Text => ({
  en: `${option} names the file ${file.slice(0, 120)}, which cannot be read from here: open it instead`,
  zh: `${option} 指向文件 ${file.slice(0, 120)}，这里无法读取：可直接打开该文件`,
});
export const wordsJoined = (option: string): Text => ({
  en: `${option} has several words without quotes: joined by blanks`,
  zh: `${option} 的值是多个未加引号的词：已用空格连接`,
});
export const optionsLeftOut = (options: readonly string[]): Text => ({
  en: `${options.slice(0, 8).join(', ')} left out: settings of the command`,
  zh: `已略去 ${options.slice(0, 8).join('、')}：属于命令自身的设置`,
});
export const regionTaken = (option: string): Text => ({
  en: `${option} taken as the region of the draft`,
  zh: `${option} 已作为草稿的地域`,
});
export const otherCommand: Text = {
  en: 'Another command left out: the first SubmitJob counts',
  zh: '已略去另一条命令：以第一个 SubmitJob 为准',
};
export const noRequest: Text = {
  en: 'a command with --Job or --cli-input-json expected',
  zh: '应为带有 --Job 或 --cli-input-json 的命令',
};
