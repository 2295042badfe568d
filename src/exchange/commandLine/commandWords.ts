// The words of the one command of a script that is wanted, and what stands around it: assignments and here-documents.
import { sliceOf } from '../mappedText.ts';
import type { NoteList } from '../noteList.ts';
import { shellComment } from './commandNotes.ts';
import { type ShellScanner, shellScanner } from './shellScanner.ts';
import type { ShellToken } from './shellToken.ts';

export type Word = Extract<ShellToken, { kind: 'word' }>;

export interface Script {
  /** Of the program's name. */
  readonly start: number;
  readonly scanner: ShellScanner;
  /** The next word of the command; undefined at its end. */
  next(): Word | undefined;
  /** Gives one word back. */
  back(word: Word): void;
  /** The value of a variable that was assigned before, where the word is nothing but that variable. */
  assigned(word: Word): Word | undefined;
  /** The here-documents after the command, once it has ended. */
  readonly hereDocuments: readonly Extract<ShellToken, { kind: 'hereDocument' }>[];
}

const assignment = /^(?:export\s+)?([A-Za-z_]\w*)=/;
/** Words that may stand before a command. */
const before = /^(?:[$#>%]|sudo|time|nohup|exec|env|export|if|then|do|!|echo|-\w+|[\w.-]+@.*)$/;
const onlyVariable = /^\$(?:\{(\w+)\}|(\w+))$/;
/** `$(cat <<'EOF' … EOF)`: what stands between is the value. */
const catHere = /^\$\(\s*cat\s*<<-?\s*['"]?(\w+)['"]?\s*\r?\n/;

export interface CommandFinder {
  readonly scanner: ShellScanner;
  /** Goes on to the next command of a program that is asked for. */
  next(): Script | undefined;
}

export function commandFinder(text: string, isProgram: (word: string) => boolean): CommandFinder {
  const scanner = shellScanner(text);
  const variables = new Map<string, Word>();
  const hereDocuments: Extract<ShellToken, { kind: 'hereDocument' }>[] = [];
  /** True where a command may begin: after an operator, and after words that stand before commands. */
  let begins = true;

  function next(): Script | undefined {
    for (let token = scanner.next(); token !== undefined; token = scanner.next()) {
      if (token.kind === 'hereDocument') hereDocuments.push(token);
      if (token.kind !== 'word') {
        begins = true;
        continue;
      }
      const { text: word } = token.value;
      const program = word.length > 200 ? '' : word.replace(/^.*[/\\]/, '').replace(/\.(?:exe|py)$/, '');
      if (begins && isProgram(program)) {
        begins = false;
        return script(token.start);
      }
      const name = assignment.exec(word)?.[1];
      if (name !== undefined && token.quoteAt !== 0)
        variables.set(name, restOf(token, word.indexOf('=') + 1));
      else begins = begins && word.length < 60 && before.test(word);
    }
    return undefined;
  }

  return { scanner, next };

  /** A quote that nothing closes would take in the rest of the script: it is a character like any other then. */
  function upToBlank(word: Word): Word {
    const { start } = word;
    const end = start + Math.max(1, /^\S*/.exec(text.slice(start, start + 10_000))?.[0].length ?? 0);
    scanner.offset = end;
    return { ...word, value: sliceOf(text, start, end) };
  }

  function script(start: number): Script {
    let returned: Word | undefined;
    let ended = false;
    return {
      start,
      scanner,
      hereDocuments,
      next() {
        const word = returned;
        returned = undefined;
        if (word) return word;
        while (!ended) {
          const token = scanner.next();
          if (token?.kind === 'word') return isTorn(token) ? upToBlank(token) : token;
          if (token?.kind === 'hereDocument') hereDocuments.push(token);
          // A redirection goes on with its file; anything else ends the command.
          else if (token === undefined || !/[<>]/.test(token.text)) {
            ended = true;
            begins = true;
            const after = scanner.next();
            if (after?.kind === 'hereDocument') hereDocuments.push(after);
          } else scanner.next();
        }
        return undefined;
      },
      back(word) {
        returned = word;
      },
      assigned({ value }) {
        const [, braced, bare] = onlyVariable.exec(value.text) ?? [];
        const word = variables.get(braced ?? bare ?? '');
        return inlineDocument(word?.value ?? value) ?? word;
      },
    };
  }
}

/** True for a word with an open quote, unless it holds JSON, which says itself where it ends. */
const isTorn = ({ broken, value }: Word): boolean =>
  broken !== undefined && !/^(?:-{1,2}[\w.-]{1,200}=?)?@?\s*[{[]/.test(value.text);

/** The words from an offset on, as if a command were running there. */
export function scriptAt(text: string, offset: number): Script {
  const finder = commandFinder(text, () => true);
  finder.scanner.offset = offset;
  const script = finder.next();
  finder.scanner.offset = offset;
  if (script) return script;
  throw new Error('no word at the offset');
}

/** The part of a word after the offset, with its places. */
export function restOf(word: Word, offset: number): Word {
  const { value } = word;
  return {
    ...word,
    value: { text: value.text.slice(offset), offsetAt: (inner) => value.offsetAt(offset + inner) },
    quoteAt: word.quoteAt === undefined ? undefined : Math.max(0, word.quoteAt - offset),
  };
}

function inlineDocument(value: Word['value']): Word | undefined {
  const head = catHere.exec(value.text);
  if (head === null) return undefined;
  const start = head[0].length;
  const delimiter = `\n${head[1]}`;
  const close = value.text.lastIndexOf(delimiter);
  const end = close < start ? Math.max(start, value.text.length - 1) : close;
  const inner = { text: value.text.slice(start, end), offsetAt: (at: number) => value.offsetAt(start + at) };
  return {
    kind: 'word',
    value: inner,
    start: value.offsetAt(start),
    quoteAt: 0,
    variable: undefined,
    broken: undefined,
  };
}

export function tellComments({ comments }: ShellScanner, notes: NoteList): void {
  for (const offset of comments) notes.repeat(shellComment, offset);
}
