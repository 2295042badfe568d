import { defineWords } from '../ui/i18n.ts';
import { sharedWords } from '../ui/sharedWords.ts';

export const signatureWords = defineWords('signature', {
  part: { en: 'What to explain', zh: '解释什么' },
  steps: { en: 'Steps', zh: '步骤' },
  why: { en: 'Why did mine fail?', zh: '为什么失败' },
  key: { en: 'Key', zh: '密钥' },
  localKey: { en: 'Local key', zh: '本机密钥' },
  tencentKey: { en: 'Tencent Cloud key', zh: '腾讯云密钥' },
  madeUp: { en: 'Made-up pair', zh: '示例密钥' },
  signedAt: { en: 'Time of signing', zh: '签名时间' },
  refusedAt: { en: 'Time of the refusal', zh: '被拒绝的时间' },
  now: { en: 'Now', zh: '当前' },
  set: { en: 'Set', zh: '指定' },
  refusedNow: { en: 'Refused now', zh: '刚被拒绝' },
  refusedThen: { en: 'Earlier', zh: '更早' },
  seconds: { en: 'Unix seconds', zh: 'Unix 秒' },
  badSeconds: { en: 'Whole seconds since 1970', zh: '1970 年以来的整秒数' },
  anew: { en: 'Sign anew', zh: '重新签名' },
  signedFor: { en: 'Signed for', zh: '目标主机' },
  signedWith: { en: 'with', zh: 'SecretId' },
  signedAtTime: { en: 'at', zh: '时间' },
  ownToken: {
    en: 'Nothing is sent. Submit adds a client token, so its signature is another one.',
    zh: '不会发送任何内容。提交时会加上 ClientToken，因此签名会不同。',
  },
  unknownMembers: {
    en: {
      one: '{{count, number}} member that Batch does not document is signed here. Submit may leave it out.',
      other:
        '{{count, number}} members that Batch does not document are signed here. Submit may leave them out.',
    },
    zh: '此处签名的内容含 {{count, number}} 个批量计算文档未记载的成员，提交时可以不发送。',
  },
  stepList: { en: 'Steps of the signature', zh: '签名的各个步骤' },
  copyStep: { en: 'Copy: {{step}}', zh: '复制：{{step}}' },
  notSigned: { en: 'The request is not signed', zh: '请求没有签名' },
  useMadeUp: { en: 'Use the made-up pair', zh: '改用示例密钥' },
  tryAgain: sharedWords.tryAgain,
  refused: { en: 'The refused request', zh: '被拒绝的请求' },
  refusedHint: {
    en: 'HTTP headers and body, the curl command, or a signed address. It stays on this machine; the secret key is not needed.',
    zh: 'HTTP 头部和正文、curl 命令，或已签名的地址。内容只留在本机，不需要 SecretKey。',
  },
  verdict: { en: 'Why it failed', zh: '失败原因' },
  nothingYet: { en: 'Nothing pasted yet', zh: '还没有粘贴内容' },
  nothingYetHint: {
    en: 'Paste a request that was refused with AuthFailure: the first step that differs and its usual cause appear here.',
    zh: '粘贴一个因 AuthFailure 被拒绝的请求：这里会指出第一个不同的步骤及其常见原因。',
  },
  notChecked: { en: 'It cannot be checked', zh: '无法检查' },
  tooLong: {
    en: 'The text is longer than 1,000,000 characters. Shorten the body of the request.',
    zh: '文本超过 1,000,000 个字符。缩短请求正文。',
  },
  firstStep: { en: 'First step that differs: {{step}}', zh: '第一个不同的步骤：{{step}}' },
  also: { en: 'Also: {{step}}', zh: '另外：{{step}}' },
  look: { en: 'Worth a look: {{step}}', zh: '值得检查：{{step}}' },
  whatToDo: { en: 'What to do', zh: '怎么做' },
  right: { en: 'The signature is right', zh: '签名正确' },
  rightHint: {
    en: 'It fits this request and this key. If it was refused all the same, the SecretId may be disabled, or a proxy changed the request on its way.',
    zh: '签名与此请求和此密钥相符。如果仍被拒绝，可能是 SecretId 已停用，或代理在途中改动了请求。',
  },
  unexplained: { en: 'No known slip gives this signature', zh: '不属于已知的错误' },
  unexplainedHint: {
    en: 'It is not that of this request under this key. The secret key may be another one; or compare each step with those under Steps, at the same time.',
    zh: '签名与此请求和此密钥不符。可能 SecretKey 不对；也可以把时间设为相同，与“步骤”中的各步逐一对照。',
  },
  unknown: { en: 'Nothing wrong can be seen', zh: '没有看出问题' },
  keyUnknown: {
    en: 'The key of this SecretId is not known here, so the signature itself was not checked.',
    zh: '这里没有该 SecretId 的密钥，因此未核对签名本身。',
  },
  checkedLocal: { en: 'Checked with the key of the local service.', zh: '已用本机服务的密钥核对。' },
  checkedTencent: {
    en: 'Checked with the Tencent Cloud key of Jobloom.',
    zh: '已用 Jobloom 的腾讯云密钥核对。',
  },
  checkedMadeUp: { en: 'Checked with the made-up pair.', zh: '已用示例密钥核对。' },
});
