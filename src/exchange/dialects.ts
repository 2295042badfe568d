// Every dialect that is read and written. A new one is a folder with its codec, and a line in each table.
import type { JsonObject } from '../wire/json.ts';
import type { Text } from '../wire/text.ts';
import type { Codec, Dialect } from './decoded.ts';
import { jsonCodec } from './json/jsonCodec.ts';
import { writeJson } from './json/writeJson.ts';
import { queryCodec } from './query/queryCodec.ts';
import { writeQuery } from './query/writeQuery.ts';

const codecs: readonly Codec[] = [jsonCodec, queryCodec];

/** What a request can be written as. */
export type OutputDialect = 'json' | 'json-compact' | 'query';

export const writers: Readonly<Record<OutputDialect, (request: JsonObject) => string>> = {
  json: (request) => writeJson(request, 'pretty'),
  'json-compact': (request) => writeJson(request, 'compact'),
  query: writeQuery,
};

export const dialectNames: Readonly<Record<Dialect, Text>> = {
  json: { en: 'JSON', zh: 'JSON' },
  query: { en: 'Query string', zh: '查询字符串' },
};

/** The codec that is surest, or undefined when none knows the text. */
export function recognise(text: string): Codec | undefined {
  let best: { codec: Codec; score: number } | undefined;
  for (const codec of codecs) {
    const score = codec.recognises(text);
    if (score > (best?.score ?? 0)) best = { codec, score };
  }
  return best?.codec;
}
