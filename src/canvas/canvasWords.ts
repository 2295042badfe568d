import { defineWords } from '../ui/i18n.ts';
import { sharedWords } from '../ui/sharedWords.ts';

export const canvasWords = defineWords('canvas', {
  graph: { en: 'Dependence graph', zh: '依赖图' },
  graphKeys: {
    en: 'Arrow keys move, Enter edits, F2 renames, C connects, E chooses a dependence, Delete removes, A adds a task, G groups, Shift F10 opens the menu.',
    zh: '方向键移动，Enter 编辑，F2 重命名，C 连接，E 选择依赖，Delete 删除，A 添加任务，G 编组，Shift F10 打开菜单。',
  },
  runGraphKeys: { en: 'Arrow keys choose a task.', zh: '方向键选择任务。' },
  tools: { en: 'Tools', zh: '工具' },
  zoom: { en: 'Zoom', zh: '缩放' },

  task: { en: 'Task', zh: '任务' },
  addTask: sharedWords.addTask,
  addAfter: { en: 'Drag to connect, click to add a dependent task', zh: '拖动以连接，点击添加后续任务' },
  dragToConnect: { en: 'Drag to connect', zh: '拖动以连接' },
  newName: { en: 'task', zh: 'task' },
  select: { en: 'Select', zh: '选择' },
  connect: { en: 'Connect', zh: '连接' },
  tidy: { en: 'Tidy up', zh: '整理布局' },
  flowRight: { en: 'Flow rightward', zh: '改为向右' },
  flowDown: { en: 'Flow downward', zh: '改为向下' },
  zoomOut: { en: 'Zoom out', zh: '缩小' },
  zoomIn: { en: 'Zoom in', zh: '放大' },
  fullSize: { en: 'Zoom to 100%', zh: '缩放到 100%' },
  fit: { en: 'Show everything', zh: '显示全部' },
  map: { en: 'Mini map', zh: '缩略图' },
  taskName: sharedWords.taskName,
  goToProblem: { en: 'Go to the first problem of {{name}}', zh: '转到 {{name}} 的第一个问题' },

  noTasks: { en: 'No tasks yet', zh: '还没有任务' },
  noTasksHint: {
    en: 'Press A, double-click, or paste a request here.',
    zh: '按 A、双击，或在此粘贴请求。',
  },
  importRequest: { en: 'Import…', zh: '导入…' },
  openExample: { en: 'Open the example', zh: '打开示例' },

  ghost: sharedWords.ghost,
  noName: sharedWords.unnamed,
  dependence: { en: '{{end}} starts after {{start}}', zh: '{{end}} 在 {{start}} 之后开始' },

  saidTimes: {
    en: { one: 'Listed {{count, number}} time', other: 'Listed {{count, number}} times' },
    zh: '重复列出 {{count, number}} 次',
  },

  refused: { en: 'Cannot connect', zh: '不能连接' },
  refusedWhy: {
    en: {
      one: 'This task would wait for itself, and the job could never start:',
      other: 'These {{count, number}} tasks would wait for each other, and the job could never start:',
    },
    zh: '连上后这 {{count, number}} 个任务会首尾相接，作业永远无法开始：',
  },
  refusedSaid: {
    en: 'Cannot connect {{start}} to {{end}}: it would close the loop {{path}}',
    zh: '不能连接 {{start}} 到 {{end}}：会形成环 {{path}}',
  },
  reverse: { en: 'Connect', zh: '反向连接' },
  moreTasks: {
    en: { one: '{{count, number}} more', other: '{{count, number}} more' },
    zh: '另有 {{count, number}} 个',
  },
  close: sharedWords.close,
  menu: { en: 'Canvas menu', zh: '画布菜单' },
  duplicate: { en: 'Duplicate', zh: '复制一份' },
  delete: { en: 'Delete', zh: '删除' },
  clear: { en: 'Clear the selection', zh: '取消选择' },
  more: { en: 'More', zh: '更多' },
  selection: { en: 'Selection', zh: '所选' },
  selected: {
    en: { one: '{{count, number}} selected', other: '{{count, number}} selected' },
    zh: '已选 {{count, number}} 个',
  },
  note: { en: 'Note', zh: '便签' },
  addNote: { en: 'Add a note', zh: '添加便签' },
  moveNote: { en: 'Drag to move the note; Alt with arrow keys', zh: '拖动便签；或用 Alt 加方向键' },
  removeNote: { en: 'Remove the note', zh: '删除便签' },
  insertHere: { en: 'Insert a task here', zh: '在此插入任务' },
  wouldLoop: { en: 'Would close a loop', zh: '会形成环' },

  saidConnected: { en: '{{end}} now starts after {{start}}', zh: '{{end}} 现在于 {{start}} 之后开始' },
  saidAlready: { en: '{{end}} already starts after {{start}}', zh: '{{end}} 已经在 {{start}} 之后开始' },
  saidRemoved: {
    en: { one: '{{count, number}} item removed', other: '{{count, number}} items removed' },
    zh: '已删除 {{count, number}} 项',
  },
  saidConnectedMany: {
    en: { one: '{{count, number}} dependence added', other: '{{count, number}} dependences added' },
    zh: '已添加 {{count, number}} 条依赖',
  },
  saidAdded: sharedWords.tasksAdded,
  saidCopied: {
    en: { one: '{{count, number}} task copied', other: '{{count, number}} tasks copied' },
    zh: '已复制 {{count, number}} 个任务',
  },
  saidArranged: {
    en: { one: '{{count, number}} task arranged', other: '{{count, number}} tasks arranged' },
    zh: '已排列 {{count, number}} 个任务',
  },
  saidSelected: {
    en: { one: '{{count, number}} task selected', other: '{{count, number}} tasks selected' },
    zh: '已选择 {{count, number}} 个任务',
  },
  saidReversed: {
    en: { one: '{{count, number}} dependence reversed', other: '{{count, number}} dependences reversed' },
    zh: '已反转 {{count, number}} 条依赖',
  },
  saidNoClipboard: {
    en: 'The browser keeps the clipboard from this page: use the keys',
    zh: '浏览器不允许此页面访问剪贴板：请使用快捷键',
  },
  saidDependence: { en: 'Dependence selected: {{name}}', zh: '已选择依赖：{{name}}' },
  saidNoTask: { en: 'There is no task in this text', zh: '此文本中没有任务' },
  saidConnecting: {
    en: 'Connecting from {{name}}: arrows choose a task, Enter connects, Escape cancels',
    zh: '从 {{name}} 连接：方向键选择任务，Enter 连接，Esc 取消',
  },
  saidCandidate: { en: 'To {{name}}', zh: '到 {{name}}' },

  group: { en: 'group', zh: '组' },
  newGroup: { en: 'group', zh: 'group' },
  tasks: sharedWords.tasks,
  folded: { en: 'folded', zh: '已折叠' },
  inGroup: { en: 'in {{name}}', zh: '在组 {{name}} 中' },
  groupTasks: { en: 'Group', zh: '编组' },
  ungroup: { en: 'Ungroup', zh: '取消编组' },
  groupName: sharedWords.groupName,
  fold: { en: 'Fold {{name}}', zh: '折叠 {{name}}' },
  unfoldHint: { en: 'Double-click to unfold', zh: '双击以展开' },
  moveGroup: {
    en: 'Drag to move the group, click to select its tasks',
    zh: '拖动以移动该组，点击以选择其任务',
  },
  joined: sharedWords.dependences,
  saidGrouped: {
    en: {
      one: '{{count, number}} task grouped as {{name}}',
      other: '{{count, number}} tasks grouped as {{name}}',
    },
    zh: '已将 {{count, number}} 个任务编为 {{name}}',
  },
  saidUngrouped: {
    en: { one: '{{count, number}} group taken apart', other: '{{count, number}} groups taken apart' },
    zh: '已取消 {{count, number}} 个组',
  },
  saidFolded: {
    en: { one: '{{count, number}} group folded', other: '{{count, number}} groups folded' },
    zh: '已折叠 {{count, number}} 个组',
  },
  saidUnfolded: {
    en: { one: '{{count, number}} group unfolded', other: '{{count, number}} groups unfolded' },
    zh: '已展开 {{count, number}} 个组',
  },
  saidNoTasks: { en: 'Select the tasks to group first', zh: '请先选择要编组的任务' },
  saidNoGroup: { en: 'No task of a group is selected', zh: '没有选中组中的任务' },

  kind: { en: 'task', zh: '任务' },
  instances: sharedWords.instances,
  after: { en: 'after {{names}}', zh: '在 {{names}} 之后' },
  before: { en: 'before {{names}}', zh: '在 {{names}} 之前' },
});

export type CanvasKey = keyof typeof canvasWords.keys;
