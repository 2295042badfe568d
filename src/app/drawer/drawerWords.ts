import { defineWords } from '../../ui/i18n.ts';
import { sharedWords } from '../../ui/sharedWords.ts';

export const drawerWords = defineWords('drawer', {
  problems: { en: 'Problems', zh: '问题' },
  request: { en: 'Request JSON', zh: '请求 JSON' },
  tccli: { en: 'tccli', zh: 'tccli' },
  curl: { en: 'curl', zh: 'curl' },
  sdk: { en: 'SDK code', zh: 'SDK 代码' },
  signature: { en: 'Signature', zh: '签名' },
  open: { en: 'Open the drawer', zh: '展开抽屉' },
  close: { en: 'Close the drawer', zh: '收起抽屉' },
  maximise: { en: 'Maximise the drawer', zh: '最大化抽屉' },
  restore: { en: 'Give the canvas its room back', zh: '还原抽屉，显示画布' },
  noProblems: { en: 'No problems', zh: '没有问题' },
  noProblemsHint: { en: 'The request can be submitted as it stands.', zh: '请求可以直接提交。' },
  problemCount: sharedWords.problems,
  warningCount: {
    en: { one: '{{count, number}} warning', other: '{{count, number}} warnings' },
    zh: '{{count, number}} 个警告',
  },
  blocked: { en: 'Not to be submitted while there are errors', zh: '有错误时不能提交' },
  byTask: { en: 'Group by task', zh: '按任务分组' },
  fixAll: sharedWords.fixAll,
  fixed: {
    en: { one: '{{count, number}} problem fixed', other: '{{count, number}} problems fixed' },
    zh: '已修复 {{count, number}} 个问题',
  },
  job: sharedWords.job,
  dependence: { en: 'Dependence', zh: '依赖' },
  unnamed: sharedWords.noName,
  inferred: { en: 'inferred', zh: '推断' },
  hint: { en: 'hint', zh: '提示' },
});
