import { useMemo, useState } from 'react';
import type { Draft, Point, TaskId } from '../model/draft.ts';
import { positionsOf } from '../model/layout.ts';
import { calm, glideMs } from './fit.ts';

type Positions = Readonly<Record<TaskId, Point>>;

export interface Places {
  readonly positions: Positions;
  /** Where the draft has the tasks, and what is elsewhere; null: nothing. */
  readonly settled: Positions;
  readonly moved: Positions | null;
  /** Shows tasks elsewhere than the draft has them, while they are dragged; null: back to the draft. */
  drag(moved: Positions | null): void;
  /** Lets the tasks glide from where they are seen to where the draft has them after the change, then calls `done`. */
  glide(change: () => void, done: () => void): void;
}

/** Positions of the draft, with what is ahead of it or still on the way. */
export function usePlaces(draft: Draft, latest: () => Draft): Places {
  const [moved, drag] = useState<Positions | null>(null);
  const settled = positionsOf(draft);
  const merge = useMemo(
    () => lazily(() => (moved === null ? settled : { ...settled, ...moved })),
    [settled, moved],
  );
  const glide = (change: () => void, done: () => void) => {
    const from = merge();
    change();
    const to = positionsOf(latest());
    const duration = glideMs(latest().tasks.length, calm());
    if (duration === 0 || to === settled) {
      // The new places reach React Flow with the next render.
      requestAnimationFrame(done);
      return;
    }
    drag(from);
    const began = performance.now();
    const frame = (now: number) => {
      const part = Math.min(1, (now - began) / duration);
      drag(part === 1 ? null : between(from, to, 1 - (1 - part) ** 3));
      requestAnimationFrame(part < 1 ? frame : done);
    };
    requestAnimationFrame(frame);
  };
  return {
    // Of ten thousand tasks a copy takes longer than a frame of a drag has, and most frames need none.
    get positions() {
      return merge();
    },
    settled,
    moved,
    drag,
    glide,
  };
}

function lazily<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Part of the way from the one to the other, 0 to 1. */
function between(from: Positions, to: Positions, part: number): Positions {
  const at: Record<TaskId, Point> = {};
  for (const id of Object.keys(to) as TaskId[]) {
    const [a, b] = [from[id], to[id]];
    if (b === undefined) continue;
    at[id] = a === undefined ? b : { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part };
  }
  return at;
}
