import { defineWords } from '../../ui/i18n.ts';
import { sharedWords } from '../../ui/sharedWords.ts';

/** Words of the drafts: their list, their files, their history, and who edits them. */
export const draftWords = defineWords('drafts', {
  drafts: { en: 'Drafts', zh: '草稿' },
  newDraft: { en: 'New draft', zh: '新建草稿' },
  duplicate: { en: 'Duplicate this draft', zh: '复制此草稿' },
  saveAsFile: sharedWords.saveAsFile,
  openFile: { en: 'Open a file…', zh: '打开文件…' },
  remove: { en: 'Delete this draft', zh: '删除此草稿' },
  unnamed: sharedWords.unnamedJob,
  tasks: sharedWords.tasks,
  opened: { en: '{{name}} is open', zh: '已打开 {{name}}' },
  created: { en: 'A new draft', zh: '新草稿' },
  createdHint: { en: 'The former one is in the list of drafts.', zh: '原来的草稿在草稿列表中。' },
  removed: { en: '{{name}} is deleted', zh: '已删除 {{name}}' },
  restore: { en: 'Bring it back', zh: '恢复' },
  stays: { en: 'The draft stays open', zh: '当前草稿保持打开' },
  staysHint: {
    en: 'It cannot be saved, or the other one cannot be read: save it as a file first.',
    zh: '它无法保存，或另一份无法读取：先将它存为文件。',
  },

  history: { en: 'History', zh: '历史' },
  historyOf: { en: 'Steps, the last one first', zh: '步骤，最近的在前' },
  atFirst: { en: 'As it was at first', zh: '最初的状态' },
  step: { en: 'A step', zh: '一个步骤' },
  wentTo: { en: 'Now at: {{step}}', zh: '已回到：{{step}}' },

  follows: { en: 'Open in another tab: this one follows', zh: '已在另一个标签页打开：此页跟随显示' },
  editHere: { en: 'Edit here', zh: '在此编辑' },
  isCopy: {
    en: 'Another tab has changed this draft too. What was here goes on as a draft of its own.',
    zh: '另一个标签页也修改了此草稿。这里的内容已另存为一份草稿。',
  },
});
