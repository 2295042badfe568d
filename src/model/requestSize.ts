// How much the request weighs, without writing it: each task is weighed once and kept until it is edited.
import type { JsonObject, JsonValue } from '../wire/json.ts';
import type { DependenceEnd, Draft, DraftTask } from './draft.ts';
import { keptBy } from './kept.ts';
import { setAt } from './lens.ts';
import { dependencesPath, itemOfDependence, taskName, tasksPath } from './request.ts';

const encoder = new TextEncoder();
const weigh = (value: JsonValue): number => encoder.encode(JSON.stringify(value)).byteLength;

const weightOf = keptBy((item: JsonObject) => weigh(item));
const nameWeightOf = keptBy((task: DraftTask) => weigh(taskName(task)));

const bareDependence = weigh({ StartTask: '', EndTask: '' }) - 2 * weigh('');

/** Bytes of the draft's request as compact JSON in UTF-8. */
export function requestSize(draft: Draft): number {
  const { header, tasks, dependences } = draft;
  const names = new Map(tasks.map((task) => [task.id, nameWeightOf(task)]));
  const nameAt = (end: DependenceEnd) =>
    'task' in end ? (names.get(end.task) ?? weigh('')) : weigh(end.unknownName);
  const ofTasks = tasks.reduce(
    (sum, { spec, item }) => sum + (item === undefined ? weightOf(spec) : weigh(item)),
    0,
  );
  const ofDependences = dependences.reduce((sum, dependence) => {
    const { start, end, item } = dependence;
    if (item !== undefined) return sum + weigh(itemOfDependence(draft, dependence));
    return sum + bareDependence + nameAt(start) + nameAt(end);
  }, 0);
  let frame = header;
  if (tasks.length > 0) frame = setAt(frame, tasksPath, []);
  if (dependences.length > 0) frame = setAt(frame, dependencesPath, []);
  const commas = Math.max(0, tasks.length - 1) + Math.max(0, dependences.length - 1);
  return weigh(frame) + ofTasks + ofDependences + commas;
}
