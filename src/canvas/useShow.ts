import { getViewportForBounds, useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect, useMemo, useRef } from 'react';
import type { Point } from '../model/draft.ts';
import { calm, fitOptions, glideMs, viewportShowing } from './fit.ts';
import { type Rect, rectAt } from './geometry.ts';
import { isLarge } from './scale/visible.ts';
import { minZoom } from './zoom.ts';

export interface Show {
  /** Moves the view to the task that stands there, as little as needed. */
  task(at: Point): void;
  everything(): void;
  /** The middle of what is seen, in canvas pixels. */
  middle(): Point;
}

interface Whole {
  readonly tasks: number;
  /** Around all of them. */
  readonly bounds: Rect | undefined;
}

/** Moves of the view; the same object as long as the mini map stays shown or hidden. */
export function useShow(map: boolean, whole: () => Whole): Show {
  const flow = useReactFlow();
  const store = useStoreApi();
  const latest = useRef(whole);
  useEffect(() => {
    latest.current = whole;
  });
  return useMemo(() => {
    const duration = () => glideMs(latest.current().tasks, calm());
    return {
      task(at) {
        const { width, height } = store.getState();
        const viewport = viewportShowing(rectAt(at), flow.getViewport(), { width, height, map });
        if (viewport !== undefined) void flow.setViewport(viewport, { duration: duration() });
      },
      everything() {
        const { tasks, bounds } = latest.current();
        // Of a large graph React Flow knows only a part.
        if (!isLarge(tasks) || bounds === undefined)
          return void flow.fitView({ ...fitOptions, duration: duration() });
        const { width, height } = store.getState();
        void flow.setViewport(getViewportForBounds(bounds, width, height, minZoom, 1, fitOptions.padding));
      },
      middle() {
        const { width, height, transform } = store.getState();
        const [x, y, zoom] = transform;
        return { x: (width / 2 - x) / zoom, y: (height / 2 - y) / zoom };
      },
    };
  }, [flow, store, map]);
}
