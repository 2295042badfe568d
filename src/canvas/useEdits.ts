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
import type { Say } from './Announcer.tsx';
import type { CanvasKey } from './canvasWords.ts';
import type { Direction } from './geometry.ts';
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

export interface Edits extends SelectionEdits {
  /** Adds a task and selects it; gives its id. */
  add(at: AddOptions & { readonly middle: Point }): TaskId;
  /** Puts a task on a dependence and selects it; undefined where an end of the dependence is no task. */
  insert(on: DependenceId): TaskId | undefined;
  rename(id: TaskId, name: string): void;
  connect(start: TaskId, end: TaskId): void;
  /** The same, and where one end is one of several selected tasks, all of those are connected. */
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

type EditingBench = Pick<Workbench, 'draft' | 'view' | 'newId'>;

function makeEdits({ draft: drafts, view, newId }: EditingBench, say: Say, t: Translate<CanvasKey>): Edits {
  const current = (): Draft => drafts.getState().draft;
  const dispatch = (commands: readonly Command[], label: keyof typeof stepLabels) =>
    drafts.dispatch(commands, { origin: 'canvas', label: stepLabels[label] });
  const connect = (start: TaskId, end: TaskId) => {
    const names = namesOf(current());
    const name = (id: TaskId) => names.get(id) || t('noName');
    const applied = dispatch([{ type: 'connect', id: newId() as DependenceId, start, end }], 'connect');
    if (applied.ok) say(t('saidConnected', { start: name(start), end: name(end) }));
    else tellRefusal(applied.refusal, current(), view, say, t);
  };
  return {
    ...makeSelectionEdits({ draft: drafts, view, newId }, dispatch, say, t),
    add({ middle, beside, connect = false, here = false, before = false }) {
      const draft = current();
      const { id, commands } = newTask({
        draft,
        positions: positionsOf(draft),
        newId,
        baseName: t('newName'),
        middle,
        beside,
        connect,
        here,
        before,
      });
      dispatch(commands, 'add');
      view.select([id]);
      return id;
    },
    rename(id, name) {
      if (name.trim() !== '') dispatch([{ type: 'renameTask', id, name }], 'rename');
    },
    connect,
    connectSelected(start, end) {
      const pairs = connectionPairs(current(), view.getState().selectedTasks, start, end);
      if (pairs.length < 2) return connect(...(pairs[0] ?? [start, end]));
      const dependences = pairs.map(([from, to]) => ({ id: newId() as DependenceId, start: from, end: to }));
      const applied = dispatch([{ type: 'connectAll', dependences }], 'connect');
      if (applied.ok) say(t('saidConnectedMany', { count: pairs.length }));
      else tellRefusal(applied.refusal, current(), view, say, t);
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
      drafts.dispatch([{ type: 'moveTasks', positions }], { origin: 'canvas', label, ...merge });
    },
    arrange(positions, label) {
      dispatch([{ type: 'moveTasks', positions }], label);
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
      const next = selectionOf(current(), before, changes);
      if (next !== undefined) view.select([...next.tasks], [...next.dependences]);
    },
    tidy() {
      dispatch([{ type: 'moveTasks', positions: layout(current()) }], 'tidy');
    },
    turn(direction) {
      const turn: Command = { type: 'setDirection', direction };
      const turned = apply(current(), turn);
      if (turned.ok) dispatch([turn, { type: 'moveTasks', positions: layout(turned.draft) }], 'direction');
    },
  };
}
