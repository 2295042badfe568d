import type { Draft, Point } from '../src/model/draft.ts';
import { nodeSize } from '../src/model/layout/nodeSize.ts';
import type { Positions } from '../src/model/layout.ts';

/** How long the dependences are in the middle, as straight lines from task to task, px. */
export function meanLength(draft: Draft, positions: Positions): number {
  let sum = 0;
  for (const { start, end } of draft.dependences) {
    const from = 'task' in start ? positions[start.task] : undefined;
    const to = 'task' in end ? positions[end.task] : undefined;
    if (from !== undefined && to !== undefined)
      sum += Math.hypot(to.x - from.x, to.y - from.y - nodeSize.height);
  }
  return sum / draft.dependences.length;
}

/** How many pairs of tasks lie on each other. */
export function countOverlaps(positions: Positions): number {
  const points = Object.values<Point>(positions).sort((a, b) => a.y - b.y);
  let overlaps = 0;
  points.forEach((a, at) => {
    for (let next = at + 1; next < points.length; next++) {
      const b = points[next];
      if (b === undefined || b.y >= a.y + nodeSize.height) break;
      if (Math.abs(a.x - b.x) < nodeSize.width) overlaps++;
    }
  });
  return overlaps;
}
