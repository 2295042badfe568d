// The one door: every edit of a draft is a command that goes through `apply`. Untouched parts keep their identity, a
// command that changes nothing returns the same draft, and no command adds a loop to a draft.
import { isJsonObject, type JsonObject } from '../wire/json.ts';
import type { Applied, Command, NewTask, Refusal } from './command.ts';
import { connectAll, withDependences } from './connectAll.ts';
import type { DependenceId, Draft, DraftDependence, DraftTask, TaskId } from './draft.ts';
import { graphOf } from './graph.ts';
import { removeGroups, setGroup, withSoundGroups } from './groups.ts';
import { getAt, isSame, setAt } from './lens.ts';
import { removeNotes, setNote } from './notes.ts';
import { loopClosedBy } from './paths.ts';
import { moveTasks, place, withoutPlaces } from './places.ts';
import { dependenceFromItem, dependencesPath, itemOfDependence, tasksByName, tasksPath } from './request.ts';

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>;

const done = (draft: Draft): Applied => ({ ok: true, draft });
const refused = (refusal: Refusal): Applied => ({ ok: false, refusal });

/**
 * Carries out one command. What is to be removed or moved and is not there (any more) is passed over, so that
 * compound removals may overlap; what is to be changed and is not there is refused.
 */
export function apply(draft: Draft, command: Command): Applied {
  switch (command.type) {
    case 'addTask':
      return addTasks(draft, [command], command.index);
    case 'addTasks':
      return addTasks(draft, command.tasks);
    case 'renameTask':
      return changeTask(draft, command.id, (spec) => setAt(spec, ['TaskName'], command.name));
    case 'removeTasks':
      return done(removeTasks(draft, new Set(command.ids)));
    case 'setField':
      return setField(draft, command);
    case 'setTaskFields':
      return setTaskFields(draft, command);
    case 'setDefault': {
      const defaults = setAt(draft.defaults, command.path, command.value);
      return done(defaults === draft.defaults ? draft : { ...draft, defaults });
    }
    case 'connect':
      return connect(draft, command);
    case 'connectAll':
      return connectAll(draft, command.dependences);
    case 'disconnect': {
      // Of thousands, as when all that is implied goes at once.
      const gone = new Set(command.ids);
      return done(keepDependences(draft, ({ id }) => !gone.has(id)));
    }
    case 'moveTasks':
      return done(moveTasks(draft, command.positions));
    case 'setNote':
      return done(setNote(draft, command.note));
    case 'removeNotes':
      return done(removeNotes(draft, command.ids));
    case 'setGroup':
      return done(setGroup(draft, command.group));
    case 'removeGroups':
      return done(removeGroups(draft, command.ids));
    case 'setRegion':
      return done(command.region === draft.region ? draft : { ...draft, region: command.region });
    case 'setDirection': {
      const { direction } = command;
      const { board } = draft;
      return done(direction === board.direction ? draft : { ...draft, board: { ...board, direction } });
    }
    case 'replaceDraft':
      return done(command.draft);
  }
}

/** Carries out all commands or none: the first refusal ends it. */
export function applyAll(draft: Draft, commands: readonly Command[]): Applied {
  let applied = done(draft);
  for (const command of commands) {
    if (!applied.ok) break;
    applied = apply(applied.draft, command);
  }
  return applied;
}

const isList = (draft: Draft, path: typeof tasksPath) => Array.isArray(getAt(draft.header, path));

function addTasks(draft: Draft, added: readonly NewTask[], index = draft.tasks.length): Applied {
  if (added.length === 0) return done(draft);
  const ids = new Set<TaskId>(draft.tasks.map(({ id }) => id));
  for (const { id } of added) {
    if (ids.has(id)) return refused({ kind: 'duplicateId', id });
    ids.add(id);
  }
  const positions = added.flatMap(({ id, position }) => (position === undefined ? [] : [[id, position]]));
  const next = {
    ...draft,
    header: isList(draft, tasksPath) ? draft.header : setAt(draft.header, tasksPath, []),
    tasks: draft.tasks.toSpliced(index, 0, ...added.map(({ id, spec }) => ({ id, spec }))),
  };
  return done(positions.length === 0 ? next : place(next, Object.fromEntries(positions)));
}

function changeTask(draft: Draft, id: TaskId, change: (spec: JsonObject) => JsonObject): Applied {
  const index = draft.tasks.findIndex((task) => task.id === id);
  const task = draft.tasks[index];
  if (task === undefined) return refused({ kind: 'unknownTask', id });
  const spec = change(task.spec);
  if (spec === task.spec) return done(draft);
  const changed: DraftTask = { id, spec };
  return done({ ...draft, tasks: draft.tasks.with(index, changed) });
}

function removeTasks(draft: Draft, ids: ReadonlySet<TaskId>): Draft {
  const tasks = draft.tasks.filter((task) => !ids.has(task.id));
  if (tasks.length === draft.tasks.length) return draft;
  const touches = (end: DraftDependence['start']) => 'task' in end && ids.has(end.task);
  const rest = keepDependences(draft, ({ start, end }) => !touches(start) && !touches(end));
  return withSoundGroups({ ...rest, tasks, board: withoutPlaces(draft.board, ids, tasks) });
}

function keepDependences(draft: Draft, keeps: (dependence: DraftDependence) => boolean): Draft {
  const dependences = draft.dependences.filter(keeps);
  if (dependences.length === draft.dependences.length) return draft;
  // The last dependence takes the list along: an empty one says nothing, and connecting makes it anew.
  const header = dependences.length === 0 ? setAt(draft.header, dependencesPath, undefined) : draft.header;
  return { ...draft, header, dependences };
}

function setField(draft: Draft, { entity, path, value }: Of<'setField'>): Applied {
  if (entity.kind === 'task') return changeTask(draft, entity.id, (spec) => setAt(spec, path, value));
  if (entity.kind === 'dependence') return setDependenceField(draft, entity.id, path, value);
  const header = setAt(draft.header, path, value);
  return done(header === draft.header ? draft : { ...draft, header });
}

function setTaskFields(draft: Draft, { fields }: Of<'setTaskFields'>): Applied {
  const specs = new Map(draft.tasks.map(({ id, spec }) => [id, spec]));
  for (const { id, path, value } of fields) {
    const spec = specs.get(id);
    if (spec === undefined) return refused({ kind: 'unknownTask', id });
    specs.set(id, setAt(spec, path, value));
  }
  const tasks = draft.tasks.map((task): DraftTask => {
    const spec = specs.get(task.id) ?? task.spec;
    // Two fields may undo each other.
    return spec === task.spec || isSame(spec, task.spec) ? task : { id: task.id, spec };
  });
  return done(tasks.every((task, at) => task === draft.tasks[at]) ? draft : { ...draft, tasks });
}

/** A name that is set to StartTask or EndTask is resolved at once, and refused where a connection would be. */
function setDependenceField(
  draft: Draft,
  id: DependenceId,
  path: Of<'setField'>['path'],
  value: Of<'setField'>['value'],
): Applied {
  const index = draft.dependences.findIndex((dependence) => dependence.id === id);
  const before = draft.dependences[index];
  if (before === undefined) return refused({ kind: 'unknownDependence', id });
  const item = itemOfDependence(draft, before);
  const object = isJsonObject(item) ? item : {};
  const next = setAt(object, path, value);
  if (next === object) return done(draft);
  const read = dependenceFromItem(next, id, tasksByName(draft.tasks));
  // Only the end that is set is looked up: the other one stays tied to its task, whatever that is called now.
  const start = path[0] === 'StartTask' ? read.start : before.start;
  const end = path[0] === 'EndTask' ? read.end : before.end;
  const after = { ...read, start, end };
  const others = { ...draft, dependences: draft.dependences.toSpliced(index, 1) };
  const refusal = start === before.start && end === before.end ? undefined : connectionRefusal(others, after);
  return refusal ? refused(refusal) : done({ ...draft, dependences: draft.dependences.with(index, after) });
}

function connectionRefusal(draft: Draft, { start: from, end: to }: DraftDependence): Refusal | undefined {
  if (!('task' in from) || !('task' in to)) return undefined;
  const [start, end] = [from.task, to.task];
  for (const id of [start, end])
    if (!draft.tasks.some((task) => task.id === id)) return { kind: 'unknownTask', id };
  // With a task that was added a moment ago no loop is closed: the graph is not made for that, it is soon another one.
  if (start !== end && (standsAlone(draft, start) || standsAlone(draft, end))) return undefined;
  const graph = graphOf(draft);
  const path = loopClosedBy(graph, start, end);
  if (path) return { kind: 'loop', start, end, path };
  return graph.after.get(start)?.includes(end) ? { kind: 'alreadyConnected', start, end } : undefined;
}

const standsAlone = (draft: Draft, id: TaskId): boolean => {
  const isAt = (end: DraftDependence['start']) => 'task' in end && end.task === id;
  return !draft.dependences.some(({ start, end }) => isAt(start) || isAt(end));
};

function connect(draft: Draft, { id, start, end }: Of<'connect'>): Applied {
  if (draft.dependences.some((each) => each.id === id)) return refused({ kind: 'duplicateId', id });
  const refusal = connectionRefusal(draft, { id, start: { task: start }, end: { task: end } });
  return refusal ? refused(refusal) : done(withDependences(draft, [{ id, start, end }]));
}
