import type { Text } from '../wire/text.ts';

/** What the steps of the canvas are called in the history. */
export const stepLabels = {
  add: { en: 'Add a task', zh: '添加任务' },
  rename: { en: 'Rename a task', zh: '重命名任务' },
  move: { en: 'Move', zh: '移动' },
  connect: { en: 'Connect', zh: '连接' },
  remove: { en: 'Remove', zh: '删除' },
  tidy: { en: 'Tidy up', zh: '整理布局' },
  direction: { en: 'Turn the flow', zh: '改变走向' },
} as const satisfies Record<string, Text>;
