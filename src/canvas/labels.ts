import type { Text } from '../wire/text.ts';

/** What the steps of the canvas are called in the history. */
export const stepLabels = {
  add: { en: 'Add a task', zh: '添加任务' },
  duplicate: { en: 'Duplicate', zh: '复制一份' },
  cut: { en: 'Cut', zh: '剪切' },
  paste: { en: 'Paste', zh: '粘贴' },
  insert: { en: 'Insert a task', zh: '插入任务' },
  rename: { en: 'Rename a task', zh: '重命名任务' },
  move: { en: 'Move', zh: '移动' },
  connect: { en: 'Connect', zh: '连接' },
  remove: { en: 'Remove', zh: '删除' },
  bridge: { en: 'Remove and bridge', zh: '删除并衔接' },
  reverse: { en: 'Reverse', zh: '反转依赖' },
  align: { en: 'Align', zh: '对齐' },
  distribute: { en: 'Distribute', zh: '均匀分布' },
  tidySelection: { en: 'Tidy the selection', zh: '整理所选' },
  note: { en: 'Write a note', zh: '编写便签' },
  moveNote: { en: 'Move a note', zh: '移动便签' },
  removeNote: { en: 'Remove a note', zh: '删除便签' },
  tidy: { en: 'Tidy up', zh: '整理布局' },
  direction: { en: 'Turn the flow', zh: '改变走向' },
} as const satisfies Record<string, Text>;
