// Secrets of a request: which they are, and the mask that stands for them on disk, in texts and on screens.
import { isJsonObject, type JsonObject, type JsonValue, type Path } from './json.ts';

/**
 * Ends of the paths at which a secret stands, indexes left out. Ends and not whole paths, so that they hold for a
 * request, for one task and for a task template alike.
 */
const secretPaths: readonly (readonly [parent: string, member: string])[] = [
  ['Docker', 'Password'],
  ['LoginSettings', 'Password'],
  ['Authentications', 'SecretKey'],
];

/** Stands for a secret. No password of the API can be this: none may hold such a character. */
export const secretMask = '••••••••';

const isSecretMember = (parent: string | undefined, member: string): boolean =>
  secretPaths.some(([inside, name]) => inside === parent && name === member);

/** True for the path of a secret, from the request, the task, or anything between. */
export function isSecretPath(path: Path): boolean {
  const names = path.filter((step) => typeof step === 'string');
  const member = names.at(-1);
  return member !== undefined && member === path.at(-1) && isSecretMember(names.at(-2), member);
}

interface Secret {
  readonly path: Path;
  readonly value: JsonValue;
}

/** A place on the way, linked to the places around it, so that a deep document needs no path for each of its values. */
interface Visit {
  readonly value: JsonValue;
  readonly step: string | number;
  /** The nearest name around, past indexes. */
  readonly parentName: string | undefined;
  readonly outer: Visit | undefined;
}

/** Every secret that is set; an empty one hides nothing. */
function secretsIn(request: JsonObject): Secret[] {
  const secrets: Secret[] = [];
  const rest: Visit[] = [{ value: request, step: '', parentName: undefined, outer: undefined }];
  for (let visit = rest.pop(); visit !== undefined; visit = rest.pop()) {
    const { value, step, parentName, outer } = visit;
    if (typeof step === 'string' && isSecretMember(parentName, step)) {
      if (value !== '' && value !== null) secrets.push({ path: pathOf(visit), value });
      continue;
    }
    if (typeof value !== 'object' || value === null) continue;
    const name = typeof step === 'string' && outer !== undefined ? step : parentName;
    if (isJsonObject(value)) {
      for (const [member, child] of Object.entries(value)) {
        rest.push({ value: child, step: member, parentName: name, outer: visit });
      }
    } else {
      for (const [index, child] of value.entries()) {
        rest.push({ value: child, step: index, parentName: name, outer: visit });
      }
    }
  }
  return secrets;
}

function pathOf(visit: Visit): Path {
  const path: (string | number)[] = [];
  for (let at = visit; at.outer !== undefined; at = at.outer) path.push(at.step);
  return path.reverse();
}

type Copy = Record<string | number, JsonValue>;

/** The request with other values at paths that exist. What is off the paths keeps its identity. */
function withValues(request: JsonObject, changes: readonly Secret[]): JsonObject {
  if (changes.length === 0) return request;
  const copies = new Set<JsonValue>();
  const copied = (value: JsonValue | undefined): JsonValue => {
    if (value === undefined || copies.has(value)) return value ?? null;
    const copy = Array.isArray(value) ? [...value] : { ...(value as JsonObject) };
    copies.add(copy);
    return copy;
  };
  const root = copied(request);
  for (const { path, value } of changes) {
    let at = root as Copy;
    for (const step of path.slice(0, -1)) {
      const child = copied(at[step]);
      at[step] = child;
      at = child as Copy;
    }
    at[path.at(-1) ?? ''] = value;
  }
  return root as JsonObject;
}

/** The same request with the mask in the place of each secret; the very same object when there is none. */
export const maskSecrets = (request: JsonObject): JsonObject =>
  withValues(
    request,
    secretsIn(request).map(({ path }) => ({ path, value: secretMask })),
  );

/** What tells the items of a list apart when they have changed their order. */
const itemNames = new Map([
  ['Tasks', 'TaskName'],
  ['Authentications', 'SecretId'],
]);

/**
 * The new request, in which each mask is replaced by the secret that stands at the same place of the old one. Tasks are
 * matched by name and access keys by SecretId, else by index, so that reordering a text does not mix secrets up. A mask
 * for which nothing is known stays.
 */
export function restoreSecrets(newRequest: JsonObject, oldRequest: JsonObject): JsonObject {
  const masked = secretsIn(newRequest).filter(({ value }) => value === secretMask);
  const restored = masked.flatMap(({ path }) => {
    const value = counterpart(newRequest, oldRequest, path);
    return value === undefined || value === null ? [] : [{ path, value }];
  });
  return withValues(newRequest, restored);
}

const child = (value: JsonValue | undefined, step: string | number): JsonValue | undefined =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, step)
    ? (value as Readonly<Record<string | number, JsonValue>>)[step]
    : undefined;

function counterpart(newRoot: JsonObject, oldRoot: JsonObject, path: Path): JsonValue | undefined {
  let fresh: JsonValue | undefined = newRoot;
  let old: JsonValue | undefined = oldRoot;
  let list = '';
  for (const step of path) {
    if (typeof step === 'number') old = itemLike(fresh, old, step, itemNames.get(list));
    else {
      old = child(old, step);
      list = step;
    }
    fresh = child(fresh, step);
  }
  return old;
}

/** The item of the old list that the new one at `index` comes from. */
function itemLike(
  fresh: JsonValue | undefined,
  old: JsonValue | undefined,
  index: number,
  naming: string | undefined,
): JsonValue | undefined {
  if (!Array.isArray(old) || !Array.isArray(fresh)) return undefined;
  const same: JsonValue | undefined = old[index];
  if (naming === undefined) return same;
  const nameOf = (item: JsonValue | undefined) => child(item, naming);
  const name = nameOf(fresh[index]);
  if (nameOf(same) === name) return same;
  const moved = name === undefined ? undefined : old.find((item) => nameOf(item) === name);
  if (moved !== undefined) return moved;
  // Renamed where it stood; unless the old item has only moved on, and this one is new.
  return fresh.some((item) => nameOf(item) === nameOf(same)) ? undefined : same;
}
