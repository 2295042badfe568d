// A text that was edited, read back into the draft that it was made from: who is who is found again, so that task ids,
// places on the canvas and secrets behind their masks survive, and what is the same keeps its identity.
import type { DependenceEnd, Draft, DraftDependence, DraftTask, NewId, TaskId } from '../model/draft.ts';
import { withSoundGroups } from '../model/groups.ts';
import { isSame } from '../model/lens.ts';
import { draftFromRequest, requestOf, taskName } from '../model/request.ts';
import type { JsonObject } from '../wire/json.ts';
import { restoreSecrets } from '../wire/secrets.ts';

/** The draft after its request was rewritten as a text; the very same draft when the request is the same. */
export function reconcile(draft: Draft, text: JsonObject, newId: NewId): Draft {
  const before = requestOf(draft);
  const request = restoreSecrets(text, before);
  if (isSame(request, before)) return draft;
  const fresh = draftFromRequest(request, newId);
  const oldOf = pairTasks(draft.tasks, fresh.tasks);
  const idOf = new Map(fresh.tasks.map(({ id }) => [id, oldOf.get(id)?.id ?? id]));
  const tasks = fresh.tasks.map((task): DraftTask => {
    const old = oldOf.get(task.id);
    if (old === undefined) return task;
    const same = isSame(old.spec, task.spec) && (old.item === task.item || isSame(old.item, task.item));
    return same ? old : { ...task, id: old.id };
  });
  const kept = new Set(tasks.map(({ id }) => id));
  const positions = Object.entries(draft.board.positions).filter(([id]) => kept.has(id as TaskId));
  return withSoundGroups({
    ...draft,
    header: isSame(draft.header, fresh.header) ? draft.header : fresh.header,
    tasks,
    dependences: pairDependences(draft.dependences, fresh.dependences, idOf),
    board: { ...draft.board, positions: Object.fromEntries(positions) },
  });
}

/** The old task of each new one: the one of the same name, else the one that stood at the same place. */
function pairTasks(old: readonly DraftTask[], fresh: readonly DraftTask[]): ReadonlyMap<TaskId, DraftTask> {
  const unclaimed = new Set(old);
  const byName = grouped(old, taskName);
  const pairs = new Map<TaskId, DraftTask>();
  const claim = (task: DraftTask, candidate: DraftTask | undefined) => {
    if (candidate === undefined || !unclaimed.delete(candidate)) return;
    pairs.set(task.id, candidate);
  };
  for (const task of fresh) {
    const name = taskName(task);
    if (name !== '') claim(task, byName.get(name)?.shift());
  }
  for (const [index, task] of fresh.entries()) if (!pairs.has(task.id)) claim(task, old[index]);
  return pairs;
}

function pairDependences(
  old: readonly DraftDependence[],
  fresh: readonly DraftDependence[],
  idOf: ReadonlyMap<TaskId, TaskId>,
): readonly DraftDependence[] {
  const byEnds = grouped(old, endsOf);
  const moved = (end: DependenceEnd): DependenceEnd =>
    'task' in end ? { task: idOf.get(end.task) ?? end.task } : end;
  const paired = fresh.map((dependence): DraftDependence => {
    const renamed = { ...dependence, start: moved(dependence.start), end: moved(dependence.end) };
    const same = byEnds.get(endsOf(renamed))?.shift();
    if (same === undefined) return renamed;
    return isSame(same.item ?? null, renamed.item ?? null) ? same : { ...renamed, id: same.id };
  });
  const unchanged = paired.length === old.length && paired.every((dependence, at) => dependence === old[at]);
  return unchanged ? old : paired;
}

const endsOf = ({ start, end }: DraftDependence): string => JSON.stringify([start, end]);

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
