// The draft as the canvas shows it: a folded group is one task, and what leads from its tasks to another one is one
// dependence. What is always true: a part for which nothing changed is the object that it was, and without folded
// groups all of it is the draft itself, so that nothing is paid for groups where there are none.
import type {
  DependenceEnd,
  DependenceId,
  Draft,
  DraftDependence,
  DraftTask,
  Group,
  Point,
  TaskId,
} from '../../model/draft.ts';
import { groupOfTask, groupsOf } from '../../model/groups.ts';
import { keptBy } from '../../model/kept.ts';
import { nodeSize } from '../../model/layout/nodeSize.ts';
import { type Positions, positionsOf } from '../../model/layout.ts';
import { endId } from '../ghosts.ts';
import { areaOf } from '../placeBlock.ts';
import { keptByBoth } from './keptByBoth.ts';

export interface Seen {
  readonly draft: Draft;
  /** Of which it is what is seen. */
  readonly whole: Draft;
  /** The folded groups by the task that stands for each. */
  readonly folded: ReadonlyMap<TaskId, Group>;
  /** The task that stands for each task of a folded group. */
  readonly standIn: ReadonlyMap<TaskId, TaskId>;
  /** All that a dependence stands for, where that is more than one. */
  readonly joined: ReadonlyMap<DependenceId, readonly DependenceId[]>;
}

/** The id of the node that is a folded group, which is nobody else's. */
export const nodeOf = ({ id }: Pick<Group, 'id'>): TaskId => id as string as TaskId;

/** The group that the node is, or would be if it were folded. */
export const groupAt = (draft: Draft, node: TaskId): Group | undefined =>
  groupsOf(draft).find((group) => nodeOf(group) === node);

type Folds = Pick<Seen, 'folded' | 'standIn'>;
type GroupOf = ReadonlyMap<TaskId, Group>;

const nodesOf = keptBy((groupOf: GroupOf): ReadonlyMap<TaskId, TaskId> => {
  return new Map([...groupOf].map(([id, group]) => [id, nodeOf(group)]));
});

/** The node that each task of a group, folded or not, would be in. */
export const nodeOfTask = (draft: Draft): ReadonlyMap<TaskId, TaskId> => nodesOf(groupOfTask(draft));

const foldsOf = keptBy((groupOf: GroupOf): Folds => {
  const inside = [...groupOf].filter(([, { folded }]) => folded);
  return {
    folded: new Map(inside.map(([, group]) => [nodeOf(group), group])),
    standIn: new Map(inside.map(([id, group]) => [id, nodeOf(group)])),
  };
});

/** The same for the same draft. */
export const seenOf = keptBy((whole: Draft): Seen => {
  const folds = foldsOf(groupOfTask(whole));
  return folds.folded.size === 0
    ? { draft: whole, whole, ...folds, joined: noneJoined }
    : foldedView(whole, folds);
});

const noneJoined: Seen['joined'] = new Map();

function foldedView(whole: Draft, folds: Folds): Seen {
  const { dependences, joined } = dependencesOf(whole.dependences, folds);
  const positions = placesOf(positionsOf(whole), folds);
  const draft = {
    ...whole,
    tasks: tasksOf(whole.tasks, folds),
    dependences,
    board: boardOf(whole.board, positions),
  };
  return { draft, whole, ...folds, joined };
}

/** A task that stands for a group has its name and nothing else. */
const taskOf = keptBy((group: Group): DraftTask => ({ id: nodeOf(group), spec: { TaskName: group.name } }));

/** A group stands where the first of its tasks does. */
const tasksOf = keptByBoth((tasks: Draft['tasks'], { folded, standIn }: Folds): Draft['tasks'] => {
  const there = new Set<TaskId>();
  return tasks.flatMap((task) => {
    const node = standIn.get(task.id);
    if (node === undefined) return [task];
    const group = folded.get(node);
    if (group === undefined || there.has(node)) return [];
    there.add(node);
    return [taskOf(group)];
  });
});

const dependencesOf = keptByBoth((dependences: Draft['dependences'], { standIn }: Folds) => {
  const seenEnd = (end: DependenceEnd): DependenceEnd => {
    const node = 'task' in end ? standIn.get(end.task) : undefined;
    return node === undefined ? end : { task: node };
  };
  const byPair = new Map<string, [DependenceId, ...DependenceId[]]>();
  const seen = dependences.flatMap((dependence): DraftDependence[] => {
    const { id } = dependence;
    const [start, end] = [seenEnd(dependence.start), seenEnd(dependence.end)];
    if (start === dependence.start && end === dependence.end) return [dependence];
    if ('task' in start && 'task' in end && start.task === end.task) return [];
    const pair = `${endId(start)}\n${endId(end)}`;
    const others = byPair.get(pair);
    if (others !== undefined) {
      others.push(id);
      return [];
    }
    byPair.set(pair, [id]);
    return [{ id, start, end }];
  });
  const joined = new Map(
    [...byPair.values()].flatMap((ids) => (ids.length > 1 ? [[ids[0], ids] as const] : [])),
  );
  return { dependences: seen, joined };
});

const placesOf = keptByBoth((positions: Positions, { folded, standIn }: Folds): Positions => {
  const entries = (Object.entries(positions) as [TaskId, Point][]).filter(([id]) => !standIn.has(id));
  for (const [node, group] of folded) entries.push([node, middlePlace(group, positions)]);
  return Object.fromEntries(entries);
});

/** Where the task stands that is nearest to the middle of them all: a folded group covers nothing that it did not. */
function middlePlace({ tasks }: Group, positions: Positions): Point {
  const places = tasks.flatMap((id) => positions[id] ?? []);
  const area = areaOf(places) ?? { x: 0, y: 0, ...nodeSize };
  const middle = {
    x: area.x + (area.width - nodeSize.width) / 2,
    y: area.y + (area.height - nodeSize.height) / 2,
  };
  const distance = ({ x, y }: Point) => Math.hypot(x - middle.x, y - middle.y);
  return (
    places.reduce<Point | undefined>(
      (best, at) => (best === undefined || distance(at) < distance(best) ? at : best),
      undefined,
    ) ?? { x: area.x, y: area.y }
  );
}

const boardOf = keptByBoth((board: Draft['board'], positions: Positions): Draft['board'] => ({
  ...board,
  positions,
}));
