import { defineWords } from '../ui/i18n.ts';
import { sharedWords } from '../ui/sharedWords.ts';

export const formWords = defineWords('form', {
  inspector: { en: 'Inspector', zh: '属性' },
  jobSettings: sharedWords.jobSettings,
  unnamed: sharedWords.unnamedTask,
  place: { en: 'Task {{number}} of {{total}}', zh: '任务 {{number}} / {{total}}' },
  tasks: sharedWords.tasks,
  addTask: sharedWords.addTask,
  previous: { en: 'Previous task', zh: '上一个任务' },
  next: { en: 'Next task', zh: '下一个任务' },
  menu: { en: 'More for this task', zh: '任务菜单' },
  remove: { en: 'Remove task', zh: '删除任务' },

  manySelected: {
    en: { one: '{{count, number}} task selected', other: '{{count, number}} tasks selected' },
    zh: '已选 {{count, number}} 个任务',
  },
  manyNote: {
    en: 'An edit changes all {{count, number}} and is one undo step.',
    zh: '一次修改作用于全部 {{count, number}} 个任务，撤销时为一步。',
  },
  manyMenu: { en: 'More for these tasks', zh: '所选任务的操作' },
  removeMany: { en: 'Remove {{count, number}} tasks', zh: '删除 {{count, number}} 个任务' },
  differentValues: {
    en: { one: '{{count, number}} value', other: '{{count, number}} different values' },
    zh: '{{count, number}} 个不同的值',
  },
  useValue: { en: 'Use', zh: '采用' },
  useFor: { en: 'Use {{value}} for all', zh: '全部采用 {{value}}' },
  moreValues: { en: 'and {{count, number}} more', zh: '还有 {{count, number}} 个' },
  names: { en: '{{count, number}} names', zh: '{{count, number}} 个名称' },
  rename: { en: 'Rename…', zh: '重命名…' },
  renameTasks: { en: 'Rename {{count, number}} tasks', zh: '重命名 {{count, number}} 个任务' },
  pattern: { en: 'Pattern', zh: '模式' },
  patternNote: {
    en: '{name} is the name as it is, {n} counts from {{start}}, {nn} and {nnn} with leading zeros.',
    zh: '{name} 为原名，{n} 从 {{start}} 开始计数，{nn}、{nnn} 补前导零。',
  },
  startAt: { en: 'Count from', zh: '起始编号' },
  becomes: { en: 'becomes', zh: '改为' },
  taken: { en: 'This name is taken', zh: '该名称已被占用' },
  namesTaken: {
    en: {
      one: '{{count, number}} name would occur twice: add {n} to the pattern.',
      other: '{{count, number}} names would occur twice: add {n} to the pattern.',
    },
    zh: '有 {{count, number}} 个名称重复：请在模式中加上 {n}。',
  },
  cancel: sharedWords.cancel,
  copySettings: { en: 'Copy settings…', zh: '复制设置…' },
  copyFrom: { en: 'Copy settings of {{name}}', zh: '复制 {{name}} 的设置' },
  copyNote: {
    en: 'The tasks get exactly these settings: what is not set here is removed there.',
    zh: '所选任务将与此处完全一致：此处未填的项会被移除。',
  },
  whichGroups: { en: 'Settings', zh: '设置' },
  whichTasks: { en: 'To these tasks', zh: '复制到' },
  filterTasks: { en: 'Filter by name', zh: '按名称筛选' },
  selectAll: { en: 'All {{count, number}}', zh: '全部 {{count, number}} 个' },
  moreTasks: {
    en: 'and {{count, number}} more: filter by name to see them',
    zh: '还有 {{count, number}} 个：按名称筛选后可见',
  },
  copyTo: {
    en: { one: 'Copy to {{count, number}} task', other: 'Copy to {{count, number}} tasks' },
    zh: '复制到 {{count, number}} 个任务',
  },
  variableName: { en: 'Name of the new variable', zh: '新变量名' },
  addVariable: { en: 'Add', zh: '添加' },
  removeVariable: { en: 'Remove {{name}} from all', zh: '从全部任务中删除 {{name}}' },
  valueOf: { en: 'Value of {{name}}', zh: '{{name}} 的值' },
  someHaveNot: {
    en: 'in {{count, number}} of {{total, number}}',
    zh: '{{total, number}} 个中的 {{count, number}} 个有此项',
  },

  findField: { en: 'Find a field', zh: '查找字段' },
  clearFind: sharedWords.clear,
  show: { en: 'Fields in sight', zh: '显示的字段' },
  showAll: { en: 'All', zh: '全部' },
  showRequired: { en: 'Required', zh: '必填' },
  showSet: { en: 'Set', zh: '已填' },
  showMixed: { en: 'Mixed', zh: '不同' },
  showShared: { en: 'Shared', zh: '相同' },
  found: {
    en: { one: '{{count, number}} field', other: '{{count, number}} fields' },
    zh: '{{count, number}} 个字段',
  },
  noneFound: { en: 'No field matches', zh: '没有匹配的字段' },
  showEverything: { en: 'Show all fields', zh: '显示全部字段' },

  set: sharedWords.fieldsSet,
  shared: { en: '{{count, number}} shared', zh: '相同 {{count, number}} 项' },
  mixed: { en: '{{count, number}} mixed', zh: '不同 {{count, number}} 项' },
  noneSet: { en: 'none set', zh: '未填' },
  problems: sharedWords.problems,
  other: { en: 'Other members', zh: '其他成员' },
  otherNote: {
    en: 'Kept and sent as they are. They can be changed in the request’s JSON.',
    zh: '原样保留并提交，可在请求 JSON 中修改。',
  },

  required: { en: 'required', zh: '必填' },
  default: { en: '{{value}}, the default', zh: '默认 {{value}}' },
  isDefault: { en: 'default', zh: '默认' },
  unset: { en: 'Not set', zh: '不填' },
  yes: { en: 'Yes', zh: '是' },
  no: { en: 'No', zh: '否' },
  more: { en: 'One more', zh: '加一' },
  less: { en: 'One less', zh: '减一' },
  showList: { en: 'Show the list', zh: '展开列表' },
  showSecret: { en: 'Show', zh: '显示' },
  hideSecret: { en: 'Hide', zh: '隐藏' },
  fromZone: { en: 'Derived from the zone', zh: '由可用区推出' },
  noRegion: { en: 'Follows from the zone once it is set', zh: '填写可用区后自动推出' },

  enlarge: { en: 'Edit in a larger window', zh: '在大窗口中编辑' },
  commandOf: { en: 'Command of {{name}}', zh: '{{name}} 的命令' },

  addPair: { en: 'Add', zh: '添加' },
  pasteNote: {
    en: 'Lines of NAME=value can be pasted into a name.',
    zh: '可将多行 NAME=value 粘贴到变量名中。',
  },
  pasteTagsNote: {
    en: 'Lines of key=value can be pasted into a key.',
    zh: '可将多行 key=value 粘贴到标签键中。',
  },
  pasteMappingsNote: {
    en: 'Lines of a source and a destination can be pasted into a source.',
    zh: '可将多行“源路径 目标路径”粘贴到源路径中。',
  },
  pasted: {
    en: { one: '{{count, number}} item pasted', other: '{{count, number}} items pasted' },
    zh: '已粘贴 {{count, number}} 项',
  },
  unread: {
    en: {
      one: '{{count, number}} line could not be read: {{first}}',
      other: '{{count, number}} lines could not be read: {{first}}',
    },
    zh: '有 {{count, number}} 行无法识别：{{first}}',
  },
  itemMenu: { en: 'More for {{name}}', zh: '{{name}} 的操作' },
  item: { en: 'item {{number}}', zh: '第 {{number}} 项' },
  pages: { en: 'Pages of the list', zh: '列表分页' },
  rows: {
    en: '{{first, number}}–{{last, number}} of {{length, number}}',
    zh: '第 {{first, number}}–{{last, number}} 项，共 {{length, number}} 项',
  },
  previousPage: sharedWords.previousPage,
  nextPage: sharedWords.nextPage,
  moveUp: { en: 'Move up', zh: '上移' },
  moveDown: { en: 'Move down', zh: '下移' },
  removeItem: { en: 'Remove', zh: '删除' },
  noList: {
    en: 'This is no list of pairs. It stands under Other members.',
    zh: '该值不是键值列表，见“其他成员”。',
  },

  noListOfTexts: {
    en: 'This is no list. It stands under Other members.',
    zh: '该值不是列表，见“其他成员”。',
  },
  noListOfObjects: {
    en: 'This is no list of objects. It stands under Other members.',
    zh: '该值不是对象列表，见“其他成员”。',
  },
  setByApi: { en: 'Set by the API', zh: '由 API 设置' },

  help: { en: 'Help for the field', zh: '字段帮助' },
  foldHelp: { en: 'Fold the help', zh: '收起帮助' },
  unfoldHelp: { en: 'Unfold the help', zh: '展开帮助' },
  reference: { en: 'Reference', zh: '参考文档' },
  defaultIs: { en: 'default {{value}}', zh: '默认 {{value}}' },
  undocumented: { en: 'There is no documentation for this member.', zh: '该成员没有文档说明。' },
  textFault: {
    en: 'Line {{line}} of the request text cannot be read.',
    zh: '请求文本第 {{line}} 行无法读取。',
  },
  showText: { en: 'Show the text', zh: '查看文本' },
});
