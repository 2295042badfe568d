const letters: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  e: '\x1B',
  E: '\x1B',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};
const coded = /\\(?:x([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{1,4})|U([0-9a-fA-F]{1,8})|([0-7]{1,3}))/y;

/** The escape of `$'…'` (ANSI-C quoting) at the offset of its backslash. */
export function ansiEscape(
  text: string,
  offset: number,
): { readonly value: string; readonly length: number } {
  coded.lastIndex = offset;
  const match = coded.exec(text);
  if (match) {
    const [whole, x, u, big, octal] = match;
    const code =
      octal === undefined ? Number.parseInt(x ?? u ?? big ?? '0', 16) : Number.parseInt(octal, 8) % 256;
    return { value: code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code), length: whole.length };
  }
  const letter = text[offset + 1] ?? '';
  const known = Object.hasOwn(letters, letter) ? letters[letter] : undefined;
  const value = known ?? (/["'\\?]/.test(letter) ? letter : `\\${letter}`);
  return { value, length: 1 + letter.length };
}
