import type { Draft, Place } from '../model/draft.ts';
import { getAt } from '../model/lens.ts';

/** The parts of the draft that the place is about; untouched parts keep their identity. */
function valuesAt(draft: Draft, { entity, path }: Place): readonly unknown[] {
  if (entity.kind === 'task') {
    const task = draft.tasks.find(({ id }) => id === entity.id);
    return [task === undefined, task && getAt(task.spec, path)];
  }
  if (entity.kind === 'dependence') {
    const dependence = draft.dependences.find(({ id }) => id === entity.id);
    const [member] = path;
    if (dependence === undefined) return [true];
    return [member === 'StartTask' ? dependence.start : member === 'EndTask' ? dependence.end : dependence];
  }
  const whole = [draft.tasks, draft.dependences];
  const about =
    path.length === 0
      ? whole
      : path[1] === 'Tasks'
        ? [draft.tasks]
        : path[1] === 'Dependences'
          ? [draft.dependences]
          : [];
  return [getAt(draft.header, path), ...about];
}

/** True while the place holds in `now` what it held in `sent`, and the region is the same. */
export function standsAsSent(place: Place, sent: Draft, now: Draft): boolean {
  const before = valuesAt(sent, place);
  return sent.region === now.region && valuesAt(now, place).every((value, i) => Object.is(value, before[i]));
}
