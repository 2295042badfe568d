import type { JsonObject } from '../wire/json.ts';
import { maskSecrets } from '../wire/secrets.ts';
import { type OutputDialect, writers } from './dialects.ts';

export type { OutputDialect } from './dialects.ts';

export interface EncodeOptions {
  /** `masked` (the default) writes the mask in the place of passwords and keys. */
  readonly secrets?: 'masked' | 'plain';
}

/** The request as a text. JSON is lossless; a query string has no form for null, `{}` and `[]`, which vanish. */
export function encode(request: JsonObject, dialect: OutputDialect, options: EncodeOptions = {}): string {
  return writers[dialect](options.secrets === 'plain' ? request : maskSecrets(request));
}
