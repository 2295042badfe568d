import type { Draft } from '../src/model/draft.ts';
import { nodeSize } from '../src/model/layout/nodeSize.ts';
import type { Positions } from '../src/model/layout.ts';

interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/**
 * How many pairs of dependences cross when each is a straight line from the lower edge of its start to the upper edge
 * of its end. Lines that only touch at a task do not cross.
 */
export function countCrossings(draft: Draft, positions: Positions): number {
  const lines = linesOf(draft, positions).sort((a, b) => a.y1 - b.y1);
  let crossings = 0;
  let active: Line[] = [];
  let top = Number.NEGATIVE_INFINITY;
  for (const line of lines) {
    if (line.y1 > top) {
      top = line.y1;
      active = active.filter((other) => other.y2 > line.y1);
    }
    for (const other of active) if (doCross(line, other)) crossings++;
    active.push(line);
  }
  return crossings;
}

const linesOf = (draft: Draft, positions: Positions): Line[] =>
  draft.dependences.flatMap(({ start, end }) => {
    const from = 'task' in start ? positions[start.task] : undefined;
    const to = 'task' in end ? positions[end.task] : undefined;
    if (from === undefined || to === undefined) return [];
    const middle = nodeSize.width / 2;
    return [{ x1: from.x + middle, y1: from.y + nodeSize.height, x2: to.x + middle, y2: to.y }];
  });

function doCross(a: Line, b: Line): boolean {
  if (Math.max(a.x1, a.x2) <= Math.min(b.x1, b.x2) || Math.max(b.x1, b.x2) <= Math.min(a.x1, a.x2))
    return false;
  return side(a, b.x1, b.y1) * side(a, b.x2, b.y2) < 0 && side(b, a.x1, a.y1) * side(b, a.x2, a.y2) < 0;
}

/** On which side of the line a point lies: the sign; 0 on it. */
const side = ({ x1, y1, x2, y2 }: Line, x: number, y: number): number =>
  Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
