// Variables inside a string: `f"job-{name}"`, `` `job-${name}` ``, `"job-$name"`, `"job-#{name}"`, `$"job-{name}"`.
import { type MappedText, mappedThrough } from '../mappedText.ts';
import type { Language } from './language.ts';

export interface Hole {
  /** `a.b` as its steps. */
  readonly path: readonly string[];
}

/** What stands in a string, one after the other: texts, and variables by their names. */
export type Pieces = readonly (MappedText | Hole)[];

export const isHole = (piece: MappedText | Hole): piece is Hole => 'path' in piece;

const braced = /(?<!\{)\{([A-Za-z_]\w*(?:\.\w+)*)\}(?!\})/g;
/** A variable by its name alone. */
const named: Partial<Record<Language, RegExp>> = {
  python: braced,
  csharp: braced,
  nodejs: /(?<!\\)\$\{[ \t]*([A-Za-z_$][\w$]*(?:\.[\w$]+)*)[ \t]*\}/g,
  ruby: /(?<!\\)#\{[ \t]*([A-Za-z_]\w*(?:\.\w+)*)[ \t]*\}/g,
  php: /(?<!\\)(?:\{\$(\w+(?:->\w+)*)\}|\$(\w+)(?!\w|->|\[))/g,
};
/** Anything that the language would put a value for. */
const any: Partial<Record<Language, RegExp>> = {
  python: /(?<!\{)\{(?!\{)/g,
  csharp: /(?<!\{)\{(?!\{)/g,
  nodejs: /(?<!\\)\$\{/g,
  ruby: /(?<!\\)#\{/g,
  php: /(?<!\\)(?:\$[A-Za-z_]|\{\$|\$\{)/g,
};

/**
 * Undefined where something stands in the string that is more than a name. `unescaped` undoes the escapes of a piece,
 * and gives undefined where there are none.
 */
export function piecesOf(
  inside: MappedText,
  language: Language,
  unescaped: (text: string) => MappedText | undefined,
): Pieces | undefined {
  const [name, one] = [named[language], any[language]];
  if (name === undefined || one === undefined) return undefined;
  const pieces: (MappedText | Hole)[] = [];
  let from = 0;
  let holes = 0;
  const add = (to: number) => {
    if (to === from) return;
    const start = from;
    const slice: MappedText = {
      text: inside.text.slice(start, to),
      offsetAt: (offset) => inside.offsetAt(start + offset),
    };
    const inner = unescaped(slice.text);
    pieces.push(inner === undefined ? slice : mappedThrough(slice, inner));
  };
  for (const match of inside.text.matchAll(name)) {
    add(match.index);
    pieces.push({ path: (match[1] ?? match[2] ?? '').split(/\.|->/) });
    from = match.index + match[0].length;
    holes += 1;
  }
  add(inside.text.length);
  const all = countOf(inside.text, one, language === 'php');
  return holes === all ? pieces : undefined;
}

/** In PHP `{$name}` is one, though its `$name` looks like another. */
function countOf(text: string, pattern: RegExp, isPhp: boolean): number {
  let count = 0;
  let last = -2;
  for (const { index, 0: found } of text.matchAll(pattern)) {
    if (!(isPhp && last === index - 1)) count += 1;
    last = found === '{$' ? index : -2;
  }
  return count;
}
