import { defineWords } from '../../ui/i18n.ts';
import { sharedWords } from '../../ui/sharedWords.ts';

export const outlineWords = defineWords('outline', {
  outline: sharedWords.outline,
  addTask: sharedWords.addTask,
  importText: { en: 'Import a request', zh: '导入请求' },
  fold: { en: 'Fold the outline', zh: '收起大纲' },
  unfold: { en: 'Open the outline', zh: '展开大纲' },
  jobSettings: sharedWords.jobSettings,
  set: sharedWords.fieldsSet,

  find: { en: 'Find a task', zh: '查找任务' },
  findHint: {
    en: 'Words, or name:, command:, type: and problem: with a word; * stands for any text.',
    zh: '输入词语，或在“名称:”“命令:”“机型:”“问题:”后输入词语；* 代表任意文字。',
  },
  clearFind: { en: 'Clear the search', zh: '清除查找' },
  options: { en: 'Where to look', zh: '查找范围' },
  name: { en: 'Name', zh: '名称' },
  command: sharedWords.command,
  type: { en: 'Type', zh: '机型' },
  withProblems: { en: 'Only tasks with problems', zh: '仅有问题的任务' },
  found: { en: '{{count, number}} found', zh: '找到 {{count, number}} 个' },
  foundAt: {
    en: '{{at, number}} of {{count, number}}: {{name}}',
    zh: '第 {{at, number}} 个，共 {{count, number}} 个：{{name}}',
  },
  selectAll: { en: 'Select all', zh: '全选' },
  allSelected: { en: 'All selected', zh: '已全选' },
  next: { en: 'next', zh: '下一个' },
  previous: { en: 'previous', zh: '上一个' },
  noMatch: { en: 'No task matches', zh: '没有符合的任务' },
  clear: sharedWords.clear,

  tasks: sharedWords.taskList,
  treeKeys: {
    en: 'Arrow keys move and open, Enter edits, F2 renames, C connects, Delete removes, A adds a task, Shift F10 opens the menu.',
    zh: '方向键移动和展开，Enter 编辑，F2 重命名，C 连接，Delete 删除，A 添加任务，Shift F10 打开菜单。',
  },
  none: { en: 'Tasks appear here', zh: '任务会显示在这里' },
  unnamed: sharedWords.noName,
  comma: { en: ', ', zh: '，' },
  after: { en: 'after', zh: '晚于' },
  before: { en: 'before', zh: '早于' },
  afterTask: { en: 'after {{name}}', zh: '晚于 {{name}}' },
  beforeTask: { en: 'before {{name}}', zh: '早于 {{name}}' },
  removeLink: { en: 'Remove the dependence', zh: '删除依赖' },
  group: {
    en: { one: 'group of {{count, number}} task', other: 'group of {{count, number}} tasks' },
    zh: '组，{{count, number}} 个任务',
  },
  groupName: sharedWords.groupName,
  taskName: sharedWords.taskName,
  instances: sharedWords.instances,
  notConnected: { en: 'Nothing connected', zh: '未连接' },
  connectHere: { en: 'connect', zh: '连接' },
  cancel: { en: 'cancel', zh: '取消' },
});
