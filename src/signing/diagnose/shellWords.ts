const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\x07',
  b: '\b',
  e: '\x1B',
  f: '\f',
  v: '\v',
};

/** The words of one command as a shell would split them; nothing is expanded, and an open quote ends with the text. */
export function shellWords(text: string): string[] {
  const words: string[] = [];
  let word: string | undefined;
  const add = (piece: string) => {
    word = (word ?? '') + piece;
  };
  const token =
    /\\\r?\n|\\([\s\S])|\$'((?:\\[\s\S]|[^'\\])*)'?|'([^']*)'?|"((?:\\[\s\S]|[^"\\])*)"?|(\s+)|([\s\S])/g;
  for (const [, escaped, ansi, single, double, blank, other] of text.matchAll(token)) {
    if (escaped !== undefined) add(escaped);
    else if (ansi !== undefined) add(ansi.replace(/\\([\s\S])/g, (_, mark: string) => escapes[mark] ?? mark));
    else if (single !== undefined) add(single);
    else if (double !== undefined) add(double.replace(/\\\n/g, '').replace(/\\(["\\$`])/g, '$1'));
    else if (other !== undefined) add(other);
    else if (blank !== undefined && word !== undefined) {
      words.push(word);
      word = undefined;
    }
  }
  if (word !== undefined) words.push(word);
  return words;
}
