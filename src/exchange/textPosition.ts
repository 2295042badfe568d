interface Position {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

export type PositionOf = (offset: number) => Position;

/** Line and column of an offset. Lines end with \n, \r\n or \r, as in CodeMirror. The text is scanned once, at the first question. */
export function positionsIn(text: string): PositionOf {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  return starts;
}

/** What stands at the offset, short enough for a message. */
export function excerptAt(text: string, offset: number): { readonly en: string; readonly zh: string } {
  const found = /^[\w.-]+|^./u.exec(text.slice(offset, offset + 24))?.[0];
  if (offset >= text.length || found === undefined) return { en: 'the end of the text', zh: '文本末尾' };
  return { en: `“${found}”`, zh: `“${found}”` };
}
