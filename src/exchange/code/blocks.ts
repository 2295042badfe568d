// Which statements of a program stand inside a loop or a branch: they are read as if they ran once, and that is told.
import type { Language } from './language.ts';
import type { Token } from './tokens.ts';

export interface Blocks {
  /** The token after the block of a loop or branch that begins at the index; undefined for anything else. */
  endAt(index: number): number | undefined;
  /** The token after the block of the function whose head begins at the index; undefined where it is not found. */
  bodyEnd(index: number): number | undefined;
  /** The token after the bracket that closes what is open at the index. */
  closeOf(index: number): number;
}

const keywords =
  /^(?:for|foreach|while|until|unless|if|elif|elsif|else|elseif|switch|case|match|loop|times)$/;
const opens: ReadonlySet<string> = new Set(['(', '[', '{']);
const closes: ReadonlySet<string> = new Set([')', ']', '}']);

/** Words between a keyword and its block, those in brackets apart: more is no head, but prose. */
const longestHead = 200;

export function blocksOf(text: string, tokens: readonly Token[], language: Language): Blocks {
  let partners: Int32Array | undefined;
  const closeOf = (index: number): number => {
    partners ??= partnersOf(tokens);
    return (partners[index] ?? tokens.length) + 1;
  };
  const isIndented = language === 'python' || language === 'ruby';

  function bracedEnd(start: number): number | undefined {
    let most = start + longestHead;
    for (let at = start; at < tokens.length && at < most; at += 1) {
      const token = tokens[at];
      if (token?.kind !== 'mark') continue;
      if (token.text === '{') return closeOf(at);
      if (token.text === ';') return at;
      if (opens.has(token.text)) {
        const end = closeOf(at);
        if (end > tokens.length) return undefined;
        most += end - at;
        at = end - 1;
      }
    }
    return undefined;
  }

  function indentedEnd(index: number): number {
    const column = columnOf(text, tokens[index]?.start ?? 0);
    for (let at = index + 1; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (token?.beginsLine && columnOf(text, token.start) <= column) return at;
    }
    return tokens.length;
  }

  return {
    closeOf,
    bodyEnd: (index) => (isIndented ? indentedEnd(index) : bracedEnd(index)),
    endAt(index) {
      const token = tokens[index];
      if (token?.kind !== 'name' || !keywords.test(token.text)) return undefined;
      const next = tokens[index + 1];
      // What runs when the file is run is no branch.
      if (next?.kind === 'name' && next.text === '__name__') return undefined;
      if (isIndented) return token.beginsLine ? indentedEnd(index) : undefined;
      return bracedEnd(index);
    },
  };
}

const columnOf = (text: string, offset: number): number => offset - text.lastIndexOf('\n', offset - 1);

/** For each opening bracket the index of its closing one; `tokens.length` where none is. */
function partnersOf(tokens: readonly Token[]): Int32Array {
  const partners = new Int32Array(tokens.length).fill(tokens.length);
  const open: number[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'mark') continue;
    if (opens.has(token.text)) open.push(index);
    else if (closes.has(token.text)) {
      const partner = open.pop();
      if (partner !== undefined) partners[partner] = index;
    }
  }
  return partners;
}
