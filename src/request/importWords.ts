import { defineWords } from '../ui/i18n.ts';
import { sharedWords } from '../ui/sharedWords.ts';

export const importWords = defineWords('import', {
  title: { en: 'Import', zh: '导入' },
  openFile: { en: 'Open file…', zh: '打开文件…' },
  close: sharedWords.close,
  cancel: sharedWords.cancel,
  format: { en: 'Format', zh: '格式' },
  recognised: { en: 'recognised', zh: '已识别' },
  unknown: { en: 'not recognised', zh: '未识别' },
  lines: {
    en: { one: '{{count, number}} line', other: '{{count, number}} lines' },
    zh: '{{count, number}} 行',
  },
  wrap: { en: 'Wrap long lines', zh: '长行换行' },
  text: { en: 'Text to import', zh: '要导入的文本' },
  report: { en: 'Report', zh: '读取结果' },
  paste: {
    en: 'Paste a job request: JSON, a query string, a tccli or curl command, or code of an SDK',
    zh: '粘贴作业请求：JSON、查询字符串、tccli 或 curl 命令，或 SDK 代码',
  },
  nothingYet: { en: 'Nothing to read yet', zh: '还没有内容' },
  nothingYetHint: {
    en: 'Paste a request on the left, or open a file. A whole request, its Job alone or a single task will do.',
    zh: '在左侧粘贴请求，或打开文件。完整的请求、单独的 Job 或一个任务都可以。',
  },
  read: { en: 'Read as a job request', zh: '已读取为作业请求' },
  unnamed: { en: 'Job without a name', zh: '未命名的作业' },
  tasks: sharedWords.tasks,
  dependences: sharedWords.dependences,
  instances: sharedWords.instances,
  notRead: { en: 'Not a job request', zh: '不是作业请求' },
  stopped: { en: 'Line {{line}}, column {{column}}', zh: '第 {{line}} 行，第 {{column}} 列' },
  draftStays: { en: 'The draft stays as it is.', zh: '草稿保持不变。' },
  toCheck: { en: 'To check', zh: '待确认' },
  toFix: { en: 'Can be fixed', zh: '可修复' },
  fixAll: sharedWords.fixAll,
  automatic: { en: 'As recognised', zh: '自动识别' },
  repaired: { en: 'Repaired', zh: '已修复' },
  keepEntities: { en: 'Keep all as written', zh: '全部按原样保留' },
  readEntities: { en: 'Read all as characters', zh: '全部读作字符' },
  goToLine: { en: 'Go to line {{line}}', zh: '转到第 {{line}} 行' },
  nothingLost: { en: 'Nothing lost', zh: '没有丢失' },
  allThere: {
    en: {
      one: 'The one value of the text is in the job.',
      other: 'All {{count, number}} values of the text are in the job.',
    },
    zh: '文本中的 {{count, number}} 个值都在作业中。',
  },
  lost: {
    en: { one: '{{count, number}} value left out', other: '{{count, number}} values left out' },
    zh: '略去了 {{count, number}} 个值',
  },
  lostHint: { en: 'Look under “To check” for what and where.', zh: '具体内容和位置见“待确认”。' },
  choice: { en: 'What to do with it', zh: '如何处理' },
  add: { en: 'Add to this job', zh: '加到当前作业' },
  addNote: {
    en: { one: '{{names}} joins the tasks of {{job}}', other: '{{names}} join the tasks of {{job}}' },
    zh: '{{names}} 加入 {{job}} 的任务',
  },
  addedTasks: {
    en: { one: 'The task', other: '{{count, number}} tasks' },
    zh: '{{count, number}} 个任务',
  },
  noTasks: { en: 'The text has no task to add', zh: '文本中没有可添加的任务' },
  new: { en: 'Open as a new draft', zh: '打开为新草稿' },
  newNote: { en: '{{job}} stays as it is', zh: '{{job}} 保持不变' },
  unsaved: {
    en: 'The draft that is open could not be saved, so it stays open. Save it as a file first.',
    zh: '当前草稿无法保存，因此仍保持打开。请先将其存为文件。',
  },
  opened: { en: 'Opened as a new draft', zh: '已打开为新草稿' },
  replace: { en: 'Replace this draft', zh: '替换当前草稿' },
  replaceNote: { en: 'Undo brings {{job}} back', zh: '撤销即可恢复 {{job}}' },
  thisJob: { en: 'this job', zh: '当前作业' },
  doAdd: {
    en: { one: 'Add {{count, number}} task', other: 'Add {{count, number}} tasks' },
    zh: '添加 {{count, number}} 个任务',
  },
  stays: { en: 'Read in this browser; nothing is sent.', zh: '只在本浏览器中读取，不会发送。' },
  loop: {
    en: 'The dependences of the text close a loop. Replace the draft to see it on the canvas.',
    zh: '文本中的依赖构成了环。替换草稿后可在画布上查看。',
  },
  refused: {
    en: 'The tasks could not be added to this job. Replace the draft instead.',
    zh: '无法把任务加到当前作业。可改为替换草稿。',
  },
  replaced: { en: 'Draft replaced', zh: '草稿已替换' },
  added: sharedWords.tasksAdded,
  unmet: {
    en: {
      one: '{{count, number}} dependence names a task that is neither in the text nor in this job: it is left out when adding',
      other:
        '{{count, number}} dependences name tasks that are neither in the text nor in this job: they are left out when adding',
    },
    zh: '{{count, number}} 条依赖引用的任务既不在文本中也不在当前作业中：添加时略去',
  },
});
