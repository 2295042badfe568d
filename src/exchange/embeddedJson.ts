// JSON that stands inside another text: a word of a command line, a literal of a program, the body of a request.
import type { JsonValue } from '../wire/json.ts';
import type { Text } from '../wire/text.ts';
import { bufferedNotes } from './bufferedNotes.ts';
import type { Scanned } from './json/jsonScanner.ts';
import { readTolerantJson } from './json/tolerantJson.ts';
import { type MappedText, mappedTextBuilder, mappedThrough } from './mappedText.ts';
import { type Reading, readingInside } from './reading.ts';

const escapedJson: Text = { en: 'Escaped JSON read', zh: '已读取带转义的 JSON' };

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** One layer of backslashes taken off, as around JSON that stands in a string inside a string. */
function withoutEscapes(text: string): MappedText {
  const builder = mappedTextBuilder();
  let from = 0;
  for (let at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', from)) {
    builder.copy(text.slice(from, at), from);
    const letter = text[at + 1] ?? '';
    builder.put(Object.hasOwn(escapes, letter) ? (escapes[letter] ?? '') : letter, at);
    from = at + 1 + letter.length;
  }
  builder.copy(text.slice(from), from);
  return builder.done(text.length);
}

/** Deeper than anyone escapes. */
const mostLayers = 3;

/** The JSON of the whole text. Where it stops, the offset is that of `outer`. */
export function readEmbeddedJson(whole: MappedText, outer: Reading): Scanned<JsonValue> {
  let layer = whole;
  let failure: Scanned<JsonValue> | undefined;
  for (let depth = 0; depth < mostLayers; depth += 1) {
    const notes = bufferedNotes();
    const read = readTolerantJson(layer.text, readingInside({ ...outer, notes }, layer));
    const isMore = read.ok && typeof read.value === 'string' && /^\s*\\*["{[]/.test(read.value);
    if (read.ok && !isMore) {
      notes.commit(outer.notes);
      if (depth > 0) outer.notes.add('repaired', layer.offsetAt(0), escapedJson);
      return read;
    }
    if (!read.ok) {
      failure ??= { ok: false, stop: { ...read.stop, offset: layer.offsetAt(read.stop.offset) } };
    }
    if (isMore) layer = mappedThrough(layer, unquoted(layer.text));
    else if (/^\s*[{[]\s*\\/.test(layer.text)) layer = mappedThrough(layer, withoutEscapes(layer.text));
    else break;
  }
  return failure ?? { ok: true, value: null };
}

/** The inside of the one string that a text is. */
function unquoted(text: string): MappedText {
  const start = text.search(/["']/) + 1;
  const end = Math.max(start, text.trimEnd().length - 1);
  const inner = withoutEscapes(text.slice(start, end));
  return { text: inner.text, offsetAt: (offset) => start + inner.offsetAt(offset) };
}

/** True for what may be a request, as against an answer, a list of ids or a setting. */
export const isObjectText = (text: string): boolean => /^\s*\\*[{[]/.test(text);
