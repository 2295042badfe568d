// What the tables of error codes are made of, and the advice that many codes share.
import type { Text } from '../text.ts';

export interface Explanation {
  readonly meaning: Text;
  readonly advice: Text;
}

/** Meaning in English and Chinese, then what to do. */
export const means = (en: string, zh: string, advice: Text): Explanation => ({ meaning: { en, zh }, advice });

export const advise = (en: string, zh: string): Text => ({ en, zh });

export const correctIt = advise(
  'Correct the field that the message names and submit again.',
  '修改消息中指出的字段后重新提交。',
);
export const tryAgain = advise(
  'Try again in a moment; if it goes on, report the RequestId to Tencent Cloud.',
  '稍后重试；若持续出现，请将 RequestId 反馈给腾讯云。',
);
export const freeQuota = advise(
  'Free what is no longer needed, or ask Tencent Cloud for a larger quota.',
  '释放不再需要的资源，或向腾讯云申请提高配额。',
);
export const checkId = advise(
  'Compare the id with the list, and check that the region is the right one.',
  '核对列表中的 ID，并确认地域正确。',
);
export const waitForIt = advise(
  'Wait until the operation that runs has ended, then try again.',
  '等正在进行的操作结束后重试。',
);
export const askOwner = advise(
  'Ask the owner of the account to grant you `batch:*`, or use another key.',
  '请账号管理员授予 `batch:*` 权限，或换用其他密钥。',
);
export const checkKey = advise(
  'Check the SecretId and SecretKey that the proxy was started with.',
  '检查启动代理时使用的 SecretId 和 SecretKey。',
);
export const fixRequest = advise(
  'The request is not what the service expects: compare it with the documentation of the action.',
  '请求不符合服务的要求：对照该接口的文档检查。',
);
export const slowDown = advise('Wait a second and try again.', '等待 1 秒后重试。');
