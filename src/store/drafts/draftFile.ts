// A draft as a file: the request as it is sent, with one more member for what is ours. Secrets are masked.
import * as z from 'zod';
import type { Draft, Group, Point, TaskId } from '../../model/draft.ts';
import { groupsOf, withSoundGroups } from '../../model/groups.ts';
import { ownMember, withoutOwnMember } from '../../model/ownMember.ts';
import { requestOf } from '../../model/request.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../wire/json.ts';
import { maskSecrets } from '../../wire/secrets.ts';
import { boardWith, keptGroup, keptNote } from './keptDraft.ts';

const extras = z.object({
  version: z.literal(1),
  direction: z.enum(['down', 'right']).default('down'),
  region: z.string().nullable().default(null),
  /** Places in the order of Job.Tasks, null where there is none. Names will not do: two tasks may have the same one. */
  positions: z.array(z.tuple([z.number(), z.number()]).nullable()).default([]),
  defaults: z.custom<JsonObject>(isJsonObject).default({}),
  notes: z.array(keptNote).default([]),
  /** Their tasks as indexes of Job.Tasks, for the reason that places are in its order. */
  groups: z.array(keptGroup.extend({ tasks: z.array(z.number()) })).default([]),
});

export function draftFile(draft: Draft): JsonObject {
  const { board, region, defaults, tasks } = draft;
  const positions = tasks.map(({ id }): JsonValue => {
    const place = board.positions[id];
    return place === undefined ? null : [place.x, place.y];
  });
  const indexes = new Map(tasks.map(({ id }, index) => [id, index]));
  const groups = groupsOf(draft).map(({ tasks: own, ...rest }): JsonObject => {
    return { ...rest, tasks: own.flatMap((id) => indexes.get(id) ?? []) };
  });
  const member: JsonObject = {
    version: 1,
    direction: board.direction,
    ...(region === null ? {} : { region }),
    ...(positions.every((place) => place === null) ? {} : { positions }),
    ...(Object.keys(defaults).length === 0 ? {} : { defaults }),
    ...(board.notes === undefined
      ? {}
      : { notes: board.notes.map(({ id, text, at }) => ({ id, text, at: { x: at.x, y: at.y } })) }),
    ...(groups.length === 0 ? {} : { groups }),
  };
  return maskSecrets({ ...requestOf(draft), [ownMember]: member });
}

export interface FileParts {
  /** Without what is ours. */
  readonly request: JsonObject;
  /** Gives a draft that was read from the request what stood beside it; undefined where nothing did. */
  readonly restore: ((read: Draft) => Draft) | undefined;
}

/** Any request: most have no member of ours, and one that cannot be read is left out like one that can. */
export function splitDraftFile(file: JsonObject): FileParts {
  const request = withoutOwnMember(file);
  const found = extras.safeParse(file[ownMember]);
  if (!found.success) return { request, restore: undefined };
  const { direction, region, positions, defaults, notes, groups } = found.data;
  return {
    request,
    restore: (read) => {
      const placed = read.tasks.flatMap(({ id }, at): [TaskId, Point][] => {
        const place = positions[at];
        return place ? [[id, { x: place[0], y: place[1] }]] : [];
      });
      const grouped = groups.map(({ tasks, ...rest }): Group => {
        return { ...rest, tasks: tasks.flatMap((index) => read.tasks[index]?.id ?? []) };
      });
      const rest = { direction, ...(notes.length === 0 ? {} : { notes }) };
      const board = boardWith(rest, Object.fromEntries(placed), grouped);
      return withSoundGroups({ ...read, region, defaults, board });
    },
  };
}
