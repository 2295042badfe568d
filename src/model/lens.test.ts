import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JsonObject, JsonValue, Path } from '../wire/json.ts';
import { getAt, isSame, setAt } from './lens.ts';

const json = (text: string) => JSON.parse(text) as JsonObject;
const text = (value: JsonValue) => JSON.stringify(value);

describe('getAt', () => {
  const value = { Job: { Tasks: [{ TaskName: 'a' }, { TaskName: 'b' }], Priority: 0, Note: null } };

  test.each<[Path, JsonValue | undefined]>([
    [[], value],
    [['Job', 'Tasks', 1, 'TaskName'], 'b'],
    [['Job', 'Priority'], 0],
    [['Job', 'Note'], null],
    [['Job', 'Tasks', 2], undefined],
    [['Job', 'Tasks', -1], undefined],
    [['Job', 'Tasks', 'length'], undefined],
    [['Job', 0], undefined],
    [['Job', 'Priority', 'toString'], undefined],
    [['Job', 'Note', 'x'], undefined],
    [['toString'], undefined],
    [['__proto__', 'toString'], undefined],
  ])('%j', (path, expected) => {
    expect(getAt(value, path)).toEqual(expected);
  });

  test('reads members that are named like parts of the prototype', () => {
    expect(getAt(json('{"__proto__":{"constructor":1}}'), ['__proto__', 'constructor'])).toBe(1);
  });
});

describe('setAt with a value', () => {
  test('changes only what lies on the path', () => {
    const before = { a: { x: 1 }, b: { y: { z: 1 }, w: [] } };
    const after = setAt(before, ['b', 'y', 'z'], 2);
    expect(after).toEqual({ a: { x: 1 }, b: { y: { z: 2 }, w: [] } });
    expect(after.a).toBe(before.a);
    expect(getAt(after, ['b', 'w'])).toBe(before.b.w);
    expect(before.b.y.z).toBe(1);
  });

  test('keeps the order of members and puts new ones last', () => {
    expect(text(setAt({ b: 1, a: 2 }, ['b'], 3))).toBe('{"b":3,"a":2}');
    expect(text(setAt({ b: 1, a: 2 }, ['0x'], 3))).toBe('{"b":1,"a":2,"0x":3}');
  });

  test('returns the same object when the value is there already, also when it is only equal', () => {
    const before = { a: [{ b: { c: [1, null] } }] };
    expect(setAt(before, ['a', 0, 'b', 'c', 0], 1)).toBe(before);
    expect(setAt(before, ['a', 0, 'b'], { c: [1, null] })).toBe(before);
  });

  test('another order of members is a change', () => {
    expect(text(setAt({ a: { x: 1, y: 2 } }, ['a'], { y: 2, x: 1 }))).toBe('{"a":{"y":2,"x":1}}');
  });

  test('makes missing parents: arrays for numbers, objects for names', () => {
    expect(setAt({}, ['EnvVars', 0, 'Name'], 'A')).toEqual({ EnvVars: [{ Name: 'A' }] });
  });

  test('makes no holes: an index past the end appends', () => {
    expect(setAt({ list: [1] }, ['list', 7], 2)).toEqual({ list: [1, 2] });
  });

  test.each<[JsonValue, Path, JsonObject]>([
    ['text', ['a', 'b'], { a: { b: 1 } }],
    [null, ['a', 0], { a: [1] }],
    [[5], ['a', 'b'], { a: { b: 1 } }],
    [{ x: 5 }, ['a', 0], { a: [1] }],
  ])('replaces a parent of another kind: %j at %j', (a, path, expected) => {
    expect(setAt({ a }, path, 1)).toEqual(expected);
  });

  test('writes members that are named like parts of the prototype', () => {
    const after = setAt({}, ['__proto__', 'toString'], 1);
    expect(text(after)).toBe('{"__proto__":{"toString":1}}');
    expect(Object.getPrototypeOf(after)).toBe(Object.prototype);
    expect(text(setAt(after, ['constructor'], 2))).toBe('{"__proto__":{"toString":1},"constructor":2}');
  });

  test('null is a value', () => {
    expect(setAt({}, ['a'], null)).toEqual({ a: null });
  });
});

describe('setAt with undefined', () => {
  test('removes the member and the parents that it leaves empty', () => {
    const before = { keep: 1, Application: { Docker: { Image: 'x' } } };
    expect(setAt(before, ['Application', 'Docker', 'Image'], undefined)).toEqual({ keep: 1 });
  });

  test('keeps parents that hold something else, and those that were empty before', () => {
    const before = { a: { b: 1, c: {} }, d: {} };
    const after = setAt(before, ['a', 'b'], undefined);
    expect(after).toEqual({ a: { c: {} }, d: {} });
    expect(after.d).toBe(before.d);
  });

  test('leaves the object itself', () => {
    expect(setAt({ a: { b: 1 } }, ['a', 'b'], undefined)).toEqual({});
  });

  test('splices an item out of its array, and takes the array along with the last one', () => {
    expect(setAt({ l: [1, 2, 3] }, ['l', 1], undefined)).toEqual({ l: [1, 3] });
    expect(setAt({ l: [1], m: 2 }, ['l', 0], undefined)).toEqual({ m: 2 });
  });

  test('keeps the row of a list whose only member is removed', () => {
    const before = { EnvVars: [{ Name: 'A' }, { Name: 'B' }] };
    expect(setAt(before, ['EnvVars', 0, 'Name'], undefined)).toEqual({ EnvVars: [{}, { Name: 'B' }] });
    expect(setAt({ l: [[1]] }, ['l', 0, 0], undefined)).toEqual({ l: [[]] });
  });

  test.each<[Path]>([[['x']], [['a', 'x']], [['a', 'b', 'x']], [['l', 5]], [['l', 'x']], [['toString']]])(
    'returns the same object when nothing is at %j',
    (path) => {
      const before = { a: { b: 1 }, l: [1] };
      expect(setAt(before, path, undefined)).toBe(before);
    },
  );

  test('removes __proto__ as a member', () => {
    expect(text(setAt(json('{"a":1,"__proto__":2}'), ['__proto__'], undefined))).toBe('{"a":1}');
  });
});

test('a path that does not begin with a member is a bug of the caller', () => {
  expect(() => setAt({}, [], 1)).toThrow();
  expect(() => setAt({}, [0], undefined)).toThrow();
});

describe('isSame', () => {
  test.each<[JsonValue, JsonValue, boolean]>([
    [1, 1, true],
    [{ a: [1, { b: null }] }, { a: [1, { b: null }] }, true],
    [{ a: 1 }, { a: '1' }, false],
    [[], {}, false],
    [[1], [1, 2], false],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, false],
    [null, {}, false],
  ])('%j and %j: %j', (a, b, expected) => {
    expect(isSame(a, b)).toBe(expected);
    expect(isSame(b, a)).toBe(expected);
  });
});

const member = fc.constantFrom('a', 'b', '__proto__', 'constructor', 'length');
const step = fc.oneof(member, fc.nat({ max: 3 }));
const path = fc.tuple(member, fc.array(step, { maxLength: 4 })).map(([first, rest]) => [first, ...rest]);
const value = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<JsonValue>;
const { object } = fc.letrec<{ object: JsonObject; any: JsonValue }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<JsonValue>(1, 'x', null),
    tie('object'),
    fc.array(tie('any'), { maxLength: 3 }),
  ),
  object: fc.dictionary(member, tie('any'), { maxKeys: 3, noNullPrototype: true }),
}));

describe('laws', () => {
  test('what was set is read back, and setting it again changes nothing', () => {
    fc.assert(
      fc.property(object, path, value, (before, at, to) => {
        const after = setAt(before, at, to);
        const appended = at.map((s, i) =>
          typeof s === 'number' ? Math.min(s, lengthAt(before, at.slice(0, i))) : s,
        );
        expect(isSame(getAt(after, appended), to)).toBe(true);
        expect(setAt(after, appended, to)).toBe(after);
      }),
    );
  });

  test('removing twice is removing once, unless the path counts the items of an array', () => {
    fc.assert(
      fc.property(object, path, (before, at) => {
        const once = setAt(before, at, undefined);
        if (!at.some((s) => typeof s === 'number')) expect(setAt(once, at, undefined)).toBe(once);
        if (getAt(before, at) === undefined) expect(once).toBe(before);
        else expect(once).not.toBe(before);
      }),
    );
  });
});

const lengthAt = (value: JsonValue, at: Path) => {
  const items = getAt(value, at);
  return Array.isArray(items) ? items.length : 0;
};
