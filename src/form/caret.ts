export interface Change {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/**
 * The one stretch in which two texts differ; undefined when they are equal. Positions are UTF-16 offsets in `before`.
 */
export function changeBetween(before: string, after: string): Change | undefined {
  if (before === after) return undefined;
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { from: head, to: before.length - tail, insert: after.slice(head, after.length - tail) };
}

/** Where a caret stands after the change: before it nothing moves, after it all moves along, inside it goes to its end. */
export function moveCaret(before: string, after: string, caret: number): number {
  const change = changeBetween(before, after);
  if (change === undefined || caret <= change.from) return caret;
  if (caret >= change.to) return caret + after.length - before.length;
  return change.from + change.insert.length;
}
