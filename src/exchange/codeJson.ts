// The JSON of a request inside of a program: what editors do not show, or take for a line's end or for a change of
// the writing direction, is written as an escape. Only strings hold such characters, so that the value is the same.
import type { JsonValue } from '../wire/json.ts';
import { writeJson } from './json/writeJson.ts';

const unseen = /[\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/g;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

export const escapeUnseen = (text: string): string => text.replace(unseen, escaped);

/** `also`: further characters that the surrounding literal cannot hold; global, and none that JSON itself needs. */
export function codeJson(value: JsonValue, layout: 'pretty' | 'compact', also?: RegExp): string {
  const json = escapeUnseen(writeJson(value, layout));
  return also === undefined ? json : json.replace(also, escaped);
}
