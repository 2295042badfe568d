import { defineWords } from '../../ui/i18n.ts';
import { sharedWords } from '../../ui/sharedWords.ts';

export const submitWords = defineWords('submit', {
  submit: { en: 'Submit', zh: '提交' },
  refused: {
    en: {
      one: 'Not submitted: there is {{count, number}} error. This is the first.',
      other: 'Not submitted: there are {{count, number}} errors. This is the first.',
    },
    zh: '未提交：有 {{count, number}} 个错误，已转到第一个。',
  },
  submittedLocal: { en: 'Submitted to Local', zh: '已提交到本机' },
  submittedTencent: { en: 'Submitted to Tencent Cloud', zh: '已提交到腾讯云' },
  openJob: { en: 'Open job', zh: '打开作业' },
  close: sharedWords.close,
  cancel: sharedWords.cancel,

  titleTencent: { en: 'Submit to Tencent Cloud?', zh: '提交到腾讯云？' },
  leadTencent: {
    en: 'This creates real machines, billed to your account.',
    zh: '会创建真实机器，并计入你的账号。',
  },
  titleLocal: { en: 'Submit to Local?', zh: '提交到本机？' },
  leadLocal: { en: 'The job runs on this machine.', zh: '作业在本机运行。' },

  job: sharedWords.job,
  unnamed: sharedWords.noName,
  tasks: sharedWords.tasks,
  instances: sharedWords.instances,
  region: { en: 'Region', zh: '地域' },
  account: { en: 'Account', zh: '账号' },
  from: { en: 'from {{source}}', zh: '来自 {{source}}' },
  fromEnvironment: { en: 'from the environment', zh: '来自环境变量' },
  noKey: {
    en: 'No key: set TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY and start Jobloom again.',
    zh: '没有密钥：设置 TENCENTCLOUD_SECRET_ID 与 TENCENTCLOUD_SECRET_KEY 后重新启动 Jobloom。',
  },

  warnings: {
    en: { one: '{{count, number}} warning:', other: '{{count, number}} warnings:' },
    zh: '{{count, number}} 个警告：',
  },
  show: { en: 'Show', zh: '查看' },
  token: { en: 'Client token', zh: '客户端令牌' },
  tokenHint: {
    en: 'Submitting again with this token cannot create a second job.',
    zh: '用同一令牌再次提交不会产生第二个作业。',
  },
  copy: { en: 'Copy the client token', zh: '复制客户端令牌' },
  copied: sharedWords.copied,

  unknown: {
    en: {
      one: '{{count, number}} member that Batch does not document: send it too',
      other: '{{count, number}} members that Batch does not document: send them too',
    },
    zh: '{{count, number}} 个批量计算文档中没有的成员：一并发送',
  },
  unsandboxed: {
    en: 'These commands run on this machine with your rights: run them',
    zh: '这些命令将以你的权限在本机运行：允许运行',
  },
  onlyThis: { en: 'For this job only. There is no sandbox.', zh: '仅限本次作业。没有沙箱。' },
  onlyThisWhy: { en: 'For this job only. No sandbox: {{reason}}', zh: '仅限本次作业。没有沙箱：{{reason}}' },
  noCommand: { en: '(no command)', zh: '（无命令）' },

  failed: { en: 'Not submitted', zh: '未提交' },
  unsure: { en: 'The outcome is not known', zh: '结果未知' },
  unsureHint: {
    en: 'Your draft is safe. Submitting again with the same token cannot create a second job.',
    zh: '草稿没有丢失。用同一令牌再次提交不会产生第二个作业。',
  },
  requestId: { en: 'RequestId {{id}}', zh: 'RequestId {{id}}' },
  stop: { en: 'Stop trying', zh: '停止重试' },
  acceptedAt: {
    en: 'Batch was busy: accepted at try {{tries}}.',
    zh: '批量计算曾繁忙：第 {{tries}} 次被接受。',
  },
  goToField: { en: 'Go to the field', zh: '转到字段' },
  again: { en: 'Submit again', zh: '再次提交' },
});
