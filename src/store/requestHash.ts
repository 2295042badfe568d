import { isJsonObject, type JsonValue } from '../wire/json.ts';

/** SHA-256 over bytes: `(bytes) => crypto.subtle.digest('SHA-256', bytes)`. */
export type Digest = (bytes: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>;

/** JSON with the members of every object in the order of their code units: equal requests are equal texts. */
export function canonicalJson(value: JsonValue): string {
  if (isJsonObject(value)) {
    const members = Object.keys(value)
      .sort()
      .map((name) => `${JSON.stringify(name)}:${canonicalJson(value[name] ?? null)}`);
    return `{${members.join(',')}}`;
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  return JSON.stringify(value);
}

/** The SHA-256 of the request in lower-case hex; the order of members does not matter. */
export async function requestHash(request: JsonValue, digest: Digest): Promise<string> {
  const bytes = new Uint8Array(await digest(new TextEncoder().encode(canonicalJson(request))));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
