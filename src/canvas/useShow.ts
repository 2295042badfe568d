import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useMemo } from 'react';
import type { Point } from '../model/draft.ts';
import { calm, fitOptions, glideMs, viewportShowing } from './fit.ts';
import { rectAt } from './geometry.ts';

export interface Show {
  /** Moves the view to the task that stands there, as little as needed. */
  task(at: Point): void;
  everything(): void;
  /** The middle of what is seen, in canvas pixels. */
  middle(): Point;
}

/** Moves of the view; the same object as long as the mini map stays shown or hidden. */
export function useShow(map: boolean): Show {
  const flow = useReactFlow();
  const store = useStoreApi();
  return useMemo(() => {
    const duration = () => glideMs(store.getState().nodes.length, calm());
    return {
      task(at) {
        const { width, height } = store.getState();
        const viewport = viewportShowing(rectAt(at), flow.getViewport(), { width, height, map });
        if (viewport !== undefined) void flow.setViewport(viewport, { duration: duration() });
      },
      everything: () => void flow.fitView({ ...fitOptions, duration: duration() }),
      middle() {
        const { width, height, transform } = store.getState();
        const [x, y, zoom] = transform;
        return { x: (width / 2 - x) / zoom, y: (height / 2 - y) / zoom };
      },
    };
  }, [flow, store, map]);
}
