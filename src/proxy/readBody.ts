import { isJsonObject, type JsonObject } from '../wire/json.ts';
import { type Refusal, refusal } from './refusal.ts';

/** The greatest body of a JSON request that the service takes: 10 MB (API 3.0, "signature" page). */
const bodyLimit = 10 * 1024 * 1024;

export type Body =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer>; readonly params: JsonObject }
  | { readonly ok: false; readonly refusal: Refusal };

const tooLarge: Body = {
  ok: false,
  refusal: refusal(
    'Jobloom.BodyTooLarge',
    'The request is larger than 10 MB, which the service does not take. Make it smaller or split the job.',
    '请求超过 10 MB，服务不接受。缩小请求或拆分作业。',
  ),
};

const notAnObject: Body = {
  ok: false,
  refusal: refusal(
    'Jobloom.BadRequest',
    'The body has to be one JSON object in UTF-8, with Content-Type application/json.',
    '请求体必须是一个 UTF-8 编码的 JSON 对象，Content-Type 为 application/json。',
  ),
};

/**
 * The parameters of a call, and the very bytes that carry them: these are signed and sent, so that nothing of the
 * request changes on its way (numbers beyond 2^53 among it). Reading stops at the limit.
 */
export async function readBody(request: Request): Promise<Body> {
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '')) return notAnObject;
  if (Number(request.headers.get('content-length') ?? 0) > bodyLimit) return tooLarge;
  const bytes = await readUpTo(bodyLimit, request.body);
  if (bytes === undefined) return tooLarge;
  try {
    const params: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isJsonObject(params) ? { ok: true, bytes, params } : notAnObject;
  } catch {
    return notAnObject;
  }
}

async function readUpTo(
  limit: number,
  stream: ReadableStream<Uint8Array> | null,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream ?? []) {
    size += chunk.byteLength;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
