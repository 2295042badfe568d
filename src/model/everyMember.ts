import { isJsonObject, type JsonValue, type Path } from '../wire/json.ts';
import { type Draft, type Entity, jobEntity, type Place, taskEntity } from './draft.ts';

export interface FoundMember extends Place {
  /** The path of the API with `[]` for every index: `Job.Tasks[].ComputeEnv.EnvData.Zones[]`. */
  readonly pattern: string;
  readonly value: JsonValue;
}

const deepest = 32;
/** Far more than a job of 1,000 tasks has; a draft beyond it is read in part. */
const most = 300_000;

/** Every value of the header and the tasks with its place, from the outside in; bounded for whatever JSON there is. */
export function* everyMember(draft: Draft): Generator<FoundMember> {
  let left = most;
  function* below(entity: Entity, value: JsonValue, path: Path, pattern: string): Generator<FoundMember> {
    if (--left < 0) return;
    if (path.length > 0) yield { entity, path, pattern, value };
    if (path.length >= deepest) return;
    if (Array.isArray(value)) {
      for (const [i, item] of value.entries()) yield* below(entity, item, [...path, i], `${pattern}[]`);
    } else if (isJsonObject(value)) {
      for (const [name, member] of Object.entries(value)) {
        yield* below(entity, member, [...path, name], pattern === '' ? name : `${pattern}.${name}`);
      }
    }
  }
  yield* below(jobEntity, draft.header, [], '');
  for (const { id, spec } of draft.tasks) yield* below(taskEntity(id), spec, [], 'Job.Tasks[]');
}
