// Rows are remembered: one that looks as before is the object that it was, and where nothing but tasks was edited only
// theirs are made anew. Of ten thousand rows a key in a field draws one, or none.
import { namesOf } from '../../canvas/taskNames.ts';
import type { Draft, DraftTask, TaskId } from '../../model/draft.ts';
import { groupsOf } from '../../model/groups.ts';
import { type RowFacts, rowFacts, sameFacts } from './rowFacts.ts';
import { type Opened, outlineRows, type Row } from './rows.ts';

/** `found`: the tasks that are shown, in the order of the draft; all where it is undefined. */
type RowsOf = (draft: Draft, opened: Opened, found: readonly DraftTask[] | undefined) => readonly Row[];

/** Remembers the rows that it gave last; each outline has one of its own. */
export function makeOutlineRows(): RowsOf {
  let last: Given | undefined;
  return (draft, opened, found) => {
    const of = { draft, opened, tasks: found ?? draft.tasks };
    const changed = last === undefined ? undefined : changedTasks(last, of);
    if (last !== undefined && changed !== undefined)
      last = { ...last, of, list: withFacts(last.list, changed) };
    else {
      const list = anew(of, last?.list ?? []);
      last = { of, list, saysNeighbours: list.some(({ kind }) => kind === 'link') };
    }
    return last.list;
  };
}

interface Shown {
  readonly draft: Draft;
  readonly opened: Opened;
  /** In the order of the draft. */
  readonly tasks: readonly DraftTask[];
}

interface Given {
  readonly of: Shown;
  readonly list: readonly Row[];
  /** Whether a row says the name of another task. */
  readonly saysNeighbours: boolean;
}

type Facts = ReadonlyMap<TaskId, RowFacts>;

/** What rows say anew where nothing but tasks was edited, as with every key in a field; undefined: look through all. */
function changedTasks({ of: before, saysNeighbours }: Given, now: Shown): Facts | undefined {
  const [a, b] = [before.draft, now.draft];
  if (before.opened !== now.opened || before.tasks.length !== now.tasks.length) return undefined;
  if (a.dependences !== b.dependences || groupsOf(a) !== groupsOf(b)) return undefined;
  // Of all tasks, not only of those that are found.
  if (saysNeighbours && namesOf(a) !== namesOf(b)) return undefined;
  const changed = new Map<TaskId, RowFacts>();
  for (const [index, task] of now.tasks.entries()) {
    const old = before.tasks[index];
    if (old === task) continue;
    if (old?.id !== task.id) return undefined;
    const is = rowFacts(task);
    if (!sameFacts(rowFacts(old), is)) changed.set(task.id, is);
  }
  return changed;
}

function withFacts(list: readonly Row[], changed: Facts): readonly Row[] {
  if (changed.size === 0) return list;
  return list.map((row) => {
    const facts = row.kind === 'task' ? changed.get(row.id) : undefined;
    return facts === undefined || row.kind !== 'task' ? row : { ...row, facts };
  });
}

/** The rows, those that look as before being the same objects. */
function anew({ draft, opened, tasks }: Shown, before: readonly Row[]): readonly Row[] {
  const known = new Map(before.map((row) => [row.key, row]));
  const rows = outlineRows(draft, opened, tasks).map((row) => {
    const old = known.get(row.key);
    return old !== undefined && looksAlike(old, row) ? old : row;
  });
  return rows.length === before.length && rows.every((row, index) => row === before[index]) ? before : rows;
}

function looksAlike(a: Row, b: Row): boolean {
  if (a.at !== b.at || a.of !== b.of || a.level !== b.level) return false;
  if (a.kind === 'link') return b.kind === 'link' && a.to === b.to && a.name === b.name;
  if (a.kind === 'task')
    return b.kind === 'task' && a.open === b.open && a.group === b.group && sameFacts(a.facts, b.facts);
  return (
    b.kind === 'group' &&
    a.name === b.name &&
    a.open === b.open &&
    a.tasks.length === b.tasks.length &&
    a.tasks.every((id, at) => id === b.tasks[at])
  );
}
