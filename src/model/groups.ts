// Groups of tasks, on the board alone. What is always true: a task is in one group at most, a group has tasks, and all
// of them are tasks of the draft.
import type { Draft, Group, GroupId, TaskId } from './draft.ts';
import { graphOf } from './graph.ts';
import { keptBy } from './kept.ts';

const none: readonly Group[] = [];

/** The groups, the one made last at the end; the same list as long as no group changes. */
export const groupsOf = ({ board }: Draft): readonly Group[] => board.groups ?? none;

const lookupOf = keptBy(
  (groups: readonly Group[]): ReadonlyMap<TaskId, Group> =>
    new Map(groups.flatMap((group) => group.tasks.map((id) => [id, group] as const))),
);

/** The group of each task that is in one; the same map for the same groups. */
export const groupOfTask = (draft: Draft): ReadonlyMap<TaskId, Group> => lookupOf(groupsOf(draft));

/** The group that has these tasks and no others. */
export function groupOfExactly(draft: Draft, ids: ReadonlySet<TaskId>): Group | undefined {
  const [first] = ids;
  const group = first === undefined ? undefined : groupOfTask(draft).get(first);
  return group?.tasks.length === ids.size && group.tasks.every((id) => ids.has(id)) ? group : undefined;
}

/** Adds the group, or puts it in the place of the one with its id; its tasks leave their other groups. */
export function setGroup(draft: Draft, group: Group): Draft {
  const groups = groupsOf(draft);
  const index = groups.findIndex(({ id }) => id === group.id);
  const own = new Set(group.tasks);
  const others = groups.map((each, at) => (at === index ? group : withTasks(each, (id) => !own.has(id))));
  return withGroups(draft, sound(index < 0 ? [...others, group] : others, draft));
}

/** The tasks stay; groups that are not there (any more) are passed over. */
export const removeGroups = (draft: Draft, ids: readonly GroupId[]): Draft =>
  withGroups(
    draft,
    groupsOf(draft).filter(({ id }) => !ids.includes(id)),
  );

/** The draft with what is always true of groups made true, for one that was read or lost tasks; else the same draft. */
export const withSoundGroups = (draft: Draft): Draft => withGroups(draft, sound(groupsOf(draft), draft));

function sound(groups: readonly Group[], draft: Draft): readonly Group[] {
  if (groups.length === 0) return groups;
  const known = graphOf(draft).after;
  const taken = new Set<TaskId>();
  const ids = new Set<GroupId>();
  return groups.flatMap((group) => {
    const free = withTasks(group, (id) => known.has(id) && !taken.has(id) && taken.add(id).size > 0);
    if (free.tasks.length === 0 || ids.has(group.id)) return [];
    ids.add(group.id);
    return [free];
  });
}

/** The group with those of its tasks; the same one with all of them. */
function withTasks(group: Group, keeps: (id: TaskId) => boolean): Group {
  const tasks = group.tasks.filter(keeps);
  return tasks.length === group.tasks.length ? group : { ...group, tasks };
}

function withGroups(draft: Draft, next: readonly Group[]): Draft {
  const before = groupsOf(draft);
  const groups = next.map((group) => before.find((each) => isSameGroup(each, group)) ?? group);
  if (groups.length === before.length && groups.every((group, at) => group === before[at])) return draft;
  const { groups: _, ...board } = draft.board;
  return { ...draft, board: groups.length === 0 ? board : { ...board, groups } };
}

const isSameGroup = (a: Group, b: Group): boolean =>
  a === b ||
  (a.id === b.id &&
    a.name === b.name &&
    a.folded === b.folded &&
    (a.tasks === b.tasks ||
      (a.tasks.length === b.tasks.length && a.tasks.every((id, at) => id === b.tasks[at]))));
