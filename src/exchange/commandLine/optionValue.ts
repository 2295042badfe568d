import type { Shape } from '../../wire/fields/shape.ts';
import type { JsonValue } from '../../wire/json.ts';
import { bufferedNotes } from '../bufferedNotes.ts';
import { isObjectText, readEmbeddedJson } from '../embeddedJson.ts';
import type { Scanned } from '../json/jsonScanner.ts';
import { readJsonAt } from '../json/tolerantJson.ts';
import type { Reading } from '../reading.ts';
import { quoteOpen, quotesRepaired, variableKept } from './commandNotes.ts';
import type { Script, Word } from './commandWords.ts';

/** False where the API has words: `{` is a word like any other there, in a list of them too. */
export const mayBeJson = (shape: Shape | undefined): boolean =>
  shape === undefined || shape.kind === 'object' || (shape.kind === 'list' && shape.item.kind === 'object');

/** The value of an option: JSON where it is some, else its text. A stop is at an offset of the whole text. */
export function optionValue(
  option: string,
  given: Word,
  script: Script,
  {
    whole,
    shape,
    reading,
  }: { readonly whole: string; readonly shape: Shape | undefined; readonly reading: Reading },
): Scanned<JsonValue> {
  const word = script.assigned(given) ?? given;
  const { value } = word;
  if (!mayBeJson(shape) || !isObjectText(value.text)) {
    if (given.broken !== undefined) reading.notes.add('check', given.broken, quoteOpen);
    if (word.variable !== undefined) reading.notes.add('check', word.variable, variableKept(option));
    // A list of one word is written like a word.
    return {
      ok: true,
      value: shape?.kind === 'list' && !mayBeJson(shape) ? [value.text] : value.text,
    };
  }
  const read = readEmbeddedJson(value, reading);
  if (read.ok) {
    if (word.variable !== undefined) reading.notes.add('check', word.variable, variableKept(option));
    return read;
  }
  const start = value.offsetAt(value.text.search(/[{[]/));
  const raw = word === given ? rawJson(whole, start, reading) : undefined;
  if (raw === undefined) return read;
  reading.notes.add('check', start, quotesRepaired(option));
  script.scanner.offset = whole[raw.end] === "'" || whole[raw.end] === '"' ? raw.end + 1 : raw.end;
  return { ok: true, value: raw.value };
}

/** JSON as it stands between quotes that do not fit, e.g. for an apostrophe in a comment of it. */
export function rawJson(whole: string, start: number, reading: Reading) {
  const notes = bufferedNotes();
  const read = readJsonAt(whole, start, false, { ...reading, notes });
  if (!read.ok) return undefined;
  notes.commit(reading.notes);
  const blank = /^\s*/.exec(whole.slice(read.value.end, read.value.end + 200))?.[0].length ?? 0;
  return { value: read.value.value, end: read.value.end + blank };
}
