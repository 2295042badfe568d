// What React Flow is given. Type aliases, because React Flow asks for types with an index signature.
import type { Edge, Node } from '@xyflow/react';
import type { Group, Point } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import type { TaskRun } from '../ui/taskRun.ts';
import type { TaskFacts } from './facts.ts';
import type { Direction } from './geometry.ts';
import type { Way } from './ways.ts';

export type TaskNodeData = {
  readonly facts: TaskFacts;
  readonly direction: Direction;
  readonly errors: number;
  readonly warnings: number;
  readonly firstProblem: Problem | undefined;
  /** The task that the keyboard is on. */
  readonly cursor: boolean;
  readonly renaming: boolean;
  /** On the path of a refused loop, or the end of a connection that is being made with the keyboard. */
  readonly mark: 'loop' | 'candidate' | undefined;
  /** Why the task is faded: a connection with it would close a loop, or something else is looked for. */
  readonly faded: 'loop' | 'unfound' | undefined;
  readonly run: TaskRun | undefined;
};
export type TaskFlowNode = Node<TaskNodeData, 'task'>;

export type GroupNodeData = Omit<TaskNodeData, 'facts' | 'run'> & {
  readonly group: Group;
  /** The names of its tasks; of very many the first ones. */
  readonly members: string;
  /** How many of its tasks are selected. */
  readonly chosen: number;
};
export type GroupFlowNode = Node<GroupNodeData, 'group'>;

type GhostNodeData = { readonly name: string; readonly direction: Direction };
export type GhostFlowNode = Node<GhostNodeData, 'ghost'>;

export type FlowNode = TaskFlowNode | GroupFlowNode | GhostFlowNode;

export type DependenceLook =
  | 'rest'
  | 'own'
  /** On the path of a loop that was refused. */
  | 'loop'
  /** On a loop that the draft came with. */
  | 'looped'
  | 'refused'
  | 'dim'
  | 'waiting'
  | 'satisfied'
  | 'never';

type DependenceData = {
  readonly look: DependenceLook;
  /** `d` of the line and of the arrow head. */
  readonly line: string;
  readonly head: string;
  readonly middle: Point;
  /** How often the dependence is said, where that is more than once. */
  readonly times: number | undefined;
  /** How many it stands for, where an end is a folded group and they are more than one. */
  readonly joined: number | undefined;
};
export type FlowEdge = Edge<DependenceData, 'dependence'>;

export interface Projection {
  readonly nodes: FlowNode[];
  readonly edges: FlowEdge[];
  /** The ways of those dependences that lie elsewhere than in `edges`, while tasks are dragged. */
  readonly moving: ReadonlyMap<string, Way>;
}
