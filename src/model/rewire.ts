// Edits of dependences that exist, as lists of commands: one step each.
import type { JsonObject } from '../wire/json.ts';
import type { Command } from './command.ts';
import type { DependenceId, Draft, DraftDependence, NewId, Point, TaskId } from './draft.ts';
import { graphOf, successors } from './graph.ts';

/** The dependences that have tasks at both ends; of one on an unknown name nothing can be turned or parted. */
const betweenTasks = (draft: Draft, ids: ReadonlySet<DependenceId>) =>
  draft.dependences.flatMap(({ id, start, end }: DraftDependence) =>
    ids.has(id) && 'task' in start && 'task' in end ? [{ id, start: start.task, end: end.task }] : [],
  );

/** Lets the start follow the end instead. The dependence keeps its id. */
export function reverse(draft: Draft, ids: ReadonlySet<DependenceId>): readonly Command[] {
  const turned = betweenTasks(draft, ids).filter(({ start, end }) => start !== end);
  if (turned.length === 0) return [];
  return [
    { type: 'disconnect', ids: turned.map(({ id }) => id) },
    { type: 'connectAll', dependences: turned.map(({ id, start, end }) => ({ id, start: end, end: start })) },
  ];
}

interface Inserted {
  readonly spec: JsonObject;
  readonly position: Point;
}

/** Puts a new task between the ends of a dependence; nothing where an end is no task. */
export function insertOn(
  draft: Draft,
  on: DependenceId,
  { spec, position }: Inserted,
  newId: NewId,
): { readonly id: TaskId; readonly commands: readonly Command[] } | undefined {
  const [parted] = betweenTasks(draft, new Set([on]));
  if (parted === undefined || parted.start === parted.end) return undefined;
  const id = newId() as TaskId;
  const link = (start: TaskId, end: TaskId) => ({ id: newId() as DependenceId, start, end });
  return {
    id,
    commands: [
      { type: 'disconnect', ids: [on] },
      { type: 'addTask', id, spec, position },
      { type: 'connectAll', dependences: [link(parted.start, id), link(id, parted.end)] },
    ],
  };
}

/**
 * What a connection from one task to another means with several selected: drawn from one of the selection to a task
 * outside, all of the selection come before it; drawn from outside to one of the selection, all of it comes after.
 */
export function connectionPairs(
  draft: Draft,
  selected: ReadonlySet<TaskId>,
  start: TaskId,
  end: TaskId,
): (readonly [start: TaskId, end: TaskId])[] {
  const many = selected.size > 1;
  const [starts, ends] = [selected.has(start), selected.has(end)];
  if (!many || starts === ends) return [[start, end]];
  const graph = graphOf(draft);
  const isNew = ([from, to]: readonly [TaskId, TaskId]) => !successors(graph, from).includes(to);
  const chosen = graph.nodes.filter((id) => selected.has(id));
  const pairs = chosen.map((id): [TaskId, TaskId] => (starts ? [id, end] : [start, id]));
  const fresh = pairs.filter(isNew);
  return fresh.length === 0 ? [[start, end]] : fresh;
}
