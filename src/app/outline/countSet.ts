import { isJsonObject, type JsonObject, type JsonValue } from '../../wire/json.ts';

/** How many fields of the job have a value: each list counts once, tasks and dependences do not count. */
export function countSet(header: JsonObject): number {
  const { Job: job, ...rest } = header;
  const own = isJsonObject(job) ? { ...job, Tasks: undefined, Dependences: undefined } : { Job: job };
  return leaves(rest) + leaves(own);
}

function leaves(value: Readonly<Record<string, JsonValue | undefined>>): number {
  let count = 0;
  for (const each of Object.values(value)) {
    if (isJsonObject(each)) count += leaves(each);
    else if (each !== undefined && !(Array.isArray(each) && each.length === 0)) count += 1;
  }
  return count;
}
