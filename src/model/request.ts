// The draft as the request that is sent, and back. `requestOf(draftFromRequest(r))` is r, member for member and in the
// same order; nothing is normalised. (Members named like array indexes come first, as in every JavaScript object.)
import {
  formatPath,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type Path,
  parsePath,
} from '../wire/json.ts';
import { regionOfZone } from '../wire/regions.ts';
import {
  type DependenceEnd,
  type DependenceId,
  type Draft,
  type DraftDependence,
  type DraftTask,
  jobEntity,
  type NewId,
  type Place,
  type TaskId,
  taskEntity,
} from './draft.ts';
import { keptBy } from './kept.ts';
import { getAt, isSame, setAt } from './lens.ts';

export const tasksPath: Path = ['Job', 'Tasks'];
export const dependencesPath: Path = ['Job', 'Dependences'];

export const jobNamePath: Path = ['Job', 'JobName'];

/** The name in a request, or in the header of a draft; '' when the job has none, or one that is no text. */
export function jobName(request: JsonObject): string {
  const name = getAt(request, jobNamePath);
  return typeof name === 'string' ? name : '';
}

/** '' when the task has no name, or one that is no text. */
export function taskName({ spec }: Pick<DraftTask, 'spec'>): string {
  const name = Object.hasOwn(spec, 'TaskName') ? spec.TaskName : undefined;
  return typeof name === 'string' ? name : '';
}

/** Of two tasks of the same name the first is taken; a task without a name cannot be meant by a dependence. */
export function tasksByName(tasks: readonly DraftTask[]): ReadonlyMap<string, TaskId> {
  const byName = new Map<string, TaskId>();
  for (const task of tasks) {
    const name = taskName(task);
    if (name !== '' && !byName.has(name)) byName.set(name, task.id);
  }
  return byName;
}

/** The region that the person set, else the one of Placement.Zone; undefined when the zone names none. */
export function draftRegion(draft: Draft): string | undefined {
  if (draft.region !== null) return draft.region;
  const zone = getAt(draft.header, ['Placement', 'Zone']);
  return typeof zone === 'string' ? regionOfZone(zone) : undefined;
}

/** Reads a request of any quality: what is not as documented is kept as it came. */
export function draftFromRequest(request: JsonObject, newId: NewId): Draft {
  const items = getAt(request, tasksPath);
  const links = getAt(request, dependencesPath);
  const tasks = isArray(items) ? items.map((item) => taskFromItem(item, newId() as TaskId)) : [];
  const byName = tasksByName(tasks);
  let header = request;
  if (isArray(items)) header = setAt(header, tasksPath, []);
  if (isArray(links)) header = setAt(header, dependencesPath, []);
  return {
    region: null,
    header,
    tasks,
    dependences: isArray(links)
      ? links.map((item) => dependenceFromItem(item, newId() as DependenceId, byName))
      : [],
    defaults: {},
    board: { positions: {}, direction: 'down' },
  };
}

const isArray = (value: JsonValue | undefined): value is readonly JsonValue[] => Array.isArray(value);

const taskFromItem = (item: JsonValue, id: TaskId): DraftTask =>
  isJsonObject(item) ? { id, spec: item } : { id, spec: {}, item };

/** A dependence from an item of Job.Dependences; the item is kept where it says more than two names. */
export function dependenceFromItem(
  item: JsonValue,
  id: DependenceId,
  byName: ReadonlyMap<string, TaskId>,
): DraftDependence {
  const end = (member: string): DependenceEnd => {
    const name = getAt(item, [member]);
    if (typeof name !== 'string') return { unknownName: '' };
    const task = byName.get(name);
    return task === undefined ? { unknownName: name } : { task };
  };
  const [start, finish] = [end('StartTask'), end('EndTask')];
  const names = { StartTask: getAt(item, ['StartTask']), EndTask: getAt(item, ['EndTask']) };
  const plain =
    typeof names.StartTask === 'string' &&
    typeof names.EndTask === 'string' &&
    isSame(item, { StartTask: names.StartTask, EndTask: names.EndTask });
  return { id, start, end: finish, ...(plain ? {} : { item }) };
}

const namesOf = keptBy(
  (tasks: Draft['tasks']): ReadonlyMap<TaskId, string> =>
    new Map(tasks.map((task) => [task.id, taskName(task)])),
);

/** The item of Job.Dependences, with the names that the tasks have now. */
export function itemOfDependence(draft: Draft, { start, end, item }: DraftDependence): JsonValue {
  if (item !== undefined && !isJsonObject(item)) return item;
  const names = namesOf(draft.tasks);
  const name = (at: DependenceEnd) => ('task' in at ? (names.get(at.task) ?? '') : at.unknownName);
  if (item === undefined) return { StartTask: name(start), EndTask: name(end) };
  // An end that is missing or no text reads as the unknown name '': it stays as it came.
  const keeps = (member: string, at: DependenceEnd) =>
    'unknownName' in at && at.unknownName === '' && typeof getAt(item, [member]) !== 'string';
  const started = keeps('StartTask', start) ? item : setAt(item, ['StartTask'], name(start));
  return keeps('EndTask', end) ? started : setAt(started, ['EndTask'], name(end));
}

/** The request that the draft stands for: the exact reverse of {@link draftFromRequest}. */
export function requestOf(draft: Draft): JsonObject {
  const { header, tasks, dependences } = draft;
  let request = header;
  if (tasks.length > 0) request = setAt(request, tasksPath, tasks.map(itemOfTask));
  if (dependences.length > 0) {
    request = setAt(
      request,
      dependencesPath,
      dependences.map((dependence) => itemOfDependence(draft, dependence)),
    );
  }
  return request;
}

/** The item of Job.Tasks. */
const itemOfTask = ({ spec, item }: DraftTask): JsonValue => (item === undefined ? spec : item);

/**
 * The place as a path into {@link requestOf}. A place in something that is not in the draft (any more) is that of the
 * list it was in.
 */
export function pathInRequest(draft: Draft, { entity, path }: Place): Path {
  if (entity.kind === 'job') return path;
  const [list, items] =
    entity.kind === 'task' ? [tasksPath, draft.tasks] : [dependencesPath, draft.dependences];
  const index = items.findIndex(({ id }) => id === entity.id);
  return index < 0 ? list : [...list, index, ...path];
}

/** The same in the API's spelling, indexes from 0: `Job.Tasks[1].Application.Command`, `Job.Dependences[0].StartTask`. */
export const apiPath = (draft: Draft, place: Place): string => formatPath(pathInRequest(draft, place));

/** The reverse of {@link apiPath}; undefined when the path names a task or dependence that the draft has not. */
export function placeOfApiPath(draft: Draft, text: string): Place | undefined {
  const path = parsePath(text);
  const [job, list, index, ...rest] = path;
  if (job !== 'Job' || typeof index !== 'number') return { entity: jobEntity, path };
  if (list === 'Tasks' && draft.tasks.length > 0) {
    const task = draft.tasks[index];
    return task && { entity: taskEntity(task.id), path: rest };
  }
  if (list === 'Dependences' && draft.dependences.length > 0) {
    const dependence = draft.dependences[index];
    return dependence && { entity: { kind: 'dependence', id: dependence.id }, path: rest };
  }
  return { entity: jobEntity, path };
}
