import type { Refusal } from '../model/command.ts';
import type { DependenceId, Draft, DraftDependence, DraftTask, Point, TaskId } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import type { TaskRun } from '../ui/taskRun.ts';
import type { Seen } from './groups/seen.ts';
import type { Connecting } from './loops.ts';
import type { DescribeGroup, DescribeNode } from './nodeLabel.ts';

/** All that the picture depends on. */
export interface ProjectInput {
  readonly draft: Draft;
  /** Given where groups may be folded: `draft` is what is seen then, and all ids are of it. */
  readonly seen?: Seen | undefined;
  /** How many tasks are selected of each group, by its node. */
  readonly selectedInside?: ReadonlyMap<TaskId, number>;
  /** Where the draft has each task. */
  readonly positions: Readonly<Record<TaskId, Point>>;
  /** What is seen elsewhere, while it is dragged. */
  readonly moved?: Readonly<Record<TaskId, Point>> | null;
  readonly problems: readonly Problem[];
  readonly selectedTasks: ReadonlySet<TaskId>;
  readonly selectedDependences: ReadonlySet<DependenceId>;
  readonly refusal: Refusal | null;
  /** The task that the keyboard is on. */
  readonly cursor: TaskId | null;
  readonly renaming: TaskId | null;
  readonly connecting: Connecting | null;
  /** What is found; null while nothing is looked for. */
  readonly found?: ReadonlySet<TaskId> | null;
  /** Given for the graph of a job that runs. */
  readonly runs: ReadonlyMap<TaskId, TaskRun> | null;
  readonly words: ProjectWords;
  /** The part of a large graph that is given to React Flow; undefined: all of it. */
  readonly shown?: Shown | undefined;
}

export interface Shown {
  readonly tasks: readonly DraftTask[];
  /** Those that have no end but these tasks and names that no task has. */
  readonly dependences: readonly DraftDependence[];
}

/** What readers are told; the same object as long as the language is the same. */
export interface ProjectWords {
  readonly node: DescribeNode;
  readonly group: DescribeGroup;
  /** Between the parts of a list. */
  readonly separator: string;
  readonly ghost: (name: string) => string;
  readonly dependence: (start: string, end: string) => string;
}
