import { getViewportForBounds, useReactFlow, useStoreApi } from '@xyflow/react';
import { useMemo } from 'react';
import type { Draft, Point } from '../model/draft.ts';
import { useSteady } from '../ui/useSteady.ts';
import { boardRects } from './boardRects.ts';
import { calm, fitOptions, glideMs, viewportShowing } from './fit.ts';
import { type Rect, rectAt, unionOf } from './geometry.ts';
import { minZoom } from './zoom.ts';

export interface Show {
  /** Moves the view to the task that stands there, as little as needed. */
  task(at: Point): void;
  /** The same for anything else. */
  area(at: Rect): void;
  everything(): void;
  /** The middle of what is seen, in canvas pixels. */
  middle(): Point;
}

/** Moves of the view over the draft as it is when one is asked for; the same object as long as the map stays shown or hidden. */
export function useShow(map: boolean, whole: () => Draft): Show {
  const flow = useReactFlow();
  const store = useStoreApi();
  const now = useSteady(whole);
  return useMemo(() => {
    const duration = () => glideMs(now().tasks.length, calm());
    const area = (at: Rect) => {
      const { width, height } = store.getState();
      const viewport = viewportShowing(at, flow.getViewport(), { width, height, map });
      if (viewport !== undefined) void flow.setViewport(viewport, { duration: duration() });
    };
    return {
      task: (at) => area(rectAt(at)),
      area,
      everything() {
        // React Flow has been given a part of it alone where the graph is large, or seen from far.
        const bounds = unionOf(boardRects(now()));
        if (bounds === undefined) return;
        const { width, height } = store.getState();
        const viewport = getViewportForBounds(bounds, width, height, minZoom, 1, fitOptions.padding);
        void flow.setViewport(viewport, { duration: duration() });
      },
      middle() {
        const { width, height, transform } = store.getState();
        const [x, y, zoom] = transform;
        return { x: (width / 2 - x) / zoom, y: (height / 2 - y) / zoom };
      },
    };
  }, [flow, store, map, now]);
}
