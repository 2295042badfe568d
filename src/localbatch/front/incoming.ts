// A request as bytes, within the documented limits of size.
import { type Refused, refuse } from '../actions/reply.ts';

export interface Incoming {
  readonly method: 'GET' | 'POST';
  /** As sent, without `?`. */
  readonly query: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

const kilobyte = 1024;
/** "GET ≤ 32 KB, signature v3 POST ≤ 10 MB, v1 POST ≤ 1 MB" (page on request structure). */
const largestQuery = 32 * kilobyte;
export const largestForm = 1024 * kilobyte;
const largestBody = 10 * 1024 * kilobyte;

export const tooLarge: Refused = refuse(
  'RequestSizeLimitExceeded',
  'The request is too large: a query may have 32 KB, a form 1 MB, JSON 10 MB.',
  '请求过大：查询串最大 32 KB，表单最大 1 MB，JSON 最大 10 MB。',
);

const wrongMethod: Refused = refuse(
  'UnsupportedProtocol',
  'Only GET and POST are supported.',
  '仅支持 GET 与 POST 方法。',
);

/**
 * @param target path and query as they were sent. A `Request` spells some characters anew (`'` becomes `%27`), and the
 *   signature of a GET request is over what was sent.
 */
export async function readIncoming(request: Request, target: string): Promise<Incoming | Refused> {
  const { method } = request;
  if (method !== 'GET' && method !== 'POST') return wrongMethod;
  const query = target.includes('?') ? target.slice(target.indexOf('?') + 1) : '';
  if (query.length > largestQuery) return tooLarge;
  const body = await readBody(request.body, largestBody);
  if (!body) return tooLarge;
  return { method, query, headers: Object.fromEntries(request.headers), body };
}

/** @returns undefined when there is more than `most` bytes; then no more is read */
async function readBody(
  stream: ReadableStream<Uint8Array> | null,
  most: number,
): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (const reader = stream?.getReader(); reader; ) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
  return Buffer.concat(chunks);
}
