// Members in the order in which the API documents them, so that two writings of one request differ in nothing else.
import { requestShape, type Shape } from '../../wire/fields/shape.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../wire/json.ts';

/** The same request with documented members first, in the API's order, and all others after them, in their own. */
export const canonicalOrder = (request: JsonObject): JsonObject =>
  ordered(request, requestShape) as JsonObject;

/** As deep as the shape of the API, which is not deep; what is not documented stays as it stands. */
function ordered(value: JsonValue, shape: Shape | undefined): JsonValue {
  if (shape?.kind === 'list' && Array.isArray(value)) return value.map((item) => ordered(item, shape.item));
  if (shape?.kind !== 'object' || !isJsonObject(value)) return value;
  const names = new Set([...shape.members.keys()].filter((name) => Object.hasOwn(value, name)));
  for (const name of Object.keys(value)) names.add(name);
  // From entries, which also take `__proto__` for a name like any other.
  return Object.fromEntries(
    [...names].map((name) => [name, ordered(value[name] ?? null, shape.members.get(name)?.shape)]),
  );
}
