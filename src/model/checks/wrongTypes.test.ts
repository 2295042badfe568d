// Wrong JSON in every place of a request: reported where it stands, and never thrown at.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requestShape, type Shape, shapeAt, taskShape } from '../../wire/fields/shape.ts';
import { formatPath, isJsonObject, type JsonObject, type JsonValue, type Path } from '../../wire/json.ts';
import { setAt } from '../lens.ts';
import { check } from './check.ts';
import { checkRequest } from './checkRequest.ts';
import { draftOfRequest } from './testing/found.ts';
import { fullRequest, pathsIn } from './testing/fullRequest.ts';

const kinds: readonly JsonValue[] = [
  null,
  true,
  1,
  1.5,
  -1,
  '',
  'text',
  [],
  ['text'],
  {},
  { Any: 'thing' },
  [[]],
];
const places = pathsIn(fullRequest).filter((path) => path.length > 0 && !path.includes(1));

/** What the value is, in words of the shape. */
const isRight = (value: JsonValue, shape: Shape): boolean => {
  switch (shape.kind) {
    case 'object':
      return isJsonObject(value);
    case 'list':
      return Array.isArray(value);
    case 'flag':
      return typeof value === 'boolean';
    case 'integer':
      return Number.isInteger(value);
    case 'text':
    case 'choice':
      return typeof value === 'string';
  }
};

describe('a value of the wrong type', () => {
  it('is reported at its exact path, wherever it stands', () => {
    for (const place of places) {
      const shape = shapeAt(requestShape, ...place.map((step) => (typeof step === 'number' ? '[]' : step)));
      for (const value of kinds) {
        const wrong = checkRequest(setAt(fullRequest, place, value)).filter(
          ({ code, path }) =>
            code === 'InvalidParameterValue.InvalidDataTypeAny' && path === formatPath(place),
        );
        expect([place, value, wrong.length]).toEqual([place, value, isRight(value, shape) ? 0 : 1]);
      }
    }
  });
});

describe('any JSON in any place', () => {
  const anyJson = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<JsonValue>;
  const anyText = fc.string({ unit: 'binary' });
  const change = fc.tuple(fc.constantFrom(...places), fc.oneof(anyJson, anyText, fc.constant(undefined)));

  /** Each step stands in the value, or the API model has such a member there. */
  const leads = (root: JsonObject, rootShape: Shape, path: Path): boolean => {
    let value: JsonValue | undefined = root;
    let shape: Shape | undefined = rootShape;
    for (const step of path) {
      const within = memberShape(shape, step);
      value =
        typeof value === 'object' && value !== null && Object.hasOwn(value, step)
          ? (value as JsonObject)[step]
          : undefined;
      if (within === undefined && value === undefined) return false;
      shape = within;
    }
    return true;
  };

  it('is never thrown at, and each problem is at a member that stands or is wanted', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 4 }), (changes) => {
        const request = changes.reduce((all, [path, value]) => setAt(all, path, value), fullRequest);
        const draft = draftOfRequest(request);
        const specs = new Map<string, JsonObject>(draft.tasks.map(({ id, spec }) => [id, spec]));
        for (const { entity, path } of check(draft)) {
          if (entity.kind === 'dependence') expect(path.length).toBeLessThan(3);
          else if (entity.kind === 'task')
            expect([path, leads(specs.get(entity.id) ?? {}, taskShape, path)]).toEqual([path, true]);
          // The region is sent beside the request.
          else if (path[0] !== 'Region')
            expect([path, leads(draft.header, requestShape, path)]).toEqual([path, true]);
        }
      }),
      { numRuns: 150 },
    );
  });
});

function memberShape(shape: Shape | undefined, step: string | number): Shape | undefined {
  if (shape?.kind === 'list' && typeof step === 'number') return shape.item;
  return shape?.kind === 'object' && typeof step === 'string' ? shape.members.get(step)?.shape : undefined;
}
