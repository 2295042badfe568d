/** What no POSIX shell changes when it stands bare. A leading `~`, `=` or `#` would be something else, hence none. */
const bare = /^[\w./:@-][\w./:@,-]*$/;

/** One word of a POSIX shell that is exactly the text. The text must hold no NUL. */
export const quoteShell = (text: string): string =>
  bare.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
