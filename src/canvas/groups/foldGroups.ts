// Folding and unfolding, with the room that it takes.
import { apply } from '../../model/apply.ts';
import type { Command } from '../../model/command.ts';
import type { Draft, Group, TaskId } from '../../model/draft.ts';
import { isQuick, type Positions, positionsOf, tooMany, withPlaces } from '../../model/layout.ts';
import { makeRoom } from './makeRoom.ts';

interface Room {
  /** Where the tasks stood that made room, and where all stood then. */
  readonly before: Positions;
  readonly after: Positions;
}

/** What made room for each open group. An undo brings the group back as it was, and with it what is known of it here. */
const rooms = new WeakMap<Group, Room>();

interface Turned {
  readonly commands: readonly Command[];
  /** What makes room, or takes its place again. */
  readonly moves: readonly Command[];
}

/** Opens the groups, one after the other, so that the frame of none covers anything. */
export function unfold(draft: Draft, groups: readonly Group[]): Turned {
  const commands: Command[] = [];
  const moves: Command[] = [];
  let now = isPlaced(draft) ? withPlaces(draft) : undefined;
  for (const group of groups) {
    const open = { ...group, folded: false };
    const turn: Command = { type: 'setGroup', group: open };
    commands.push(turn);
    if (now === undefined) continue;
    const [places, positions] = [positionsOf(now), makeRoom(now, group)];
    const move: Command = { type: 'moveTasks', positions };
    now = after(after(now, turn), move);
    const ids = Object.keys(positions) as TaskId[];
    if (ids.length === 0) continue;
    moves.push(move);
    rooms.set(open, { before: pick(places, ids), after: positionsOf(now) });
  }
  return { commands, moves };
}

/** Closes the groups. What made room for one takes its place again where nothing has been moved or added since. */
export function fold(draft: Draft, groups: readonly Group[]): Turned {
  const moves: Command[] = [];
  const open = new Set(groups);
  let now = draft;
  const next = () => [...open].find((group) => isAsLeft(now, rooms.get(group)?.after));
  for (let group = next(); group !== undefined; group = next()) {
    open.delete(group);
    const move: Command = { type: 'moveTasks', positions: rooms.get(group)?.before ?? {} };
    moves.push(move);
    now = after(now, move);
  }
  return {
    commands: groups.map((group) => ({ type: 'setGroup', group: { ...group, folded: true } })),
    moves,
  };
}

/** The group under another name: the room for it is the same. */
export function renamed(group: Group, name: string): Group {
  const room = rooms.get(group);
  const next = { ...group, name };
  if (room !== undefined) rooms.set(next, room);
  return next;
}

const isPlaced = (draft: Draft): boolean => isQuick(draft) && draft.tasks.length <= tooMany;

function isAsLeft(draft: Draft, then: Positions | undefined): boolean {
  if (then === undefined) return false;
  const now = positionsOf(draft);
  return draft.tasks.every(({ id }) => now[id]?.x === then[id]?.x && now[id]?.y === then[id]?.y);
}

function after(draft: Draft, command: Command): Draft {
  const applied = apply(draft, command);
  return applied.ok ? applied.draft : draft;
}

const pick = (positions: Positions, ids: readonly TaskId[]): Positions =>
  Object.fromEntries(
    ids.flatMap((id) => {
      const at = positions[id];
      return at === undefined ? [] : [[id, at]];
    }),
  );
