// What a tolerant reading of JSON may find, and how it is told.
import type { Text } from '../../wire/text.ts';
import type { RepeatedFinding } from '../noteList.ts';

export const comment: RepeatedFinding = {
  severity: 'repaired',
  one: { en: '1 comment left out', zh: '已略去 1 处注释' },
  many: (count) => ({ en: `${count} comments left out`, zh: `已略去 ${count} 处注释` }),
};
export const trailingComma: RepeatedFinding = {
  severity: 'repaired',
  one: { en: 'Trailing comma dropped', zh: '已去掉多余的逗号' },
};
export const singleQuotes: RepeatedFinding = {
  severity: 'repaired',
  one: { en: 'Single quotes read as double quotes', zh: '单引号按双引号读取' },
};
export const curlyQuotes: RepeatedFinding = {
  severity: 'repaired',
  one: { en: 'Curly quotes read as straight ones', zh: '弯引号按直引号读取' },
};
export const rawBreak: RepeatedFinding = {
  severity: 'repaired',
  one: { en: 'A line break or tab inside a string kept', zh: '保留了字符串中的换行或制表符' },
};
export const foreignWord: RepeatedFinding = {
  severity: 'repaired',
  one: {
    en: 'True, False and None read as true, false and null',
    zh: 'True、False、None 按 true、false、null 读取',
  },
};
export const unknownEscape: RepeatedFinding = {
  severity: 'check',
  one: {
    en: 'A backslash that JSON does not know, kept as it stands',
    zh: 'JSON 不认识的反斜杠转义，已按原样保留',
  },
};

export const duplicateMember = (name: string): Text => ({
  en: `“${name.slice(0, 60)}” stands twice: the last one counts`,
  zh: `“${name.slice(0, 60)}” 出现两次：以最后一个为准`,
});
export const inexactNumber = (digits: string): Text => ({
  en: `${digits.slice(0, 40)} is too large to be exact as a number: kept as text`,
  zh: `${digits.slice(0, 40)} 太大，无法精确表示为数字：已按文本保留`,
});
