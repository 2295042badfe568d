// Where a place of the API stands for a person: the group in which its field is, and the member without what the group
// says already.
import type { Problem } from '../model/problem.ts';
import { formatPath, type Path } from '../wire/json.ts';
import type { Text } from '../wire/text.ts';
import { fieldPath } from './fieldSpec.ts';
import { groupsOf } from './groups.ts';
import { startsWith } from './ownerOf.ts';

interface Place {
  /** Undefined where no field shows the place. */
  readonly group: Text | undefined;
  /** `StdoutRedirectPath`, `InputMappings[0].SourcePath`; without a field the whole path. */
  readonly member: string;
}

/** Whether its field is shown now does not matter: the group is the same. */
export function placeIn(kind: Problem['entity']['kind'], path: Path): Place {
  // A dependence is edited on the canvas.
  for (const { name, fields } of kind === 'dependence' ? [] : groupsOf(kind)) {
    for (const field of fields) {
      const own = fieldPath(field);
      if (field.control === 'choice' || own.length === 0) continue;
      if (startsWith(path, own)) return { group: name, member: formatPath(path.slice(own.length - 1)) };
    }
  }
  // What several fields are in, such as `ComputeEnv`, is none of theirs.
  return { group: undefined, member: formatPath(path.filter((step, at) => at > 0 || step !== 'Job')) };
}
