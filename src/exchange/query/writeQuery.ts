import { batchHost, batchVersion } from '../../wire/actions.ts';
import type { JsonObject } from '../../wire/json.ts';
import { flatten } from './flatten.ts';
import { encodePercent } from './percentEncoding.ts';

/** The address of a GET request in one line; what each call makes new (time, nonce, key, signature) is not in it. */
export function writeQuery(request: JsonObject): string {
  const parameters = [
    ['Action', 'SubmitJob'] as const,
    ['Version', batchVersion] as const,
    ...flatten(request),
  ];
  return `https://${batchHost}/?${parameters.map(([key, value]) => `${encodePercent(key)}=${encodePercent(value)}`).join('&')}`;
}
