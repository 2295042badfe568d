import { defineWords } from '../../ui/i18n.ts';
import { sharedWords } from '../../ui/sharedWords.ts';

export const scaleWords = defineWords('scale', {
  layingOut: {
    en: 'Laying out {{count, number}} tasks',
    zh: '正在布局 {{count, number}} 个任务',
  },
  overview: { en: 'Overview', zh: '总览' },
  tasks: sharedWords.tasks,
  dependences: sharedWords.dependences,
  cancel: sharedWords.cancel,
  cancelHint: { en: 'Cancel: the tasks stand in plain rows', zh: '取消后任务按行排列' },
  tooMany: {
    en: '{{count, number}} tasks are too many for a picture',
    zh: '{{count, number}} 个任务过多，无法绘制',
  },
  tooManyHint: {
    en: 'Above {{limit, number}} the page would stop answering while it draws. All tasks and dependences are in the outline, and can be edited there; checks and submitting work as ever.',
    zh: '超过 {{limit, number}} 个时，绘制会使页面失去响应。全部任务和依赖都在大纲中，可在那里编辑；检查和提交不受影响。',
  },
});
