// What an action answers: members of the documented answer, or a refusal with a code of the service.
import type { JsonObject } from '../../wire/json.ts';
import type { Text } from '../../wire/text.ts';

export type Reply =
  | { readonly ok: true; readonly answer: JsonObject }
  | { readonly ok: false; readonly code: string; readonly message: Text };

export type Refused = Extract<Reply, { ok: false }>;

export const answer = (members: JsonObject): Reply => ({ ok: true, answer: members });

export const refuse = (code: string, en: string, zh: string): Refused => ({
  ok: false,
  code,
  message: { en, zh },
});

export const missingParameter = (name: string): Refused =>
  refuse(
    'MissingParameter',
    `The request is missing a required parameter \`${name}\`.`,
    `请求缺少必需参数 \`${name}\`。`,
  );

export const jobNotFound = (id: string): Refused =>
  refuse('ResourceNotFound.Job', `The job \`${id}\` does not exist.`, `作业 \`${id}\` 不存在。`);
