import { useMemo } from 'react';
import type { Refusal } from '../../model/command.ts';
import type { DependenceId, Draft, TaskId } from '../../model/draft.ts';
import type { ViewState } from '../../store/viewStore.ts';
import { nodeOfTask, type Seen, seenOf } from './seen.ts';
import { dependencesSeen, refusalSeen, tasksSeen } from './unfolded.ts';

interface SeenState {
  readonly seen: Seen;
  /** What is selected and refused, of what is seen. */
  readonly selectedTasks: ReadonlySet<TaskId>;
  readonly selectedDependences: ReadonlySet<DependenceId>;
  readonly refusal: Refusal | null;
  /** How many tasks are selected of each group, by its node. */
  readonly selectedInside: ReadonlyMap<TaskId, number>;
}

/** The draft and the selection as the canvas shows them; the same objects as long as they are the same. */
export function useSeen(draft: Draft, view: ViewState): SeenState {
  const seen = seenOf(draft);
  const { selectedTasks, selectedDependences, refusal } = view;
  const nodes = nodeOfTask(draft);
  const { standIn, joined } = seen;
  return {
    seen,
    selectedTasks: useMemo(() => tasksSeen({ standIn }, selectedTasks), [standIn, selectedTasks]),
    selectedDependences: useMemo(
      () => dependencesSeen({ joined }, selectedDependences),
      [joined, selectedDependences],
    ),
    refusal: useMemo(() => refusalSeen({ standIn }, refusal), [standIn, refusal]),
    selectedInside: useMemo(() => counted(selectedTasks, nodes), [selectedTasks, nodes]),
  };
}

function counted(ids: ReadonlySet<TaskId>, nodes: ReadonlyMap<TaskId, TaskId>): ReadonlyMap<TaskId, number> {
  const counts = new Map<TaskId, number>();
  if (nodes.size === 0) return counts;
  for (const id of ids) {
    const node = nodes.get(id);
    if (node !== undefined) counts.set(node, (counts.get(node) ?? 0) + 1);
  }
  return counts;
}
