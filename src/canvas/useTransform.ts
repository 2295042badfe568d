import { type ReactFlowState, useStoreApi } from '@xyflow/react';
import { useLayoutEffect } from 'react';

/** Where the view is, and how large on screen. */
type View = Pick<ReactFlowState, 'transform' | 'width' | 'height'>;

/** Calls `follow` with where the view is, now and on each frame of a move, without drawing anything anew. */
export function useTransform(follow: (transform: View['transform'], view: View) => void): void {
  const store = useStoreApi();
  useLayoutEffect(() => {
    let before: View | undefined;
    const look = (view: View) => {
      const { transform, width, height } = view;
      if (transform === before?.transform && width === before.width && height === before.height) return;
      before = view;
      follow(transform, view);
    };
    look(store.getState());
    return store.subscribe(look);
  }, [store, follow]);
}
