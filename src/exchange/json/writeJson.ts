// JSON for reading: one value a line, so that a change of one value is a change of one line; small things stay on one.
import type { JsonValue } from '../../wire/json.ts';

const indent = '  ';
/** Widest object that is written on one line as an item of a list, in characters. */
const rowWidth = 88;

const isScalar = (value: JsonValue): boolean => typeof value !== 'object' || value === null;

/** Where writing stands in a container. */
interface Frame {
  readonly entries: readonly (readonly [string, JsonValue])[];
  readonly isList: boolean;
  next: number;
}

/** How the leaves are spelled, for languages whose literals are almost JSON. */
export interface Spelling {
  scalar(value: null | boolean | number | string): string;
  name(name: string): string;
}

const asJson: Spelling = { scalar: (value) => JSON.stringify(value), name: (name) => JSON.stringify(name) };

/** Iterative: the depth of nesting is limited by memory alone. */
export function writeJson(root: JsonValue, layout: 'pretty' | 'compact', spelling = asJson): string {
  const pretty = layout === 'pretty';
  const out: string[] = [];
  const open: Frame[] = [];

  function write(value: JsonValue, isItem: boolean): void {
    const short = isScalar(value) || pretty ? onOneLine(value, isItem, spelling) : undefined;
    if (short !== undefined) {
      out.push(short);
      return;
    }
    const isList = Array.isArray(value);
    open.push({
      entries: Object.entries<JsonValue>(value as object as Record<string, JsonValue>),
      isList,
      next: 0,
    });
    out.push(isList ? '[' : '{');
  }

  write(root, false);
  for (let frame = open.at(-1); frame !== undefined; frame = open.at(-1)) {
    const entry = frame.entries[frame.next];
    if (entry === undefined) {
      open.pop();
      if (pretty && frame.entries.length > 0) out.push('\n', indent.repeat(open.length));
      out.push(frame.isList ? ']' : '}');
      continue;
    }
    if (frame.next > 0) out.push(',');
    if (pretty) out.push('\n', indent.repeat(open.length));
    frame.next += 1;
    const [name, value] = entry;
    if (!frame.isList) out.push(spelling.name(name), pretty ? ': ' : ':');
    write(value, frame.isList);
  }
  return out.join('');
}

/** Scalars, empty things, lists of a few words, objects of one value, and short rows of a list; else undefined. */
function onOneLine(value: JsonValue, isItem: boolean, spelling: Spelling): string | undefined {
  if (typeof value !== 'object' || value === null) return spelling.scalar(value);
  const entries = Object.entries<JsonValue>(value as Readonly<Record<string, JsonValue>>);
  const isList = Array.isArray(value);
  if (entries.length === 0) return isList ? '[]' : '{}';
  const most = isList ? 8 : isItem ? 3 : 1;
  if (entries.length > most) return undefined;
  const words: string[] = [];
  for (const [name, child] of entries) {
    if (typeof child === 'object' && child !== null) return undefined;
    const word = spelling.scalar(child);
    words.push(isList ? word : `${spelling.name(name)}: ${word}`);
  }
  const line = isList ? `[${words.join(', ')}]` : `{ ${words.join(', ')} }`;
  return entries.length === 1 || line.length <= rowWidth ? line : undefined;
}
