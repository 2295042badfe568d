import { defineWords } from '../ui/i18n.ts';

export const formWords = defineWords('form', {
  inspector: { en: 'Inspector', zh: '属性' },
  jobSettings: { en: 'Job settings', zh: '作业设置' },
  unnamed: { en: 'Task without a name', zh: '未命名任务' },
  place: { en: 'Task {{number}} of {{total}}', zh: '任务 {{number}} / {{total}}' },
  tasks: {
    en: { one: '{{count, number}} task', other: '{{count, number}} tasks' },
    zh: '{{count, number}} 个任务',
  },
  previous: { en: 'Previous task', zh: '上一个任务' },
  next: { en: 'Next task', zh: '下一个任务' },
  menu: { en: 'More for this task', zh: '任务菜单' },
  remove: { en: 'Remove task', zh: '删除任务' },

  findField: { en: 'Find a field', zh: '查找字段' },
  clearFind: { en: 'Clear', zh: '清除' },
  show: { en: 'Fields in sight', zh: '显示的字段' },
  showAll: { en: 'All', zh: '全部' },
  showRequired: { en: 'Required', zh: '必填' },
  showSet: { en: 'Set', zh: '已填' },
  found: {
    en: { one: '{{count, number}} field', other: '{{count, number}} fields' },
    zh: '{{count, number}} 个字段',
  },
  noneFound: { en: 'No field matches', zh: '没有匹配的字段' },
  showEverything: { en: 'Show all fields', zh: '显示全部字段' },

  set: { en: '{{count, number}} set', zh: '已填 {{count, number}} 项' },
  noneSet: { en: 'none set', zh: '未填' },
  problems: {
    en: { one: '{{count, number}} problem', other: '{{count, number}} problems' },
    zh: '{{count, number}} 个问题',
  },
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
  pasted: {
    en: { one: '{{count, number}} variable pasted', other: '{{count, number}} variables pasted' },
    zh: '已粘贴 {{count, number}} 个变量',
  },
  unread: {
    en: {
      one: '{{count, number}} line is not NAME=value: {{first}}',
      other: '{{count, number}} lines are not NAME=value: {{first}}',
    },
    zh: '有 {{count, number}} 行不是 NAME=value：{{first}}',
  },
  itemMenu: { en: 'More for {{name}}', zh: '{{name}} 的操作' },
  item: { en: 'item {{number}}', zh: '第 {{number}} 项' },
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
});
