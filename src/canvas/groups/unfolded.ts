// From what is seen on the canvas to the draft and back: a folded group means its tasks.
import type { EdgeChange, NodeChange } from '@xyflow/react';
import type { Refusal } from '../../model/command.ts';
import type { DependenceId, Draft, Point, TaskId } from '../../model/draft.ts';
import { graphOf, predecessors, successors } from '../../model/graph.ts';
import { type Positions, positionsOf } from '../../model/layout.ts';
import { groupAt, type Seen } from './seen.ts';

/** The tasks that are meant by what is seen. */
export const tasksMeant = ({ folded }: Pick<Seen, 'folded'>, ids: Iterable<TaskId>): TaskId[] =>
  [...ids].flatMap((id) => folded.get(id)?.tasks ?? [id]);

/** The dependences that are meant by what is seen. */
export const dependencesMeant = (
  { joined }: Pick<Seen, 'joined'>,
  ids: Iterable<DependenceId>,
): DependenceId[] => [...ids].flatMap((id) => joined.get(id) ?? [id]);

/** What is seen of these tasks. A folded group is one of them as soon as one of its tasks is. */
export const tasksSeen = (
  { standIn }: Pick<Seen, 'standIn'>,
  ids: ReadonlySet<TaskId>,
): ReadonlySet<TaskId> => (standIn.size === 0 ? ids : new Set([...ids].map((id) => standIn.get(id) ?? id)));

/** The selected tasks with what is meant by this, or without it where all of it is selected. */
export function toggled(seen: Pick<Seen, 'folded'>, selected: ReadonlySet<TaskId>, id: TaskId): TaskId[] {
  const meant = new Set(tasksMeant(seen, [id]));
  const all = [...meant].every((each) => selected.has(each));
  return all ? [...selected].filter((each) => !meant.has(each)) : [...new Set([...selected, ...meant])];
}

/** What is seen of these dependences. */
export function dependencesSeen(
  { joined }: Pick<Seen, 'joined'>,
  ids: ReadonlySet<DependenceId>,
): ReadonlySet<DependenceId> {
  if (joined.size === 0 || ids.size === 0) return ids;
  const shown = [...joined].flatMap(([id, all]) => (all.some((each) => ids.has(each)) ? [id] : []));
  return new Set([...ids, ...shown]);
}

interface Changes {
  readonly nodes?: readonly NodeChange[];
  readonly edges?: readonly EdgeChange[];
}

/** What React Flow asks to be selected, of the draft. */
export function changesMeant({ folded, joined }: Seen, { nodes, edges }: Changes): Changes {
  if (folded.size === 0) return { ...(nodes && { nodes }), ...(edges && { edges }) };
  const meant = <Change extends NodeChange | EdgeChange>(
    change: Change,
    all: readonly string[] | undefined,
  ) => (change.type === 'select' && all !== undefined ? all.map((id) => ({ ...change, id })) : [change]);
  return {
    ...(nodes && {
      nodes: nodes.flatMap((change) =>
        meant(change, 'id' in change ? folded.get(change.id as TaskId)?.tasks : undefined),
      ),
    }),
    ...(edges && {
      edges: edges.flatMap((change) =>
        meant(change, 'id' in change ? joined.get(change.id as DependenceId) : undefined),
      ),
    }),
  };
}

/** What is seen moved, as moves of tasks: those of a folded group all go the same way. */
export function movesMeant({ whole, draft, folded }: Seen, moved: Positions): Positions {
  if (folded.size === 0) return moved;
  const [before, seenBefore] = [positionsOf(whole), positionsOf(draft)];
  const entries = (Object.entries(moved) as [TaskId, Point][]).flatMap(([id, to]): [TaskId, Point][] => {
    const group = folded.get(id);
    const from = seenBefore[id];
    if (group === undefined || from === undefined) return [[id, to]];
    return group.tasks.flatMap((task): [TaskId, Point][] => {
      const at = before[task];
      return at === undefined ? [] : [[task, { x: at.x + to.x - from.x, y: at.y + to.y - from.y }]];
    });
  });
  return Object.fromEntries(entries);
}

/** The loop through what is seen of it. */
export function refusalSeen({ standIn }: Pick<Seen, 'standIn'>, refusal: Refusal | null): Refusal | null {
  if (refusal?.kind !== 'loop' || standIn.size === 0) return refusal;
  const seen = (id: TaskId) => standIn.get(id) ?? id;
  const path = refusal.path.map(seen).filter((id, at, all) => id !== all[at - 1]);
  return { kind: 'loop', start: seen(refusal.start), end: seen(refusal.end), path };
}

/**
 * The tasks by which a group begins or ends: what comes before these comes before all of it, and what comes
 * after those after all of it. Any other task stands for itself.
 */
export function tipsOf(whole: Draft, id: TaskId, tip: 'first' | 'last'): readonly TaskId[] {
  const group = groupAt(whole, id);
  if (group === undefined) return [id];
  const graph = graphOf(whole);
  const inside = new Set(group.tasks);
  const beyond = tip === 'first' ? predecessors : successors;
  const tips = group.tasks.filter((task) => !beyond(graph, task).some((other) => inside.has(other)));
  // All on a loop: there is no first or last.
  return tips.length === 0 ? group.tasks : tips;
}
