import { createContext, use } from 'react';
import type { DependenceId, TaskId } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';

/** What a node offers to the one who edits. Absent where the graph is for reading. */
export interface NodeActions {
  /** The field is done with; null leaves the name as it is. */
  endRename(id: TaskId, name: string | null): void;
  /** Gives the keyboard back to the canvas. */
  leave(): void;
  addAfter(id: TaskId): void;
  insertOn(id: DependenceId): void;
  goToProblem(problem: Problem): void;
}

export const NodeActionsContext = createContext<NodeActions | null>(null);

export const useNodeActions = (): NodeActions | null => use(NodeActionsContext);
