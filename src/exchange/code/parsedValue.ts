import { isJsonObject, type JsonValue } from '../../wire/json.ts';
import { isObjectText, readEmbeddedJson } from '../embeddedJson.ts';
import type { MappedText } from '../mappedText.ts';
import { pushAll } from '../pushAll.ts';
import { newReading, type Reading } from '../reading.ts';
import { newList, newObject, plainText, type Value } from './value.ts';

/** Deeper than any request. */
const deepest = 200;

/** The object or list that JSON in a text says, for a program that changes it; undefined where the text is none. */
export function parsedValue(text: MappedText): Value | undefined {
  if (!isObjectText(text.text)) return undefined;
  const reading = newReading(() => ({ line: 1, column: 1 }));
  const read = readEmbeddedJson(text, reading);
  return read.ok && typeof read.value === 'object'
    ? valueIn(read.value, text.offsetAt(0), reading, 0)
    : undefined;
}

function valueIn(json: JsonValue, offset: number, reading: Reading, depth: number): Value {
  if (typeof json === 'string') return plainText(json, offset);
  if (json === null || typeof json !== 'object') return { kind: 'scalar', value: json };
  if (depth > deepest) return { kind: 'unknown', offset, shown: '…' };
  const inner = (step: string | number, value: JsonValue) => {
    const at = reading.places.of(json, step) ?? offset;
    return { value: valueIn(value, at, reading, depth + 1), offset: at };
  };
  if (isJsonObject(json)) {
    const object = newObject();
    for (const [name, value] of Object.entries(json)) object.members.set(name, inner(name, value));
    return object;
  }
  const list = newList();
  pushAll(
    list.items,
    (json as readonly JsonValue[]).map((value, index) => inner(index, value)),
  );
  return list;
}
