// A query text to its parameters. In the form of the documentation nothing is encoded, so that `&`, `=` and line
// breaks also stand in values: there a new parameter begins only where `&` and a key of this API follow.
import { commonParameterSource } from '../commonParameters.ts';
import { type Encoding, encodingOf, isStrictlyEncoded } from './percentEncoding.ts';

export interface Parameter {
  readonly key: string;
  /** As it stands in the text, without the layout around it. */
  readonly value: string;
  /** Of the key. */
  readonly offset: number;
}

export interface SplitQuery {
  readonly parameters: readonly Parameter[];
  readonly encoding: Encoding;
  /** Offsets of `<公共请求参数>`, with which the documentation stands for the parameters of every call. */
  readonly placeholders: readonly number[];
  /** What stands before the first parameter: an address, or something that does not belong here. */
  readonly head: string;
  /** True when lines divide the parameters, and no `&` does. */
  readonly isLines: boolean;
}

const keySource = `(?:${commonParameterSource}|ClientToken|(?:Placement|Job)(?:\\.[\\w-]+){1,40})`;
const firstKey = new RegExp(`(?:^|[?&])\\s*(?=${keySource}=)`);
const nextKey = new RegExp(`&(?:amp;)?\\s*(?=${keySource}=)`, 'g');
/** Parameters on lines of their own, with no `&` at all, as in a list of settings. */
const lineKey = new RegExp(`\\r?\\n\\s*(?=${keySource}=)`, 'g');
const keyedLine = new RegExp(`^\\s*(?:${keySource}=|$)`);
const anyAmpersand = /&(?:amp;)?\s*/g;
const placeholder = /&(?:amp;)?\s*<[^<>&=]{0,20}(?:公共|[Cc]ommon)[^<>&=]{0,40}>\s*(?=&|$)/g;

/** How many parameters of SubmitJob begin in the text; stops counting at 2. */
export function queryLikeness(text: string): 0 | 1 | 2 {
  const first = firstKey.exec(text);
  if (first === null) return 0;
  const rest = text.slice(first.index + first[0].length);
  return rest.search(nextKey) < 0 && !isLines(rest) ? 1 : 2;
}

/** Long texts are not looked at line by line: a list of settings is short. */
const longestList = 100_000;

const isLines = (text: string): boolean =>
  text.length < longestList &&
  text.includes('\n') &&
  text.search(nextKey) < 0 &&
  text.trim().split('\n').length > 1 &&
  text.split('\n').every((line) => keyedLine.test(line));

export function splitQuery(text: string): SplitQuery | undefined {
  const first = firstKey.exec(text);
  if (first === null) return undefined;
  const start = first.index + first[0].length;
  const placeholders: number[] = [];
  // Blanked, not cut, so that offsets stay true.
  const body = text.slice(start).replace(placeholder, (found, offset: number) => {
    placeholders.push(start + offset);
    return '\n'.repeat(found.length);
  });
  const lines = isLines(body);
  const strict = !lines && isStrictlyEncoded(pieces(body, anyAmpersand));
  const separator = lines ? lineKey : strict ? anyAmpersand : nextKey;
  const chosen = pieces(strict ? body : body.replace(/&\s*$/, ''), separator);
  const parameters = Array.from(chosen, ({ piece, offset }): Parameter => {
    const equals = piece.indexOf('=');
    return { key: piece.slice(0, equals), value: piece.slice(equals + 1), offset: start + offset };
  });
  const encoding = encodingOf(
    parameters.map(({ value }) => value),
    strict,
  );
  return { parameters, encoding, placeholders, head: text.slice(0, first.index), isLines: lines };
}

interface Piece {
  readonly piece: string;
  readonly offset: number;
  /** What stands between the piece and the next separator. */
  readonly blank: string;
}

/** The text between the separators, trimmed; lazily, because ten megabytes of `&` are ten million pieces. */
function* pieces(text: string, separator: RegExp): Generator<Piece> {
  let offset = 0;
  const upTo = (end: number): Piece => {
    const whole = text.slice(offset, end);
    const piece = whole.trimEnd();
    return { piece, offset, blank: whole.slice(piece.length) };
  };
  for (const match of text.matchAll(separator)) {
    yield upTo(match.index);
    offset = match.index + match[0].length;
  }
  const last = upTo(text.length);
  if (last.piece !== '' || offset === 0) yield last;
}
