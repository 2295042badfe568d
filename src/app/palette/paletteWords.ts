import { defineWords } from '../../ui/i18n.ts';
import { sharedWords } from '../../ui/sharedWords.ts';

export const paletteWords = defineWords('palette', {
  search: { en: 'Search or run…', zh: '搜索或执行…' },
  open: { en: 'Search or run', zh: '搜索或执行' },
  nothing: { en: 'Nothing matches', zh: '没有匹配项' },
  page: { en: 'Page', zh: '页面' },
  draft: { en: 'Draft', zh: '草稿' },
  canvas: sharedWords.canvas,
  field: { en: 'Fields', zh: '字段' },
  tasks: sharedWords.taskList,
  unnamed: sharedWords.unnamedTask,
  moreTasks: {
    en: { one: '{{count, number}} more task', other: '{{count, number}} more tasks' },
    zh: '还有 {{count, number}} 个任务',
  },
  sheet: { en: 'Keyboard shortcuts', zh: '键盘快捷键' },
  close: sharedWords.close,
});
