// A draft as it is on disk: without secrets, the mask stands in their place; and read back from what may be anything.
import * as z from 'zod';
import type {
  DependenceId,
  Draft,
  DraftDependence,
  DraftTask,
  Group,
  GroupId,
  Note,
  NoteId,
  Point,
  TaskId,
} from '../../model/draft.ts';
import { withSoundGroups } from '../../model/groups.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../wire/json.ts';
import { maskSecrets } from '../../wire/secrets.ts';
import type { Item } from './listPatch.ts';

/** Where a task stands. */
export interface Spot extends Item, Point {
  readonly id: TaskId;
}

/** What of a draft is no list. */
export interface Frame {
  readonly region: string | null;
  readonly header: JsonObject;
  readonly defaults: JsonObject;
  readonly board: Omit<Draft['board'], 'positions' | 'groups'>;
}

const masked = (value: JsonValue): JsonValue => maskSecrets({ value }).value ?? null;

const maskedItem = <Of extends { readonly item?: JsonValue }>(of: Of): Of =>
  of.item === undefined ? of : { ...of, item: masked(of.item) };

export const maskTask = (task: DraftTask): DraftTask => maskedItem({ ...task, spec: maskSecrets(task.spec) });
export const maskDependence = (dependence: DraftDependence): DraftDependence => maskedItem(dependence);
export const maskFrame = ({ header, defaults, ...rest }: Frame): Frame => ({
  ...rest,
  header: maskSecrets(header),
  defaults: maskSecrets(defaults),
});

export function frameOf({ region, header, defaults, board }: Draft): Frame {
  const { positions: _, groups: __, ...rest } = board;
  return { region, header, defaults, board: rest };
}

const spotLists = new WeakMap<Draft['board']['positions'], readonly Spot[]>();

/** The places as a list; the same one for the same places. */
export function spotsOf({ board: { positions } }: Draft): readonly Spot[] {
  const known = spotLists.get(positions);
  if (known) return known;
  const spots = (Object.entries(positions) as [TaskId, Point][]).map(([id, { x, y }]) => ({ id, x, y }));
  spotLists.set(positions, spots);
  return spots;
}

export const isSameSpot = (a: Spot, b: Spot) => a.id === b.id && a.x === b.x && a.y === b.y;

export const positionsFrom = (spots: readonly Spot[]): Draft['board']['positions'] =>
  Object.fromEntries(spots.map(({ id, x, y }) => [id, { x, y }]));

/** A board in one piece again; without groups the member is absent. */
export const boardWith = (
  rest: Frame['board'],
  positions: Draft['board']['positions'],
  groups: readonly Group[],
): Draft['board'] => ({ ...rest, positions, ...(groups.length === 0 ? {} : { groups }) });

// The text was JSON, so that what is an object is an object of JSON all the way down.
const object = z.custom<JsonObject>(isJsonObject);
const json = z.custom<JsonValue>((value) => value !== undefined);
const taskId = z.custom<TaskId>((value) => typeof value === 'string' && value !== '');
const dependenceId = z.custom<DependenceId>((value) => typeof value === 'string' && value !== '');
const end = z.union([z.object({ task: taskId }), z.object({ unknownName: z.string() })]);
const point = z.object({ x: z.number(), y: z.number() });
const direction = z.enum(['down', 'right']);
const region = z.string().nullable();

export const keptNote = z.object({
  id: z.custom<NoteId>((value) => typeof value === 'string' && value !== ''),
  text: z.string(),
  at: point,
});
const notes = z.array(keptNote);

export const keptGroup = z.object({
  id: z.custom<GroupId>((value) => typeof value === 'string' && value !== ''),
  name: z.string(),
  tasks: z.array(taskId).readonly(),
  folded: z.boolean(),
});

/** A member that is absent must not come back as one that is undefined. */
const withItem = <Of extends { item?: JsonValue | undefined }>({ item, ...rest }: Of) =>
  item === undefined ? rest : { ...rest, item };

const withNotes = <Of extends { notes?: readonly Note[] | undefined }>({ notes: some, ...rest }: Of) =>
  some === undefined ? rest : { ...rest, notes: some };

export const keptTask = z
  .object({ id: taskId, spec: object, item: json.optional() })
  .transform((task) => withItem(task) as DraftTask);
export const keptDependence = z
  .object({ id: dependenceId, start: end, end, item: json.optional() })
  .transform((dependence) => withItem(dependence) as DraftDependence);
export const keptSpot = z.object({ id: taskId, x: z.number(), y: z.number() });
export const keptFrame = z.object({
  region,
  header: object,
  // Drafts of before new tasks had defaults have none.
  defaults: object.default({}),
  board: z.object({ direction, notes: notes.optional() }).transform(withNotes),
});

/** All drafts were one record once. */
const record = z.object({
  version: z.literal(1),
  draft: keptFrame.extend({
    tasks: z.array(keptTask),
    dependences: z.array(keptDependence),
    board: z
      .object({ positions: z.record(taskId, point), direction, notes: notes.optional() })
      .transform(withNotes),
  }),
});

export const parseDraftRecord = (value: unknown): Draft => heldTogether(record.parse(value).draft);

/** The draft, without what its groups have lost; throws where it does not hold together. */
export function heldTogether(draft: Draft): Draft {
  const { tasks, dependences } = draft;
  const ids = new Set<string>([...tasks, ...dependences].map(({ id }) => id));
  if (ids.size < tasks.length + dependences.length) throw new Error('An id occurs twice');
  const known = new Set(tasks.map(({ id }) => id));
  for (const { start, end: finish } of dependences) {
    for (const at of [start, finish]) {
      if ('task' in at && !known.has(at.task)) throw new Error('A dependence has lost its task');
    }
  }
  return withSoundGroups(draft);
}
