import type { Command } from '../model/command.ts';
import type { DependenceId, Draft, NewId, Point, TaskId } from '../model/draft.ts';
import { newTaskSpec } from '../model/newTask.ts';
import { freePlace, nodeSize, steps } from './geometry.ts';

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
  /** Whether it is to start after `beside`. */
  readonly connect?: boolean;
}

/** A task that runs as it is, ready to be named, and the commands that add it as one step. */
export function newTask(input: NewTaskInput): { readonly id: TaskId; readonly commands: readonly Command[] } {
  const { draft, newId, baseName, beside, connect = false } = input;
  const id = newId() as TaskId;
  const like = draft.tasks.find((task) => task.id === beside);
  const spec = newTaskSpec(draft, baseName, like?.spec);
  const add: Command = { type: 'addTask', id, spec, position: placeOf(input) };
  return {
    id,
    commands: [
      add,
      ...(connect && beside !== undefined
        ? [{ type: 'connect', id: newId() as DependenceId, start: beside, end: id } as const]
        : []),
    ],
  };
}

function placeOf({ draft, positions, middle, beside }: NewTaskInput): Point {
  const { direction } = draft.board;
  const near = beside === undefined ? undefined : positions[beside];
  const { along } = steps(direction);
  const wanted =
    near === undefined
      ? { x: Math.round(middle.x - nodeSize.width / 2), y: Math.round(middle.y - nodeSize.height / 2) }
      : { x: near.x + along.x, y: near.y + along.y };
  return freePlace(wanted, Object.values(positions), direction);
}
