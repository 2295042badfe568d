import { defineWords } from './i18n.ts';

/** The eight states as a person reads them. The API spells success SUCCEED. */
export const stateWords = defineWords('states', {
  SUBMITTED: { en: 'Submitted', zh: '已提交' },
  PENDING: { en: 'Pending', zh: '等待中' },
  RUNNABLE: { en: 'Runnable', zh: '可运行' },
  STARTING: { en: 'Starting', zh: '启动中' },
  RUNNING: { en: 'Running', zh: '运行中' },
  SUCCEED: { en: 'Succeeded', zh: '成功' },
  FAILED: { en: 'Failed', zh: '失败' },
  FAILED_INTERRUPTED: { en: 'Failed, kept', zh: '失败后保留实例' },
});
