// Lining tasks up, spreading them evenly, and tidying a part of the picture: new places, nothing else.
import type { Draft, Point, TaskId } from '../model/draft.ts';
import { nodeSize } from '../model/layout/nodeSize.ts';
import { layout } from '../model/layout.ts';
import { areaOf } from './placeBlock.ts';

export type Alignment = 'left' | 'center' | 'right' | 'top' | 'middle' | 'bottom';
export type Axis = 'across' | 'down';
type Places = Readonly<Record<TaskId, Point>>;
type Placed = readonly (readonly [TaskId, Point])[];

const placed = (positions: Places, ids: Iterable<TaskId>): Placed =>
  [...ids].flatMap((id) => {
    const at = positions[id];
    return at === undefined ? [] : [[id, at] as const];
  });

const record = (entries: Iterable<readonly [TaskId, Point]>): Places => Object.fromEntries(entries);

/** All nodes are of one size, so that left, centre and right differ only in which of them is the measure. */
export function aligned(positions: Places, ids: Iterable<TaskId>, how: Alignment): Places {
  const all = placed(positions, ids);
  const area = areaOf(all.map(([, at]) => at));
  if (area === undefined) return {};
  const x = {
    left: area.x,
    center: Math.round(area.x + (area.width - nodeSize.width) / 2),
    right: area.x + area.width - nodeSize.width,
  };
  const y = {
    top: area.y,
    middle: Math.round(area.y + (area.height - nodeSize.height) / 2),
    bottom: area.y + area.height - nodeSize.height,
  };
  return record(
    all.map(([id, at]) => {
      if (how === 'left' || how === 'center' || how === 'right') return [id, { ...at, x: x[how] }] as const;
      return [id, { ...at, y: y[how] }] as const;
    }),
  );
}

/** The outermost stay, the others are spread evenly between them, in the order in which they stand. */
export function distributed(positions: Places, ids: Iterable<TaskId>, axis: Axis): Places {
  const member = axis === 'across' ? 'x' : 'y';
  const all = placed(positions, ids).toSorted(([, a], [, b]) => a[member] - b[member]);
  const [first, last] = [all[0]?.[1][member], all.at(-1)?.[1][member]];
  if (first === undefined || last === undefined || all.length < 3) return record(all);
  const step = (last - first) / (all.length - 1);
  return record(all.map(([id, at], index) => [id, { ...at, [member]: Math.round(first + index * step) }]));
}

/** The selected tasks laid out as if they were alone, with the upper left corner of them all where it was. */
export function tidied(draft: Draft, positions: Places, ids: ReadonlySet<TaskId>): Places {
  const tasks = draft.tasks.filter(({ id }) => ids.has(id));
  const dependences = draft.dependences.filter(
    ({ start, end }) => 'task' in start && 'task' in end && ids.has(start.task) && ids.has(end.task),
  );
  const before = areaOf(
    placed(
      positions,
      tasks.map(({ id }) => id),
    ).map(([, at]) => at),
  );
  const fresh = layout({ ...draft, tasks, dependences });
  const after = areaOf(Object.values(fresh));
  if (before === undefined || after === undefined) return {};
  return record(
    tasks.flatMap(({ id }) => {
      const at = fresh[id];
      return at === undefined
        ? []
        : [[id, { x: at.x - after.x + before.x, y: at.y - after.y + before.y }] as const];
    }),
  );
}

/** Moved by so many pixels. */
export const shifted = (positions: Places, ids: Iterable<TaskId>, by: Point): Places =>
  record(placed(positions, ids).map(([id, at]) => [id, { x: at.x + by.x, y: at.y + by.y }]));
