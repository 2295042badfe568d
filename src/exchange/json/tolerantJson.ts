// JSON as people write it by hand, to JSON as data. Iterative: the depth of nesting is limited by memory alone.
import type { JsonValue } from '../../wire/json.ts';
import type { Text } from '../../wire/text.ts';
import { defineMember, type Members } from '../member.ts';
import type { Reading } from '../reading.ts';
import { excerptAt } from '../textPosition.ts';
import { duplicateMember, trailingComma } from './jsonFindings.ts';
import { isQuote, jsonScanner, type Scanned, type Stop } from './jsonScanner.ts';

/** An object or array whose end has not been read yet. */
type Open =
  | { readonly kind: 'object'; readonly value: Members; readonly start: number; name: string; at: number }
  | { readonly kind: 'array'; readonly value: JsonValue[]; readonly start: number; at: number };

const commaMissing: Text = { en: 'comma missing', zh: '缺少逗号' };
const quoteMissing: Text = { en: 'closing quote missing', zh: '缺少结束引号' };

/** Reads one value and nothing after it. What was tolerated is told in the notes, and where each value stands kept. */
export function readTolerantJson(text: string, reading: Reading): Scanned<JsonValue> {
  const read = readJsonAt(text, 0, true, reading);
  return read.ok ? { ok: true, value: read.value.value } : read;
}

export interface JsonPart {
  readonly value: JsonValue;
  /** The offset after it. */
  readonly end: number;
}

/** Reads one value that begins at the offset; with `toEnd`, nothing but blanks and comments may follow. */
export function readJsonAt(
  text: string,
  start: number,
  toEnd: boolean,
  { positionOf, notes, places }: Reading,
): Scanned<JsonPart> {
  const scanner = jsonScanner(text, notes, start);
  const open: Open[] = [];
  /** The end of the last word: where a missing comma belongs. */
  let end = start;

  const stopped = (offset: number, message: Text): { ok: false; stop: Stop } => ({
    ok: false,
    stop: { offset, message },
  });

  function expected(en: string, zh: string) {
    const at = scanner.offset;
    if (scanner.brokenString !== undefined) return stopped(scanner.brokenString, quoteMissing);
    const around = open.at(-1);
    if (at >= text.length && around) {
      const mark = around.kind === 'object' ? '{' : '[';
      const { line } = positionOf(around.start);
      return stopped(at, {
        en: `the text ends, and “${mark}” of line ${line} is not closed`,
        zh: `文本到此结束，第 ${line} 行的“${mark}”没有闭合`,
      });
    }
    const found = excerptAt(text, at);
    return stopped(at, { en: `${en} expected, not ${found.en}`, zh: `此处应为${zh}，而不是${found.zh}` });
  }

  /** Reads `"name":` of the next member. */
  function readName(into: Extract<Open, { kind: 'object' }>): Scanned<true> {
    const start = scanner.offset;
    const name = scanner.string();
    if (!name.ok) return name;
    if (scanner.peek() !== ':') return expected('“:”', '“:”');
    scanner.skip();
    if (Object.hasOwn(into.value, name.value)) notes.add('check', start, duplicateMember(name.value), 'lost');
    into.name = name.value;
    into.at = start;
    return { ok: true, value: true };
  }

  /** Opens containers until a whole value is there: a word, a string, or a container that is empty. */
  function readValue(): Scanned<JsonValue> {
    for (;;) {
      const next = scanner.peek();
      const start = scanner.offset;
      const around = open.at(-1);
      if (around?.kind === 'array') around.at = start;
      if (isQuote(next)) return scanner.string();
      if (next !== '{' && next !== '[') {
        const word = scanner.word();
        return word === undefined ? expected('a value', '一个值') : { ok: true, value: word };
      }
      scanner.skip();
      const opened: Open =
        next === '{'
          ? { kind: 'object', value: {}, start, name: '', at: start }
          : { kind: 'array', value: [], start, at: start };
      open.push(opened);
      const after = scanner.peek();
      if (after === (next === '{' ? '}' : ']')) {
        scanner.skip();
        open.pop();
        return { ok: true, value: opened.value };
      }
      if (opened.kind === 'array') continue;
      if (!isQuote(after)) return expected('a name in quotes or “}”', '带引号的名称或“}”');
      const named = readName(opened);
      if (!named.ok) return named;
    }
  }

  /** After a value inside a container: goes on to the next value, or closes. */
  function readSeparator(around: Open): Scanned<'next' | 'closed'> {
    const close = around.kind === 'object' ? '}' : ']';
    let next = scanner.peek();
    if (next === ',') {
      const comma = scanner.offset;
      scanner.skip();
      next = scanner.peek();
      if (next === close) notes.repeat(trailingComma, comma);
      else if (around.kind === 'array') return { ok: true, value: 'next' };
      else if (isQuote(next)) {
        const named = readName(around);
        return named.ok ? { ok: true, value: 'next' } : named;
      } else return expected('a name in quotes', '带引号的名称');
    }
    if (next === close) {
      scanner.skip();
      return { ok: true, value: 'closed' };
    }
    const begins = next !== '' && !'}],:'.includes(next);
    if (begins && scanner.brokenString === undefined) return stopped(end, commaMissing);
    return expected(`“,” or “${close}”`, `“,”或“${close}”`);
  }

  for (;;) {
    const read = readValue();
    if (!read.ok) return read;
    let value = read.value;
    end = scanner.offset;
    for (;;) {
      const around = open.at(-1);
      if (around === undefined) {
        if (toEnd && scanner.peek() !== '') return expected('the end of the text', '文本末尾');
        return { ok: true, value: { value, end } };
      }
      places.set(around.value, around.kind === 'array' ? around.value.length : around.name, around.at);
      if (around.kind === 'array') around.value.push(value);
      else defineMember(around.value, around.name, value);
      const separator = readSeparator(around);
      if (!separator.ok) return separator;
      if (separator.value === 'next') break;
      open.pop();
      value = around.value;
      end = scanner.offset;
    }
  }
}
