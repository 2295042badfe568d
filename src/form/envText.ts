// Lines of a `.env` file, as people copy them: `NAME=value`, with or without `export`, quotes and comments.
export interface EnvLine {
  readonly name: string;
  readonly value: string;
}

export interface EnvLines {
  readonly lines: readonly EnvLine[];
  /** Lines that are neither blank, nor a comment, nor NAME=value. */
  readonly unread: readonly string[];
}

const assignment = /^(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=\s*(.*)$/;

export function parseEnvText(text: string): EnvLines {
  const lines: EnvLine[] = [];
  const unread: string[] = [];
  for (const raw of text.split(/\r\n|\r|\n/)) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const match = assignment.exec(line);
    if (match?.[1] === undefined) unread.push(line);
    else lines.push({ name: match[1], value: envValue(match[2] ?? '') });
  }
  return { lines, unread };
}

/** Quotes are taken off; without quotes a comment ends the value, as in the shell: after a blank. */
function envValue(text: string): string {
  const single = /^'([^']*)'\s*(?:#.*)?$/.exec(text);
  if (single) return single[1] ?? '';
  const double = /^"((?:[^"\\]|\\.)*)"\s*(?:#.*)?$/.exec(text);
  if (double) return (double[1] ?? '').replace(/\\(.)/g, (_, char: string) => escapes[char] ?? char);
  return text.replace(/(^|\s)#.*$/, '').trim();
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };
