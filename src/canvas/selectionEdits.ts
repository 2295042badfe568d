// Edits of what is selected, for the canvas and the outline alike. Each is one step with a name.
import { addFragment } from '../model/addFragment.ts';
import { removeBridged } from '../model/bridge.ts';
import type { Applied, Command } from '../model/command.ts';
import type { DependenceId, Draft, Point, TaskId } from '../model/draft.ts';
import { type Fragment, fragmentOf } from '../model/fragment.ts';
import { graphOf } from '../model/graph.ts';
import { layout, positionsOf } from '../model/layout.ts';
import { withReach } from '../model/reach.ts';
import { reverse } from '../model/rewire.ts';
import type { Translate } from '../ui/i18n.ts';
import type { Workbench } from '../ui/workbench.tsx';
import type { Say } from './Announcer.tsx';
import { boardRects } from './boardRects.ts';
import type { CanvasKey } from './canvasWords.ts';
import { copy, readPasted } from './copied.ts';
import type { stepLabels } from './labels.ts';
import { areaOf, placeBlock } from './placeBlock.ts';
import { problemsByTask } from './problemsByTask.ts';
import { tellRefusal } from './tellRefusal.ts';

type Ids = ReadonlySet<TaskId>;

export interface SelectionEdits {
  /** Copies of the tasks with the dependences among them, selected. */
  duplicate(ids: Ids): void;
  /** A text for the clipboard; undefined where there is nothing to copy. */
  copy(ids: Ids): string | undefined;
  /** The same, and removes the tasks. */
  cut(ids: Ids): string | undefined;
  /** Adds the tasks of a text around `middle`; false when the text is none of ours. */
  paste(text: string, middle: Point): boolean;
  /** Removes the tasks with their dependences, or (`bridge`) lets what came after follow what came before. */
  removeTasks(ids: Ids, bridge: boolean): void;
  reverse(ids: ReadonlySet<DependenceId>): void;
  /** Selects all tasks before or after these too. */
  selectReach(ids: Ids, way: 'upstream' | 'downstream'): void;
  selectAll(): void;
  /** Selects the tasks that have a problem of that severity. */
  selectWith(severity: 'error' | 'warning'): void;
}

type Dispatch = (commands: readonly Command[], label: keyof typeof stepLabels) => Applied;

export function makeSelectionEdits(
  { draft: drafts, view, newId }: Pick<Workbench, 'draft' | 'view' | 'newId'>,
  dispatch: Dispatch,
  say: Say,
  t: Translate<CanvasKey>,
): SelectionEdits {
  const current = (): Draft => drafts.getState().draft;

  function add(
    fragment: Fragment,
    places: readonly (Point | undefined)[],
    corner: Point,
    label: 'duplicate' | 'paste',
  ) {
    const draft = current();
    const block =
      places.every((at) => at !== undefined) && places.length > 0 ? places : unplaced(draft, fragment);
    const area = areaOf(block);
    const at = placeBlock(
      block,
      label === 'duplicate' || area === undefined
        ? corner
        : { x: corner.x - area.width / 2, y: corner.y - area.height / 2 },
      boardRects(draft),
      draft.board.direction,
    );
    const { ids, commands } = addFragment(draft, fragment, newId, at);
    if (!dispatch(commands, label).ok) return;
    view.select(ids);
    const [first] = ids;
    if (first !== undefined) view.reveal(first);
    say(t('saidAdded', { count: ids.length }));
  }

  function remove(ids: Ids, bridge: boolean, label: 'remove' | 'bridge' | 'cut') {
    const commands = bridge
      ? removeBridged(current(), ids, newId)
      : [{ type: 'removeTasks', ids: [...ids] } as const];
    if (ids.size > 0 && dispatch(commands, label).ok) say(t('saidRemoved', { count: ids.size }));
  }

  const copyOf = (ids: Ids) => (ids.size === 0 ? undefined : copy(current(), ids));

  const choose = (ids: Iterable<TaskId>) => {
    const wanted = new Set(ids);
    const chosen = current().tasks.flatMap(({ id }) => (wanted.has(id) ? [id] : []));
    view.select(chosen);
    say(t('saidSelected', { count: chosen.length }));
  };

  return {
    duplicate(ids) {
      if (ids.size === 0) return;
      const draft = current();
      const positions = positionsOf(draft);
      const places = draft.tasks.flatMap(({ id }) => (ids.has(id) ? [positions[id]] : []));
      const area = areaOf(places.flatMap((at) => at ?? []));
      add(fragmentOf(draft, ids), places, area ?? { x: 0, y: 0 }, 'duplicate');
    },
    copy(ids) {
      const text = copyOf(ids);
      if (text !== undefined) say(t('saidCopied', { count: ids.size }));
      return text;
    },
    cut(ids) {
      const text = copyOf(ids);
      if (text !== undefined) remove(ids, false, 'cut');
      return text;
    },
    paste(text, middle) {
      const pasted = readPasted(text, current());
      if (pasted.kind === 'other') return false;
      if (pasted.kind === 'empty') say(t('saidNoTask'), 'assertive');
      else add(pasted.fragment, pasted.places, middle, 'paste');
      return true;
    },
    removeTasks: (ids, bridge) => remove(ids, bridge, bridge ? 'bridge' : 'remove'),
    reverse(ids) {
      const commands = reverse(current(), ids);
      if (commands.length === 0) return;
      const applied = dispatch(commands, 'reverse');
      if (applied.ok) say(t('saidReversed', { count: ids.size }));
      else tellRefusal(applied.refusal, current(), view, say, t);
    },
    selectReach: (ids, way) => choose(withReach(graphOf(current()), ids, way)),
    selectAll: () => choose(current().tasks.map(({ id }) => id)),
    selectWith(severity) {
      const counted = [...problemsByTask(drafts.getState().problems)];
      const has = severity === 'error' ? 'errors' : 'warnings';
      choose(counted.flatMap(([id, found]) => (found[has] > 0 ? [id] : [])));
    },
  };
}

/** The places of a fragment that brings none. */
function unplaced(draft: Draft, { tasks, edges }: Fragment): Point[] {
  const ids = tasks.map((_, index) => `${index}` as TaskId);
  const link = ([start, end]: readonly [number, number]) => ({
    id: `${start} ${end}` as DependenceId,
    start: { task: `${start}` as TaskId },
    end: { task: `${end}` as TaskId },
  });
  const alone = {
    ...draft,
    tasks: tasks.map((spec, index) => ({ id: `${index}` as TaskId, spec })),
    dependences: edges.map(link),
  };
  const positions = layout(alone);
  return ids.map((id) => positions[id] ?? { x: 0, y: 0 });
}
