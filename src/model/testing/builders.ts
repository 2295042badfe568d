// Drafts for tests, said in names: the tests of every room build theirs here.
import type { JsonObject } from '../../wire/json.ts';
import type { DependenceId, Draft, GroupId, NewId, NoteId, TaskId } from '../draft.ts';
import { draftFromRequest, tasksByName } from '../request.ts';

/** Ids `1`, `2`, … or with a prefix: a source of its own for each test. */
export function counterIds(prefix = ''): NewId {
  let last = 0;
  return () => `${prefix}${++last}`;
}

/** A task with which the API has no quarrel; `members` are laid over it. */
export const taskSpec = (name: string, members: JsonObject = {}): JsonObject => ({
  TaskName: name,
  Application: { DeliveryForm: 'LOCAL', Command: `echo ${name}` },
  ComputeEnv: { EnvData: { InstanceType: 'S5.MEDIUM4', ImageId: 'img-31tjrtph' } },
  ...members,
});

export interface DraftRecipe {
  /** Tasks by name, with what is laid over {@link taskSpec}; a list of names is enough where nothing is. */
  readonly tasks?: readonly string[] | Readonly<Record<string, JsonObject>>;
  /** [start, end]: the end starts after the start. */
  readonly edges?: readonly (readonly [start: string, end: string])[];
  /** Members of Job beside the tasks and dependences. */
  readonly job?: JsonObject;
  readonly placement?: JsonObject;
}

/** The request of a recipe, without errors unless the recipe brings them. */
export function requestWith({ tasks = [], edges = [], job = {}, placement = {} }: DraftRecipe): JsonObject {
  const byName = Array.isArray(tasks) ? tasks.map((name) => [name, {}] as const) : Object.entries(tasks);
  return {
    Placement: { Zone: 'ap-guangzhou-3', ...placement },
    Job: {
      JobName: 'test-job',
      ...job,
      Tasks: byName.map(([name, members]) => taskSpec(name, members)),
      ...(edges.length === 0
        ? {}
        : { Dependences: edges.map(([StartTask, EndTask]) => ({ StartTask, EndTask })) }),
    },
  };
}

/** The draft of a recipe. Task ids are `t1`, `t2`, … in order, dependence ids go on counting. */
export const draftWith = (recipe: DraftRecipe): Draft =>
  draftFromRequest(requestWith(recipe), counterIds('t'));

/** The id of the first task of that name; throws when the draft has none, so that a test cannot test nothing. */
export function idOf(draft: Draft, name: string): TaskId {
  const id = tasksByName(draft.tasks).get(name);
  if (id === undefined) throw new Error(`The draft of this test has no task ${name}`);
  return id;
}

export const taskId = (id: string) => id as TaskId;
export const dependenceId = (id: string) => id as DependenceId;
export const noteId = (id: string) => id as NoteId;
export const groupId = (id: string) => id as GroupId;

/** `'a>b>c a>d e'`: chains and lone tasks, in the order in which they are first named. */
export function drawn(chains: string, direction: 'down' | 'right' = 'down'): Draft {
  const parts = chains.split(' ').map((chain) => chain.split('>'));
  const edges = parts.flatMap((names) => names.slice(1).map((end, i) => [names[i] ?? '', end] as const));
  const draft = draftWith({ tasks: [...new Set(parts.flat())], edges });
  return { ...draft, board: { ...draft.board, direction } };
}
