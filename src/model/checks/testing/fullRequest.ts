// A request in which every member of the API model stands, so that whatever is put into it meets a rule.
import type { Shape } from '../../../wire/fields/shape.ts';
import { requestShape } from '../../../wire/fields/shape.ts';
import { isJsonObject, type JsonObject, type JsonValue, type Path } from '../../../wire/json.ts';

function sample(shape: Shape): JsonValue {
  switch (shape.kind) {
    case 'object':
      return Object.fromEntries(Array.from(shape.members, ([name, member]) => [name, sample(member.shape)]));
    case 'list':
      return [sample(shape.item), sample(shape.item)];
    case 'choice':
      return shape.values[0] ?? '';
    case 'text':
      return 'text';
    case 'flag':
      return true;
    case 'integer':
      return 1;
  }
}

/** Every member of the API model, most of them with values that some rule refuses. */
export const fullRequest = sample(requestShape) as JsonObject;

/** The paths of everything that stands in the value, from the outside in. */
export function pathsIn(value: JsonValue, at: Path = []): readonly Path[] {
  const inner = Array.isArray(value)
    ? (value as readonly JsonValue[]).flatMap((item, index) => pathsIn(item, [...at, index]))
    : isJsonObject(value)
      ? Object.entries(value).flatMap(([name, member]) => pathsIn(member, [...at, name]))
      : [];
  return [at, ...inner];
}
