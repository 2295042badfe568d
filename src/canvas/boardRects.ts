import type { Draft } from '../model/draft.ts';
import { groupOfTask, groupsOf } from '../model/groups.ts';
import { positionsOf } from '../model/layout.ts';
import { type Rect, rectAt } from './geometry.ts';
import { ghostsOf } from './ghosts.ts';
import { makeFrames } from './groups/frames.ts';
import { seenOf } from './groups/seen.ts';
import { noteSize } from './noteElement.ts';

/** Where everything of the draft is on the canvas, dependences apart: nodes, ghosts, frames, notes. */
export function boardRects(whole: Draft): readonly Rect[] {
  const { draft } = seenOf(whole);
  const positions = positionsOf(draft);
  const frames = makeFrames()(groupsOf(whole), groupOfTask(whole), positions, null);
  return [
    ...draft.tasks.flatMap(({ id }) => positions[id] ?? []).map(rectAt),
    ...ghostsOf(draft, positions).map(({ at }) => rectAt(at)),
    ...frames.map(({ at }) => at),
    ...(draft.board.notes ?? []).map(({ at }) => ({ ...at, ...noteSize })),
  ];
}
