/** What several faces say in the same words: each takes what it needs into words of its own. */
export const sharedWords = {
  tasks: {
    en: { one: '{{count, number}} task', other: '{{count, number}} tasks' },
    zh: '{{count, number}} 个任务',
  },
  tasksAdded: {
    en: { one: '{{count, number}} task added', other: '{{count, number}} tasks added' },
    zh: '已添加 {{count, number}} 个任务',
  },
  dependences: {
    en: { one: '{{count, number}} dependence', other: '{{count, number}} dependences' },
    zh: '{{count, number}} 条依赖',
  },
  instances: {
    en: { one: '{{count, number}} instance', other: '{{count, number}} instances' },
    zh: '{{count, number}} 个实例',
  },
  problems: {
    en: { one: '{{count, number}} problem', other: '{{count, number}} problems' },
    zh: '{{count, number}} 个问题',
  },
  fieldsSet: { en: '{{count, number}} set', zh: '已填 {{count, number}} 项' },

  job: { en: 'Job', zh: '作业' },
  unnamedJob: { en: 'Unnamed job', zh: '未命名作业' },
  unnamedTask: { en: 'Task without a name', zh: '未命名任务' },
  /** Where it is plain what has none. */
  noName: { en: '(no name)', zh: '（未命名）' },
  /** In the place of the name itself. */
  unnamed: { en: 'No name', zh: '未命名' },
  ghost: { en: 'No task has this name', zh: '没有任务叫这个名称' },
  jobs: { en: 'Jobs', zh: '作业' },
  target: { en: 'Target', zh: '目标' },
  language: { en: 'Language', zh: '语言' },
  command: { en: 'Command', zh: '命令' },
  outline: { en: 'Outline', zh: '大纲' },
  canvas: { en: 'Canvas', zh: '画布' },
  taskList: { en: 'Tasks', zh: '任务' },
  groupName: { en: 'Group name', zh: '组名称' },
  taskName: { en: 'Task name', zh: '任务名称' },
  jobSettings: { en: 'Job settings', zh: '作业设置' },

  local: { en: 'Local', zh: '本机' },
  tencent: { en: 'Tencent Cloud', zh: '腾讯云' },

  addTask: { en: 'Add a task', zh: '添加任务' },
  cancel: { en: 'Cancel', zh: '取消' },
  clear: { en: 'Clear', zh: '清除' },
  close: { en: 'Close', zh: '关闭' },
  copied: { en: 'Copied', zh: '已复制' },
  fixAll: { en: 'Fix all', zh: '全部修复' },
  nextPage: { en: 'Next page', zh: '下一页' },
  previousPage: { en: 'Previous page', zh: '上一页' },
  saveAsFile: { en: 'Save as file', zh: '存为文件' },
  tryAgain: { en: 'Try again', zh: '重试' },
} as const;
