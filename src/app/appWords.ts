import { defineWords } from '../ui/i18n.ts';
import { sharedWords } from '../ui/sharedWords.ts';

/** Words of the frame around the faces: the bar, the panels, the messages. */
export const appWords = defineWords('app', {
  compose: { en: 'Compose', zh: '编排' },
  jobs: sharedWords.jobs,
  running: {
    en: { one: '{{count, number}} running', other: '{{count, number}} running' },
    zh: '{{count, number}} 个运行中',
  },
  pages: { en: 'Pages', zh: '页面' },
  newJob: { en: 'New job', zh: '新建作业' },

  jobName: { en: 'Job name', zh: '作业名称' },
  unnamed: sharedWords.unnamedJob,
  editName: { en: 'Edit the job name: {{name}}', zh: '修改作业名称：{{name}}' },
  renameJob: { en: 'Rename the job', zh: '修改作业名称' },
  saved: { en: 'Saved', zh: '已保存' },
  saving: { en: 'Saving', zh: '保存中' },
  notSaved: { en: 'Not saved', zh: '未保存' },
  saveFailed: {
    en: 'The browser does not keep the draft: it is on this page only.',
    zh: '浏览器无法保存草稿，它只存在于此页面。',
  },
  saveAsFile: sharedWords.saveAsFile,
  keptBroken: {
    en: 'The saved draft could not be read, so the example stands here. What was saved has been put aside.',
    zh: '无法读取已保存的草稿，现在显示示例。原来保存的内容已另存。',
  },
  undo: { en: 'Undo', zh: '撤销' },
  redo: { en: 'Redo', zh: '重做' },
  undoThat: { en: 'Undo: {{what}}', zh: '撤销：{{what}}' },
  redoThat: { en: 'Redo: {{what}}', zh: '重做：{{what}}' },
  undone: { en: 'Undone', zh: '已撤销' },
  redone: { en: 'Redone', zh: '已重做' },
  undoneThat: { en: 'Undone: {{what}}', zh: '已撤销：{{what}}' },
  redoneThat: { en: 'Redone: {{what}}', zh: '已重做：{{what}}' },
  nothingToUndo: { en: 'Nothing to undo', zh: '没有可撤销的操作' },
  nothingToRedo: { en: 'Nothing to redo', zh: '没有可重做的操作' },

  settings: { en: 'Settings', zh: '设置' },
  language: sharedWords.language,
  appearance: { en: 'Appearance', zh: '外观' },
  asSystem: { en: 'System', zh: '跟随系统' },
  light: { en: 'Light', zh: '浅色' },
  dark: { en: 'Dark', zh: '深色' },

  target: sharedWords.target,
  targetIs: { en: 'Target: {{name}}', zh: '目标：{{name}}' },
  local: sharedWords.local,
  tencent: sharedWords.tencent,
  localHint: { en: 'Runs on this machine, costs nothing', zh: '在本机运行，不产生费用' },
  localDown: { en: 'The local Batch service does not answer', zh: '本机批量计算服务没有响应' },
  tencentHint: { en: 'Real machines, billed to your account', zh: '真实机器，计入你的账号' },
  noKey: { en: 'No key on this machine', zh: '本机没有密钥' },

  outline: sharedWords.outline,
  outlineTools: { en: 'Quick actions', zh: '快捷操作' },
  canvas: sharedWords.canvas,
  inspector: { en: 'Inspector', zh: '检查器' },
  drawer: { en: 'Problems and request', zh: '问题与请求' },
  outlineWidth: { en: 'Width of the outline', zh: '大纲宽度' },
  inspectorWidth: { en: 'Width of the inspector', zh: '检查器宽度' },
  drawerHeight: { en: 'Height of the drawer', zh: '抽屉高度' },
  closeInspector: { en: 'Close the inspector', zh: '关闭检查器' },

  loading: { en: 'Loading', zh: '加载中' },
  slow: { en: 'Still loading the {{part}}', zh: '仍在加载{{part}}' },
  brokenTitle: { en: 'This part stopped working', zh: '这部分出错了' },
  brokenHint: { en: 'Your draft is safe. {{reason}}', zh: '草稿没有丢失。{{reason}}' },
  close: sharedWords.close,
  tryAgain: sharedWords.tryAgain,
  notFound: { en: 'There is no page at this address', zh: '此地址没有页面' },
  dropHere: { en: 'Drop the file to import it', zh: '松开以导入文件' },

  openLink: { en: 'Open the link that the start command printed', zh: '打开启动命令输出的链接' },
});
