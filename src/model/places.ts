// Where tasks were put: edits of the board's positions.
import type { Board, Draft, DraftTask, Point, TaskId } from './draft.ts';

type Places = Readonly<Record<TaskId, Point>>;

/** The draft with those tasks at those places; the others stay where they are. */
export const place = (draft: Draft, moved: Places): Draft => ({
  ...draft,
  board: { ...draft.board, positions: placesOf(draft.tasks, draft.board.positions, moved) },
});

/** The same, where only tasks of the draft are meant; what stands there already keeps its identity. */
export function moveTasks(draft: Draft, positions: Places): Draft {
  const { board, tasks } = draft;
  const moved = tasks.flatMap(({ id }): [TaskId, Point][] => {
    const to = positions[id];
    const from = board.positions[id];
    return to === undefined || (from?.x === to.x && from.y === to.y) ? [] : [[id, to]];
  });
  return moved.length === 0 ? draft : place(draft, Object.fromEntries(moved));
}

/** The board without the places of tasks that are gone; `tasks` are the others. */
export function withoutPlaces(board: Board, gone: Iterable<TaskId>, tasks: readonly DraftTask[]): Board {
  const isThere = [...gone].some((id) => Object.hasOwn(board.positions, id));
  return isThere ? { ...board, positions: placesOf(tasks, board.positions) } : board;
}

/** By the list of tasks: to copy a record of ten thousand members by itself takes four times as long. */
function placesOf(tasks: readonly DraftTask[], places: Places, moved: Places = {}): Places {
  const found: Record<TaskId, Point> = {};
  for (const { id } of tasks) {
    const at = places[id];
    if (at !== undefined) found[id] = at;
  }
  return Object.assign(found, moved);
}
