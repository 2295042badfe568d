// Random requests, built from the shape of the API.
import fc from 'fast-check';
import { requestShape, type Shape } from '../../wire/fields/shape.ts';
import type { JsonObject, JsonValue } from '../../wire/json.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  // What separates, quotes and escapes in one dialect or another.
  fc.string({
    unit: fc.constantFrom(...'&=+%?#/\\"\'{}[]<>,: \n\r\t', '&Job.JobName=', '%41', '任务', '\u2028'),
    maxLength: 8,
  }),
);

/** Values of every kind that the API has; `empties` are null, {} and []. */
function valueLike(shape: Shape, empties: boolean): fc.Arbitrary<JsonValue> {
  switch (shape.kind) {
    case 'text':
    case 'choice':
      return text;
    case 'integer':
      return fc.maxSafeInteger();
    case 'flag':
      return fc.boolean();
    case 'list':
      return fc.array(valueLike(shape.item, empties), { minLength: empties ? 0 : 1, maxLength: 3 });
    case 'object': {
      const members = Object.fromEntries(
        [...shape.members].map(([name, member]) => [name, valueLike(member.shape, empties)]),
      );
      const object = fc.record(members, { requiredKeys: [] }) as fc.Arbitrary<JsonObject>;
      return empties ? object : object.filter((made) => Object.keys(made).length > 0);
    }
  }
}

function requests(empties: boolean): fc.Arbitrary<JsonObject> {
  return (valueLike(requestShape, empties) as fc.Arbitrary<JsonObject>)
    .filter((request) => Object.hasOwn(request, 'Job'))
    .map(({ ClientToken: _, ...request }) => request);
}

/** Anything that JSON can hold at the documented members. */
export const anyRequest = requests(true);
/** Requests without null, {} and [], for which a query string has no form. */
export const fullRequest = requests(false);
