// Room for a group that is unfolded. What its frame would cover moves away from where the group was one node: along the
// flow what stands before or behind it, across the flow what stands beside it, and no further than it must. What is
// always true afterwards: the frame covers no other task, group or frame, and nothing else covers what it did not cover.
import type { Draft, Group, Point, TaskId } from '../../model/draft.ts';
import { groupOfTask, groupsOf } from '../../model/groups.ts';
import { nodeGap } from '../../model/layout/nodeSize.ts';
import { type Positions, positionsOf } from '../../model/layout.ts';
import { type Direction, overlaps, type Rect, rectAt } from '../geometry.ts';
import { freeArea } from '../placeBlock.ts';
import { makeFrames } from './frames.ts';
import { pushAside, type Way } from './pushAside.ts';
import { nodeOf, seenOf } from './seen.ts';

const ways: Readonly<Record<Direction, readonly Way[]>> = {
  down: ['down', 'up', 'right', 'left'],
  right: ['right', 'left', 'down', 'up'],
};

/** What moves as one, and where it is. */
interface Unit {
  readonly at: Rect;
  readonly tasks: readonly TaskId[];
}

/** The places that tasks take so that the group, which is folded in the draft, can be unfolded; of those that move. */
export function makeRoom(folded: Draft, group: Group): Positions {
  const { direction } = folded.board;
  const place = positionsOf(seenOf(folded).draft)[nodeOf(group)];
  const { frame, units } = unitsOf(folded, group);
  if (frame === undefined || place === undefined || !units.some(({ at }) => overlaps(at, frame))) return {};
  const from = rectAt(place);
  const pushed = ways[direction].reduce<readonly Rect[]>(
    (boxes, way) => pushAside(boxes, frame, from, way, gapOf(way, direction)),
    units.map(({ at }) => at),
  );
  const free = clear(pushed, frame, direction);
  const positions = positionsOf(folded);
  const entries = units.flatMap(({ at, tasks }, index): [TaskId, Point][] => {
    const to = free[index] ?? at;
    if (to.x === at.x && to.y === at.y) return [];
    return tasks.flatMap((id): [TaskId, Point][] => {
      const was = positions[id];
      return was === undefined ? [] : [[id, { x: was.x + to.x - at.x, y: was.y + to.y - at.y }]];
    });
  });
  return Object.fromEntries(entries);
}

const gapOf = (way: Way, direction: Direction): number =>
  (way === 'down' || way === 'up') === (direction === 'down') ? nodeGap.layer : nodeGap.column;

/** The frame that the group will have, and all else. */
function unitsOf(
  folded: Draft,
  group: Group,
): { readonly frame: Rect | undefined; readonly units: readonly Unit[] } {
  const groups = groupsOf(folded).map((each) => (each.id === group.id ? { ...each, folded: false } : each));
  const draft = { ...folded, board: { ...folded.board, groups } };
  const { draft: shown, folded: others } = seenOf(draft);
  const [groupOf, positions] = [groupOfTask(draft), positionsOf(shown)];
  const frames = makeFrames()(groups, groupOf, positions, null);
  const nodes = shown.tasks.flatMap(({ id }): Unit[] => {
    const [at, inside] = [positions[id], others.get(id)?.tasks];
    if (at === undefined || groupOf.has(id)) return [];
    return [{ at: rectAt(at), tasks: inside ?? [id] }];
  });
  return {
    frame: frames.find((frame) => frame.group.id === group.id)?.at,
    units: [
      ...nodes,
      ...frames.flatMap(({ group: { id, tasks }, at }) => (id === group.id ? [] : [{ at, tasks }])),
    ],
  };
}

/** What stood on the folded node itself, and so on no side of it, goes where nothing is in its way. */
function clear(boxes: readonly Rect[], frame: Rect, direction: Direction): readonly Rect[] {
  const after = [...boxes];
  for (const [index, box] of boxes.entries()) {
    if (!overlaps(box, frame)) continue;
    after[index] = freeArea(box, [frame, ...after.filter((_, other) => other !== index)], direction);
  }
  return after;
}
