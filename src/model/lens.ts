// Reading and writing JSON by path. Names such as `__proto__` and `toString` are members like any other: what is not
// an own member is not there, and spreading defines members without calling setters.
import { isJsonObject, type JsonObject, type JsonValue, type Path } from '../wire/json.ts';

type Step = Path[number];

const isArray = (value: JsonValue | undefined): value is readonly JsonValue[] => Array.isArray(value);

/** The value at the path, or undefined where a step is missing or meets a value of another kind. */
export function getAt(value: JsonValue | undefined, path: Path): JsonValue | undefined {
  let current = value;
  for (const step of path) {
    if (typeof step === 'number') current = isArray(current) ? current[step] : undefined;
    else current = isJsonObject(current) && Object.hasOwn(current, step) ? current[step] : undefined;
    if (current === undefined) return undefined;
  }
  return current;
}

/**
 * The object with the value at the path; undefined removes. Everything off the path keeps its identity, members keep
 * their order, and a change that changes nothing returns the same object.
 *
 * Removing takes along the parents that it leaves empty, up to the nearest item of an array: a row of a list whose
 * only member is being retyped must not vanish. An item that is itself named by the path is spliced out. Setting makes the parents that are missing: an array for a number step, else an object. A parent of another
 * kind than the step needs is replaced, because the one who sets a field wants it to be there. Indexes past the end
 * append, so that no array gets holes, which JSON has no word for.
 */
export function setAt(object: JsonObject, path: Path, value: JsonValue | undefined): JsonObject {
  const [step] = path;
  if (typeof step !== 'string') throw new Error('A path into an object begins with the name of a member');
  if (value !== undefined) return setInObject(object, step, path.slice(1), value);
  const left = removed(object, path);
  return isJsonObject(left) ? left : {};
}

function setIn(current: JsonValue | undefined, path: Path, value: JsonValue): JsonValue {
  const [step, ...rest] = path;
  if (step === undefined) return isSame(current, value) ? current : value;
  if (typeof step === 'string') return setInObject(isJsonObject(current) ? current : {}, step, rest, value);
  const items = isArray(current) ? current : [];
  const index = Math.min(step, items.length);
  const next = setIn(items[index], rest, value);
  if (isArray(current) && index < items.length && next === items[index]) return current;
  return [...items.slice(0, index), next, ...items.slice(index + 1)];
}

function setInObject(current: JsonObject, step: string, rest: Path, value: JsonValue): JsonObject {
  const there = Object.hasOwn(current, step);
  const before = there ? current[step] : undefined;
  const next = setIn(before, rest, value);
  return there && next === before ? current : { ...current, [step]: next };
}

/** What is left after the removal; undefined when nothing is. The same value when there was nothing to remove. */
function removed(current: JsonValue, path: Path): JsonValue | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return undefined;
  const child = getAt(current, [step]);
  if (child === undefined) return current;
  const left = removed(child, rest);
  if (left === child) return current;
  if (!isArray(current)) return withMember(current, step, left);
  if (rest.length > 0) return current.with(Number(step), left ?? (isArray(child) ? [] : {}));
  return current.length === 1 ? undefined : current.filter((_, index) => index !== step);
}

function withMember(current: JsonValue, name: Step, left: JsonValue | undefined): JsonObject | undefined {
  const members = Object.entries(current ?? {});
  const next = members.flatMap(([member, value]): [string, JsonValue][] =>
    member !== name ? [[member, value]] : left === undefined ? [] : [[member, left]],
  );
  return next.length === 0 ? undefined : Object.fromEntries(next);
}

/** Deep equality of JSON in which the order of members counts: a reordered object is another text. */
export function isSame(a: JsonValue | undefined, b: JsonValue | undefined): a is JsonValue {
  if (Object.is(a, b)) return a !== undefined;
  if (isArray(a)) return isArray(b) && a.length === b.length && a.every((item, i) => isSame(item, b[i]));
  if (!isJsonObject(a) || !isJsonObject(b)) return false;
  const names = Object.keys(a);
  const others = Object.keys(b);
  return (
    names.length === others.length && names.every((name, i) => name === others[i] && isSame(a[name], b[name]))
  );
}
