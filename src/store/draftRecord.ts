// The draft as a text on disk. Secrets are not in it: the mask stands in their place.
import * as z from 'zod';
import type { DependenceId, Draft, DraftDependence, DraftTask, TaskId } from '../model/draft.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../wire/json.ts';
import { maskSecrets } from '../wire/secrets.ts';

export const draftKey = 'draft';

const masked = (value: JsonValue): JsonValue => maskSecrets({ value }).value ?? null;

/** The record of a draft, as JSON. */
export function draftRecord(draft: Draft): string {
  const tasks = draft.tasks.map((task) => ({
    ...task,
    spec: maskSecrets(task.spec),
    ...(task.item === undefined ? {} : { item: masked(task.item) }),
  }));
  const dependences = draft.dependences.map((dependence) =>
    dependence.item === undefined ? dependence : { ...dependence, item: masked(dependence.item) },
  );
  const kept: Draft = {
    ...draft,
    header: maskSecrets(draft.header),
    defaults: maskSecrets(draft.defaults),
    tasks,
    dependences,
  };
  return JSON.stringify({ version: 1, draft: kept });
}

// The text was JSON, so that what is an object is an object of JSON all the way down.
const object = z.custom<JsonObject>(isJsonObject);
const json = z.custom<JsonValue>((value) => value !== undefined);
const taskId = z.custom<TaskId>((value) => typeof value === 'string' && value !== '');
const dependenceId = z.custom<DependenceId>((value) => typeof value === 'string' && value !== '');
const end = z.union([z.object({ task: taskId }), z.object({ unknownName: z.string() })]);
const point = z.object({ x: z.number(), y: z.number() });

const record = z.object({
  version: z.literal(1),
  draft: z.object({
    region: z.string().nullable(),
    header: object,
    // Records of before new tasks had defaults have none.
    defaults: object.default({}),
    tasks: z.array(z.object({ id: taskId, spec: object, item: json.optional() })),
    dependences: z.array(z.object({ id: dependenceId, start: end, end, item: json.optional() })),
    board: z.object({
      positions: z.record(taskId, point),
      direction: z.enum(['down', 'right']),
    }),
  }),
});

/** The draft of a record; throws at what is none, or does not hold together. */
export function parseDraftRecord(value: unknown): Draft {
  const { region, header, defaults, board, ...lists } = record.parse(value).draft;
  const tasks = lists.tasks.map(
    ({ item, ...task }): DraftTask => (item === undefined ? task : { ...task, item }),
  );
  const dependences = lists.dependences.map(
    ({ item, ...dependence }): DraftDependence => (item === undefined ? dependence : { ...dependence, item }),
  );
  const ids = new Set<string>([...tasks, ...dependences].map(({ id }) => id));
  if (ids.size < tasks.length + dependences.length) throw new Error('An id occurs twice');
  const known = new Set(tasks.map(({ id }) => id));
  for (const { start, end: finish } of dependences) {
    for (const at of [start, finish]) {
      if ('task' in at && !known.has(at.task)) throw new Error('A dependence has lost its task');
    }
  }
  return { region, header, defaults, tasks, dependences, board };
}
