import { defineWords } from '../ui/i18n.ts';
import { sharedWords } from '../ui/sharedWords.ts';

export const requestWords = defineWords('request', {
  form: { en: 'Form of the text', zh: '文本格式' },
  pretty: { en: 'Pretty', zh: '易读' },
  compact: { en: 'Compact', zh: '紧凑' },
  query: { en: 'Query', zh: '查询串' },
  editor: { en: 'Request', zh: '请求' },
  inStep: { en: 'In step with the form', zh: '与表单同步' },
  readOnly: { en: 'In step with the form, for reading', zh: '与表单同步，只读' },
  broken: {
    en: 'Line {{line}}: {{message}}; the form shows the last good text',
    zh: '第 {{line}} 行：{{message}}；表单显示上一次正确的文本',
  },
  behind: {
    en: 'Line {{line}}: {{message}}; the form has changed since',
    zh: '第 {{line}} 行：{{message}}；此后表单已有改动',
  },
  takeForm: { en: "Show the form's text", zh: '改用表单的文本' },
  changed: {
    en: { one: '{{count, number}} line changed', other: '{{count, number}} lines changed' },
    zh: '{{count, number}} 行有改动',
  },
  was: { en: 'was {{value}}', zh: '原为 {{value}}' },
  masked: { en: 'Masked', zh: '已掩码' },
  plain: { en: 'Secrets shown', zh: '密钥可见' },
  copy: { en: 'Copy', zh: '复制' },
  copied: sharedWords.copied,
  notCopied: {
    en: 'The browser does not let the page copy: select the text and copy it',
    zh: '浏览器不允许页面复制：选中文本后自行复制',
  },
  download: { en: 'Download', zh: '下载' },
  asJson: { en: 'JSON', zh: 'JSON' },
  unfolded: { en: 'Unfolded', zh: '展开' },
  language: sharedWords.language,
  command: sharedWords.command,
  program: { en: 'Program', zh: '程序' },
  step: { en: 'Edit the text', zh: '编辑文本' },
});
