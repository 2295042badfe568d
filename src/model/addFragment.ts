import type { JsonObject } from '../wire/json.ts';
import type { Command, NewTask } from './command.ts';
import type { DependenceId, Draft, NewId, Point, TaskId } from './draft.ts';
import { type Fragment, soundEdges } from './fragment.ts';
import { getAt, setAt } from './lens.ts';
import { makeTaskNames } from './names.ts';

interface AddedFragment {
  /** The new tasks, in the order of the fragment. */
  readonly ids: readonly TaskId[];
  readonly commands: readonly Command[];
}

/** Adds the tasks under names of their own, at `places` where those are given, and the dependences among them. */
export function addFragment(
  draft: Draft,
  fragment: Fragment,
  newId: NewId,
  places: readonly (Point | undefined)[] = [],
): AddedFragment {
  const freeName = makeTaskNames(draft);
  const tasks = fragment.tasks.map((spec, index): NewTask => {
    const position = places[index];
    const task = { id: newId() as TaskId, spec: named(spec, freeName) };
    return position === undefined ? task : { ...task, position };
  });
  const dependences = soundEdges(fragment).flatMap(([start, end]) => {
    const [first, last] = [tasks[start]?.id, tasks[end]?.id];
    if (first === undefined || last === undefined) return [];
    return [{ id: newId() as DependenceId, start: first, end: last }];
  });
  return {
    ids: tasks.map(({ id }) => id),
    commands: [
      { type: 'addTasks', tasks },
      ...(dependences.length === 0 ? [] : [{ type: 'connectAll', dependences } as const]),
    ],
  };
}

/** A name that is missing or no text is left: it is reported at its field, and made up it would hide that. */
function named(spec: JsonObject, freeName: (base: string) => string): JsonObject {
  const name = getAt(spec, ['TaskName']);
  return typeof name === 'string' && name !== '' ? setAt(spec, ['TaskName'], freeName(name)) : spec;
}
