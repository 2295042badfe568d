/** Linux takes arguments of 128 KiB, a little less to be safe. */
const longest = 100_000;

/** True for what can be one argument of a command, in bytes of UTF-8. */
export const fitsArgument = (text: string): boolean =>
  text.length * 3 < longest || new TextEncoder().encode(text).length < longest;
