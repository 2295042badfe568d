// The one place where events of React Flow become commands and selections. Ghosts and the refused dependence are on
// the canvas and not in the draft: what is said of them changes nothing.
import type { Connection, EdgeChange, NodeChange } from '@xyflow/react';
import type { Command } from '../model/command.ts';
import type { DependenceId, Draft, Point, TaskId } from '../model/draft.ts';
import { graphOf } from '../model/graph.ts';

export interface Selection {
  readonly tasks: ReadonlySet<TaskId>;
  readonly dependences: ReadonlySet<DependenceId>;
}

interface Named {
  readonly id: string;
}

const taskIds = (draft: Draft, ids: Iterable<string>): TaskId[] => {
  const wanted = new Set(ids);
  return draft.tasks.flatMap(({ id }) => (wanted.has(id) ? [id] : []));
};

/** A connection from a task to another; nothing when an end is no task, or both are the same (let go where it began). */
export function connectionOf(
  draft: Draft,
  { source, target }: Pick<Connection, 'source' | 'target'>,
): { readonly start: TaskId; readonly end: TaskId } | undefined {
  const [start] = taskIds(draft, [source]);
  const [end] = taskIds(draft, [target]);
  return start === undefined || end === undefined || start === end ? undefined : { start, end };
}

/** Everything that is deleted at once, as one compound edit. Dependences of the tasks go with them. */
export function removalOf(
  draft: Draft,
  deleted: { readonly nodes: readonly Named[]; readonly edges: readonly Named[] },
): Command[] {
  const tasks = taskIds(
    draft,
    deleted.nodes.map(({ id }) => id),
  );
  const gone = new Set<string>(tasks);
  const edges = new Set(deleted.edges.map(({ id }) => id));
  const goesAlong = (end: Draft['dependences'][number]['start']) => 'task' in end && gone.has(end.task);
  const dependences = draft.dependences.flatMap(({ id, start, end }) =>
    edges.has(id) && !goesAlong(start) && !goesAlong(end) ? [id] : [],
  );
  return [
    ...(dependences.length > 0 ? [{ type: 'disconnect', ids: dependences } as const] : []),
    ...(tasks.length > 0 ? [{ type: 'removeTasks', ids: tasks } as const] : []),
  ];
}

interface DragStep {
  /** Where the dragged tasks are now; whole pixels. */
  readonly moved: Readonly<Record<TaskId, Point>>;
  readonly ended: boolean;
}

/** What a batch of changes says of a drag; undefined when it says nothing. */
export function dragOf(draft: Draft, changes: readonly NodeChange[]): DragStep | undefined {
  const moves = changes.filter((change) => change.type === 'position');
  if (moves.length === 0) return undefined;
  const moved: Record<TaskId, Point> = {};
  // Asked for each of perhaps thousands on every frame of a drag.
  const { after } = graphOf(draft);
  const isTask = (id: string): id is TaskId => after.has(id as TaskId);
  for (const { id, position } of moves) {
    if (!isTask(id) || position === undefined) continue;
    moved[id] = { x: Math.round(position.x), y: Math.round(position.y) };
  }
  return { moved, ended: moves.every(({ dragging }) => dragging !== true) };
}

/** The selection after changes that React Flow asks for; undefined when they ask for none. */
export function selectionOf(
  draft: Draft,
  current: Selection,
  changes: { readonly nodes?: readonly NodeChange[]; readonly edges?: readonly EdgeChange[] },
): Selection | undefined {
  const tasks = selected(current.tasks, changes.nodes ?? [], (ids) => taskIds(draft, ids));
  const dependences = selected(current.dependences, changes.edges ?? [], (ids) => {
    const wanted = new Set<string>(ids);
    return draft.dependences.flatMap(({ id }) => (wanted.has(id) ? [id] : []));
  });
  if (tasks === undefined && dependences === undefined) return undefined;
  return { tasks: tasks ?? current.tasks, dependences: dependences ?? current.dependences };
}

function selected<Id extends string>(
  current: ReadonlySet<Id>,
  changes: readonly (NodeChange | EdgeChange)[],
  known: (ids: Iterable<string>) => Id[],
): ReadonlySet<Id> | undefined {
  const picks = changes.filter((change) => change.type === 'select');
  if (picks.length === 0) return undefined;
  const next = new Set<string>(current);
  for (const { id, selected: on } of picks) {
    if (on) next.add(id);
    else next.delete(id);
  }
  return new Set(known(next));
}
