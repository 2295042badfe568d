import type { JsonObject, JsonValue, Path } from '../wire/json.ts';
import type { DependenceId, Draft, Entity, Group, GroupId, Note, NoteId, Point, TaskId } from './draft.ts';

export interface TaskField {
  readonly id: TaskId;
  readonly path: Path;
  readonly value: JsonValue | undefined;
}

export interface NewTask {
  readonly id: TaskId;
  readonly spec: JsonObject;
  readonly position?: Point;
}

export interface NewDependence {
  readonly id: DependenceId;
  readonly start: TaskId;
  readonly end: TaskId;
}

/** Every edit is one of these, and goes through `apply`. Compound edits are lists of commands. */
export type Command =
  /** Adds a task at `index` (default: at the end). */
  | ({ readonly type: 'addTask'; readonly index?: number } & NewTask)
  /** Adds several tasks at the end in one pass. */
  | { readonly type: 'addTasks'; readonly tasks: readonly NewTask[] }
  | { readonly type: 'renameTask'; readonly id: TaskId; readonly name: string }
  /** Removes tasks, from their groups too, and every dependence that touches them. */
  | { readonly type: 'removeTasks'; readonly ids: readonly TaskId[] }
  /**
   * Sets a member of the job header, of a task or of a dependence; undefined removes it, and parents left empty by
   * that go too. A name at StartTask or EndTask of a dependence is resolved, and refused like a connection.
   */
  | {
      readonly type: 'setField';
      readonly entity: Entity;
      readonly path: Path;
      readonly value: JsonValue | undefined;
    }
  /** Sets members of several tasks in one pass, in order; undefined removes, as with `setField`. */
  | { readonly type: 'setTaskFields'; readonly fields: readonly TaskField[] }
  /** Sets a member of what new tasks take; undefined removes, as with `setField`. */
  | { readonly type: 'setDefault'; readonly path: Path; readonly value: JsonValue | undefined }
  /** `end` starts after `start`. Refused when it would close a loop or exists already. */
  | ({ readonly type: 'connect' } & NewDependence)
  /** Several connections in one pass; those that exist already are passed over. One that closes a loop refuses all. */
  | { readonly type: 'connectAll'; readonly dependences: readonly NewDependence[] }
  | { readonly type: 'disconnect'; readonly ids: readonly DependenceId[] }
  | { readonly type: 'moveTasks'; readonly positions: Readonly<Record<TaskId, Point>> }
  /** Adds a sticky note, or replaces the one that has its id. */
  | { readonly type: 'setNote'; readonly note: Note }
  | { readonly type: 'removeNotes'; readonly ids: readonly NoteId[] }
  /**
   * Adds a group, or replaces the one that has its id. Its tasks leave the groups that they were in; a group that is
   * left without tasks goes.
   */
  | { readonly type: 'setGroup'; readonly group: Group }
  /** The tasks stay. */
  | { readonly type: 'removeGroups'; readonly ids: readonly GroupId[] }
  /** null: derive the region from the zone again. */
  | { readonly type: 'setRegion'; readonly region: string | null }
  | { readonly type: 'setDirection'; readonly direction: 'down' | 'right' }
  | { readonly type: 'replaceDraft'; readonly draft: Draft };

/** Why a command was not carried out; the draft stays as it was. */
export type Refusal =
  /** Connecting start → end would close this loop: the tasks from `end` along dependences to `start`. */
  | { readonly kind: 'loop'; readonly start: TaskId; readonly end: TaskId; readonly path: readonly TaskId[] }
  | { readonly kind: 'alreadyConnected'; readonly start: TaskId; readonly end: TaskId }
  | { readonly kind: 'unknownTask'; readonly id: TaskId }
  | { readonly kind: 'unknownDependence'; readonly id: DependenceId }
  | { readonly kind: 'duplicateId'; readonly id: string };

export type Applied =
  | { readonly ok: true; readonly draft: Draft }
  | { readonly ok: false; readonly refusal: Refusal };
