import type { Command } from '../model/command.ts';
import type { DependenceId, Draft, NewId, Point, TaskId } from '../model/draft.ts';
import { nodeSize, steps } from '../model/layout/nodeSize.ts';
import { newTaskSpec } from '../model/newTask.ts';
import { insertOn } from '../model/rewire.ts';
import { freePlace } from './geometry.ts';

export interface NewTaskInput {
  readonly draft: Draft;
  /** Where all tasks are seen now. */
  readonly positions: Readonly<Record<TaskId, Point>>;
  readonly newId: NewId;
  /** The first part of its name, in the person's language. */
  readonly baseName: string;
  /** Where its middle is to be, when it does not follow a task. */
  readonly middle: Point;
  /** The task whose machines it is to have, and near which it is placed. */
  readonly beside?: TaskId | undefined;
  /** Whether it is to start after `beside`, or with `before` the other way about. */
  readonly connect?: boolean;
  readonly before?: boolean;
  /** In the middle although it follows a task: it was put there. */
  readonly here?: boolean;
}

/** A task that runs as it is, ready to be named, and the commands that add it as one step. */
export function newTask(input: NewTaskInput): { readonly id: TaskId; readonly commands: readonly Command[] } {
  const { draft, newId, baseName, beside, connect = false, before = false } = input;
  const id = newId() as TaskId;
  const like = draft.tasks.find((task) => task.id === beside);
  const spec = newTaskSpec(draft, baseName, like?.spec);
  const add: Command = { type: 'addTask', id, spec, position: placeOf(input) };
  return {
    id,
    commands: [
      add,
      ...(connect && beside !== undefined
        ? [
            {
              type: 'connect',
              id: newId() as DependenceId,
              ...(before ? { start: id, end: beside } : { start: beside, end: id }),
            } as const,
          ]
        : []),
    ],
  };
}

function placeOf({ draft, positions, middle, beside, here = false }: NewTaskInput): Point {
  const { direction } = draft.board;
  const near = beside === undefined || here ? undefined : positions[beside];
  const { along } = steps(direction);
  const wanted =
    near === undefined
      ? { x: Math.round(middle.x - nodeSize.width / 2), y: Math.round(middle.y - nodeSize.height / 2) }
      : { x: near.x + along.x, y: near.y + along.y };
  return freePlace(wanted, Object.values(positions), direction);
}

/** A task half way between the ends of a dependence, which is led over it. */
export function insertTask({
  on,
  ...given
}: Omit<NewTaskInput, 'middle' | 'beside'> & { readonly on: DependenceId }): ReturnType<typeof insertOn> {
  const { draft, positions, newId, baseName } = given;
  const dependence = draft.dependences.find(({ id }) => id === on);
  if (dependence === undefined) return undefined;
  const { start, end } = dependence;
  const [from, to] = [start, end].map((at) => ('task' in at ? positions[at.task] : undefined));
  const like = draft.tasks.find(({ id }) => 'task' in start && id === start.task);
  const wanted =
    from === undefined || to === undefined
      ? { x: 0, y: 0 }
      : { x: Math.round((from.x + to.x) / 2), y: Math.round((from.y + to.y) / 2) };
  const position = freePlace(wanted, Object.values(positions), draft.board.direction);
  return insertOn(draft, on, { spec: newTaskSpec(draft, baseName, like?.spec), position }, newId);
}
