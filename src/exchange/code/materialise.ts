// What a program says of a value to JSON, with the places; what is not plain is left out, and told.
import type { JsonValue } from '../../wire/json.ts';
import type { Text } from '../../wire/text.ts';
import { inexactNumber } from '../json/jsonFindings.ts';
import { defineMember, type Members } from '../member.ts';
import type { RepeatedFinding } from '../noteList.ts';
import { pushAll } from '../pushAll.ts';
import type { Reading } from '../reading.ts';
import type { Value } from './value.ts';

const notPlain = (path: string, shown: string): Text => ({
  en: `${path === '' ? 'A value' : path} is not a plain value (${shown}): left out`,
  zh: `${path === '' ? '某个值' : path} 不是直接写出的值（${shown}）：已略去`,
});
export const variableInText: RepeatedFinding = {
  severity: 'check',
  one: {
    en: 'A variable of the program inside a text kept as it stands',
    zh: '文本中的程序变量已按原样保留',
  },
};

const deepest = 400;

interface Frame {
  readonly value: Value;
  readonly path: string;
  readonly depth: number;
  /** Puts the JSON where it belongs. */
  readonly put: (made: JsonValue) => void;
}

/**
 * Undefined when the whole is not plain, or has no end: objects that stand in two places are written twice, and a program
 * can nest them without end.
 */
export function materialise(root: Value, reading: Reading, mostValues: number): JsonValue | undefined {
  const { notes, places } = reading;
  let result: JsonValue | undefined;
  let count = 0;
  const rest: Frame[] = [{ value: root, path: '', depth: 0, put: (made) => (result = made) }];
  for (let frame = rest.pop(); frame !== undefined; frame = rest.pop()) {
    const { value, path, depth, put } = frame;
    count += 1;
    if (count > mostValues || depth > deepest) return undefined;
    switch (value.kind) {
      case 'unknown':
        notes.add('check', value.offset, notPlain(path, value.shown.slice(0, 40)), 'lost');
        break;
      case 'scalar':
        put(value.value);
        break;
      case 'digits':
        notes.add('check', value.offset, inexactNumber(value.text));
        put(value.text);
        break;
      case 'text':
        if (value.variable !== undefined) notes.repeat(variableInText, value.variable);
        put(value.value.text);
        break;
      case 'object': {
        if (isIndexed(value.members) || (value.isArray && value.members.size === 0)) {
          rest.push({ ...frame, value: { kind: 'list', items: [...value.members.values()] } });
          break;
        }
        const made: Members = {};
        put(made);
        const inner: Frame[] = [];
        for (const [name, { value: member, offset }] of value.members) {
          places.set(made, name, offset);
          const at = path === '' ? name : `${path}.${name}`;
          if (member.kind !== 'unknown') defineMember(made, name, null);
          inner.push({
            value: member,
            path: at,
            depth: depth + 1,
            put: (json) => defineMember(made, name, json),
          });
        }
        pushAll(rest, inner.reverse());
        break;
      }
      case 'list': {
        const made: JsonValue[] = [];
        put(made);
        const inner: Frame[] = [];
        for (const { value: item, offset } of value.items) {
          const index = made.length;
          if (item.kind !== 'unknown') {
            made.push(null);
            places.set(made, index, offset);
          }
          inner.push({
            value: item,
            path: `${path}[${index}]`,
            depth: depth + 1,
            put: (json) => {
              made[index] = json;
            },
          });
        }
        pushAll(rest, inner.reverse());
        break;
      }
    }
  }
  return result;
}

/** True for a list that was filled by its indexes, `tasks[0] = task`. */
const isIndexed = (members: ReadonlyMap<string, unknown>): boolean =>
  members.size > 0 && [...members.keys()].every((name, index) => name === String(index));
