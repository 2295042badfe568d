// What a person does on the canvas, as commands to the draft and requests to the view. Reads the stores when called,
// so that the functions stay the same and nodes that got them are not drawn anew.
import { useMemo } from 'react';
import { apply } from '../model/apply.ts';
import type { Command } from '../model/command.ts';
import type { DependenceId, Draft, Point, TaskId } from '../model/draft.ts';
import { layout, positionsOf } from '../model/layout.ts';
import { connectionPairs } from '../model/rewire.ts';
import type { Translate } from '../ui/i18n.ts';
import { useWorkbench, type Workbench } from '../ui/workbench.tsx';
import type { Text } from '../wire/text.ts';
import type { Say } from './Announcer.tsx';
import type { CanvasKey } from './canvasWords.ts';
import type { Direction } from './geometry.ts';
import { type GroupEdits, makeGroupEdits } from './groups/groupEdits.ts';
import { groupAt, seenOf } from './groups/seen.ts';
import { changesMeant, movesMeant, tipsOf } from './groups/unfolded.ts';
import { removalOf, selectionOf } from './interpret.ts';
import { stepLabels } from './labels.ts';
import { insertTask, newTask } from './newTask.ts';
import { makeSelectionEdits, type SelectionEdits } from './selectionEdits.ts';
import { namesOf } from './taskNames.ts';
import { tellRefusal } from './tellRefusal.ts';

export interface AddOptions {
  readonly middle?: Point;
  /** The task whose machines the new one has, and near which it stands. */
  readonly beside?: TaskId;
  /** Whether the new task starts after `beside`, or with `before` the other way about. */
  readonly connect?: boolean;
  readonly before?: boolean;
  /** At `middle` all the same. */
  readonly here?: boolean;
}

/** Ids are of what is seen: a folded group means its tasks. */
export interface Edits extends SelectionEdits, GroupEdits {
  /** Adds a task and selects it; gives its id. */
  add(at: AddOptions & { readonly middle: Point }): TaskId;
  /** Puts a task on a dependence and selects it; undefined where an end of the dependence is no task. */
  insert(on: DependenceId): TaskId | undefined;
  /** Renames a task or a group. */
  rename(id: TaskId, name: string): void;
  connect(start: TaskId, end: TaskId): void;
  /**
   * The same, and where one end is one of several selected tasks, all of those are connected. A group, open or folded,
   * comes before what follows by its last tasks, and after what it follows by its first.
   */
  connectSelected(start: TaskId, end: TaskId): void;
  /** Moves with the same key that follow each other are one step. */
  move(positions: Readonly<Record<TaskId, Point>>, mergeKey?: string): void;
  arrange(positions: Readonly<Record<TaskId, Point>>, label: 'align' | 'distribute' | 'tidySelection'): void;
  remove(deleted: Parameters<typeof removalOf>[1]): void;
  select(changes: Parameters<typeof selectionOf>[2]): void;
  tidy(): void;
  turn(direction: Direction): void;
}

export function useEdits(say: Say, t: Translate<CanvasKey>): Edits {
  const workbench = useWorkbench();
  return useMemo(() => makeEdits(workbench, say, t), [workbench, say, t]);
}

type Pairs = readonly (readonly [start: TaskId, end: TaskId])[];
type EditingBench = Pick<Workbench, 'draft' | 'view' | 'newId'>;

function makeEdits({ draft: drafts, view, newId }: EditingBench, say: Say, t: Translate<CanvasKey>): Edits {
  const current = (): Draft => drafts.getState().draft;
  const dispatchNamed = (commands: readonly Command[], label?: Text) =>
    drafts.dispatch(commands, { origin: 'canvas', ...(label && { label }) });
  const dispatch = (commands: readonly Command[], label?: keyof typeof stepLabels) =>
    dispatchNamed(commands, label && stepLabels[label]);
  const groupEdits = makeGroupEdits(current, dispatchNamed, newId, say, t);
  const name = (id: TaskId) => (groupAt(current(), id)?.name ?? namesOf(current()).get(id)) || t('noName');
  const connectPairs = (pairs: Pairs, asked: { readonly start: TaskId; readonly end: TaskId }) => {
    const dependences = pairs.map(([start, end]) => ({ id: newId() as DependenceId, start, end }));
    const before = current().dependences.length;
    const applied = dispatch([{ type: 'connectAll', dependences }], 'connect');
    if (!applied.ok) return tellRefusal(applied.refusal, current(), view, say, t);
    const count = applied.draft.dependences.length - before;
    if (count > 0) say(t('saidConnectedMany', { count }));
    else say(t('saidAlready', { start: name(asked.start), end: name(asked.end) }));
  };
  const connect = (start: TaskId, end: TaskId) => {
    const applied = dispatch([{ type: 'connect', id: newId() as DependenceId, start, end }], 'connect');
    if (applied.ok) say(t('saidConnected', { start: name(start), end: name(end) }));
    else tellRefusal(applied.refusal, current(), view, say, t);
  };
  return {
    ...makeSelectionEdits({ draft: drafts, view, newId }, dispatch, say, t),
    ...groupEdits,
    add({ middle, beside, connect = false, here = false, before = false }) {
      const draft = current();
      const seen = seenOf(draft);
      const places = positionsOf(seen.draft);
      const [tip, ...tips] = beside === undefined ? [] : tipsOf(draft, beside, before ? 'first' : 'last');
      const near = beside === undefined ? undefined : places[beside];
      const { id, commands } = newTask({
        draft,
        // It follows a folded group where that is seen.
        positions:
          tip === undefined || tip === beside || near === undefined ? places : { ...places, [tip]: near },
        newId,
        baseName: t('newName'),
        middle,
        beside: tip,
        connect,
        here,
        before,
      });
      const dependences = (connect ? tips : []).map((other) => ({
        id: newId() as DependenceId,
        ...(before ? { start: id, end: other } : { start: other, end: id }),
      }));
      dispatch(
        [...commands, ...(dependences.length > 0 ? [{ type: 'connectAll', dependences } as const] : [])],
        'add',
      );
      view.select([id]);
      return id;
    },
    rename(id, name) {
      const group = groupAt(current(), id);
      if (group !== undefined) groupEdits.renameGroup(group, name);
      else if (name.trim() !== '') dispatch([{ type: 'renameTask', id, name }], 'rename');
    },
    connect,
    connectSelected(start, end) {
      const draft = current();
      const isGroup = (id: TaskId) => groupAt(draft, id) !== undefined;
      const ends = tipsOf(draft, end, 'first');
      const pairs =
        isGroup(start) || isGroup(end)
          ? tipsOf(draft, start, 'last').flatMap((from) => ends.map((to) => [from, to] as const))
          : connectionPairs(draft, view.getState().selectedTasks, start, end);
      const [only, ...others] = pairs;
      if (only !== undefined && others.length === 0) connect(...only);
      else connectPairs(pairs, { start, end });
    },
    insert(on) {
      const draft = current();
      const positions = positionsOf(draft);
      const inserted = insertTask({ draft, positions, newId, baseName: t('newName'), on });
      if (inserted === undefined) return undefined;
      dispatch(inserted.commands, 'insert');
      view.select([inserted.id]);
      return inserted.id;
    },
    move(positions, mergeKey) {
      const label = stepLabels.move;
      const merge = mergeKey === undefined ? {} : { mergeKey };
      const meant = movesMeant(seenOf(current()), positions);
      drafts.dispatch([{ type: 'moveTasks', positions: meant }], { origin: 'canvas', label, ...merge });
    },
    arrange(positions, label) {
      const meant = movesMeant(seenOf(current()), positions);
      dispatch([{ type: 'moveTasks', positions: meant }], label);
      say(t('saidArranged', { count: Object.keys(meant).length }));
    },
    remove(deleted) {
      const commands = removalOf(current(), deleted);
      if (commands.length === 0) return;
      dispatch(commands, 'remove');
      const count = commands.reduce((sum, command) => sum + ('ids' in command ? command.ids.length : 0), 0);
      say(t('saidRemoved', { count }));
    },
    select(changes) {
      const { selectedTasks, selectedDependences } = view.getState();
      const before = { tasks: selectedTasks, dependences: selectedDependences };
      const next = selectionOf(current(), before, changesMeant(seenOf(current()), changes));
      if (next !== undefined) view.select([...next.tasks], [...next.dependences]);
    },
    tidy() {
      const seen = seenOf(current());
      dispatch([{ type: 'moveTasks', positions: movesMeant(seen, layout(seen.draft)) }], 'tidy');
      say(t('saidArranged', { count: current().tasks.length }));
    },
    turn(direction) {
      const turn: Command = { type: 'setDirection', direction };
      const turned = apply(current(), turn);
      if (!turned.ok) return;
      const seen = seenOf(turned.draft);
      const positions = movesMeant(seen, layout(seen.draft));
      dispatch([turn, { type: 'moveTasks', positions }], 'direction');
      say(t('saidArranged', { count: current().tasks.length }));
    },
  };
}
