// What a person does on the canvas, as commands to the draft and requests to the view. Reads the stores when called,
// so that the functions stay the same and nodes that got them are not drawn anew.
import { useMemo } from 'react';
import { apply } from '../model/apply.ts';
import type { Command } from '../model/command.ts';
import type { DependenceId, Draft, Point, TaskId } from '../model/draft.ts';
import { layout, positionsOf } from '../model/layout.ts';
import type { Translate } from '../ui/i18n.ts';
import { useWorkbench, type Workbench } from '../ui/workbench.tsx';
import type { Say } from './Announcer.tsx';
import type { CanvasKey } from './canvasWords.ts';
import type { Direction } from './geometry.ts';
import { removalOf, selectionOf } from './interpret.ts';
import { stepLabels } from './labels.ts';
import { newTask } from './newTask.ts';
import { namesOf } from './taskNames.ts';

export interface Edits {
  /** Adds a task and selects it; gives its id. */
  add(at: { readonly middle: Point; readonly beside?: TaskId; readonly connect?: boolean }): TaskId;
  rename(id: TaskId, name: string): void;
  connect(start: TaskId, end: TaskId): void;
  move(positions: Readonly<Record<TaskId, Point>>): void;
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
  return {
    add({ middle, beside, connect = false }) {
      const draft = current();
      const { id, commands } = newTask({
        draft,
        positions: positionsOf(draft),
        newId,
        baseName: t('newName'),
        middle,
        beside,
        connect,
      });
      dispatch(commands, 'add');
      view.select([id]);
      return id;
    },
    rename(id, name) {
      if (name.trim() !== '') dispatch([{ type: 'renameTask', id, name }], 'rename');
    },
    connect(start, end) {
      const names = namesOf(current());
      const name = (id: TaskId) => names.get(id) || t('noName');
      const pair = { start: name(start), end: name(end) };
      const applied = dispatch([{ type: 'connect', id: newId() as DependenceId, start, end }], 'connect');
      if (applied.ok) return say(t('saidConnected', pair));
      const { refusal } = applied;
      if (refusal.kind === 'alreadyConnected') return say(t('saidAlready', pair));
      if (refusal.kind !== 'loop') return;
      view.setRefusal(refusal);
      const path = [...refusal.path, end].map(name).join(' → ');
      say(t('refusedSaid', { ...pair, path }), 'assertive');
    },
    move(positions) {
      dispatch([{ type: 'moveTasks', positions }], 'move');
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
