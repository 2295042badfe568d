import type { DependenceId, Draft, Point, TaskId } from '../../model/draft.ts';
import type { TaskRun } from '../../ui/taskRun.ts';
import type { TaskProblems } from '../problemsByTask.ts';
import type { Scene } from './scene.ts';

/** All that the layer draws. */
export interface Picture {
  readonly scene: Scene;
  /** Tasks elsewhere than in the scene, while they are dragged; null: none. */
  readonly moved: Readonly<Record<TaskId, Point>> | null;
  readonly direction: Draft['board']['direction'];
  /** Whether the tasks are drawn, too; else only the dependences that React Flow has not been given. */
  readonly blocks: boolean;
  /** Whether React Flow draws the task of that number. */
  readonly isGiven: (task: number) => boolean;
  readonly selectedTasks: ReadonlySet<TaskId>;
  readonly selectedDependences: ReadonlySet<DependenceId>;
  readonly problems: ReadonlyMap<TaskId, TaskProblems>;
  /** The path of a refused loop. */
  readonly loop: readonly TaskId[];
  /** What is found; null while nothing is looked for. */
  readonly found: ReadonlySet<TaskId> | null;
  /** Given for the graph of a job that runs. */
  readonly runs: ReadonlyMap<TaskId, TaskRun> | null;
}

/** Below this zoom dependences are straight, and what must be seen is drawn larger than it is. */
export const overviewZoom = 0.08;
