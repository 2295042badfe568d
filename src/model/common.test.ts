import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isJsonObject, type JsonObject, type JsonValue, type Path } from '../wire/json.ts';
import { commonOf, countValues } from './common.ts';
import { getAt, isSame } from './lens.ts';

const align = { TaskName: 'align', Timeout: 60, Application: { Command: 'a', Docker: { Image: 'x' } } };
const sort = { TaskName: 'sort', Timeout: 60, Application: { Command: 'b', Docker: { Image: 'x' } } };

test('what all hold with the same value is shared, what differs or is missing in some is mixed', () => {
  const { shared, mixed } = commonOf([align, sort, { ...align, EnvId: 'env-1' }]);
  expect(shared).toEqual({ Timeout: 60, Application: { Docker: { Image: 'x' } } });
  expect([...mixed]).toEqual(['TaskName', 'Application.Command', 'EnvId']);
});

test('one object is common with itself, and none have nothing in common', () => {
  expect(commonOf([align]).shared).toBe(align);
  expect(commonOf([])).toEqual({ shared: {}, mixed: new Set() });
});

test('a list is one value, and what is an object in one and a text in another is mixed in both ways', () => {
  expect([...commonOf([{ a: [1, 2] }, { a: [1, 3] }]).mixed]).toEqual(['a']);
  expect([...commonOf([{ a: { b: 1 } }, { a: 'text' }]).mixed]).toEqual(['a.b', 'a']);
  expect([...commonOf([{ a: {} }, {}]).mixed]).toEqual(['a']);
});

const object = fc.dictionary(
  fc.constantFrom('a', 'b', '__proto__'),
  fc.oneof(
    fc.constantFrom<JsonValue>(1, 2, 'x', [1]),
    fc.dictionary(fc.constantFrom('c', 'd'), fc.constantFrom(1, 2), { minKeys: 1 }),
  ),
) as fc.Arbitrary<JsonObject>;

const leaves = (value: JsonValue, path: Path = []): Path[] => {
  const members = isJsonObject(value) ? Object.entries(value) : [];
  return members.length === 0 ? [path] : members.flatMap(([name, inner]) => leaves(inner, [...path, name]));
};

test('each value is either shared by all or mixed, whatever the objects', () => {
  fc.assert(
    fc.property(fc.array(object, { minLength: 1, maxLength: 4 }), (objects) => {
      const { shared, mixed } = commonOf(objects);
      for (const path of objects.flatMap((each) => leaves(each)).filter(({ length }) => length > 0)) {
        const values = objects.map((each) => getAt(each, path));
        const same = values.every((value) => isSame(value, values[0]));
        expect(mixed.has(path.join('.'))).toBe(!same);
        if (same) expect(getAt(shared, path)).toEqual(values[0]);
        else if (!isJsonObject(getAt(shared, path))) expect(getAt(shared, path)).toBeUndefined();
      }
    }),
  );
});

test('values are counted, most frequent first, and none at all is a value', () => {
  expect(countValues(['a', undefined, 'b', 'b', undefined, 'b'])).toEqual([
    { value: 'b', count: 3 },
    { value: undefined, count: 2 },
    { value: 'a', count: 1 },
  ]);
});
