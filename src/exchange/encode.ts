import type { JsonObject } from '../wire/json.ts';
import { maskSecrets } from '../wire/secrets.ts';
import { canonicalOrder } from './json/canonicalOrder.ts';
import { writeJson } from './json/writeJson.ts';
import { writeQuery } from './query/writeQuery.ts';

const writers = {
  json: (request: JsonObject) => writeJson(request, 'pretty'),
  'json-canonical': (request: JsonObject) => writeJson(canonicalOrder(request), 'pretty'),
  'json-compact': (request: JsonObject) => writeJson(request, 'compact'),
  query: writeQuery,
} as const;

/** What a request can be written as whatever it holds. Commands and programs are in `writeCode`. */
export type OutputDialect = keyof typeof writers;

export const outputDialects = Object.keys(writers) as readonly OutputDialect[];

export interface EncodeOptions {
  /** `masked` (the default) writes the mask in the place of passwords and keys. */
  readonly secrets?: 'masked' | 'plain';
}

/** The request as a text. JSON is lossless; a query string has no form for null, `{}` and `[]`, which vanish. */
export function encode(request: JsonObject, dialect: OutputDialect, options: EncodeOptions = {}): string {
  return writers[dialect](options.secrets === 'plain' ? request : maskSecrets(request));
}
