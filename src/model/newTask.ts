import type { JsonObject, JsonValue } from '../wire/json.ts';
import type { Draft } from './draft.ts';
import { exampleRequest } from './example.ts';
import { getAt } from './lens.ts';
import { uniqueTaskName } from './names.ts';

/**
 * A task that runs as it is, ready to be named: a name of its own beginning with `baseName`, the machines of
 * `like`, by default the last task, and what the draft says that new tasks take.
 */
export function newTaskSpec(draft: Draft, baseName: string, like = draft.tasks.at(-1)?.spec): JsonObject {
  return {
    TaskName: uniqueTaskName(draft, baseName),
    TaskInstanceNum: 1,
    Application: { DeliveryForm: 'LOCAL', Command: 'echo hello' },
    ...machines(like),
    ...draft.defaults,
  };
}

/** A task has either an environment or a description of one; where the model has none, those of the example. */
function machines(model: JsonObject | undefined): JsonObject {
  const of = (spec: JsonValue | undefined, member: string) => {
    const value = getAt(spec, [member]);
    return value === undefined ? undefined : { [member]: value };
  };
  const example = getAt(exampleRequest, ['Job', 'Tasks', 0]);
  return of(model, 'EnvId') ?? of(model, 'ComputeEnv') ?? of(example, 'ComputeEnv') ?? {};
}
