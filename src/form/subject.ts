// What an inspector edits, and how it is read and written: the job, one task, several tasks at once, or what new tasks
// take. Of several tasks one reads what they share; what one writes goes to all of them.
import type { Command } from '../model/command.ts';
import { type Common, commonOf } from '../model/common.ts';
import type { Draft, DraftTask, TaskId } from '../model/draft.ts';
import type { JsonObject, JsonValue, Path } from '../wire/json.ts';

export type Subject =
  | { readonly kind: 'job' }
  | { readonly kind: 'task'; readonly id: TaskId }
  | { readonly kind: 'tasks'; readonly ids: readonly TaskId[] }
  | { readonly kind: 'defaults' };

export type ManyTasks = Extract<Subject, { kind: 'tasks' }>;

const empty: JsonObject = {};

/** The header for the job, the Task object for a task, what all share for several; empty for what is not there. */
export function specOf(draft: Draft, subject: Subject): JsonObject {
  switch (subject.kind) {
    case 'job':
      return draft.header;
    case 'task':
      return taskIn(draft, subject.id)?.spec ?? empty;
    case 'tasks':
      return commonTo(draft, subject).shared;
    case 'defaults':
      return draft.defaults;
  }
}

const byId = new WeakMap<Draft['tasks'], Map<TaskId, DraftTask | undefined>>();

/**
 * The task; undefined where there is none (any more). Every field of a panel asks for the same one after every key: of
 * a thousand tasks it is looked for once.
 */
export function taskIn({ tasks }: Draft, id: TaskId): DraftTask | undefined {
  const found = byId.get(tasks) ?? new Map<TaskId, DraftTask | undefined>();
  byId.set(tasks, found);
  if (!found.has(id)) {
    found.set(
      id,
      tasks.find((task) => task.id === id),
    );
  }
  return found.get(id);
}

const nothing: ReadonlySet<string> = new Set();

/** The paths at which several tasks differ; none for every other subject. */
export const mixedIn = (draft: Draft, subject: Subject): ReadonlySet<string> =>
  subject.kind === 'tasks' ? commonTo(draft, subject).mixed : nothing;

interface Read {
  readonly of: Draft['tasks'];
  readonly tasks: readonly DraftTask[];
  readonly specs: readonly JsonObject[];
  readonly common: Common;
}

const reads = new WeakMap<ManyTasks, Read>();

function read(draft: Draft, subject: ManyTasks): Read {
  const known = reads.get(subject);
  if (known?.of === draft.tasks) return known;
  const ids = new Set(subject.ids);
  const tasks = draft.tasks.filter(({ id }) => ids.has(id));
  const specs = tasks.map(({ spec }) => spec);
  const fresh = { of: draft.tasks, tasks, specs, common: commonOf(specs) };
  reads.set(subject, fresh);
  return fresh;
}

const commonTo = (draft: Draft, subject: ManyTasks): Common => read(draft, subject).common;

/** The tasks that are edited together, in the order of the list. */
export const tasksOf = (draft: Draft, subject: ManyTasks): readonly DraftTask[] => read(draft, subject).tasks;

/** The objects that the subject stands for: one for each of several tasks. The same list for the same objects. */
export function specsOf(draft: Draft, subject: Subject): readonly JsonObject[] {
  if (subject.kind === 'tasks') return read(draft, subject).specs;
  const spec = specOf(draft, subject);
  const known = alone.get(spec) ?? [spec];
  alone.set(spec, known);
  return known;
}

const alone = new WeakMap<JsonObject, readonly JsonObject[]>();

/** Sets a member of the subject, or of each of several tasks; undefined removes it. */
export function setMember(subject: Subject, path: Path, value: JsonValue | undefined): Command {
  switch (subject.kind) {
    case 'job':
    case 'task':
      return { type: 'setField', entity: subject, path, value };
    case 'tasks':
      return { type: 'setTaskFields', fields: subject.ids.map((id) => ({ id, path, value })) };
    case 'defaults':
      return { type: 'setDefault', path, value };
  }
}

/** Edits in a row of the same field of the same subject are one step of the history. */
export function mergeKey(subject: Subject, name: string): string {
  switch (subject.kind) {
    case 'task':
      return `task:${subject.id}:${name}`;
    case 'tasks':
      return `tasks:${subject.ids.length}:${subject.ids[0]}:${name}`;
    default:
      return `${subject.kind}:${name}`;
  }
}
