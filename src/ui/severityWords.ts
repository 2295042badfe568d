import { defineWords } from './i18n.ts';

export const severityWords = defineWords('severity', {
  error: { en: 'Error', zh: '错误' },
  warning: { en: 'Warning', zh: '警告' },
  hint: { en: 'Hint', zh: '提示' },
  errors: {
    en: { one: '{{count, number}} error', other: '{{count, number}} errors' },
    zh: '{{count, number}} 个错误',
  },
  warnings: {
    en: { one: '{{count, number}} warning', other: '{{count, number}} warnings' },
    zh: '{{count, number}} 个警告',
  },
  hints: {
    en: { one: '{{count, number}} hint', other: '{{count, number}} hints' },
    zh: '{{count, number}} 条提示',
  },
});
