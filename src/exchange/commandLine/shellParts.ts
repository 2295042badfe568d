// Parts of a shell script that are passed over as they stand.

const variable = /\$(?:\{[^}\n]{0,200}\}|\w+|[@*#?$!-])/y;

/** Gives the end of `$name`, `${name}`, `$(…)` or `…` between backticks at an offset; of its mark alone where it is none. */
export function substitutionsIn(text: string): (at: number) => number {
  /** Set when one has no end: what looks like others is not searched again and again. */
  let isOpen = false;
  return (at) => {
    const end = isOpen ? undefined : closedEnd(text, at);
    if (end !== undefined && end > 0) return end;
    isOpen ||= end === 0;
    variable.lastIndex = at;
    return at + (variable.exec(text)?.[0].length ?? 1);
  };
}

/** The end of `$(…)` and of backticks; 0 when there is none, undefined when neither begins here. */
function closedEnd(text: string, at: number): number | undefined {
  if (text[at] === '`') return text.indexOf('`', at + 1) + 1;
  if (!text.startsWith('$(', at)) return undefined;
  let depth = 0;
  for (let end = at + 1; end < text.length; end += 1) {
    if (text[end] === '(') depth += 1;
    else if (text[end] === ')') depth -= 1;
    if (depth === 0) return end + 1;
  }
  return 0;
}

/** Where the here-document that begins at `start` ends, and where the script goes on. */
export function documentEnd(
  text: string,
  start: number,
  delimiter: string,
): { readonly end: number; readonly after: number } {
  for (let from = start; from < text.length; ) {
    const newline = text.indexOf('\n', from);
    const lineEnd = newline < 0 ? text.length : newline;
    if (text.slice(from, lineEnd).trim() === delimiter) {
      return { end: from, after: Math.min(text.length, lineEnd + 1) };
    }
    from = lineEnd + 1;
  }
  return { end: text.length, after: text.length };
}
