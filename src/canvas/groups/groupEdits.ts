import type { Command } from '../../model/command.ts';
import type { Draft, Group, GroupId, NewId, TaskId } from '../../model/draft.ts';
import { groupOfExactly, groupOfTask, groupsOf } from '../../model/groups.ts';
import { commandLabel } from '../../store/commandLabel.ts';
import type { Translate } from '../../ui/i18n.ts';
import type { Text } from '../../wire/text.ts';
import type { Say } from '../Announcer.tsx';
import type { CanvasKey } from '../canvasWords.ts';
import { fold, renamed, unfold } from './foldGroups.ts';

type Ids = ReadonlySet<TaskId>;

/** Edits of groups, each one step, named after the group. Ids are those of tasks. */
export interface GroupEdits {
  /** Makes a group of the tasks; where they are just those of a group, takes it apart. */
  group(ids: Ids): void;
  /** Takes apart the groups that any of these tasks is in; the tasks stay. */
  ungroup(ids: Ids): void;
  /**
   * Folds the groups that any of these tasks is in; unfolds them where all are folded. What an unfolded one would cover
   * makes room, and takes its place again with the folding, where nothing has been moved since.
   */
  toggleFold(ids: Ids): void;
  renameGroup(group: Group, name: string): void;
}

export function makeGroupEdits(
  current: () => Draft,
  dispatch: (commands: readonly Command[], label?: Text) => unknown,
  newId: NewId,
  say: Say,
  t: Translate<CanvasKey>,
): GroupEdits {
  const groupsOfAny = (ids: Ids): readonly Group[] => {
    const lookup = groupOfTask(current());
    return [...new Set([...ids].flatMap((id) => lookup.get(id) ?? []))];
  };
  function ungroup(ids: Ids) {
    const groups = groupsOfAny(ids);
    if (groups.length === 0) return say(t('saidNoGroup'));
    dispatch([{ type: 'removeGroups', ids: groups.map(({ id }) => id) }]);
    say(t('saidUngrouped', { count: groups.length }));
  }
  return {
    group(ids) {
      if (ids.size === 0) return say(t('saidNoTasks'));
      if (groupOfExactly(current(), ids) !== undefined) return ungroup(ids);
      const tasks = current().tasks.flatMap(({ id }) => (ids.has(id) ? [id] : []));
      const name = freeName(current(), t('newGroup'));
      dispatch([{ type: 'setGroup', group: { id: newId() as GroupId, name, tasks, folded: false } }]);
      say(t('saidGrouped', { count: tasks.length, name }));
    },
    ungroup,
    toggleFold(ids) {
      const groups = groupsOfAny(ids);
      if (groups.length === 0) return say(t('saidNoGroup'));
      const open = groups.filter(({ folded }) => !folded);
      const turned = open.length > 0 ? open : groups;
      const { commands, moves } = (open.length > 0 ? fold : unfold)(current(), turned);
      dispatch([...commands, ...moves], commandLabel(current(), commands));
      say(t(open.length > 0 ? 'saidFolded' : 'saidUnfolded', { count: turned.length }));
    },
    renameGroup(group, name) {
      if (name.trim() !== '') dispatch([{ type: 'setGroup', group: renamed(group, name) }]);
    },
  };
}

/** `group`, `group-2`, … */
function freeName(draft: Draft, base: string): string {
  const taken = new Set(groupsOf(draft).map(({ name }) => name));
  let name = base;
  for (let n = 2; taken.has(name); n++) name = `${base}-${n}`;
  return name;
}
