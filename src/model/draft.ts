// The draft: all that a person edits, as immutable data. Rules:
// - `header` and every `spec` are lossless JSON in the API's own spelling: unknown members, wrong types and the
//   order of members survive. Typed reading is by lenses on paths; a value has its zod type only after a check.
// - Task ids are ours and never change; TaskName is an attribute. Dependences refer to ids, and names are resolved
//   only when the request is made, so a rename cannot orphan a dependence.
// - Nothing but `apply` makes a new draft out of an old one. Untouched parts keep their identity.
import type { JsonObject, JsonValue, Path } from '../wire/json.ts';

export type TaskId = string & { readonly taskId: unique symbol };
export type DependenceId = string & { readonly dependenceId: unique symbol };

export interface DraftTask {
  readonly id: TaskId;
  /** The Task object of the request. */
  readonly spec: JsonObject;
  /** What stands in the list where it is no object, as it came; `spec` is empty then. Goes with the first edit. */
  readonly item?: JsonValue;
}

/** One end of a dependence: a task of the draft, or a name that no task of the draft has. */
export type DependenceEnd = { readonly task: TaskId } | { readonly unknownName: string };

export interface DraftDependence {
  readonly id: DependenceId;
  readonly start: DependenceEnd;
  readonly end: DependenceEnd;
  /**
   * The item of the list as it came, where it is not just `{StartTask, EndTask}`: more members, another order, wrong
   * types. An end that is missing or no text is the unknown name ''.
   */
  readonly item?: JsonValue;
}

/** Top left corner, in canvas pixels at 100 %. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export type NoteId = string & { readonly noteId: unique symbol };

/** A text on the canvas, for people alone. */
export interface Note {
  readonly id: NoteId;
  readonly text: string;
  readonly at: Point;
}

export type GroupId = string & { readonly groupId: unique symbol };

/** Tasks that are shown as one where the group is folded. No task is in two groups, and no group is without tasks. */
export interface Group {
  readonly id: GroupId;
  readonly name: string;
  readonly tasks: readonly TaskId[];
  readonly folded: boolean;
}

/** What belongs to the picture alone: undoable, saved, never sent. */
export interface Board {
  /** Tasks without an entry have not been placed yet; the layout gives them a place. */
  readonly positions: Readonly<Record<TaskId, Point>>;
  /** The direction in which dependences flow. */
  readonly direction: 'down' | 'right';
  /** Sticky notes, the one made last on top; absent where there are none. */
  readonly notes?: readonly Note[];
  /** The one made last at the end; absent where there are none. */
  readonly groups?: readonly Group[];
}

export interface Draft {
  /** Set by the person; null means: derived from Placement.Zone. */
  readonly region: string | null;
  /**
   * The request without its tasks and dependences: `{Placement, Job, …}`. An empty array at Job.Tasks or
   * Job.Dependences marks their place in the order of members; a value there that is no array is kept as it came.
   */
  readonly header: JsonObject;
  readonly tasks: readonly DraftTask[];
  readonly dependences: readonly DraftDependence[];
  /** Members of Task that new tasks take: undoable, saved, never sent. */
  readonly defaults: JsonObject;
  readonly board: Board;
}

/** What a field, a problem or an inspector belongs to. */
export type Entity =
  | { readonly kind: 'job' }
  | { readonly kind: 'task'; readonly id: TaskId }
  | { readonly kind: 'dependence'; readonly id: DependenceId };

export const jobEntity = { kind: 'job' } as const satisfies Entity;
export const taskEntity = (id: TaskId) => ({ kind: 'task', id }) as const satisfies Entity;

export const sameEntity = (a: Entity, b: Entity): boolean =>
  a.kind === b.kind && (a.kind === 'job' || b.kind === 'job' || a.id === b.id);

/**
 * A field of the draft. For the job the path starts at the request (`['Placement','Zone']`, `['Job','JobName']`),
 * for a task inside its spec (`['Application','Command']`), for a dependence it is `['StartTask']` or `['EndTask']`.
 */
export interface Place {
  readonly entity: Entity;
  readonly path: Path;
}

/** Makes ids; injected, so that tests are repeatable. Any non-empty string that has not been given before. */
export type NewId = () => string;
