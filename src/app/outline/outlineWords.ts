import { defineWords } from '../../ui/i18n.ts';

export const outlineWords = defineWords('outline', {
  outline: { en: 'Outline', zh: '大纲' },
  find: { en: 'Find a task', zh: '查找任务' },
  addTask: { en: 'Add a task', zh: '添加任务' },
  importText: { en: 'Import a request', zh: '导入请求' },
  fold: { en: 'Fold the outline', zh: '收起大纲' },
  unfold: { en: 'Open the outline', zh: '展开大纲' },
  jobSettings: { en: 'Job settings', zh: '作业设置' },
  set: { en: '{{count, number}} set', zh: '已填 {{count, number}} 项' },
  tasks: { en: 'Tasks', zh: '任务' },
  after: { en: 'after', zh: '晚于' },
  before: { en: 'before', zh: '早于' },
  unnamed: { en: '(no name)', zh: '（未命名）' },
  instances: {
    en: { one: '{{count, number}} instance', other: '{{count, number}} instances' },
    zh: '{{count, number}} 个实例',
  },
  noMatch: { en: 'No task matches', zh: '没有符合的任务' },
  clear: { en: 'Clear', zh: '清除' },
  none: { en: 'Tasks appear here', zh: '任务会显示在这里' },
});
