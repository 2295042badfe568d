import type { JsonObject } from '../../wire/json.ts';
import { type DecodeOptions, decode } from '../decode.ts';

/** The text read; fails the test when it cannot be read. */
export function readText(text: string, options?: DecodeOptions) {
  const decoded = decode(text, options);
  if (!decoded.ok) throw new Error(`${decoded.line}:${decoded.column} ${decoded.message.en}`);
  return decoded;
}

export const requestIn = (text: string, options?: DecodeOptions): JsonObject =>
  readText(text, options).request;

/** The report, a line each: `3:5 repaired: …`. */
export const reportOf = (text: string, options?: DecodeOptions): readonly string[] =>
  readText(text, options).notes.map(
    ({ line, column, severity, message }) => `${line}:${column} ${severity}: ${message.en}`,
  );

/** Where and why the text cannot be read; undefined when it can. */
export function stopOf(text: string, options?: DecodeOptions): string | undefined {
  const decoded = decode(text, options);
  return decoded.ok ? undefined : `${decoded.line}:${decoded.column} ${decoded.message.en}`;
}
