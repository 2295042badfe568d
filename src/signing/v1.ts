// Signature v1 of API 3.0 (HmacSHA1, HmacSHA256), for query and form requests
// (https://cloud.tencent.com/document/api/213/30654). One function for each step.
import { createHmac } from 'node:crypto';
import type { JsonObject, JsonValue } from '../wire/json.ts';

export type V1Algorithm = 'HmacSHA1' | 'HmacSHA256';
/** Parameters as they travel: flat names such as `Job.Tasks.0.TaskName`, values as text, not URL-encoded. */
export type FlatParams = Readonly<Record<string, string>>;

/**
 * Nested parameters as flat ones: `Parent.Child`, array items from 0. Null and empty arrays and objects have no
 * flat form and disappear; Booleans are `true` and `false`.
 */
export function flattenParams(params: JsonObject): FlatParams {
  const flat: Record<string, string> = {};
  const visit = (name: string, value: JsonValue): void => {
    if (value === null) return;
    if (typeof value !== 'object') {
      flat[name] = String(value);
      return;
    }
    for (const [member, item] of Object.entries(value))
      visit(name === '' ? member : `${name}.${member}`, item);
  };
  visit('', params);
  return flat;
}

/**
 * The text to sign: method, host, path, `?`, then `name=value` in the order of the names' code units
 * (`Tasks.10` before `Tasks.2`), with raw values. `Signature` itself is left out.
 */
export function v1StringToSign(method: string, host: string, path: string, params: FlatParams): string {
  const pairs = Object.keys(params)
    .filter((name) => name !== 'Signature')
    .sort()
    .map((name) => `${name}=${params[name]}`);
  return `${method}${host}${path}?${pairs.join('&')}`;
}

/** The algorithm that the parameters ask for; undefined for a name that the documentation does not know. */
export function v1Algorithm(params: FlatParams): V1Algorithm | undefined {
  const name = params.SignatureMethod ?? 'HmacSHA1';
  return name === 'HmacSHA1' || name === 'HmacSHA256' ? name : undefined;
}

/** Base64 HMAC of the text; sent URL-encoded as the parameter `Signature`. */
export const v1Signature = (secretKey: string, text: string, algorithm: V1Algorithm = 'HmacSHA1'): string =>
  createHmac(algorithm === 'HmacSHA1' ? 'sha1' : 'sha256', secretKey)
    .update(text)
    .digest('base64');
