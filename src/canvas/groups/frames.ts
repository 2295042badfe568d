// The frames of open groups: around the boxes of their tasks, with room for a title above.
import type { Group, GroupId, Point, TaskId } from '../../model/draft.ts';
import { frameRoom } from '../../model/layout/nodeSize.ts';
import type { Positions } from '../../model/layout.ts';
import { type Rect, unionOf } from '../geometry.ts';
import { areaOf } from '../placeBlock.ts';
import { keptByBoth } from './keptByBoth.ts';

export interface Frame {
  readonly group: Group;
  readonly at: Rect;
  /** The room for its title, canvas pixels at its top. */
  readonly title: number;
}

type GroupOf = ReadonlyMap<TaskId, Group>;

/** What stands still of a group while some of its tasks are dragged. */
interface Parted {
  readonly moved: readonly TaskId[];
  readonly rest: Rect | undefined;
}

interface Drag {
  /** Tells one drag from another: which tasks are dragged does not change while one lasts. */
  readonly key: string;
  readonly of: readonly Frame[];
  readonly parted: ReadonlyMap<GroupId, Parted>;
}

const placesOf = (ids: readonly TaskId[], positions: Positions): Point[] =>
  ids.flatMap((id) => positions[id] ?? []);

/** The frames where nothing is dragged; the same as long as no group changes and no task moves. */
const settledFrames = keptByBoth((groups: readonly Group[], positions: Positions): readonly Frame[] =>
  groups.flatMap((group): Frame[] => {
    const area = group.folded ? undefined : areaOf(placesOf(group.tasks, positions));
    return area === undefined ? [] : [{ group, ...framed(area) }];
  }),
);

/**
 * The frames as they are seen. A step of a drag looks at the tasks that are dragged and at no others, and frames that it
 * does not change stay the objects that they were.
 */
export function makeFrames(): (
  groups: readonly Group[],
  groupOf: GroupOf,
  settled: Positions,
  moved: Positions | null,
) => readonly Frame[] {
  let drag: Drag | undefined;
  return (groups, groupOf, settled, moved) => {
    const frames = settledFrames(groups, settled);
    if (moved === null || frames.length === 0) {
      drag = undefined;
      return frames;
    }
    const ids = Object.keys(moved) as TaskId[];
    const key = `${ids.length} ${ids[0]} ${ids.at(-1)}`;
    if (drag?.key !== key || drag.of !== frames)
      drag = { key, of: frames, parted: partedBy(ids, groupOf, settled) };
    const { parted } = drag;
    if (parted.size === 0) return frames;
    return frames.map((frame) => {
      const part = parted.get(frame.group.id);
      const area = part && areaOf(placesOf(part.moved, moved));
      return area === undefined
        ? frame
        : { ...frame, ...framed(unionOf([area, part?.rest ?? area]) ?? area) };
    });
  };
}

function partedBy(ids: readonly TaskId[], groupOf: GroupOf, settled: Positions): Drag['parted'] {
  const dragged = new Set(ids);
  const groups = new Set(ids.flatMap((id) => groupOf.get(id) ?? []));
  return new Map(
    [...groups].map(({ id, tasks }) => {
      const moved = tasks.filter((task) => dragged.has(task));
      const rest = areaOf(
        placesOf(
          tasks.filter((task) => !dragged.has(task)),
          settled,
        ),
      );
      return [id, { moved, rest }] as const;
    }),
  );
}

function framed({ x, y, width, height }: Rect): Pick<Frame, 'at' | 'title'> {
  const { padding, title } = frameRoom({ width, height });
  return {
    title,
    at: {
      x: x - padding,
      y: y - padding - title,
      width: width + 2 * padding,
      height: height + 2 * padding + title,
    },
  };
}
