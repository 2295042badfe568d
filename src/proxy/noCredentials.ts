import type { Lookup } from './credentials.ts';
import { type Refusal, refusal } from './refusal.ts';

/** Says where credentials were looked for, what was missing there, and what to set. */
export function noCredentials({ looked }: Extract<Lookup, { ok: false }>): Refusal {
  const en = looked.map(({ name, why }) => `${name.en} (${why.en})`).join(', ');
  const zh = looked.map(({ name, why }) => `${name.zh}（${why.zh}）`).join('、');
  return refusal(
    'Jobloom.NoCredentials',
    `No key of Tencent Cloud was found. Looked at: ${en}. Set TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY and start Jobloom again, or fill one of the files.`,
    `没有找到腾讯云密钥。查找过：${zh}。设置 TENCENTCLOUD_SECRET_ID 和 TENCENTCLOUD_SECRET_KEY 后重新启动 Jobloom，或填写其中一个文件。`,
  );
}
